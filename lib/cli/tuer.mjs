// `npm run tuer [-- --fois 20]` : kills the browser the instant it says « Enregistré », and counts what comes back.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildIfNeeded } from './demarrer.mjs';
import { trouverChromium } from './navigateur.mjs';

const racine = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const PAGE = '/demande/projet';
/** What is promised from the last keystroke to « Enregistré », for 95 of 100 savings. */
const DELAI_MAX_MS = 500;
const attendre = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a browser on a profile, as a program of its own that can be killed. `navigateur` is Playwright's hold on it. */
async function ouvrir(profil) {
  const chemin = trouverChromium();
  const processus = spawn(
    chemin,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profil}`,
      '--no-first-run',
      '--disable-gpu',
      ...racine,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const adresse = await new Promise((resolve, reject) => {
    let dit = '';
    processus.stderr.on('data', (bytes) => {
      dit += bytes;
      const lu = /listening on (ws:\S+)/.exec(dit);
      if (lu) resolve(lu[1]);
    });
    processus.on('exit', () => reject(new Error('le navigateur n’a pas démarré')));
  });
  const navigateur = await chromium.connectOverCDP(adresse);
  const page = await navigateur.contexts()[0].newPage();
  return { processus, navigateur, page };
}

/** The whole group, at once, with no time to tidy up. */
async function tuer({ processus }) {
  const mort = new Promise((resolve) => processus.on('exit', resolve));
  process.kill(-processus.pid, 'SIGKILL');
  await mort;
}

/** Types, waits for « Enregistré », kills, opens again: true when every character is there. */
async function coup(base, rang) {
  const profil = mkdtempSync(join(tmpdir(), 'tuer-'));
  const texte = `Tapé avant la mort, essai ${rang}`;
  try {
    const avant = await ouvrir(profil);
    await avant.page.goto(`${base}${PAGE}`);
    await avant.page.getByLabel('Nom du projet').fill(texte);
    await avant.page
      .getByText(/Enregistré à/)
      .first()
      .waitFor();
    await tuer(avant);
    const apres = await ouvrir(profil);
    await apres.page.goto(`${base}${PAGE}`);
    await apres.page.getByText('Lecture de votre demande…').waitFor({ state: 'hidden' });
    const lu = await apres.page.getByLabel('Nom du projet').inputValue();
    await tuer(apres);
    return lu === texte;
  } finally {
    rmSync(profil, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Starts a clock at each keystroke, and stops it once the screen says « Enregistré ». Runs in the page. */
function chronometrer() {
  const delais = [];
  let debut = null;
  let vuEnAttente = false;
  document.addEventListener(
    'input',
    () => {
      debut = performance.now();
      vuEnAttente = false;
    },
    true,
  );
  new MutationObserver(() => {
    const dit = document.querySelector('.etat-sauvegarde')?.textContent ?? '';
    if (dit.includes('Enregistrement…')) vuEnAttente = true;
    if (debut === null || !vuEnAttente || !dit.includes('Enregistré à')) return;
    delais.push(performance.now() - debut);
    debut = null;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { delais });
}

/** From the last keystroke to « Enregistré » on the screen, so many times, in ms: the 95th percentile and the worst. */
async function mesurerDelai(page, base, fois) {
  const onglet = await page.context().newPage();
  await onglet.goto(`${base}${PAGE}`);
  await onglet.getByText('Lecture de votre demande…').waitFor({ state: 'hidden' });
  await onglet.evaluate(chronometrer);
  for (let rang = 1; rang <= fois; rang += 1) {
    await onglet.getByLabel('Nom du projet').pressSequentially(rang % 10 ? 'a' : ' ');
    await onglet.waitForFunction((attendus) => window.delais.length >= attendus, rang);
  }
  const delais = (await onglet.evaluate(() => window.delais)).sort((a, b) => a - b);
  await onglet.close();
  return { p95: Math.round(delais[Math.ceil(fois * 0.95) - 1]), pire: Math.round(delais.at(-1)) };
}

/** Types, closes the tab 600 ms later, opens another: true when every character is there. */
async function fermeture(page, base, rang) {
  const texte = `Fermé après 600 ms, essai ${rang}`;
  const onglet = await page.context().newPage();
  await onglet.goto(`${base}${PAGE}`);
  await onglet.getByLabel('Nom du projet').pressSequentially('.', { delay: 5 });
  await onglet.getByLabel('Nom du projet').fill(texte);
  await attendre(600);
  await onglet.close();
  const suite = await page.context().newPage();
  await suite.goto(`${base}${PAGE}`);
  await suite.getByText('Lecture de votre demande…').waitFor({ state: 'hidden' });
  const lu = await suite.getByLabel('Nom du projet').inputValue();
  await suite.close();
  return lu === texte;
}

/**
 * Measures both on a service that already runs.
 *
 * @param {string} base its address
 * @param {number} fois how many kills
 * @param {number} fermetures how many closed tabs, and how many savings are timed
 */
export async function mesurer(base, fois, fermetures) {
  let tues = 0;
  for (let rang = 1; rang <= fois; rang += 1) if (await coup(base, rang)) tues += 1;
  let fermes = 0;
  let delai;
  if (fermetures > 0) {
    const navigateur = await chromium.launch({ executablePath: trouverChromium(), args: racine });
    const page = await (await navigateur.newContext()).newPage();
    for (let rang = 1; rang <= fermetures; rang += 1) if (await fermeture(page, base, rang)) fermes += 1;
    delai = await mesurerDelai(page, base, fermetures);
    await navigateur.close();
  }
  return { tues, fermes, delai };
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: {
      fois: { type: 'string', default: '20' },
      fermetures: { type: 'string', default: '50' },
      port: { type: 'string', default: '3299' },
    },
  });
  buildIfNeeded();
  const base = `http://localhost:${values.port}`;
  const service = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--port', values.port],
    {
      stdio: 'ignore',
    },
  );
  try {
    while (!(await fetch(base).catch(() => null))?.ok) await attendre(300);
    const [fois, fermetures] = [Number(values.fois), Number(values.fermetures)];
    const { tues, fermes, delai } = await mesurer(base, fois, fermetures);
    console.log(`Tué net juste après « Enregistré » : ${tues} sur ${fois} retrouvés.`);
    console.log(`Onglet fermé 600 ms après la frappe : ${fermes} sur ${fermetures} retrouvés.`);
    if (delai)
      console.log(
        `De la frappe à « Enregistré » : ${delai.p95} ms au p95, ${delai.pire} ms au pire, ${fermetures} fois.`,
      );
    const tenu = !delai || delai.p95 <= DELAI_MAX_MS;
    process.exitCode = tues === fois && fermes === fermetures && tenu ? 0 : 1;
  } finally {
    service.kill();
  }
}
