import { choisir, enregistre, expect, saisir, surEtape, test } from './agent';

test.beforeEach(async ({ page }) => {
  await page.goto('/demande/anticiper');
  await surEtape(page, 'Pouvez-vous demander API Entreprise ?');
});

test('un particulier apprend que la porte est fermée, et où aller', async ({ page }) => {
  await choisir(page, /Vous préparez cette demande pour/, /Un particulier/);
  await expect(page.getByText('un particulier ne peut pas la demander')).toBeVisible();
  await expect(page.getByText('Qui branchera l’API')).toHaveCount(0);
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Cette demande ne peut pas être faite ainsi' }),
  ).toBeFocused();
  await expect(page.getByRole('link', { name: /annuaire-entreprises/ }).first()).toBeVisible();
  await enregistre(page);
  await page.goto('/demande');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Votre situation' }).getByText('Bloquée'),
  ).toBeVisible();
});

test('avec un éditeur qui utilise déjà API Entreprise, il n’y a rien à demander', async ({ page }) => {
  await choisir(page, /Vous préparez cette demande pour/, /Une collectivité territoriale/);
  await choisir(page, /Qui branchera l’API/, /L’éditeur de notre logiciel/);
  await saisir(page, page.getByLabel('Nom de votre éditeur'), 'maximilien');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Vous n’avez pas de demande à déposer')).toBeVisible();
});

test('avec un éditeur qui a son formulaire, il ne reste que les contacts', async ({ page }) => {
  await choisir(page, /Vous préparez cette demande pour/, /Une collectivité territoriale/);
  await choisir(page, /Qui branchera l’API/, /L’éditeur de notre logiciel/);
  await saisir(page, page.getByLabel('Nom de votre éditeur'), 'MGDIS');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Votre éditeur a son propre formulaire')).toBeVisible();
  await enregistre(page);
  await page.goto('/demande/contexte');
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  await choisir(page, /Votre cas d’usage/, /^MGDIS/);
  await expect(page.getByText('Étape 3 sur 6')).toBeVisible();
  await enregistre(page);
  await page.goto('/demande/projet');
  await expect(page.getByText('remplit déjà cette étape')).toBeVisible();
});

test('sans personne pour intégrer, la page dit quoi faire', async ({ page }) => {
  await choisir(page, /Vous préparez cette demande pour/, /Un opérateur/);
  await choisir(page, /Qui branchera l’API/, /Personne pour l’instant/);
  await expect(page.getByText('Trouvez d’abord qui intégrera l’API')).toBeVisible();
});

test('un SIREN tapé à la place du SIRET est reconnu', async ({ page }) => {
  await page.goto('/demande/organisation');
  await surEtape(page, 'Quelle organisation fait la demande ?');
  await saisir(page, page.getByLabel('Numéro SIRET'), '219 200 235');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Vous avez saisi un SIREN')).toBeVisible();
});
