import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CHAPITRES } from '../lib/apres';
import { PAGES_LEGALES } from '../lib/site/plan';
import { BON, enCouleurs, expect, presenterDemande, sansDebordement, test } from './agent';

const ETAPES = [
  'anticiper',
  'organisation',
  'contexte',
  'projet',
  'donnees',
  'cadre-juridique',
  'traitement',
  'contacts',
];
const PAGES = [
  '/',
  '/avant-de-commencer',
  '/questionnaires/metier',
  '/catalogue',
  '/regles',
  '/groupe',
  '/demandes',
  '/demande',
  ...ETAPES.map((etape) => `/demande/${etape}`),
  '/demande/relecture',
  '/demande/export',
  '/demande/trousse',
  '/repondre',
  '/reprendre',
  '/demande/historique',
  '/apres',
  ...CHAPITRES.map(({ slug }) => `/apres/${slug}`),
  '/essai',
  '/apres/logiciel-metier/volume',
  '/apres/logiciel-metier/client',
  ...PAGES_LEGALES.map(({ href }) => href),
];

async function pret(page: Page, adresse: string) {
  await page.goto(adresse);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText(/^Lecture de/)).toHaveCount(0);
}

const REGLES_AXE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/** Axe's rules for WCAG 2.2 A and AA and for the RGAA; in the dark only the colours differ. */
async function sansDefaut(page: Page, scheme: 'light' | 'dark' = 'light') {
  // No page of ours holds a frame: without axe's second page, the same rules take half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (scheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.withTags(REGLES_AXE);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

test('chaque page, vide, claire puis sombre : aucun défaut d’accès, aucun débordement', async ({ page }) => {
  test.setTimeout(300_000);
  const titres = new Set<string>();
  for (const adresse of PAGES) {
    await test.step(adresse, async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await pret(page, adresse);
      titres.add(await page.title());
      await sansDebordement(page);
      await sansDefaut(page);
      await enCouleurs(page, 'dark');
      await sansDefaut(page, 'dark');
    });
  }
  expect(titres.size, 'un titre propre à chaque page').toBe(PAGES.length);
});

test('chaque étape, en erreur puis remplie : aucun défaut d’accès', async ({ page }) => {
  test.setTimeout(180_000);
  for (const etape of ETAPES) {
    await test.step(`${etape}, en erreur`, async () => {
      await pret(page, `/demande/${etape}`);
      await page.getByRole('button', { name: 'Continuer', exact: true }).click();
      await sansDefaut(page);
    });
  }
  await presenterDemande(page, BON);
  await sansDefaut(page);
  await page.getByRole('button', { name: 'Ouvrir cette demande' }).click();
  await expect(page.getByText('9 étapes complètes sur 9')).toBeVisible();
  for (const adresse of PAGES.filter((each) => each.startsWith('/demande')))
    await test.step(`${adresse}, remplie`, async () => {
      await pret(page, adresse);
      await sansDebordement(page);
      await sansDefaut(page);
    });
  await page.goto('/demandes');
  await page.getByRole('button', { name: /^Dupliquer/ }).click();
  await sansDefaut(page);
});

test('un historique et un commentaire ouverts : aucun défaut d’accès', async ({ page }) => {
  await pret(page, '/demande/projet');
  await page.getByRole('textbox', { name: 'Nom du projet' }).fill('Un nom '.repeat(40));
  await page.getByText('Commenter').first().click();
  await page.getByRole('textbox', { name: /^Votre commentaire/ }).fill('À relire');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByText('Votre commentaire est ajouté.')).toBeVisible();
  await sansDebordement(page);
  await sansDefaut(page);
  await pret(page, '/demande/historique');
  await page.locator('main details').evaluateAll((plis) => {
    for (const pli of plis) (pli as HTMLDetailsElement).open = true;
  });
  await sansDebordement(page);
  await sansDefaut(page);
  await enCouleurs(page, 'dark');
  await sansDefaut(page, 'dark');
  await page.getByRole('button', { name: /^Revenir à cette version/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await sansDefaut(page, 'dark');
});

test('les liens d’évitement mènent au contenu', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const lien = page.getByRole('link', { name: 'Contenu', exact: true });
  await expect(lien).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(inside).toBe(true);
});

test.describe('l’essai en direct', () => {
  test.use({ bruitAttendu: /^POST .*\/api\/essai$/ });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`en erreur, puis répondu, ${colorScheme} : aucun défaut d’accès`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await pret(page, '/essai');
      await page.getByRole('button', { name: 'Lancer l’appel' }).click();
      await expect(page.getByRole('heading', { name: 'Une réponse est à compléter' })).toBeFocused();
      await sansDefaut(page, colorScheme);
      await page.getByRole('button', { name: 'Utiliser le jeton de démonstration' }).click();
      await expect(page.getByText(/^Jeton valable/)).toBeVisible();
      await page.getByRole('button', { name: 'Lancer l’appel' }).click();
      await expect(page.getByRole('heading', { name: /la donnée est là/ })).toBeFocused();
      await page.locator('main details').evaluateAll((plis) => {
        for (const pli of plis) (pli as HTMLDetailsElement).open = true;
      });
      await sansDebordement(page);
      await sansDefaut(page, colorScheme);
    });
});
