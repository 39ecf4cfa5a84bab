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
 * @param {number} fermetures how many closed tabs
 */
export async function mesurer(base, fois, fermetures) {
  let tues = 0;
  for (let rang = 1; rang <= fois; rang += 1) if (await coup(base, rang)) tues += 1;
  let fermes = 0;
  if (fermetures > 0) {
    const navigateur = await chromium.launch({ executablePath: trouverChromium(), args: racine });
    const page = await (await navigateur.newContext()).newPage();
    for (let rang = 1; rang <= fermetures; rang += 1) if (await fermeture(page, base, rang)) fermes += 1;
    await navigateur.close();
  }
  return { tues, fermes };
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
    const { tues, fermes } = await mesurer(base, fois, fermetures);
    console.log(`Tué net juste après « Enregistré » : ${tues} sur ${fois} retrouvés.`);
    console.log(`Onglet fermé 600 ms après la frappe : ${fermes} sur ${fermetures} retrouvés.`);
    process.exitCode = tues === fois && fermes === fermetures ? 0 : 1;
  } finally {
    service.kill();
  }
}
