import { activer, expect, test } from './agent';
import { SIRENS } from './amont-fautif';
import {
  champJeton,
  environnement,
  jetonNeuf,
  lancer,
  ouvrir,
  remplir,
  titreDeLaReponse,
  UNITE_LEGALE,
  VIGILANCE,
} from './essai';

test('rien ne part tant qu’un champ ou le jeton est à corriger', async ({ page }) => {
  await ouvrir(page);
  await activer(page, lancer(page));
  await expect(
    page.getByRole('heading', { name: 'Une réponse est à compléter ou à corriger' }),
  ).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur : /);
  await activer(page, page.getByRole('link', { name: /^Collez le jeton/ }));
  await expect(champJeton(page)).toBeFocused();
  await champJeton(page).fill(jetonNeuf({ exp: 1_700_000_000 }));
  await expect(page.getByText(/^Fin du jeton\s: 14 novembre 2023\.$/)).toBeVisible();
  await activer(page, lancer(page));
  await expect(page.getByRole('link', { name: /Ce jeton a expiré/ })).toBeVisible();

  await remplir(page, VIGILANCE, '13002526', jetonNeuf());
  await page.getByLabel(/^Raison de l’appel/).fill('x'.repeat(50));
  await activer(page, lancer(page));
  await expect(page.getByRole('link', { name: /^Saisissez un SIREN/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Raccourcissez/ })).toBeVisible();
  await page.getByLabel('SIREN de l’entité').fill('130025265');
  await activer(page, lancer(page));
  await expect(page.getByRole('link', { name: /c’est celui de l’entité interrogée/ })).toBeVisible();
});

test.describe('quand API Entreprise ne répond pas comme prévu', () => {
  test.use({ bruitAttendu: /^POST .*\/api\/essai$|Failed to load resource/ });

  test('un 429 retient cet appel et ceux de son opération jusqu’à la fin du délai, pas les autres', async ({
    page,
  }) => {
    const jeton = jetonNeuf();
    const retenu = page.getByText(/^Possible dans \d+\ss\.$/);
    await ouvrir(page);
    await environnement(page, 'Bac à sable');
    await remplir(page, VIGILANCE, SIRENS.trop, jeton);
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /l’appel est refusé/);
    await expect(retenu).toBeVisible();
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');

    // The same operation about someone else may be asked: our server says that it waits too.
    await page.getByLabel('SIREN de l’entité').fill(SIRENS.correct);
    await expect(retenu).toHaveCount(0);
    await activer(page, lancer(page));
    await titreDeLaReponse(page, 'Il faut attendre un peu');
    await expect(page.getByText(/API Entreprise demande d’attendre/)).toBeVisible();
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');

    await remplir(page, UNITE_LEGALE, SIRENS.correct, jeton);
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'false');
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);

    // Another call in between frees nothing.
    await remplir(page, VIGILANCE, SIRENS.trop, jeton);
    await expect(retenu).toBeVisible();
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(lancer(page)).not.toHaveAttribute('aria-disabled', 'true', { timeout: 20_000 });
    await page.getByLabel('SIREN de l’entité').fill(SIRENS.correct);
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'false');
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
  });

  test('sans réponse en cinq secondes, l’attente s’arrête et dit combien attendre', async ({ page }) => {
    await ouvrir(page);
    await environnement(page, 'Bac à sable');
    const jeton = jetonNeuf();
    await remplir(page, UNITE_LEGALE, SIRENS.muet, jeton);
    await activer(page, lancer(page));
    await titreDeLaReponse(page, 'Pas de réponse à temps');
    await expect(page.getByText(/attendez 20 secondes/)).toBeVisible();
    await expect(page.getByText(/^Possible dans \d+\ss\.$/)).toBeVisible();
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');

    // A page that knows nothing of the wait asks again: the server holds that call.
    await page.reload();
    await environnement(page, 'Bac à sable');
    await remplir(page, UNITE_LEGALE, SIRENS.muet, jeton);
    await activer(page, lancer(page));
    await titreDeLaReponse(page, 'Le même appel est peut-être encore en cours');
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');
    await page.getByLabel('SIREN de l’entité').fill(SIRENS.correct);
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'false');
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
    await page.getByLabel('SIREN de l’entité').fill(SIRENS.muet);
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');
  });

  test('hors ligne : les champs restent, et l’essai dit qu’il faut une connexion', async ({
    page,
    context,
  }) => {
    await ouvrir(page);
    await remplir(page, VIGILANCE, '000000018', jetonNeuf());
    await context.setOffline(true);
    await activer(page, lancer(page));
    await titreDeLaReponse(page, 'Connexion requise pour l’essai');
    // Nothing is kept here: « all the rest works » would be false.
    await expect(page.getByText(/Ne fermez pas cet onglet et ne le rechargez pas/)).toBeVisible();
    await expect(page.getByLabel('SIREN de l’entité')).toHaveValue('000000018');
    await context.setOffline(false);
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
  });
});
