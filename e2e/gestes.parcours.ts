import { choisir, enregistre, expect, saisir, surEtape, test } from './agent';

test('un clic sur « Continuer » compte, même si le champ quitté a une erreur', async ({ page }) => {
  await page.goto('/demande/organisation');
  await surEtape(page, 'Quelle organisation fait la demande ?');
  await page.getByLabel('Numéro SIRET').pressSequentially('219 200 235 00015');
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Une réponse est à compléter ou à corriger' }),
  ).toBeFocused();
});

test('recharger juste après une frappe ne perd rien', async ({ page }) => {
  for (const attente of [0, 50, 150]) {
    await page.goto('/demande/projet');
    await surEtape(page, 'Quel est votre projet ?');
    await page.getByLabel('Nom du projet').fill(`Tapé puis rechargé à ${attente} ms`);
    await page.waitForTimeout(attente);
    await page.reload();
    await expect(page.getByLabel('Nom du projet')).toHaveValue(`Tapé puis rechargé à ${attente} ms`);
    await enregistre(page);
  }
});

test('une date qui n’existe pas se dit et reste écrite', async ({ page }) => {
  await page.goto('/demande/projet');
  await surEtape(page, 'Quel est votre projet ?');
  const date = page.getByLabel(/Date prévue/);
  await saisir(page, date, '31/02/2027');
  await page.keyboard.press('Tab');
  await expect(date).toHaveValue('31/02/2027');
  await expect(page.getByText('Donnez une date qui existe')).toBeVisible();
  await saisir(page, date, '15/3/2027');
  await expect(page.getByText('Donnez une date qui existe')).toHaveCount(0);
});

test('le titre de la page suivante est le bon après « Continuer quand même »', async ({ page }) => {
  await page.goto('/demande/traitement');
  await surEtape(page, 'Qui lit les données, et combien de temps les gardez-vous ?');
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(page).toHaveTitle(/^Erreur : Étape 7 sur 10 – Traitement/);
  await page.getByRole('button', { name: /Continuer quand même/ }).click();
  await surEtape(page, 'Qui sont les quatre personnes de la demande ?');
  await expect(page).toHaveTitle(/^Étape 8 sur 10 – Contacts/);
});

test('corriger un champ depuis la relecture montre son erreur, et revient dès qu’il est juste', async ({
  page,
}) => {
  await page.goto('/demande/contacts');
  await surEtape(page, 'Qui sont les quatre personnes de la demande ?');
  const email = page.getByRole('group', { name: /^Contact métier/ }).getByLabel('Adresse électronique');
  await email.fill('jean');
  await enregistre(page);
  await page.goto('/demande/relecture');
  await page
    .getByRole('link', { name: /Corriger : Vérifiez l’adresse électronique du contact métier/ })
    .click();
  await expect(email).toBeFocused();
  await expect(page.getByText('Vérifiez l’adresse électronique du contact métier').first()).toBeVisible();
  await email.fill('jean.roy@clamart.example');
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' })).toBeVisible();
  await expect(page.locator('#ligne-contact_metier_email')).toBeFocused();
});

test('la recherche de données n’envoie pas l’étape, et un lien d’erreur montre une donnée filtrée', async ({
  page,
}) => {
  await page.goto('/demande/contexte');
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  await choisir(page, /Votre cas d’usage/, /^Marchés publics/);
  await enregistre(page);
  await page.goto('/demande/donnees');
  await surEtape(page, 'De quelles données avez-vous besoin ?');
  const search = page.getByRole('searchbox');
  await search.fill('vigilance');
  await search.press('Enter');
  await expect(page.getByRole('heading', { name: /à compléter/ })).toHaveCount(0);
  await expect(page.getByText('1 résultat')).toBeVisible();
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await page.getByRole('link', { name: /Dites pourquoi vous demandez « Chiffre d’affaires/ }).click();
  await expect(page.getByRole('group', { name: /^Chiffre d’affaires/ }).getByRole('textbox')).toBeFocused();
});

test('avant une donnée sensible, une pause propose la plus légère', async ({ page }) => {
  await page.goto('/demande/contexte');
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  await choisir(page, /Votre cas d’usage/, /^Marchés publics/);
  await enregistre(page);
  await page.goto('/demande/donnees');
  await surEtape(page, 'De quelles données avez-vous besoin ?');
  const effectifs = page.getByRole('checkbox', { name: /^Effectifs/ });
  await effectifs.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog', { name: 'En avez-vous vraiment besoin ?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(effectifs).toBeFocused();
  await expect(effectifs).not.toBeChecked();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'La demander, et dire pourquoi' }).click();
  await expect(effectifs).toBeChecked();
});

test('copier une personne met le focus dans ses coordonnées et le dit', async ({ page }) => {
  await page.goto('/demande/contacts');
  await surEtape(page, 'Qui sont les quatre personnes de la demande ?');
  const metier = page.getByRole('group', { name: /^Contact métier/ });
  await metier.getByLabel('Nom', { exact: true }).fill('Lopez');
  await metier.getByLabel('Prénom').fill('Claire');
  const technique = page.getByRole('group', { name: /^Contact technique/ });
  await technique.getByRole('button', { name: /Claire Lopez/ }).click();
  await expect(technique.getByLabel('Nom', { exact: true })).toBeFocused();
  await expect(technique.getByLabel('Nom', { exact: true })).toHaveValue('Lopez');
  await expect(technique.getByRole('status')).toHaveText('Coordonnées copiées.');
});
