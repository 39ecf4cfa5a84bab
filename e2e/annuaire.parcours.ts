import type { Page } from '@playwright/test';
import { activer, enregistre, expect, saisir, sansDebordement, surEtape, tabTo, test } from './agent';
import { sansDefaut } from './axe';

const QUESTION = 'Quelle organisation fait la demande ?';
const champ = (page: Page) => page.getByLabel('Numéro SIRET');
const verifier = (page: Page) => page.getByRole('button', { name: 'Vérifier dans l’annuaire' });
const dit = (page: Page, texte: string | RegExp) => page.getByRole('status').filter({ hasText: texte });
const alerte = (page: Page, texte: string | RegExp) => page.getByRole('alert').filter({ hasText: texte });

async function arriver(page: Page) {
  await page.goto('/demande/organisation');
  await surEtape(page, QUESTION);
}

/** Nothing for axe to say, nothing that sticks out. */
async function sansReproche(page: Page) {
  await sansDebordement(page);
  await sansDefaut(page);
}

test('je reconnais mon organisme, et son nom me suit', async ({ page }) => {
  await arriver(page);
  await saisir(page, champ(page), '219 200 235 00014');
  await expect(dit(page, 'Ce numéro a la bonne forme.')).toBeVisible();
  await activer(page, verifier(page));
  const fiche = dit(page, 'COMMUNE DE CLAMART');
  await expect(fiche).toContainText('1 PLACE MAURICE GUNSBOURG 92140 CLAMART');
  await expect(fiche).toContainText('Établissement ouvert, siège de l’organisme.');
  await expect(fiche).toContainText('parmi les administrations');
  await expect(fiche).toContainText('Répertoire de démonstration');
  await expect(fiche).toHaveCount(1);
  await expect(verifier(page)).toBeFocused();
  await sansReproche(page);
  await enregistre(page);

  await page.reload();
  await surEtape(page, QUESTION);
  await expect(dit(page, 'COMMUNE DE CLAMART')).toBeVisible();
  await saisir(page, champ(page), '130 025 265 00013');
  await expect(page.getByText('COMMUNE DE CLAMART')).toHaveCount(0);
  await expect(dit(page, 'Ce numéro a la bonne forme.')).toBeVisible();
  await saisir(page, champ(page), '21920023500014');
  await expect(dit(page, 'COMMUNE DE CLAMART')).toBeVisible();

  await page.goto('/demande/relecture');
  await expect(page.locator('#ligne-siret')).toContainText('219 200 235 00014, COMMUNE DE CLAMART');
});

test('un établissement fermé bloque, jusque dans la relecture ; un autre numéro débloque', async ({
  page,
}) => {
  await arriver(page);
  await saisir(page, champ(page), '00000001800010');
  await activer(page, verifier(page));
  await expect(dit(page, 'Établissement fermé')).toBeVisible();
  const remarque = page.getByText(/Choisissez un établissement ouvert/);
  await expect(remarque).toHaveCount(1);
  await sansReproche(page);
  await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  await expect(
    page.getByRole('heading', { name: 'Une réponse est à compléter ou à corriger' }),
  ).toBeFocused();
  await activer(page, page.getByRole('link', { name: /^Choisissez un établissement ouvert/ }));
  await expect(champ(page)).toBeFocused();
  await enregistre(page);

  await page.goto('/demande/relecture');
  await expect(
    page.getByRole('link', { name: /^Corriger : Choisissez un établissement ouvert/ }),
  ).toBeVisible();
  await arriver(page);
  await saisir(page, champ(page), '00000001800028');
  await expect(remarque).toHaveCount(0);
  await activer(page, verifier(page));
  await expect(dit(page, 'qui n’est pas le siège')).toContainText('ne dit pas si c’est une administration');
  await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
});

test('un organisme qui n’est pas public reçoit un conseil, et continue', async ({ page }) => {
  await arriver(page);
  await saisir(page, champ(page), '00000002600013');
  await activer(page, verifier(page));
  await expect(dit(page, 'ne le range pas parmi les administrations')).toBeVisible();
  await expect(page.getByText(/Vérifiez que ce SIRET est celui de l’administration/)).toBeVisible();
  await sansReproche(page);
  await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
});

test('je ne connais pas mon SIRET : je cherche, je choisis', async ({ page }) => {
  await arriver(page);
  await activer(page, page.getByText('Je ne connais pas mon SIRET'));
  const nom = page.getByRole('searchbox', { name: /^Nom de votre organisme/ });
  await saisir(page, nom, 'cl');
  await page.keyboard.press('Enter');
  await expect(alerte(page, 'Saisissez au moins trois caractères.')).toBeVisible();
  await saisir(page, nom, 'commune');
  await activer(page, page.getByRole('button', { name: 'Chercher' }));
  await expect(dit(page, '10 résultats. Choisissez le vôtre.')).toBeVisible();
  await expect(page.locator('.annuaire__resultat')).toHaveCount(10);
  await sansReproche(page);
  await saisir(page, nom, 'aucune mairie de ce nom');
  await page.keyboard.press('Enter');
  await expect(dit(page, 'Aucun résultat.')).toBeVisible();
  await saisir(page, nom, 'mairie éducation');
  await saisir(page, nom, 'clamart');
  await page.keyboard.press('Enter');
  await expect(dit(page, '1 résultat.')).toBeVisible();
  const resultat = page.getByRole('button', { name: /^COMMUNE DE CLAMART/ });
  await expect(resultat).toHaveAccessibleName(/SIRET 219\s200\s235\s00014, siège$/);
  await activer(page, resultat);
  await expect(champ(page)).toHaveValue('21920023500014');
  await expect(champ(page)).toBeFocused();
  await expect(dit(page, 'COMMUNE DE CLAMART')).toBeVisible();
  await expect(nom).toBeHidden();
  await enregistre(page);
  await page.reload();
  await expect(champ(page)).toHaveValue('21920023500014');
  await expect(dit(page, 'COMMUNE DE CLAMART')).toBeVisible();
});

test.describe('un numéro que l’annuaire ne connaît pas', () => {
  test.use({ bruitAttendu: /status of 404/ });
  test('reste à vérifier, et n’arrête personne', async ({ page }) => {
    await arriver(page);
    await saisir(page, champ(page), '35600000000048');
    await activer(page, verifier(page));
    const reste = dit(page, 'L’annuaire ne connaît pas ce numéro.');
    await expect(reste).toContainText('À vérifier.');
    await sansReproche(page);
    await saisir(page, champ(page), '21920023500014');
    await expect(reste).toHaveCount(0);
    await saisir(page, champ(page), '35600000000048');
    await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
    await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  });
});

test.describe('sans annuaire', () => {
  test.use({ bruitAttendu: /status of (?:503|429)|ERR_/ });
  for (const [cas, statut] of [
    ['en panne', 503],
    ['trop demandé', 429],
    ['hors ligne', 0],
  ] as const)
    test(`${cas} : je continue, et je vérifie plus tard`, async ({ page }) => {
      await page.route('**/api/etablissements**', (route) =>
        statut === 0 ? route.abort() : route.fulfill({ status: statut, json: { erreur: { code: 'x' } } }),
      );
      await page.route('**/api/etablissements/*', (route) =>
        statut === 0 ? route.abort() : route.fulfill({ status: statut, json: { erreur: { code: 'x' } } }),
      );
      await arriver(page);
      await saisir(page, champ(page), '21920023500014');
      await activer(page, verifier(page));
      const phrase = alerte(page, 'Nous n’arrivons pas à joindre l’annuaire. Continuez');
      await expect(phrase).toContainText('À vérifier.');
      await activer(page, page.getByText('Je ne connais pas mon SIRET'));
      await saisir(page, page.getByRole('searchbox', { name: /^Nom de votre organisme/ }), 'clamart');
      await page.keyboard.press('Enter');
      await expect(alerte(page, 'recopiez le SIRET ci-dessus')).toBeVisible();
      await sansReproche(page);
      await page.unrouteAll();
      await activer(page, verifier(page));
      await expect(dit(page, 'COMMUNE DE CLAMART')).toBeVisible();
      await expect(phrase).toHaveCount(0);
      await tabTo(page, page.getByRole('button', { name: 'Continuer', exact: true }));
    });
});

test('une réponse lente se dit, et se laisse abandonner', async ({ page }) => {
  let lacher = () => {};
  const attente = new Promise<void>((resolve) => {
    lacher = resolve;
  });
  await page.route('**/api/etablissements/21920023500014', async (route) => {
    await attente;
    await route.fallback();
  });
  await arriver(page);
  await saisir(page, champ(page), '21920023500014');
  await activer(page, verifier(page));
  await expect(dit(page, 'Recherche dans l’annuaire…')).toBeVisible();
  await expect(verifier(page)).toHaveAttribute('aria-disabled', 'true');
  await saisir(page, champ(page), '13002526500013');
  await expect(page.getByText('Recherche dans l’annuaire…')).toHaveCount(0);
  await activer(page, verifier(page));
  await expect(dit(page, 'DIRECTION INTERMINISTERIELLE DU NUMERIQUE')).toBeVisible();
  lacher();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await saisir(page, champ(page), '21920023500014');
  await activer(page, verifier(page));
  await expect(dit(page, 'COMMUNE DE CLAMART')).toBeVisible();
});
