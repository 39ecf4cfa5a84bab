import {
  activer,
  choisir,
  cocher,
  continuer,
  enregistre,
  expect,
  remplirContact,
  saisir,
  sansDebordement,
  surEtape,
  tabTo,
  telecharger,
  test,
} from './agent';

test('la Région Occitanie prépare l’une de ses trois demandes, puis duplique pour la suivante', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/avant-de-commencer');
  await activer(page, page.getByRole('link', { name: 'Commencer une demande' }));
  await surEtape(page, 'Pouvez-vous demander API Entreprise ?');
  await choisir(page, /Vous préparez cette demande pour/, /Une collectivité territoriale/);
  await choisir(page, /Qui branchera l’API/, /Nos développeurs/);

  await continuer(page, 'Quelle organisation fait la demande ?');
  await saisir(page, page.getByLabel('Numéro SIRET'), '200 053 791 00014');

  await continuer(page, 'Pour quelle démarche voulez-vous ces données ?');
  await activer(page, page.getByText('L’exemple de la Région Occitanie'));
  await expect(page.getByText('Elle a reçu trois jetons')).toBeVisible();
  await choisir(page, /Votre cas d’usage/, /^Aides publiques/);
  await saisir(
    page,
    page.getByLabel('Pour qui, pour quelle démarche ?'),
    'Préqualifier les dossiers d’aides publiques aux entreprises du hub régional',
  );
  await choisir(page, /Qui verra les données/, /Des agents habilités/);

  await continuer(page, 'Quel est votre projet ?');
  await saisir(
    page,
    page.getByLabel('Nom du projet'),
    'Préqualification des aides aux entreprises en Occitanie',
  );
  await saisir(
    page,
    page.getByLabel('Description du projet'),
    'Au dépôt d’un dossier d’aide, les agents du hub entreprises vérifient que l’entreprise existe et qu’elle est éligible, avant de transmettre le dossier à l’instruction.',
  );

  await continuer(page, 'De quelles données avez-vous besoin ?');
  const search = page.getByRole('searchbox', { name: 'Chercher une donnée' });
  const ids = await page.locator('.donnee input:checked').evaluateAll((boxes) => boxes.map(({ id }) => id));
  for (const id of ids.filter((each) => !/chiffre_affaires|attestation_fiscale/.test(each))) {
    await search.focus();
    await tabTo(page, page.locator(`#${id}`));
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('2 données protégées : 0 justifiée sur 2')).toBeVisible();
  await expect(page.getByText(/Impossible avec ce formulaire/)).toBeVisible();
  await search.focus();
  await saisir(
    page,
    page.getByRole('group', { name: /^Chiffre d’affaires/ }).getByRole('textbox'),
    'L’agent compare le chiffre d’affaires au plafond du dispositif avant de transmettre le dossier.',
  );
  await saisir(
    page,
    page.getByRole('group', { name: /^Attestation fiscale/ }).getByRole('textbox'),
    'L’agent vérifie que l’entreprise est à jour, condition du règlement d’aide.',
  );
  await sansDebordement(page);

  await continuer(page, 'Quel texte vous autorise ?');
  await expect(page.getByLabel('Nature et références du texte')).toHaveValue('');
  await expect(page.getByText('Pour une collectivité : la délibération ou la décision')).toBeVisible();
  await saisir(
    page,
    page.getByLabel('Nature et références du texte'),
    'Règlement des aides aux entreprises, article 4, adopté par la délibération n° 2026-118 du 12 juin 2026',
  );
  await saisir(page, page.getByLabel(/Documents à joindre/), 'deliberation-2026-118.pdf');

  await continuer(page, 'Qui lit les données, et combien de temps les gardez-vous ?');
  await saisir(
    page,
    page.getByLabel('Destinataires des données'),
    'Les agents du service « hub entreprises » de la Région',
  );
  await saisir(page, page.getByLabel('Durée de conservation, en mois'), '24');

  await continuer(page, 'Qui sont les quatre personnes de la demande ?');
  await remplirContact(page, /^Responsable de traitement/, [
    'Roux',
    'Michel',
    'michel.roux@laregion.example',
    '05 61 00 00 01',
    'Directeur général délégué',
  ]);
  await remplirContact(page, /^Délégué à la protection/, [
    'Faure',
    'Sonia',
    'sonia.faure@laregion.example',
    '05 61 00 00 02',
    'Déléguée à la protection des données',
  ]);
  await remplirContact(page, /^Contact métier/, [
    'Ba',
    'Fatou',
    'fatou.ba@laregion.example',
    '05 61 00 00 03',
    'Responsable du hub entreprises',
  ]);
  await remplirContact(page, /^Contact technique/, [
    'Petit',
    'Luc',
    'luc.petit@laregion.example',
    '05 61 00 00 04',
    'Architecte',
  ]);

  await continuer(page, 'Vérifiez vos réponses');
  await expect(page.getByRole('heading', { name: 'Ce qui bloque le dépôt (2)' })).toBeVisible();
  await cocher(page, /J’ai lu les conditions générales/);
  await cocher(page, /est informé de cette demande/);
  await expect(page.getByRole('heading', { name: 'Prête à déposer' })).toBeVisible();
  await enregistre(page);

  await test.step('dupliquer pour un autre contexte garde l’organisation et les contacts', async () => {
    await page.goto('/demandes');
    await page.getByRole('button', { name: /^Dupliquer/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await activer(page, page.getByRole('button', { name: 'Créer la copie' }));
    await expect(
      page.getByRole('heading', { level: 1, name: 'Votre demande, étape par étape' }),
    ).toBeVisible();
    await expect(page.getByText('3 étapes complètes sur 9')).toBeVisible();
    const copie = await telecharger(
      page,
      page.getByRole('button', { name: 'Télécharger le fichier de la demande' }),
    );
    const { reponses } = JSON.parse(copie.texte);
    expect(reponses).toMatchObject({
      siret: '200 053 791 00014',
      contact_metier_email: 'fatou.ba@laregion.example',
    });
    for (const absente of ['form_uid', 'intitule', 'scopes', 'cgu_acceptees', 'dpd_informe'])
      expect(reponses).not.toHaveProperty(absente);
    await page.goto('/demandes');
    await expect(page.getByRole('article')).toHaveCount(2);
  });
});
