import {
  BON,
  enFichier,
  enregistre,
  expect,
  ouvrirDemande,
  presenterDemande,
  surEtape,
  telecharger,
  test,
} from './agent';

test('un fichier abîmé est refusé avec la raison, et rien ne change', async ({ page }) => {
  await ouvrirDemande(page, BON);
  await page.goto('/demandes');
  const file = page.getByLabel('Fichier d’une demande');
  const refus: [string, string | Buffer, RegExp][] = [
    ['coupé', BON.slice(0, 300), /n’est pas du JSON complet.* ligne \d+, caractère \d+/],
    ['autre application', '{"format":"autre","version":1}', /pas une demande d’habilitation/],
    ['version future', BON.replace('"version": 1', '"version": 9'), /version plus récente/],
    ['vide', ' ', /celui-ci est vide/],
    ['binaire', Buffer.from([0xff, 0xfe, 0x00, 0x80]), /pas du texte UTF-8/],
    ['énorme', ' '.repeat(1_048_577), /dépasse 1\sMo/],
  ];
  for (const [nom, contenu, raison] of refus) {
    await file.setInputFiles(enFichier(contenu, `${nom}.json`));
    await expect(page.getByRole('alert').filter({ hasText: raison })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ouvrir cette demande' })).toHaveCount(0);
    await expect(page.getByRole('article')).toHaveCount(1);
  }
});

test('rouvrir une demande déjà là : remplacer ou garder les deux, jamais sans demander', async ({ page }) => {
  await ouvrirDemande(page, BON);
  await presenterDemande(page, BON);
  await expect(page.getByText('Ce navigateur garde déjà cette demande')).toBeVisible();
  await page.getByRole('button', { name: 'Ne rien ouvrir' }).click();
  await expect(page.getByText('Ce navigateur garde déjà')).toHaveCount(0);
  await page.getByLabel('Fichier d’une demande').setInputFiles(enFichier(BON));
  await page.getByRole('button', { name: 'Garder les deux' }).click();
  await expect(page.getByText('9 étapes complètes sur 9')).toBeVisible();
  await page.goto('/demandes');
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('un fichier plus ancien que ma demande le dit, et propose d’abord de garder les deux', async ({
  page,
}) => {
  await ouvrirDemande(page, BON);
  await page.goto('/demande/projet');
  await surEtape(page, 'Quel est votre projet ?');
  await page.getByLabel('Nom du projet').fill('Écrit depuis');
  await enregistre(page);
  await presenterDemande(page, BON);
  await expect(page.getByText(/Le fichier est plus ancien/)).toBeVisible();
  await page.getByRole('button', { name: 'Garder les deux' }).click();
  await expect(page.getByText('9 étapes complètes sur 9')).toBeVisible();
  await page.goto('/demandes');
  await expect(page.getByRole('heading', { name: 'Écrit depuis' })).toBeVisible();
});

test('des réponses inconnues sont gardées et reviennent dans le fichier', async ({ page }) => {
  const futur = JSON.parse(BON);
  futur.reponses.question_de_demain = 'gardez-moi';
  futur.mention_de_demain = { a: [1, 2] };
  await presenterDemande(page, JSON.stringify(futur));
  await expect(page.getByText('1 réponse que ce service ne connaît pas')).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir cette demande' }).click();
  const { texte } = await telecharger(
    page,
    page.getByRole('button', { name: 'Télécharger le fichier de la demande' }),
  );
  expect(JSON.parse(texte)).toMatchObject({ mention_de_demain: { a: [1, 2] }, reponses: futur.reponses });
});

test('renommer, supprimer, reprendre', async ({ page }) => {
  await ouvrirDemande(page, BON);
  await page.goto('/demandes');
  await page.getByRole('button', { name: /^Renommer/ }).click();
  await page.getByLabel('Nom du projet').fill('Candidatures 2027');
  await page.getByRole('button', { name: 'Renommer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Candidatures 2027' })).toBeVisible();
  await expect(page.getByText('La demande est renommée.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Candidatures 2027')).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Votre demande, étape par étape' })).toBeVisible();
  await page.goto('/demandes');
  const supprimer = page.getByRole('button', { name: /^Supprimer/ });
  await supprimer.click();
  await page.keyboard.press('Escape');
  await expect(supprimer).toBeFocused();
  await supprimer.click();
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(page.getByText('Aucune demande dans ce navigateur.')).toBeVisible();
});

test('deux onglets : le second écrit, le premier passe en lecture seule et peut reprendre', async ({
  page,
  context,
}) => {
  await ouvrirDemande(page, BON);
  await page.goto('/demande/projet');
  await surEtape(page, 'Quel est votre projet ?');
  const second = await context.newPage();
  await second.goto('/demande/projet');
  await surEtape(second, 'Quel est votre projet ?');
  await second.getByLabel('Nom du projet').fill('Écrit dans le second onglet');
  await enregistre(second);
  await expect(page.getByText('Cette demande est ouverte dans un autre onglet')).toBeVisible();
  await expect(page.getByLabel('Nom du projet')).toBeDisabled();
  await page.getByRole('button', { name: 'Reprendre ici' }).click();
  await expect(page.getByLabel('Nom du projet')).toHaveValue('Écrit dans le second onglet');
  await page.getByLabel('Nom du projet').fill('Repris dans le premier');
  await enregistre(page);
  await expect(second.getByText('Cette demande est ouverte dans un autre onglet')).toBeVisible();
});

test('sans stockage permis, le service le dit et la demande s’exporte', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refusé', 'SecurityError');
    };
  });
  await page.goto('/demande/projet');
  await surEtape(page, 'Quel est votre projet ?');
  await page.getByLabel('Nom du projet').fill('Sans mémoire');
  await expect(page.getByText('Votre navigateur refuse de garder des données')).toBeVisible();
});
