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
  await expect(page.getByRole('heading', { name: 'Une réponse est à compléter' })).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur : /);
  await activer(page, page.getByRole('link', { name: /^Collez le jeton/ }));
  await expect(champJeton(page)).toBeFocused();
  await champJeton(page).fill(jetonNeuf({ exp: 1_700_000_000 }));
  await expect(page.getByText(/^Ce jeton a expiré le/)).toBeVisible();
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

  test('un 429 arrête tout jusqu’à la fin du délai, puis l’appel repart', async ({ page }) => {
    await ouvrir(page);
    await environnement(page, 'Bac à sable');
    await remplir(page, VIGILANCE, SIRENS.trop, jetonNeuf());
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /l’appel est refusé/);
    await expect(page.getByText(/^Possible dans \d+\ss\.$/)).toBeVisible();
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(lancer(page)).not.toHaveAttribute('aria-disabled', 'true', { timeout: 20_000 });
    await page.getByLabel('SIREN de l’entité').fill(SIRENS.correct);
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
    await expect(page.getByLabel('SIREN de l’entité')).toHaveValue('000000018');
    await context.setOffline(false);
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
  });
});
