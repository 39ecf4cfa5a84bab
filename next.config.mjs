import { readFileSync } from 'node:fs';
import { nomDeConstruction } from './lib/cli/construction.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Known by the pages and by the service worker: they compare it. */
const CONSTRUCTION = nomDeConstruction();

/** Headers that every answer carries, static files and errors included. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  productionBrowserSourceMaps: !!process.env.CARTES,
  reactStrictMode: true,
  // Types are checked by `npm test`: once is enough, and the first start is shorter.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    rules: {
      '**/react-dsfr/fr/colors.js': { condition: 'browser', loaders: ['./lib/cli/sans-couleurs.cjs'] },
    },
  },
  images: { unoptimized: true },
  allowedDevOrigins: ['127.0.0.1'],
  env: { VERSION: version, CONSTRUCTION },
  generateBuildId: () => CONSTRUCTION,
  headers: async () => [
    { source: '/:path*', headers },
    // Asked for at each visit: a new build is seen at once.
    { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
  ],
};
