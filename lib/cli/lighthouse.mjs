// `npm run lighthouse [-- --fois 5 /une/page …]` : the built pages on a slow telephone, as Lighthouse sees them.
// Prints the median of each figure, and fails beyond our bounds.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildIfNeeded } from './demarrer.mjs';
import { trouverChromium } from './navigateur.mjs';
import { installer } from './outil.mjs';

/** The newest that runs on Node 20. */
const VERSION = '12.8.2';

/** Every page, as built. */
const pages = () =>
  Object.entries(JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8')).routes)
    .filter(([adresse, { dataRoute }]) => dataRoute && !adresse.startsWith('/_'))
    .map(([adresse]) => adresse)
    .sort();
/** They answer a link that someone was given: a search engine is told to leave them out, which costs its score. */
const NON_INDEXEES = ['/repondre', '/reprendre'];
/** Scores out of 100, times in ms. */
const BORNES = {
  perf: { au_moins: 95 },
  acces: { au_moins: 100 },
  pratiques: { au_moins: 100 },
  seo: { au_moins: 95 },
  LCP: { au_plus: 1800 },
  TBT: { au_plus: 100 },
  CLS: { au_plus: 0.01 },
};

const { values, positionals } = parseArgs({
  options: { fois: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const fois = Number(values.fois);

const portLibre = () =>
  new Promise((resolve) => {
    const serveur = createServer().listen(0, '127.0.0.1', () => {
      const { port } = serveur.address();
      serveur.close(() => resolve(port));
    });
  });
const mediane = (nombres) => nombres.sort((a, b) => a - b)[Math.floor(nombres.length / 2)];

function lire({ categories, audits }) {
  const note = (nom) => Math.round((categories[nom]?.score ?? 0) * 100);
  return {
    perf: note('performance'),
    acces: note('accessibility'),
    pratiques: note('best-practices'),
    seo: note('seo'),
    LCP: Math.round(audits['largest-contentful-paint'].numericValue),
    TBT: Math.round(audits['total-blocking-time'].numericValue),
    CLS: Number(audits['cumulative-layout-shift'].numericValue.toFixed(3)),
  };
}
const tient = (nom, valeur) => {
  const { au_moins = Number.NEGATIVE_INFINITY, au_plus = Number.POSITIVE_INFINITY } = BORNES[nom];
  return valeur >= au_moins && valeur <= au_plus;
};

const paquet = installer('lighthouse', VERSION);
if (paquet === null) {
  console.error(`lighthouse ${VERSION} ne s’installe pas : le registre de npm ne répond pas.`);
  process.exit(2);
}
const { default: lighthouse } = await import(pathToFileURL(join(paquet, 'core/index.js')).href);
buildIfNeeded();
const [port, portDuNavigateur] = [await portLibre(), await portLibre()];
const serveur = spawn(process.execPath, ['.next/standalone/server.js'], {
  env: { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1', ANNUAIRE_URL: 'simulateur' },
  stdio: 'ignore',
});
await attendre(3_000);

/** One page in a browser of its own: what an older one still does for the page before is counted against this one. */
async function mesurer(page) {
  const profil = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const navigateur = await chromium.launchPersistentContext(profil, {
    executablePath: trouverChromium(),
    args: [
      `--remote-debugging-port=${portDuNavigateur}`,
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const { lhr } = await lighthouse(`http://127.0.0.1:${port}${page}`, {
      port: portDuNavigateur,
      logLevel: 'silent',
      output: 'json',
    });
    if (lhr.runtimeError) throw new Error(`${page} : ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await navigateur.close();
    rmSync(profil, { recursive: true, force: true });
  }
}

let hors = 0;
for (const page of positionals.length > 0 ? positionals : pages()) {
  const tours = [];
  for (let tour = 0; tour < fois; tour += 1) {
    // Its reading of a trace fails now and then: once more, and it is said.
    const lhr = await mesurer(page).catch(() => {
      console.log(`     ${page} : une mesure refaite`);
      return mesurer(page);
    });
    tours.push(lire(lhr));
  }
  const figures = Object.keys(BORNES).map((nom) => [nom, mediane(tours.map((tour) => tour[nom]))]);
  const ratees = figures.filter(
    ([nom, valeur]) => !tient(nom, valeur) && !(nom === 'seo' && NON_INDEXEES.includes(page)),
  );
  hors += ratees.length > 0 ? 1 : 0;
  console.log(
    `${ratees.length > 0 ? 'HORS ' : '     '}${page.padEnd(32)} ${figures.map(([nom, valeur]) => `${nom} ${valeur}`).join('  ')}`,
  );
}
serveur.kill();
if (hors > 0) console.error(`${hors} pages hors des bornes.`);
process.exitCode = hors > 0 ? 1 : 0;
