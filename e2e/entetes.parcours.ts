import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  AUTONOME,
  demander,
  fichiersDe,
  pagesBaties,
  type Recue,
  sha256,
  sha384DuFichier,
} from './serveur-bati';

/** Written out again here, byte for byte: the table of the server must not judge itself. */
const ATTENDUS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=(), clipboard-write=(self)',
};
const SANS_PAGE = "default-src 'none'; frame-ancestors 'none'";
const POLITIQUE = (scripts: string) =>
  `default-src 'none'; script-src 'self'${scripts}; style-src 'self' 'sha256-HzhUjVBe6Oi2wcxUM7bmy2Rp9VdLMHYDdYr9MalNmOY=' 'sha256-xVQ4mcypV0CvOtZpQgVcKpcoNvdUkR9BrwZBrtBbU+w='; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default react-dsfr react-dsfr-asap nextjs`;
/** Who we are and what we run, cookies, and doors to other sites: no answer carries them. */
const JAMAIS = /^(?:x-powered-by|server|set-cookie|access-control-.*|content-security-policy-report-only)$/;

function verifier(nom: string, { entetes }: Recue) {
  const lus = Object.fromEntries(Object.keys(ATTENDUS).map((cle) => [cle, entetes.get(cle)?.join(' | ')]));
  expect(lus, nom).toEqual(ATTENDUS);
  expect(
    [...entetes.keys()].filter((cle) => JAMAIS.test(cle)),
    nom,
  ).toEqual([]);
  expect(entetes.get('content-security-policy'), nom).toHaveLength(1);
}

const politiqueDe = ({ entetes }: Recue) => entetes.get('content-security-policy')?.[0] ?? '';

/** The policy names each script written in the body, and is otherwise the one we know. */
function verifierPage(nom: string, recue: Recue) {
  verifier(nom, recue);
  const lue = politiqueDe(recue);
  const scripts = [...recue.corps.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  expect(scripts.length, nom).toBeGreaterThan(2);
  for (const [, script = ''] of scripts) expect(lue, nom).toContain(sha256(script));
  expect(lue.replace(/(script-src 'self')[^;]*/, '$1'), nom).toBe(POLITIQUE(''));
  verifierScripts(nom, recue.corps);
}

/** Each script, in the list that starts them or with a tag of its own, names the hash of the very file that is served. */
function verifierScripts(nom: string, corps: string) {
  const liste = [...corps.matchAll(/\["(\/_next\/static\/[^"]*\.js)","([^"]*)"\]/g)];
  expect(liste.length, nom).toBeGreaterThan(5);
  for (const [, adresse = '', empreinte] of liste) expect(empreinte, nom).toBe(sha384DuFichier(adresse));
  const balises = [
    ...corps.matchAll(/<(?:script\b[^>]*\ssrc|link\b[^>]*\sas="script"[^>]*\shref)="([^"]*)"[^>]*>/g),
  ];
  for (const [balise, adresse = ''] of balises)
    expect(balise, nom).toContain(`integrity="${sha384DuFichier(adresse)}"`);
}

test('chaque page porte les en-têtes, octet pour octet, et l’empreinte de chacun de ses scripts', async ({
  baseURL,
}) => {
  const pages = pagesBaties();
  expect(pages.length).toBeGreaterThanOrEqual(35);
  for (const page of pages) {
    const recue = await demander(baseURL, page);
    expect(recue.statut, page).toBe(200);
    verifierPage(page, recue);
    expect(recue.entetes.get('x-nextjs-prerender'), `${page} est servie telle que construite`).toBeDefined();
    expect(recue.corps, `${page} n’écrit aucun style`).not.toMatch(/<style|<[^>]+\sstyle="/);
  }
});

test('les pages absentes aussi', async ({ baseURL }) => {
  const absentes = [
    '/rien',
    '/demande/rien',
    '/apres/rien',
    '/questionnaires/rien',
    '/index',
    '/%ff',
    '/a%00b',
  ];
  for (const page of absentes) {
    const recue = await demander(baseURL, page);
    expect(recue.statut, page).toBe(404);
    verifierPage(page, recue);
  }
});

test('les fichiers, leurs absences et les réponses sans corps aussi', async ({ baseURL }) => {
  const statiques = fichiersDe(join(AUTONOME, '.next/static')).map((nom) => `/_next/static/${nom}`);
  const parSorte = new Map(statiques.map((nom) => [nom.replace(/^.*\./, ''), nom]));
  expect([...parSorte.keys()]).toEqual(expect.arrayContaining(['js', 'css', 'woff2', 'svg', 'ico', 'png']));
  const publics = fichiersDe(join(AUTONOME, 'public')).map((nom) => `/${nom}`);
  for (const chemin of [...parSorte.values(), ...publics]) {
    const recue = await demander(baseURL, chemin);
    expect(recue.statut, chemin).toBe(200);
    verifier(chemin, recue);
    expect(politiqueDe(recue)).toContain("default-src 'none'");
  }
  for (const chemin of ['/_next/static/rien.js', '/_next/rien', '/_next/image?url=%2Fa.png&w=64&q=75']) {
    const recue = await demander(baseURL, chemin);
    expect(recue.statut, chemin).toBe(404);
    verifier(chemin, recue);
    expect(politiqueDe(recue), chemin).toBe(SANS_PAGE);
  }
  const [etag = ''] = (await demander(baseURL, '/')).entetes.get('etag') ?? [];
  const inchangee = await demander(baseURL, '/', { entetes: { 'if-none-match': etag } });
  expect(inchangee.statut).toBe(304);
  verifier('304', inchangee);
  const deplacee = await demander(baseURL, '/essai/');
  expect(deplacee.statut).toBe(308);
  verifier('308', deplacee);
});

test('un script, un style et un dessin viennent en brotli à qui le lit, sans rien perdre', async ({
  baseURL,
}) => {
  const statiques = fichiersDe(join(AUTONOME, '.next/static'));
  for (const sorte of ['js', 'css', 'svg']) {
    // One that has a copy: of a few octets, brotli would make more.
    const nom = statiques.find((each) => each.endsWith(`.${sorte}.br`))?.replace(/\.br$/, '') ?? '';
    const fichier = readFileSync(join(AUTONOME, '.next/static', nom));
    const adresse = `${baseURL}/_next/static/${nom}`;
    // `fetch` reads what it asked for: what it gives is what a browser would.
    const lire = async (acceptes: string) => {
      const reponse = await fetch(adresse, { headers: { 'accept-encoding': acceptes } });
      const octets = Buffer.from(await reponse.arrayBuffer());
      return { octets, entetes: Object.fromEntries(reponse.headers) };
    };
    const [comprime, autre] = [await lire('gzip, br'), await lire('gzip')];
    expect(comprime.octets.equals(fichier), nom).toBe(true);
    expect(autre.octets.equals(fichier), nom).toBe(true);
    const memes = ['cache-control', 'content-security-policy', 'vary'] as const;
    for (const entete of memes) expect(comprime.entetes[entete], nom).toBe(autre.entetes[entete]);
    expect(comprime.entetes).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(autre.entetes['content-encoding']).not.toBe('br');
    const type = (entetes: Record<string, string>) => entetes['content-type']?.toLowerCase();
    expect(type(comprime.entetes), nom).toBe(type(autre.entetes));
  }
});

test('les réponses de l’API aussi, refus compris, sans rien garder', async ({ baseURL }) => {
  const appels = [
    ['GET', '/api/sante', 200],
    ['POST', '/api/sante', 405],
    ['GET', '/api/essai/demonstration', 200],
    ['GET', '/api/essai', 405],
    ['POST', '/api/essai', 403],
    ['OPTIONS', '/api/essai', 405],
    ['TRACE', '/api/essai', 405],
    ['GET', '/api/etablissements', 422],
    ['GET', '/api/etablissements/123', 422],
    ['GET', '/api/rien', 404],
  ] as const;
  for (const [methode, chemin, statut] of appels) {
    const nom = `${methode} ${chemin}`;
    const recue = await demander(baseURL, chemin, { methode });
    expect(recue.statut, nom).toBe(statut);
    verifier(nom, recue);
    expect(politiqueDe(recue), nom).toBe(SANS_PAGE);
    expect(recue.entetes.get('cache-control')?.join(), nom).toContain('no-store');
  }
});

test('les méthodes qu’une page n’a pas sont refusées, TRACE comprise, et rien n’est renvoyé en écho', async ({
  baseURL,
}) => {
  for (const methode of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
    for (const chemin of ['/', '/demande/projet']) {
      const recue = await demander(baseURL, chemin, { methode, entetes: { 'x-secret': 'echo-interdit' } });
      expect([400, 405], `${methode} ${chemin}`).toContain(recue.statut);
      verifier(`${methode} ${chemin}`, recue);
      expect(recue.corps).not.toContain('echo-interdit');
    }
});
