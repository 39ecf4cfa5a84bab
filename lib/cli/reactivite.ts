import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { estConstruit, ouvrirServeur } from '../serveur/test-serveur';
import { trouverChromium } from './navigateur.mjs';
import { tracer } from './reactivite-fil';
import { GESTES, type Geste } from './reactivite-gestes';
import { type Evenement, resumer } from './reactivite-mesure';

/**
 * `npm run reactivite [-- --fois 3 mot …]`: the delay between a gesture and the next picture (INP), on the
 * built pages, on a processor slowed four times. Fails beyond the bound. Words keep the gestures they are in.
 *
 * A delay also counts what else runs on the machine. With `--processeur`, the longest task of the page is given
 * instead, in processor time, times four: what the delay would be at best, alone on this machine.
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

/** A page just opened, with its request, ready for the gesture. */
async function ouvrir(navigateur: Browser, url: string, geste: Geste) {
  const contexte = await navigateur.newContext({ serviceWorkers: 'block', locale: 'fr-FR' });
  const page = await contexte.newPage();
  await page.addInitScript(ecouter);
  await ouvrirDemande(page, url, geste.demande);
  await page.goto(`${url}${geste.page}`, { waitUntil: 'networkidle' });
  await page.getByText('Lecture de votre demande…').waitFor({ state: 'detached' });
  await geste.preparer?.(page);
  // What drives the browser puts a script of its own in the page: not during the gesture.
  await page.locator('main h1').click({ trial: true });
  return { contexte, page, cdp: await contexte.newCDPSession(page) };
}

/** One gesture on a slowed page: what the browser told, and how many interactions were made. */
async function mesurer(navigateur: Browser, url: string, geste: Geste) {
  const { contexte, page, cdp } = await ouvrir(navigateur, url, geste);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALENTI });
  await page.waitForTimeout(REPOS_MS);
  await lire(page);
  const gestes = await geste.jouer(page);
  await page.waitForTimeout(REPOS_MS);
  const evenements = await lire(page);
  await contexte.close();
  return { gestes, evenements };
}

/** The same gesture in processor time, at full speed: the longest tasks of the page, in ms. */
async function peser(navigateur: Browser, url: string, geste: Geste): Promise<readonly number[]> {
  const { contexte, page, cdp } = await ouvrir(navigateur, url, geste);
  await page.waitForTimeout(REPOS_MS);
  const { taches } = await tracer(cdp, () => geste.jouer(page));
  await contexte.close();
  return taches;
}

const ms = (nombre: number) => `${nombre.toFixed(0)} ms`.padStart(10);

/** One line of the table; false when a gesture is beyond the bound. */
async function ligne(navigateur: Browser, url: string, geste: Geste, fois: number): Promise<boolean> {
  const tous: Evenement[] = [];
  let gestes = 0;
  let meilleur = Number.POSITIVE_INFINITY;
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
    meilleur = Math.min(meilleur, resumer(lu.evenements, lu.gestes)?.max ?? meilleur);
  }
  const resume = resumer(tous, gestes);
  if (!resume) throw new Error(`${geste.nom} : aucun geste`);
  const { nombre, mediane, p98, max, pire } = resume;
  const detail = pire
    ? `  ${pire.nom} : attente ${pire.attente.toFixed(0)}, travail ${pire.travail.toFixed(0)}`
    : '';
  console.log(
    `${max > BORNE_MS ? 'HORS ' : '     '}${geste.nom.padEnd(40)}${String(nombre).padStart(5)}${ms(mediane)}${ms(p98)}${ms(max)}${ms(meilleur)}${detail}`,
  );
  return max <= BORNE_MS;
}

/** One line in processor time, of the best page: the longest task, and the third. */
async function ligneDuFil(navigateur: Browser, url: string, geste: Geste, fois: number): Promise<boolean> {
  const tours: (readonly number[])[] = [];
  for (let tour = 0; tour < fois; tour += 1) tours.push(await peser(navigateur, url, geste));
  const [meilleur = []] = tours.toSorted(([a = 0], [b = 0]) => a - b);
  const [pire = 0, , troisieme = 0] = meilleur.map((tache) => tache * RALENTI);
  console.log(
    `${pire > BORNE_MS ? 'HORS ' : '     '}${geste.nom.padEnd(40)}${ms(pire)}${ms(troisieme)}${ms(pire / RALENTI)}`,
  );
  return pire <= BORNE_MS;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { fois: { type: 'string', default: '3' }, processeur: { type: 'boolean', default: false } },
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
  const machine = `${cpus().length} cœurs, charge ${loadavg()[0]?.toFixed(1)}`;
  console.log(
    `Processeur ralenti ${RALENTI} fois sur cette machine (${machine}), ${fois} pages par geste. Visé : ${BORNE_MS} ms au plus.`,
  );
  console.log(
    values.processeur
      ? `     ${'temps de processeur × 4, meilleure page'.padEnd(40)}     pire troisième      sans ralentir`
      : `     ${'geste'.padEnd(40)} fois   médiane       p98      pire  au mieux  (le pire geste)`,
  );
  const mesure = values.processeur ? ligneDuFil : ligne;
  let hors = 0;
  try {
    for (const geste of choisis) if (!(await mesure(navigateur, serveur.url, geste, fois))) hors += 1;
  } finally {
    await navigateur.close();
    await serveur.fermer();
  }
  if (hors > 0) console.error(`${hors} gestes dépassent ${BORNE_MS} ms.`);
  process.exitCode = hors > 0 ? 1 : 0;
}

main();
