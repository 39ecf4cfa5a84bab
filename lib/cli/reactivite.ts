import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { estConstruit, ouvrirServeur } from '../serveur/test-serveur';
import { trouverChromium } from './navigateur.mjs';
import { GESTES, type Geste } from './reactivite-gestes';
import { type Evenement, resumer } from './reactivite-mesure';

/**
 * `npm run reactivite [-- --fois 3 mot …]`: the delay between a gesture and the next picture (INP), on the
 * built pages, on a processor slowed four times. Fails beyond the bound. Words keep the gestures they are in.
 */
const RALENTI = 4;
const BORNE_MS = 100;
/** For the page to settle after it opens, and for the last picture to be told, in ms. */
const REPOS_MS = 1500;

/** Runs in the page, before it: keeps every slow event of a gesture. */
function ecouter() {
  const lus: Evenement[] = [];
  Object.assign(window, { evenementsLus: lus });
  new PerformanceObserver((liste) => {
    for (const lu of liste.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      lus.push({
        interaction: lu.interactionId,
        nom: lu.name,
        duree: lu.duration,
        attente: lu.processingStart - lu.startTime,
        travail: lu.processingEnd - lu.processingStart,
      });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}
const lire = (page: Page) =>
  page.evaluate(() => (window as unknown as { evenementsLus: Evenement[] }).evenementsLus.splice(0));

/** Milliseconds that the page's thread has worked so far, drawing included. */
async function occupe(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function ouvrirDemande(page: Page, url: string, demande: object) {
  await page.goto(`${url}/demandes`);
  await page.getByLabel('Fichier d’une demande').setInputFiles({
    name: 'demande.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(demande)),
  });
  await page.getByRole('button', { name: 'Ouvrir cette demande' }).click();
  await page.waitForURL('**/demande');
}

/** One gesture on a page just opened: what the browser told, and how many interactions were made. */
async function mesurer(navigateur: Browser, url: string, geste: Geste) {
  const contexte = await navigateur.newContext({ serviceWorkers: 'block', locale: 'fr-FR' });
  const page = await contexte.newPage();
  await page.addInitScript(ecouter);
  await ouvrirDemande(page, url, geste.demande);
  await page.goto(`${url}${geste.page}`, { waitUntil: 'networkidle' });
  await page.getByText('Lecture de votre demande…').waitFor({ state: 'detached' });
  await geste.preparer?.(page);
  const cdp = await contexte.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALENTI });
  await page.waitForTimeout(REPOS_MS);
  // In processor time, not in elapsed time: what else runs on the machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await lire(page);
  const avant = await occupe(cdp);
  const gestes = await geste.jouer(page);
  await page.waitForTimeout(REPOS_MS);
  const parGeste = ((await occupe(cdp)) - avant) / gestes;
  const evenements = await lire(page);
  await contexte.close();
  return { gestes, evenements, parGeste };
}

const ms = (nombre: number) => `${nombre.toFixed(0)} ms`.padStart(10);

/** One line of the table; false when a gesture is beyond the bound. */
async function ligne(navigateur: Browser, url: string, geste: Geste, fois: number): Promise<boolean> {
  const tous: Evenement[] = [];
  let gestes = 0;
  let meilleur = Number.POSITIVE_INFINITY;
  let travail = Number.POSITIVE_INFINITY;
  for (let tour = 0; tour < fois; tour += 1) {
    const lu = await mesurer(navigateur, url, geste);
    // Each page counts its own interactions.
    tous.push(
      ...lu.evenements.map((each) => ({
        ...each,
        interaction: each.interaction && each.interaction + tour * 1e6,
      })),
    );
    gestes += lu.gestes;
    travail = Math.min(travail, lu.parGeste);
    meilleur = Math.min(meilleur, resumer(lu.evenements, lu.gestes)?.max ?? meilleur);
  }
  const resume = resumer(tous, gestes);
  if (!resume) throw new Error(`${geste.nom} : aucun geste`);
  const { nombre, mediane, p98, max, pire } = resume;
  const detail = pire
    ? `  ${pire.nom} : attente ${pire.attente.toFixed(0)}, travail ${pire.travail.toFixed(0)}`
    : '';
  console.log(
    `${max > BORNE_MS ? 'HORS ' : '     '}${geste.nom.padEnd(40)}${String(nombre).padStart(5)}${ms(mediane)}${ms(p98)}${ms(max)}${ms(meilleur)}${ms(travail)}${detail}`,
  );
  return max <= BORNE_MS;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { fois: { type: 'string', default: '3' } },
    allowPositionals: true,
  });
  const chemin = trouverChromium();
  if (!estConstruit || !chemin) {
    console.error(
      estConstruit
        ? 'Aucun Chromium sur cette machine.'
        : 'Rien n’est construit : lancez d’abord npm run build.',
    );
    process.exitCode = 2;
    return;
  }
  const serveur = await ouvrirServeur({ ANNUAIRE_URL: 'simulateur' });
  const navigateur = await chromium.launch({
    executablePath: chemin,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const fois = Number(values.fois);
  const choisis = GESTES.filter(
    ({ nom }) => positionals.length === 0 || positionals.some((mot) => nom.includes(mot)),
  );
  console.log(
    `Processeur ralenti ${RALENTI} fois sur cette machine (${cpus().length} cœurs, charge ${loadavg()[0]?.toFixed(1)}), ${fois} pages par geste. Visé : ${BORNE_MS} ms au plus.`,
  );
  console.log(
    `     ${'geste'.padEnd(40)} fois   médiane       p98      pire  au mieux  processeur  (le pire geste)`,
  );
  let hors = 0;
  try {
    for (const geste of choisis) if (!(await ligne(navigateur, serveur.url, geste, fois))) hors += 1;
  } finally {
    await navigateur.close();
    await serveur.fermer();
  }
  if (hors > 0) console.error(`${hors} gestes dépassent ${BORNE_MS} ms.`);
  process.exitCode = hors > 0 ? 1 : 0;
}

main();
