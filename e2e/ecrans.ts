import type { Page } from '@playwright/test';
import { BON, expect, ouvrirDemande, test } from './agent';

/**
 * The key screens, as pictures compared with those kept in `e2e/ecrans`: `npm run ecrans`, and
 * `npm run ecrans -- --update-snapshots` once a change has been looked at. Not part of `npm test`: a browser of
 * another version draws letters differently.
 */
const LE_JOUR = new Date('2026-11-22T10:00:00+01:00');

const regarder = (page: Page, nom: string) => expect(page).toHaveScreenshot(nom);

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(LE_JOUR);
});

/** Pages that need nothing first. */
const SIMPLES = {
  accueil: '/',
  'avant-de-commencer': '/avant-de-commencer',
  'etape-vide': '/demande/anticiper',
  apres: '/apres',
  chapitre: '/apres/premiere-requete',
  volume: '/apres/logiciel-metier/volume',
  essai: '/essai',
  accessibilite: '/accessibilite',
};
for (const [nom, adresse] of Object.entries(SIMPLES))
  test(nom, async ({ page }) => {
    await page.goto(adresse);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await regarder(page, `${nom}.png`);
  });

/** Pages of a complete request. */
const DE_LA_DEMANDE = {
  taches: '/demande',
  contexte: '/demande/contexte',
  donnees: '/demande/donnees',
  contacts: '/demande/contacts',
  relecture: '/demande/relecture',
  depot: '/demande/export',
  trousse: '/demande/trousse',
};
test('une demande complète', async ({ page }) => {
  await ouvrirDemande(page, BON);
  for (const [nom, adresse] of Object.entries(DE_LA_DEMANDE)) {
    await page.goto(adresse);
    await expect(page.getByText('Lecture de votre demande')).toHaveCount(0);
    await regarder(page, `${nom}.png`);
  }
});

test('une étape en erreur', async ({ page }) => {
  await page.goto('/demande/anticiper');
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await regarder(page, 'erreur.png');
});
