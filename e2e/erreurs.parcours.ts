import { activer, choisir, enregistre, expect, saisir, surEtape, tabTo, test } from './agent';

test('les erreurs se disent d’abord en tête, puis sous chaque champ', async ({ page }) => {
  await page.goto('/demande/projet');
  await surEtape(page, 'Quel est votre projet ?');
  const title = await page.title();
  await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  await expect(
    page.getByRole('heading', { name: '2 réponses sont à compléter ou à corriger' }),
  ).toBeFocused();
  expect(await page.title()).toBe(`Erreur : ${title}`);
  await expect(page.getByLabel('Nom du projet')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Nom du projet')).toHaveAccessibleDescription(/Donnez un nom à votre projet/);
  await activer(page, page.getByRole('link', { name: 'Donnez un nom à votre projet.' }));
  await expect(page.getByLabel('Nom du projet')).toBeFocused();
  await page.keyboard.insertText('Aides à l’installation');
  await expect(
    page.getByRole('heading', { name: 'Une réponse est à compléter ou à corriger' }),
  ).toBeVisible();
  await expect(page.getByLabel('Nom du projet')).not.toHaveAttribute('aria-invalid', 'true');
});

test('quitter un champ vide ne gronde personne ; un champ mal formé se dit en le quittant', async ({
  page,
}) => {
  await page.goto('/demande/contacts');
  await surEtape(page, 'Qui sont les quatre personnes de la demande ?');
  const group = page.getByRole('group', { name: /^Contact métier/ });
  await tabTo(page, group.getByLabel('Nom', { exact: true }));
  await page.keyboard.press('Tab');
  await expect(group.locator('.fr-message--error')).toHaveCount(0);
  await saisir(page, group.getByLabel('Adresse électronique'), 'claire.lopez@');
  await expect(group.locator('.fr-message--error')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(group.getByText('Vérifiez l’adresse électronique du contact métier')).toBeVisible();
});

test('une réponse incomplète est gardée telle quelle, et n’empêche pas d’avancer', async ({ page }) => {
  await page.goto('/demande/organisation');
  await surEtape(page, 'Quelle organisation fait la demande ?');
  await saisir(page, page.getByLabel('Numéro SIRET'), '219 200');
  await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  await activer(page, page.getByRole('button', { name: /Continuer quand même/ }));
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  await page.goBack();
  await expect(page.getByLabel('Numéro SIRET')).toHaveValue('219 200');
  await page.reload();
  await expect(page.getByLabel('Numéro SIRET')).toHaveValue('219 200');
  await page.goto('/demande');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Organisation' }).getByText('En cours'),
  ).toBeVisible();
});

test('changer de cas d’usage garde ce que j’ai écrit et ne remplace que ce que personne n’a touché', async ({
  page,
}) => {
  await page.goto('/demande/contexte');
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  await choisir(page, /Votre cas d’usage/, /^Marchés publics/);
  await enregistre(page);
  await page.goto('/demande/cadre-juridique');
  await surEtape(page, 'Quel texte vous autorise ?');
  await expect(page.getByLabel('Nature et références du texte')).toHaveValue(/R2143-13/);
  await saisir(page, page.getByLabel('Nature et références du texte'), 'Délibération du 3 mars 2026');
  await enregistre(page);
  await page.goto('/demande/contexte');
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  await choisir(page, /Votre cas d’usage/, /^Aides publiques/);
  await enregistre(page);
  await page.goto('/demande/cadre-juridique');
  await surEtape(page, 'Quel texte vous autorise ?');
  await expect(page.getByLabel('Nature et références du texte')).toHaveValue('Délibération du 3 mars 2026');
  await expect(page.getByLabel(/Lien vers le texte/)).toHaveValue('');
});
