import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { contactsDe } from './fuites';

/** A complete request: Clamart's, for its public contracts. */
export const BON = readFileSync(
  join(import.meta.dirname, '../lib/draft/fixtures/api-entreprise-marches-publics.json'),
  'utf8',
);

type Attendu = {
  /** What the console must say, and may say alone: browsers log each answer from 400 up. */
  bruitAttendu: RegExp | null;
};

/** A page whose console must stay empty, without a cookie, and from which no contact and no typed word leaves. */
export const test = base.extend<Attendu & { page: Page }>({
  bruitAttendu: [null, { option: true }],
  page: async ({ page, baseURL, bruitAttendu }, use) => {
    const noise: string[] = [];
    page.on('console', (message) => {
      // Playwright's own warning: but for their journey, pages run without the service worker.
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      if (['error', 'warning'].includes(message.type())) noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (request.method() !== 'GET') noise.push(`${request.method()} ${request.url()}`);
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
        noise.push(`requête vers un tiers : ${request.url()}`);
      for (const contact of contactsDe(request)) noise.push(`un contact est parti : ${contact}`);
    });
    // An agent acts once the page answers; `demarrage.parcours.ts` is about those who are quicker (`commit`).
    const aller = page.goto.bind(page);
    const recharger = page.reload.bind(page);
    page.goto = async (adresse, options) => repond(page, await aller(adresse, options), options?.waitUntil);
    page.reload = async (options) => repond(page, await recharger(options), options?.waitUntil);
    await use(page);
    for (const { name } of await page.context().cookies()) noise.push(`cookie : ${name}`);
    const attendus = noise.filter((each) => bruitAttendu?.test(each));
    if (bruitAttendu) expect(attendus, `la console dit ${bruitAttendu}`).not.toEqual([]);
    const autres = noise.filter((each) => !attendus.includes(each));
    expect(autres, 'console vide, aucun envoi, aucun tiers').toEqual([]);
  },
});

export { expect };

/** Waits until the buttons of a page answer; a text answers at the first gesture, a downloaded page never. */
async function repond<T>(page: Page, reponse: T, attente?: string): Promise<T> {
  if (attente === 'commit') return reponse;
  await page.waitForFunction(() => {
    const { readyState, scripts } = document;
    if (document.querySelector('html[data-pret]') || (readyState === 'complete' && scripts.length === 0))
      return true;
    if (readyState === 'loading' || !document.querySelector('meta[name=demarrage]')) return false;
    // An agent who comes to a screen to use it moves the mouse.
    const ecran = document.querySelector('[data-en-attendant], main form') !== null;
    if (ecran) dispatchEvent(new Event('pointermove'));
    return !ecran;
  });
  return reponse;
}

/** Presses Tab until the focus is on the target, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 250; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab n’atteint jamais ${target}`);
}

/** Types into a field reached by Tab, replacing what it holds. */
export async function saisir(page: Page, champ: Locator, texte: string) {
  await tabTo(page, champ);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(texte);
}

/** Chooses a radio button: Tab enters the group, the arrows move inside it. */
export async function choisir(page: Page, question: string | RegExp, choix: string | RegExp) {
  const group = page.getByRole('group', { name: question });
  const radios = group.getByRole('radio');
  const target = group.getByRole('radio', { name: choix });
  const checked = group.getByRole('radio', { checked: true });
  const entry = (await checked.count()) > 0 ? checked : radios.first();
  await tabTo(page, entry);
  await page.keyboard.press('Space');
  for (let moves = 0; moves < (await radios.count()); moves += 1) {
    if (await target.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(target).toBeChecked();
}

/** Ticks or unticks a box reached by Tab. */
export async function cocher(page: Page, nom: string | RegExp, coche = true) {
  const box = page.getByRole('checkbox', { name: nom });
  await tabTo(page, box);
  if ((await box.isChecked()) !== coche) await page.keyboard.press('Space');
  await expect(box).toBeChecked({ checked: coche });
}

/** Reaches a button or a link by Tab, and presses Enter. */
export async function activer(page: Page, cible: Locator) {
  await tabTo(page, cible);
  await page.keyboard.press('Enter');
}

/** « Continuer », then the next step's question, which must have the focus. */
export async function continuer(page: Page, question: string) {
  await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  await surEtape(page, question);
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeFocused();
}

/** Waits until a step shows its questions. */
export async function surEtape(page: Page, question: string) {
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  await expect(page.getByText('Lecture de votre demande…').filter({ visible: true })).toHaveCount(0);
}

/** Waits until the browser says that everything typed is saved. */
export async function enregistre(page: Page) {
  await expect(page.getByText(/Enregistré à/).first()).toBeVisible();
}

/** A draft as a file that the browser may open. */
export const enFichier = (contenu: string | Buffer, name = 'demande.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(contenu),
});

/** Gives a draft to « Mes demandes », which then shows what it holds before opening it. */
export async function presenterDemande(page: Page, contenu: string) {
  await page.goto('/demandes');
  await page.getByLabel('Fichier d’une demande').setInputFiles(enFichier(contenu));
}

/** Opens a draft through the screen, and waits for the list of its steps. */
export async function ouvrirDemande(
  page: Page,
  contenu: string,
  bilan: string | RegExp = '9 étapes complètes sur 9',
) {
  await presenterDemande(page, contenu);
  await page.getByRole('button', { name: 'Ouvrir cette demande' }).click();
  await expect(page.getByText(bilan)).toBeVisible();
}

export type Contact = readonly [
  nom: string,
  prenom: string,
  courriel: string,
  telephone: string,
  fonction: string,
];

/** Fills the five fields of one person. */
export async function remplirContact(page: Page, role: RegExp, contact: Contact) {
  const group = page.getByRole('group', { name: role });
  const labels = ['Nom', 'Prénom', 'Adresse électronique', 'Téléphone', 'Fonction'];
  for (const [rank, label] of labels.entries()) {
    const field = group.getByRole('textbox', { name: new RegExp(`^${label}`) });
    await saisir(page, field, contact[rank] ?? '');
  }
}

/** Nothing may scroll sideways: the page is as wide as the screen. */
export async function sansDebordement(page: Page) {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess, 'débordement horizontal en pixels').toBe(0);
}

/** Downloads a file and gives its text. */
export async function telecharger(page: Page, declencheur: Locator): Promise<{ nom: string; texte: string }> {
  const waiting = page.waitForEvent('download');
  await activer(page, declencheur);
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { nom: download.suggestedFilename(), texte: Buffer.concat(chunks).toString('utf8') };
}

/** Light or dark, as the computer is set. */
export async function enCouleurs(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-fr-theme', colorScheme);
}

/** What was copied. Our pages may not read the clipboard: a blank page beside them does. */
export async function pressePapiers(page: Page): Promise<string> {
  const voisine = await page.context().newPage();
  await voisine.route('**/presse-papiers', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await voisine.goto('/presse-papiers');
  const texte = await voisine.evaluate(() => navigator.clipboard.readText());
  await voisine.close();
  await page.bringToFront();
  return texte;
}
