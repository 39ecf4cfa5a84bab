import type { Locator, Page } from '@playwright/test';
import { CHAPITRES } from '../lib/apres';
import { PAGES_LEGALES } from '../lib/site/plan';
import {
  BON,
  choisir,
  enCouleurs,
  enregistre,
  expect,
  ouvrirDemande,
  presenterDemande,
  sansDebordement,
  test,
} from './agent';
import { JUGEMENTS, sansDefaut } from './axe';
import { adresse, DPD, envoyer, sansReponses } from './echange';
import { foyersCaches, foyersMuets } from './foyer';
import { erreursHtml } from './html-regles';
import { espacesCassables, pret } from './pages';

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

test('chaque page, vide, claire puis sombre : aucun défaut d’accès, aucun débordement', async ({ page }) => {
  test.setTimeout(300_000);
  const titres = new Set<string>();
  const servis = new Set<number>();
  for (const adresse of PAGES) {
    await test.step(adresse, async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await pret(page, adresse);
      titres.add(await page.title());
      expect(await espacesCassables(page), 'une ponctuation qui peut commencer une ligne').toEqual([]);
      await sansDebordement(page);
      for (const rang of await sansDefaut(page)) servis.add(rang);
      await enCouleurs(page, 'dark');
      await sansDefaut(page, { scheme: 'dark' });
    });
  }
  // On a phone the DSFR hides its menu: what is judged of it is not met.
  const inutiles = JUGEMENTS.filter((_, rang) => !servis.has(rang));
  expect(inutiles.length, 'un jugement qui ne sert plus').toBe(page.viewportSize()?.width === 320 ? 1 : 0);
  expect(titres.size, 'un titre propre à chaque page').toBe(PAGES.length);
});

test('chaque étape, en erreur puis remplie : aucun défaut d’accès', async ({ page }) => {
  test.setTimeout(180_000);
  for (const etape of ETAPES) {
    await test.step(`${etape}, en erreur`, async () => {
      await pret(page, `/demande/${etape}`);
      await page.getByRole('button', { name: 'Continuer', exact: true }).click();
      await sansDefaut(page);
      expect(await erreursHtml(await page.content())).toEqual([]);
    });
  }
  await presenterDemande(page, BON);
  await sansDefaut(page);
  await page.getByRole('button', { name: 'Ouvrir cette demande' }).click();
  await expect(page.getByText('9 étapes complètes sur 9')).toBeVisible();
  for (const adresse of PAGES.filter((each) => each.startsWith('/demande')))
    await test.step(`${adresse}, remplie`, async () => {
      await pret(page, adresse);
      expect(await espacesCassables(page), 'une ponctuation qui peut commencer une ligne').toEqual([]);
      await sansDebordement(page);
      await sansDefaut(page);
    });
});

test('un historique et un commentaire ouverts : aucun défaut d’accès', async ({ page }) => {
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
  await sansDefaut(page, { scheme: 'dark' });
});

const dansFenetre = (page: Page) =>
  page.evaluate(() => document.querySelector('dialog[open]')?.contains(document.activeElement) ?? false);

/** An open dialog, light then dark: named, nothing wrong in it, the focus in it and kept in it. */
async function saine(page: Page) {
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/\S{4}/);
  await expect.poll(() => dansFenetre(page)).toBe(true);
  await sansDebordement(page);
  expect(await erreursHtml(await page.content())).toEqual([]);
  for (const scheme of ['light', 'dark'] as const) {
    await enCouleurs(page, scheme);
    await sansDefaut(page, { scheme, dans: 'dialog[open]' });
  }
  await enCouleurs(page, 'light');
  const combien = await page.locator('dialog[open]').locator('a, button, input, select').count();
  for (let presses = 0; presses <= combien; presses += 1) {
    await page.keyboard.press('Tab');
    // Between the last and the first, the browser's own bar has it.
    const dehors = await page.evaluate(() => document.activeElement !== document.body);
    if (dehors) expect(await dansFenetre(page)).toBe(true);
  }
}

/** The keyboard opens it; Escape closes it and gives the focus back. */
async function fenetre(page: Page, ouvreur: Locator, touche = 'Enter') {
  await ouvreur.focus();
  await page.keyboard.press(touche);
  await expect(page.getByRole('dialog')).toBeVisible();
  await saine(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(ouvreur).toBeFocused();
}

test('chaque fenêtre de question, claire et sombre : nommée, sans défaut, le focus y entre, y reste et revient', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const bouton = (name: string | RegExp) => page.getByRole('button', { name }).first();
  await ouvrirDemande(page, BON);
  await pret(page, '/demandes');
  for (const nom of [/^Renommer/, /^Dupliquer/, /^Supprimer/, /^Tout effacer/])
    await fenetre(page, bouton(nom));
  await pret(page, '/demande/projet');
  await page.getByRole('textbox', { name: 'Nom du projet' }).fill('Un autre nom');
  await page.getByText('Commenter').first().click();
  await page.getByRole('textbox', { name: /^Votre commentaire/ }).fill('À relire');
  await bouton('Ajouter').click();
  await fenetre(page, page.getByRole('listitem').getByRole('button', { name: /^Effacer/ }));
  await enregistre(page);
  await pret(page, '/demande/historique');
  await page.locator('main details').evaluateAll((plis) => {
    for (const pli of plis) (pli as HTMLDetailsElement).open = true;
  });
  await fenetre(page, bouton(/^Revenir à cette version/));
  await pret(page, '/demande/contexte');
  await choisir(page, /Votre cas d’usage/, /^Marchés publics/);
  await enregistre(page);
  await pret(page, '/demande/donnees');
  await fenetre(page, page.getByRole('checkbox', { name: /^Effectifs/ }), 'Space');
  for (const tour of [1, 2]) {
    // Another document: this one would take the link as a place in itself.
    await page.goto('about:blank');
    await page.goto(await adresse(baseURL, envoyer(sansReponses(DPD), DPD)));
    if (tour === 2) await saine(page);
    else {
      await fenetre(page, bouton('Effacer de cet ordinateur'));
      await page.getByRole('textbox', { name: /^Destinataires/ }).fill('Les agents de la commande');
      await page.keyboard.press('Tab');
    }
  }
  await page.keyboard.press('Escape');
  await pret(page, '/');
  await bouton('Poste partagé : ne rien garder ici').click();
  await fenetre(page, bouton('Quitter ce mode'));
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
      await expect(
        page.getByRole('heading', { name: 'Une réponse est à compléter ou à corriger' }),
      ).toBeFocused();
      await sansDefaut(page, { scheme: colorScheme });
      expect(await erreursHtml(await page.content())).toEqual([]);
      await page.getByRole('button', { name: 'Utiliser le jeton de démonstration' }).click();
      await expect(page.getByText(/^Jeton valable/)).toBeVisible();
      await page.getByRole('button', { name: 'Lancer l’appel' }).click();
      await expect(page.getByRole('heading', { name: /la donnée est là/ })).toBeFocused();
      await page.locator('main details').evaluateAll((plis) => {
        for (const pli of plis) (pli as HTMLDetailsElement).open = true;
      });
      await sansDebordement(page);
      await sansDefaut(page, { scheme: colorScheme });
      expect(await erreursHtml(await page.content())).toEqual([]);
      expect([...(await foyersMuets(page, 'main')), ...(await foyersCaches(page, 'main'))]).toEqual([]);
    });
});
