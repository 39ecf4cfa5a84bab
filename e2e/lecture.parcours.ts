import {
  activer,
  BON,
  choisir,
  continuer,
  expect,
  ouvrirDemande,
  presenterDemande,
  saisir,
  surEtape,
  tabTo,
  test,
} from './agent';
import { SIRENS } from './amont-fautif';
import { environnement, jetonNeuf, lancer, ouvrir, remplir, titreDeLaReponse, UNITE_LEGALE } from './essai';

/**
 * What a screen reader is given at twelve moments: names, roles, states, order, and where the focus is. How
 * it is spoken is for a person to hear (docs/rgaa.md).
 */
test('1 et 2. l’accueil : les liens d’évitement d’abord, puis le menu, le titre, le départ, et la mention d’accessibilité', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Commencer une demande' })).toBeVisible();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - navigation "Accès rapide":
      - list:
        - listitem:
          - link "Contenu"
        - listitem:
          - link "Pied de page"
    - banner:
      - link "Prêt pour DataPass"
      - navigation "Menu principal"
    - main:
      - heading "Préparez votre demande d’accès à API Entreprise. Déposez-la une seule fois." [level=1]
      - link "Commencer une demande"
    - contentinfo:
      - list:
        - listitem:
          - link "Plan du site"
        - listitem:
          - 'link "Accessibilité : non conforme"'
  `);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Contenu', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Commencer une demande' }));
});

test('3. une étape : le focus sur son titre, « Étape n sur N » lu une fois et dans le titre de la page', async ({
  page,
}) => {
  await page.goto('/demande/anticiper');
  await surEtape(page, 'Pouvez-vous demander API Entreprise ?');
  await expect(page).toHaveTitle(/^Étape 1 sur 10 – .* – Prêt pour DataPass$/);
  await choisir(page, /Vous préparez cette demande pour/, /Une collectivité territoriale/);
  await choisir(page, /Qui branchera l’API/, /Nos développeurs/);
  await continuer(page, 'Quelle organisation fait la demande ?');
  await expect(page).toHaveTitle(/^Étape 2 sur 10 – Organisation\u00a0: .* – Prêt pour DataPass$/);
  await expect(page.locator('main').getByText(/Étape 2 sur 10/)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveTitle(/^Étape 1 sur 10 – /);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page).toHaveTitle(/^Étape 1 sur 10 – /);
  await page.goto('/demande/relecture');
  await expect(page).toHaveTitle(/^Étape 9 sur 10 – /);
  await page.getByRole('link', { name: 'Mes demandes' }).first().click();
  await expect(page).toHaveTitle('Mes demandes – Prêt pour DataPass');
});

test('4 et 5. un champ : son nom, puis l’aide, l’attente, l’erreur ; le résumé y mène', async ({ page }) => {
  await page.goto('/demande/organisation');
  await surEtape(page, 'Quelle organisation fait la demande ?');
  const siret = page.getByRole('textbox', { name: /^Numéro SIRET/ });
  await expect(siret).toHaveAccessibleName(/^Numéro SIRET.*14 chiffres, espaces acceptés/);
  await expect(siret).toHaveAttribute('required');
  await expect(siret).not.toHaveAttribute('aria-invalid', 'true');
  await saisir(page, siret, '219 200 235 00015');
  await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  const resume = page.getByRole('heading', { level: 2, name: 'Une réponse est à compléter ou à corriger' });
  await expect(resume).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur : Étape 2 sur 10 – Organisation/);
  await page.keyboard.press('Tab');
  const lien = page.locator('main .fr-alert--error').getByRole('link');
  await expect(lien).toBeFocused();
  const phrase = (await lien.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(siret).toBeFocused();
  await expect(siret).toHaveAttribute('aria-invalid', 'true');
  await expect(siret).toHaveAccessibleDescription(new RegExp(phrase.slice(0, 30)));
  await expect(siret).toHaveValue('219 200 235 00015');
});

test('6. un choix : la question est lue avec le groupe, les flèches passent d’un choix à l’autre', async ({
  page,
}) => {
  await page.goto('/demande/contexte');
  await surEtape(page, 'Pour quelle démarche voulez-vous ces données ?');
  const groupe = page.getByRole('group', { name: /^Votre cas d’usage/ });
  await expect(groupe).toHaveAccessibleName(/^Votre cas d’usage.*Il décide du formulaire/);
  const premier = groupe.getByRole('radio').first();
  await tabTo(page, premier);
  await page.keyboard.press('ArrowDown');
  await expect(groupe.getByRole('radio', { name: /^Marchés publics/ })).toBeFocused();
  await expect(groupe.getByRole('radio', { name: /^Marchés publics/ })).toBeChecked();
});

test('7. quatre contacts : chaque étiquette répétée est dans le groupe de sa personne', async ({ page }) => {
  await page.goto('/demande/contacts');
  await surEtape(page, 'Qui sont les quatre personnes de la demande ?');
  for (const personne of [
    /^Responsable de traitement/,
    /^Délégué/,
    /^Contact métier/,
    /^Contact technique/,
  ]) {
    const groupe = page.getByRole('group', { name: personne });
    for (const etiquette of [/^Nom/, /^Prénom/, /^Adresse électronique/, /^Téléphone/, /^Fonction/])
      await expect(groupe.getByRole('textbox', { name: etiquette })).toHaveCount(1);
  }
});

test('8. ouvrir un fichier, puis une fenêtre de question : le focus y entre, Échap en sort, et il revient', async ({
  page,
}) => {
  await presenterDemande(page, BON);
  await expect(page.getByRole('heading', { name: /^Ce fichier contient/ })).toBeFocused();
  await activer(page, page.getByRole('button', { name: 'Ouvrir cette demande' }));
  await expect(page.getByText('9 étapes complètes sur 9')).toBeVisible();
  await page.goto('/demandes');
  const dupliquer = page.getByRole('button', { name: /^Dupliquer/ });
  await activer(page, dupliquer);
  const fenetre = page.getByRole('dialog', { name: /^Dupliquer « / });
  await expect(fenetre).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) {
    const dehors = await fenetre.evaluate(
      (each) => document.activeElement !== document.body && !each.contains(document.activeElement),
    );
    expect(dehors).toBe(false);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await expect(fenetre).toHaveCount(0);
  await expect(dupliquer).toBeFocused();
});

test('9. « enregistré » est dit une fois, sans prendre le focus ; un fichier refusé est une alerte', async ({
  page,
}) => {
  await page.goto('/demande/projet');
  await surEtape(page, 'Quel est votre projet ?');
  const champ = page.getByRole('textbox', { name: /^Nom du projet/ });
  await saisir(page, champ, 'Aides à l’installation');
  await expect(page.getByRole('status').filter({ hasText: 'Vos réponses s’enregistrent.' })).toHaveCount(1);
  await expect(page.getByText(/Enregistré à/)).toBeVisible();
  await expect(champ).toBeFocused();
  await presenterDemande(page, '{');
  await expect(page.getByRole('alert').filter({ hasText: 'Vos demandes n’ont pas changé' })).toHaveCount(1);
});

test('10. le récapitulatif : « Modifier » nomme la réponse, y mène, et on revient à sa ligne', async ({
  page,
}) => {
  await ouvrirDemande(page, BON);
  await page.goto('/demande/relecture');
  const modifier = page.getByRole('link', { name: 'Modifier : Nom du projet' });
  await activer(page, modifier);
  const champ = page.getByRole('textbox', { name: /^Nom du projet/ });
  await expect(champ).toBeFocused();
  await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
  await expect(page.locator('#ligne-intitule')).toBeFocused();
  await expect(page.locator('#ligne-intitule')).toContainText('Nom du projet');
});

test('aucune touche seule ne déclenche rien hors d’un champ : 12.10', async ({ page }) => {
  await page.goto('/demande/projet');
  await surEtape(page, 'Quel est votre projet ?');
  const avant = await page.locator('main').ariaSnapshot();
  for (const touche of 'abcdefghijklmnopqrstuvwxyz0123456789?/.,;-') await page.keyboard.press(touche);
  expect(await page.locator('main').ariaSnapshot()).toBe(avant);
  expect(new URL(page.url()).pathname).toBe('/demande/projet');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test.describe('l’essai', () => {
  test.use({ bruitAttendu: /^POST .*\/api\/essai$|Failed to load resource/ });

  test('11. l’appel : l’attente est dite, le titre de la réponse reçoit le focus, la réponse est une région que le clavier fait défiler', async ({
    page,
  }) => {
    await ouvrir(page);
    await remplir(page, UNITE_LEGALE, SIRENS.correct, jetonNeuf());
    await page.route('**/api/essai', async (route) => {
      await expect(page.getByRole('status').filter({ hasText: 'Appel en cours…' })).toHaveCount(1);
      await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');
      await route.continue();
    });
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /la donnée est là/);
    const region = page.getByRole('region', { name: 'Réponse en JSON' });
    await tabTo(page, region);
    await expect(region).toBeFocused();
  });

  test('12. après un refus 429 : l’attente est dite par quarts de minute, le bouton dit pourquoi et garde le focus', async ({
    page,
  }) => {
    await ouvrir(page);
    await environnement(page, 'Bac à sable');
    await remplir(page, UNITE_LEGALE, SIRENS.trop, jetonNeuf());
    await activer(page, lancer(page));
    await titreDeLaReponse(page, /l’appel est refusé/);
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /^Cet appel pourra repartir dans 1[0-5] secondes au plus\.$/ }),
    ).toHaveCount(1);
    await expect(lancer(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(lancer(page)).toHaveAccessibleDescription(/^Possible dans \d+\ss\.$/);
    await tabTo(page, lancer(page));
    await expect(lancer(page)).toBeFocused();
  });
});
