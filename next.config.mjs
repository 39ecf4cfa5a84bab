import { readFileSync } from 'node:fs';
import { nomDeConstruction } from './lib/cli/construction.mjs';
import { zodReduit } from './lib/cli/zod.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Known by the pages and by the service worker: they compare it. */
const CONSTRUCTION = nomDeConstruction();

/** The headers of our answers are not here: see lib/serveur/poser-entetes.ts. */

/** @type {import('next').NextConfig} */
export default {
  // A folder that runs by itself, with the few files of node_modules that it needs.
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  // The sources are read while building; no image is ever resized.
  outputFileTracingExcludes: { '*': ['app/**', 'lib/**', 'node_modules/@img/**', 'node_modules/sharp/**'] },
  poweredByHeader: false,
  productionBrowserSourceMaps: !!process.env.CARTES,
  reactStrictMode: true,
  // Types are checked by `npm test`: once is enough, and the first start is shorter.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    resolveAlias: { 'zod/mini': { browser: zodReduit(import.meta.dirname) } },
    rules: {
      '**/react-dsfr/fr/colors.js': { condition: 'browser', loaders: ['./lib/cli/sans-couleurs.cjs'] },
    },
  },
  // The style keeps only what the sources name (postcss.config.mjs), and the build's own cache does not follow them.
  experimental: { turbopackFileSystemCacheForBuild: false },
  images: { unoptimized: true },
  allowedDevOrigins: ['127.0.0.1'],
  env: { VERSION: version, CONSTRUCTION },
  generateBuildId: () => CONSTRUCTION,
};
