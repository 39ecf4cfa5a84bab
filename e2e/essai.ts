import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { signerJeton } from '../lib/simulateur/jeton';
import { expect } from './agent';

export const VIGILANCE = '/v4/urssaf/unites_legales/{siren}/attestation_vigilance';
export const UNITE_LEGALE = '/v4/insee/sirene/unites_legales/{siren}';

export const lancer = (page: Page) => page.getByRole('button', { name: 'Lancer l’appel' });
export const champJeton = (page: Page) => page.getByRole('textbox', { name: /^Jeton/ });
/** The token of one test: its counters are its own. */
export const jetonNeuf = (charge = {}) => signerJeton({ jti: randomUUID(), uid: randomUUID(), ...charge });

export async function ouvrir(page: Page) {
  await page.goto('/essai');
  await expect(page.getByRole('radio', { name: 'Bac à sable' })).toBeVisible();
}

export async function environnement(page: Page, nom: string) {
  await page.getByRole('radio', { name: nom }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: nom })).toBeChecked();
}

/** Everything that a call of the given operation asks. */
export async function remplir(page: Page, operation: string, siren: string, jeton: string) {
  await page.getByRole('combobox', { name: 'Donnée à appeler' }).selectOption(operation);
  await page.getByLabel('SIREN de l’entité').fill(siren);
  await page.getByLabel(/^Cadre de l’appel/).fill('Marchés publics');
  await page.getByLabel(/^Raison de l’appel/).fill('marché n° 127');
  await page.getByLabel(/^Organisme qui utilise/).fill('13002526500013');
  await champJeton(page).fill(jeton);
}

export async function titreDeLaReponse(page: Page, texte: string | RegExp) {
  const titre = page.getByRole('heading', { level: 3, name: texte });
  await expect(titre).toBeVisible({ timeout: 20_000 });
  await expect(titre).toBeFocused();
}
