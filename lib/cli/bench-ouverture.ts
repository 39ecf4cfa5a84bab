import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { trouverChromium } from './navigateur.mjs';
import { mediane } from './nombres';
import { type Octets, type ouvrirNu, recevoir } from './serveur-nu';

/** First opening of a page in Chromium, nothing kept: ours against the same words without a script. */
const TOURS = 7;
const REFERENCE = '/reference';

type Ouverture = { readonly peinture: number; readonly utilisable: number; readonly kio: number };

/**
 * Runs in the page, before it: notes when its first control answers, in ms. No function of it may have a name:
 * `tsx` would wrap it in a helper that the page does not have.
 */
function guetter() {
  const cible = 'main form input, main form textarea, main form select, main :not(form) > :is(a, button)';
  const guet = setInterval(() => {
    const champ = document.querySelector(cible);
    if (!champ?.checkVisibility() || document.readyState === 'loading') return;
    // On a page with scripts, a control answers once React holds it.
    const scripts = document.querySelector('script[src]:not([nomodule])') !== null;
    if (scripts && !Object.keys(champ).some((cle) => cle.startsWith('__react'))) return;
    clearInterval(guet);
    Object.assign(window, { utilisableA: performance.now() });
  }, 5);
}

/** Opens a page in a browser that knows nothing yet. */
async function ouvrir(navigateur: Browser, adresse: string): Promise<Ouverture> {
  const contexte = await navigateur.newContext({ serviceWorkers: 'block' });
  const page = await contexte.newPage();
  await page.addInitScript(guetter);
  await page.goto(adresse, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => 'utilisableA' in window);
  const lue = await page.evaluate(() => {
    const recus = performance.getEntries() as PerformanceResourceTiming[];
    return {
      peinture: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      utilisable: (window as unknown as { utilisableA: number }).utilisableA,
      kio: recus.reduce((somme, { transferSize = 0 }) => somme + transferSize, 0) / 1024,
    };
  });
  await contexte.close();
  return lue;
}

/**
 * The page as it stands once its scripts have run, without them: same words, same style sheet, same pictures.
 *
 * @returns its HTML, and the paths of what it asks for
 */
async function depouiller(navigateur: Browser, adresse: string) {
  const contexte = await navigateur.newContext({ serviceWorkers: 'block' });
  const page = await contexte.newPage();
  await page.addInitScript(guetter);
  const chemins = new Set<string>();
  page.on('response', (reponse) => {
    if (['stylesheet', 'font', 'image'].includes(reponse.request().resourceType()))
      chemins.add(reponse.url().replace(new URL(adresse).origin, ''));
  });
  await page.goto(adresse, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => 'utilisableA' in window);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('script, link[as=script], link[rel=modulepreload]'))
      each.remove();
  });
  const html = await page.content();
  await contexte.close();
  return { html, chemins: [...chemins] };
}

async function comparer(
  navigateur: Browser,
  bati: string,
  nu: Awaited<ReturnType<typeof ouvrirNu>>,
  chemin: string,
) {
  const { html, chemins } = await depouiller(navigateur, `${bati}${chemin}`);
  const servies: [string, Octets][] = await Promise.all(
    chemins
      .filter((each) => each.startsWith('/'))
      .map(async (each) => [each, await recevoir(`${bati}${each}`)]),
  );
  const entetes = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' };
  const corps = gzipSync(html);
  const url = await nu.servir({
    ...Object.fromEntries(servies),
    [REFERENCE]: { statut: 200, entetes, corps },
  });
  const tours = { nu: [] as Ouverture[], bati: [] as Ouverture[] };
  for (let tour = 0; tour < TOURS; tour += 1) {
    tours.nu.push(await ouvrir(navigateur, `${url}${REFERENCE}`));
    tours.bati.push(await ouvrir(navigateur, `${bati}${chemin}`));
  }
  for (const [mesure, nom, unite] of [
    ['peinture', `${chemin}, première image`, 'ms'],
    ['utilisable', '  utilisable', 'ms'],
    ['kio', '  reçu', 'Kio'],
  ] as const) {
    const [sans = 0, avec = 0] = [tours.nu, tours.bati].map((liste) =>
      mediane(liste.map((each) => each[mesure])),
    );
    console.log(
      nom.padEnd(36) +
        [sans, avec].map((nombre) => `${nombre.toFixed(0)} ${unite}`.padStart(12)).join('') +
        `× ${(avec / sans).toFixed(2)}`.padStart(10),
    );
  }
}

/** Prints the first opening of each page against its reference; one line when there is no browser. */
export async function mesurerOuverture(
  bati: string,
  nu: Awaited<ReturnType<typeof ouvrirNu>>,
  chemins: readonly string[],
): Promise<void> {
  const executablePath = trouverChromium();
  if (!executablePath) {
    console.log('\nPremière ouverture : non mesurée, aucun Chromium sur cette machine.');
    return;
  }
  const navigateur = await chromium.launch({
    executablePath,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    console.log(`\npremière ouverture, sans rien gardé  sans script   construit   rapport`);
    for (const chemin of chemins) await comparer(navigateur, bati, nu, chemin);
  } finally {
    await navigateur.close();
  }
}
