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

/** The protected data that the « marchés publics » form ticks, and that Clamart does not need. */
const A_DECOCHER = [
  /^Données unités légales/,
  /^Données associations/,
  /^Subventions des associations/,
  /^Conformité cotisations de sécurité sociale agricole/,
];

const RAISONS = {
  'Chiffre d’affaires':
    'L’acheteur compare le chiffre d’affaires au montant du marché, à l’analyse des candidatures, pour juger la capacité économique.',
  'Attestation fiscale':
    'L’acheteur la lit avant l’attribution, pour vérifier que le candidat retenu a payé ses impôts.',
  'Attestation de vigilance':
    'L’acheteur la lit avant l’attribution puis tous les six mois, pour vérifier le paiement des cotisations.',
};

test('la commune de Clamart prépare, sans souris, sa demande pour les marchés publics', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await activer(page, page.getByRole('link', { name: 'Commencer une demande' }));

  await surEtape(page, 'Pouvez-vous demander API Entreprise ?');
  await choisir(page, /Vous préparez cette demande pour/, /Une collectivité territoriale/);
  await choisir(page, /Qui branchera l’API/, /Nos développeurs/);
  await sansDebordement(page);

  await continuer(page, 'Quelle organisation fait la demande ?');
  await saisir(page, page.getByLabel('Numéro SIRET'), '219 200 235 00014');
  await expect(page.getByText('Ce numéro a la bonne forme.')).toBeVisible();
  await sansDebordement(page);

  await continuer(page, 'Pour quelle démarche voulez-vous ces données ?');
  await choisir(page, /Votre cas d’usage/, /^Marchés publics/);
  await saisir(
    page,
    page.getByLabel('Pour qui, pour quelle démarche ?'),
    'Analyser les candidatures aux marchés publics de la commune de Clamart',
  );
  await choisir(page, /Qui verra les données/, /Des agents habilités/);
  await sansDebordement(page);

  await continuer(page, 'Quel est votre projet ?');
  await saisir(
    page,
    page.getByLabel('Nom du projet'),
    'Analyse des candidatures aux marchés publics de Clamart',
  );
  await saisir(
    page,
    page.getByLabel('Description du projet'),
    'À l’ouverture des plis, les agents du service de la commande publique consultent trois données du candidat. Elles permettent de vérifier qu’il peut se voir attribuer le marché.',
  );
  await saisir(page, page.getByLabel(/Date prévue de mise en production/), '15/03/2027');
  await saisir(page, page.getByLabel(/Volume approximatif/), '300 candidatures par an');

  await continuer(page, 'De quelles données avez-vous besoin ?');
  await sansDebordement(page);
  for (const nom of A_DECOCHER) {
    await cocher(page, nom, false);
    // Back to the top: people who tab do it with the search field, which narrows the list.
    await page.getByRole('searchbox', { name: 'Chercher une donnée' }).focus();
  }
  for (const [nom, raison] of Object.entries(RAISONS)) {
    await page.getByRole('searchbox', { name: 'Chercher une donnée' }).focus();
    const group = page.getByRole('group', { name: new RegExp(`^${nom}`) });
    await saisir(page, group.getByRole('textbox'), raison);
  }
  await expect(page.getByText('3 données protégées : 3 justifiées sur 3')).toBeVisible();

  await continuer(page, 'Quel texte vous autorise ?');
  await expect(page.getByLabel('Nature et références du texte')).toHaveValue(
    'R2143-13 Code de la commande publique',
  );
  await expect(page.getByLabel(/Lien vers le texte/)).toHaveValue(/legifrance/);

  await continuer(page, 'Qui lit les données, et combien de temps les gardez-vous ?');
  await saisir(
    page,
    page.getByLabel('Destinataires des données'),
    'Les agents du service de la commande publique',
  );
  await saisir(page, page.getByLabel('Durée de conservation, en mois'), '37');
  await expect(page.getByLabel('Pourquoi plus de 36 mois ?')).toBeVisible();
  await saisir(page, page.getByLabel('Durée de conservation, en mois'), '36');
  await expect(page.getByLabel('Pourquoi plus de 36 mois ?')).toHaveCount(0);

  await continuer(page, 'Qui sont les quatre personnes de la demande ?');
  await remplirContact(page, /^Responsable de traitement/, [
    'Berger',
    'Anne',
    'anne.berger@clamart.example',
    '01 46 00 00 01',
    'Maire adjointe',
  ]);
  await remplirContact(page, /^Délégué à la protection/, [
    'Diallo',
    'Ousmane',
    'ousmane.diallo@clamart.example',
    '01 46 00 00 02',
    'Délégué à la protection des données',
  ]);
  await remplirContact(page, /^Contact métier/, [
    'Lopez',
    'Claire',
    'claire.lopez@clamart.example',
    '01 46 00 00 03',
    'Responsable de la commande publique',
  ]);
  const technique = page.getByRole('group', { name: /^Contact technique/ });
  await activer(page, technique.getByRole('button', { name: /Claire Lopez/ }));
  await expect(technique.getByLabel('Adresse électronique')).toHaveValue('claire.lopez@clamart.example');
  await sansDebordement(page);

  await continuer(page, 'Vérifiez vos réponses');
  await expect(page.getByRole('heading', { name: 'Ce qui bloque le dépôt (2)' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ce qui reviendra probablement (0)' })).toBeVisible();
  await sansDebordement(page);

  await test.step('un lien par réponse, qui revient à la relecture', async () => {
    const modifier = page.getByRole('link', { name: 'Modifier : Volume approximatif' });
    await activer(page, modifier);
    await surEtape(page, 'Quel est votre projet ?');
    await expect(page.getByLabel(/Volume approximatif/)).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('320 candidatures par an');
    await activer(page, page.getByRole('button', { name: 'Continuer', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' })).toBeVisible();
    await expect(page.locator('#ligne-volumetrie_approximative')).toBeFocused();
    await expect(page.locator('#ligne-volumetrie_approximative')).toContainText('320 candidatures par an');
  });

  await cocher(page, /J’ai lu les conditions générales/);
  await cocher(page, /est informé de cette demande/);
  await expect(page.getByText('Prête à déposer')).toBeVisible();
  await activer(page, page.getByRole('button', { name: 'Préparer le dépôt' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Préparez le dépôt sur DataPass' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Prête à déposer' })).toBeVisible();
  await sansDebordement(page);

  const premier = await telecharger(page, page.getByRole('button', { name: 'Télécharger le fichier' }));
  expect(premier.nom).toMatch(/^demande-habilitation-analyse-des-candidatures-[a-z0-9-]+\.json$/);
  const { reponses } = JSON.parse(premier.texte);
  expect(reponses).toMatchObject({
    form_uid: 'api-entreprise-marches-publics',
    cgu_acceptees: 'oui',
    dpd_informe: 'oui',
  });
  expect(reponses.scopes.filter((scope: string) => !scope.startsWith('open_data_'))).toEqual([
    'chiffre_affaires_dgfip',
    'attestation_fiscale_dgfip',
    'attestation_sociale_urssaf',
  ]);

  await test.step('effacer, puis rouvrir le fichier : identique', async () => {
    await page.goto('/demandes');
    await activer(page, page.getByRole('button', { name: 'Tout effacer sur cet ordinateur' }));
    await activer(page, page.getByRole('button', { name: 'Tout effacer', exact: true }));
    await expect(page.getByText('Aucune demande dans ce navigateur.')).toBeVisible();
    await page
      .getByLabel('Fichier d’une demande')
      .setInputFiles({ name: premier.nom, mimeType: 'application/json', buffer: Buffer.from(premier.texte) });
    await expect(
      page.getByRole('heading', { name: /Ce fichier contient « Analyse des candidatures/ }),
    ).toBeFocused();
    await activer(page, page.getByRole('button', { name: 'Ouvrir cette demande' }));
    await expect(page.getByText('9 étapes complètes sur 9')).toBeVisible();
    await enregistre(page);
    const second = await telecharger(
      page,
      page.getByRole('button', { name: 'Télécharger le fichier de la demande' }),
    );
    expect(second.texte).toBe(premier.texte);
  });

  await tabTo(page, page.getByRole('link', { name: 'Toutes mes demandes' }));
});
