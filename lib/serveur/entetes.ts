/**
 * The headers of every answer: pages, files, refusals and errors alike. The values are those that Mozilla's
 * Observatory rewards, and `e2e/entetes.parcours.ts` reads them byte for byte.
 */
export const ENTETES: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  // Ignored by browsers over http, as the standard says: on a machine of one's own nothing changes.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions(),
};

/** What our pages never ask of a browser. Only names that browsers know: they complain about the others. */
function permissions(): string {
  const refusees = [
    'accelerometer',
    'autoplay',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'keyboard-map',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'sync-xhr',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ];
  return [...refusees.map((nom) => `${nom}=()`), 'clipboard-write=(self)'].join(', ');
}

/** For what is no page: nothing in it may load anything. */
export const POLITIQUE_SANS_PAGE = "default-src 'none'; frame-ancestors 'none'";

/** The two rules that react-dsfr writes in the page: `:root { color-scheme: light; }`, and dark. */
const STYLES_DU_DSFR = [
  "'sha256-HzhUjVBe6Oi2wcxUM7bmy2Rp9VdLMHYDdYr9MalNmOY='",
  "'sha256-xVQ4mcypV0CvOtZpQgVcKpcoNvdUkR9BrwZBrtBbU+w='",
];

/**
 * The content security policy of a page: no `unsafe-` word, and no nonce, which would make each page be
 * rendered again at each visit.
 *
 * @param scripts the hashes of the scripts written in the page, `sha256-…` in base64, without quotes
 */
export function politique(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map((each) => `'${each}'`)].join(' '),
    ["style-src 'self'", ...STYLES_DU_DSFR].join(' '),
    // The DSFR's own style sheet holds images in `data:` addresses; no script reads one.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default react-dsfr react-dsfr-asap nextjs',
  ].join('; ');
}
