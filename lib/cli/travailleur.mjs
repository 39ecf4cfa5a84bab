// Writes public/sw.js after the build: the service worker, and the list of what it keeps for offline use.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const PAGES = '.next/server/app';
const STATIQUES = '.next/static';
/** Asked by no browser that runs a service worker: they read woff2. */
const INUTILES = /\.(woff|map)$/;

const lire = (path) => readFileSync(path);
const empreinte = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Every static page: its HTML, and what Next's router reads to show it without loading a page. */
function pages() {
  const { routes } = JSON.parse(lire('.next/prerender-manifest.json'));
  const paths = Object.entries(routes).flatMap(([path, { dataRoute }]) =>
    dataRoute && !path.startsWith('/_') ? [path] : [],
  );
  return paths.flatMap((path) => {
    const file = join(PAGES, path === '/' ? 'index' : path);
    const html = { url: path, bytes: lire(`${file}.html`) };
    const contenu = { url: `${path}?_rsc`, bytes: lire(`${file}.rsc`) };
    return [html, contenu];
  });
}

/** The pictures that a style sheet draws for the classes in use: of a thousand icons, some thirty. */
export function dessinsUtiles(css, textes) {
  const mots = new Set(textes.flatMap((texte) => texte.match(/[\w-]{3,}/g) ?? []));
  const servent = (selecteur) =>
    [...selecteur.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].every(([, classe]) => mots.has(classe));
  const utiles = new Set();
  for (const [, selecteurs, regle] of css.matchAll(/([^{}]+)\{([^{}]*url\([^{}]*)\}/g)) {
    if (!selecteurs.split(',').some(servent)) continue;
    for (const [, nom] of regle.matchAll(/url\("?[^)"]*?([^/)"]+\.svg)/g)) utiles.add(nom);
  }
  return utiles;
}

/** Every file of the build that a page may need: their names hold a hash, so they never change. */
function statiques(html) {
  const files = readdirSync(STATIQUES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !INUTILES.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const textes = (extension) =>
    files.filter((path) => path.endsWith(extension)).map((path) => `${lire(path)}`);
  const scripts = textes('.js');
  const dessins = dessinsUtiles(textes('.css').join('\n'), [...html, ...scripts]);
  const nommes = [...html, ...scripts].join('\n');
  return files
    .filter((path) => {
      const name = path.split('/').at(-1);
      return !/\.svg$/.test(name) || dessins.has(name) || nommes.includes(name);
    })
    .map((path) => ({ url: path.replace('.next', '/_next'), bytes: lire(path) }));
}

/** What is kept, and what it weighs as the server sends it (gzip), in bytes. */
export function liste() {
  const gardees = pages();
  const html = gardees.filter(({ url }) => !url.includes('?')).map(({ bytes }) => `${bytes}`);
  const entrees = [
    ...gardees.map(({ url, bytes }) => ({ url, bytes, revision: empreinte(bytes) })),
    ...statiques(html).map(({ url, bytes }) => ({ url, bytes, revision: null })),
  ];
  const poids = entrees.reduce((somme, { bytes }) => somme + gzipSync(bytes).length, 0);
  return { entrees: entrees.map(({ url, revision }) => ({ url, revision })), poids };
}

/** Bundles the worker with its list. Its name is the build's: a browser that sees another one installs it. */
export async function ecrireTravailleur() {
  const { entrees, poids } = liste();
  const construction = `${lire('.next/BUILD_ID')}`.trim();
  await build({
    entryPoints: ['lib/hors-ligne/travailleur.ts'],
    outfile: 'public/sw.js',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      __LISTE__: JSON.stringify(entrees),
      __CONSTRUCTION__: JSON.stringify(construction),
    },
  });
  // `npm start` compares dates: the worker belongs to the build, it does not call for another.
  const now = new Date();
  utimesSync('.next/BUILD_ID', now, now);
  console.log(`Hors ligne : ${entrees.length} fichiers gardés, ${Math.round(poids / 1024)} Kio compressés.`);
}
