import type { Page } from '@playwright/test';
import {
  activer,
  BON,
  enregistre,
  expect,
  ouvrirDemande,
  sansDebordement,
  surEtape,
  telecharger,
  test,
} from './agent';

const AVANT = JSON.parse(BON).reponses.intitule;
const QUESTION = 'Quel est votre projet ?';
const MOT = 'À voir avec la commande publique';

async function intituler(page: Page, nom: string) {
  await page.goto('/demande/projet');
  await surEtape(page, QUESTION);
  await page.getByRole('textbox', { name: 'Nom du projet' }).fill(nom);
  await page.keyboard.press('Tab');
  await enregistre(page);
}

async function fichier(page: Page) {
  await page.goto('/demande');
  const declencheur = page.getByRole('button', { name: 'Télécharger le fichier de la demande' });
  return JSON.parse((await telecharger(page, declencheur)).texte);
}

test('je relis ce qui a changé, je reviens à une version, et rien n’est perdu', async ({ page }) => {
  await page.goto('/demande');
  await activer(page, page.getByRole('link', { name: 'Historique des changements' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Historique des changements' })).toBeFocused();
  await expect(page.getByText('Aucun changement pour l’instant.')).toBeVisible();

  await ouvrirDemande(page, BON);
  await intituler(page, 'Le premier nom');
  await page.clock.setSystemTime(Date.now() + 11 * 60_000);
  await intituler(page, 'Le second nom');

  await page.goto('/demande/relecture');
  await activer(page, page.getByRole('link', { name: 'Historique des changements' }));
  const versions = page.getByRole('article');
  await expect(versions).toHaveCount(3);
  await expect(versions.first()).toContainText('une réponse changée : Nom du projet.');
  await expect(versions.first().getByRole('button')).toHaveCount(0);
  await expect(versions.first()).toContainText('Vos réponses sont celles de cette version.');
  await activer(page, versions.nth(1).getByText('Voir ce changement'));
  await expect(versions.nth(1).getByRole('definition')).toHaveText([AVANT, 'Le premier nom']);
  await expect(page.locator('main')).not.toContainText('intitule');
  await sansDebordement(page);

  const revenir = versions.nth(1).getByRole('button', { name: /^Revenir à cette version/ });
  await activer(page, revenir);
  const dialogue = page.getByRole('dialog', { name: /^Revenir à la version du \d+.* à \d+\sh\s\d+\s\?$/ });
  await expect(dialogue).toContainText('Rien n’est effacé');
  await page.keyboard.press('Escape');
  await expect(revenir).toBeFocused();
  await expect(versions).toHaveCount(3);
  await activer(page, revenir);
  await dialogue.getByRole('button', { name: 'Revenir à cette version' }).click();
  const dit = page.getByText(/^Vous êtes revenu à la version du/);
  await expect(dit).toBeFocused();
  await expect(versions).toHaveCount(4);
  await expect(versions.first()).toContainText('en revenant à une version précédente');
  await expect(versions.nth(1)).toContainText('Nom du projet');

  await page.goto('/demande/projet');
  await expect(page.getByRole('textbox', { name: 'Nom du projet' })).toHaveValue('Le premier nom');
  await page.goto('/demande/historique');
  await activer(page, versions.nth(1).getByRole('button', { name: /^Revenir à cette version/ }));
  await page.getByRole('dialog').getByRole('button', { name: 'Revenir à cette version' }).click();
  await expect(versions).toHaveCount(5);
  await page.goto('/demande/projet');
  await expect(page.getByRole('textbox', { name: 'Nom du projet' })).toHaveValue('Le second nom');
});

test('un onglet dépassé montre l’historique sans proposer d’y revenir', async ({ page, context }) => {
  await ouvrirDemande(page, BON);
  await intituler(page, 'Écrit ici');
  await page.goto('/demande/historique');
  await expect(page.getByRole('button', { name: /^Revenir à cette version/ })).toHaveCount(1);
  const second = await context.newPage();
  await intituler(second, 'Écrit dans le second onglet');
  await expect(page.getByText('Cette demande est ouverte dans un autre onglet')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Revenir à cette version/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Reprendre ici' }).click();
  await expect(page.getByRole('button', { name: /^Revenir à cette version/ })).toHaveCount(1);
});

test('je commente une question : gardé avec la demande, jamais envoyé à DataPass', async ({ page }) => {
  await ouvrirDemande(page, BON);
  await page.goto('/demande/projet');
  await surEtape(page, QUESTION);
  const question = page.locator('.question').filter({ has: page.getByLabel('Nom du projet') });
  const boite = page.getByRole('textbox', { name: /^Votre commentaire/ });
  await expect(boite).toHaveCount(0);
  await activer(page, question.getByText('Commenter'));
  await activer(page, question.getByRole('button', { name: 'Ajouter', exact: true }));
  await expect(question.getByText('Écrivez d’abord votre commentaire.')).toBeVisible();
  await boite.fill('Ce mot ne part pas');
  await activer(page, question.getByRole('button', { name: 'Ajouter', exact: true }));
  await expect(question.getByText('Votre commentaire est ajouté.')).toBeVisible();
  await expect(boite).toHaveValue('');
  await boite.fill(MOT);
  await activer(page, question.getByRole('button', { name: 'Ajouter', exact: true }));
  await expect(question.getByText('2 commentaires')).toBeVisible();
  await expect(question.getByText('Les commentaires ne partent pas sur DataPass.')).toBeVisible();
  await sansDebordement(page);

  await page.reload();
  await surEtape(page, QUESTION);
  await activer(page, question.getByText('2 commentaires'));
  await expect(question.getByRole('listitem')).toHaveCount(2);
  await question
    .getByRole('button', { name: /^Effacer/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer le commentaire' }).click();
  await expect(question.getByText('Le commentaire est effacé.')).toBeFocused();
  await expect(question.getByText('1 commentaire', { exact: false }).first()).toBeVisible();
  await expect(question.getByRole('listitem')).toHaveText([new RegExp(MOT)]);
  await enregistre(page);

  const { echange, reponses } = await fichier(page);
  expect(echange.commentaires).toMatchObject([{ champ: 'intitule', qui: 'demandeur', texte: MOT }]);
  expect(reponses).toEqual(JSON.parse(BON).reponses);

  await page.goto('/demande/export');
  const lien = page.getByRole('link', { name: /^Ouvrir le formulaire.*prérempli/ });
  const adresse = new URL((await lien.getAttribute('href')) ?? '');
  expect(adresse.searchParams.get('intitule')).toBe(AVANT);
  expect([...adresse.searchParams.values()].join(' ')).not.toContain(MOT);
  await activer(page, page.getByText(/droits sur l’API de DataPass/));
  const corps = await telecharger(page, page.getByRole('button', { name: 'Télécharger le corps JSON' }));
  expect(JSON.parse(corps.texte).demande.data.intitule).toBe(AVANT);
  expect(corps.texte).not.toContain(MOT);
});

test('ce que je tape dans un commentaire reste quand je change d’étape, et quand je recharge', async ({
  page,
}) => {
  await ouvrirDemande(page, BON);
  await activer(page, page.getByRole('link', { name: 'Projet', exact: true }).first());
  await surEtape(page, QUESTION);
  const question = page.locator('.question').filter({ has: page.getByLabel('Nom du projet') });
  await activer(page, question.getByText('Commenter'));
  await page.getByRole('textbox', { name: /^Votre commentaire/ }).fill(MOT);
  await page.getByRole('link', { name: 'Revenir à la liste des étapes' }).click();
  await page.waitForURL('/demande');
  await page.reload();
  await activer(page, page.getByRole('link', { name: 'Projet', exact: true }).first());
  await surEtape(page, QUESTION);
  await activer(page, question.getByText('Commenter'));
  await expect(page.getByRole('textbox', { name: /^Votre commentaire/ })).toHaveValue(MOT);
});
