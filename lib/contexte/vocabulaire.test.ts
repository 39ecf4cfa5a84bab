import { describe, expect, it } from 'vitest';
import { SOURCES } from '../catalogue/sources';
import { detectContextes } from './detecter';
import { lire, mentionsDe } from './mentions';
import { plier } from './plier';
import { FAMILLES } from './vocabulaire';

/** The families that a title names, without the looser ones. */
const familles = (titre: string) => {
  const named = mentionsDe(lire('contexte_metier', plier(titre))).map(({ famille }) => famille);
  const loose = named.flatMap(({ absorbe = [] }) => absorbe);
  return [...new Set(named.map(({ cle }) => cle))].filter((cle) => !loose.includes(cle));
};

const SE_DIT: Readonly<Record<string, readonly string[]>> = {
  marches_publics: [
    ...[
      'Marché public',
      'Nos marchés',
      'Marchés de travaux',
      'Un marché de maîtrise d’œuvre',
      'Marché formalisé',
    ],
    ...['Marché à procédure adaptée', 'Passation du marché', 'Candidat à un marché', 'Notifier le marché'],
    ...['La commande publique', 'Achats publics', 'Appel d’offres', 'Appels d’offres', 'Accord-cadre'],
    ...[
      'Contrat de concession',
      'Concessions de service',
      'Délégations de service public',
      'La DSP de l’eau',
    ],
    ...['Les soumissionnaires', 'Analyse des offres', 'Ouverture des plis', 'Dépouiller les offres'],
    ...['Nos acheteurs', 'Le service des marchés', 'La direction de la commande publique', 'Le pôle achats'],
  ],
  aides_entreprises: [
    ...['Aides aux entreprises', 'Subventions aux PME', 'Prêt aux artisans', 'Primes à des commerçants'],
    ...['Aides versées aux agriculteurs', 'Avances en faveur des start-up', 'Financement des entreprises'],
    ...['Soutien à destination des employeurs', 'Subvention d’équipement aux jeunes entreprises'],
    ...['Aides économiques', 'Aide agricole', 'Aide à l’innovation', 'Aide à la reprise', 'Aide à l’emploi'],
    ...[
      'Prêts d’honneur',
      'Avance remboursable',
      'Aide à l’immobilier',
      'Demandes d’aide déposées par les TPE',
    ],
  ],
  aides: [
    ...['Aides publiques', 'Aide régionale', 'Aides financières', 'Dossiers d’aides', 'Portail des aides'],
    ...['Demande d’aide', 'Gestion des aides', 'Subventions aux entreprises et aux associations'],
    ...['Aides aux associations et aux entreprises', 'Aide à l’implantation', 'Instruire les aides'],
    'Aides et subventions',
  ],
  subventions_associations: [
    ...[
      'Subventions aux associations',
      'Subvention des clubs',
      'Demandes de subvention déposées par les associations',
    ],
    ...['Subventions associatives', 'Subventionner des associations', 'Soutien au monde associatif'],
    'Le service de la vie associative',
  ],
  subventions: ['Subventions', 'Demandes de subvention', 'Le service des subventions'],
  fraude: [
    ...[
      'Détecter la fraude',
      'Détection des fraudes',
      'Lutte contre la fraude',
      'Lutter contre le travail illégal',
    ],
    ...['Repérer les cas de fraude', 'Cellule antifraude', 'Contrôle de la fraude', 'Ciblage des fraudeurs'],
    'Lutter contre le travail dissimulé',
  ],
  urbanisme: [
    ...[
      'Urbanisme',
      'Permis de construire',
      'Permis d’aménager',
      'Droit des sols',
      'Déclarations préalables',
    ],
    ...['Déclaration d’intention d’aliéner', 'Autorisations d’urbanisme', 'Le service urbanisme'],
  ],
  domaine_public: [
    ...['Domaine public', 'Terrasses', 'Étalages', 'Permission de voirie', 'Food-trucks', 'Marchés forains'],
    ...[
      'Marché de plein air',
      'Halles et marchés',
      'Commerçants ambulants',
      'Échafaudages',
      'Marchés hebdomadaires',
    ],
  ],
  taxes: [
    'Taxe de séjour',
    'TLPE',
    'Fiscalité locale',
    'Impôts locaux',
    'Octroi de mer',
    'Redevance spéciale',
  ],
  referentiel: [
    ...['Référentiel des tiers', 'Base de fournisseurs', 'Annuaire des entreprises', 'Fichier d’entreprises'],
    ...['Observatoire économique', 'Annuaire en ligne des commerces', 'Répertoire des établissements'],
  ],
  autorisations: [
    ...['Délivrance d’agréments', 'Délivrer les licences', 'Instruction des demandes d’agrément'],
    ...['Débit de boissons', 'Installations classées', 'ICPE', 'Renouvellement des cartes professionnelles'],
  ],
  locaux: [
    'Attribution de locaux',
    'Location de salles',
    'Pépinière d’entreprises',
    'Mise à disposition de bureaux',
  ],
  prestations_sociales: ['RSA', 'Revenu de solidarité active', 'Aide sociale', 'Allocations logement'],
};

const NE_DIT_RIEN = [
  ...['À l’aide des données', 'Aide à la décision', 'Aide à la saisie', 'Aide en ligne', 'Aide à domicile'],
  ...[
    'Chambre de commerce et d’industrie',
    'Marche à suivre',
    'Mise en marche',
    'Nos démarches',
    'Le marché du travail',
  ],
  ...['Vérifier les agréments', 'La licence du logiciel', 'Agence d’urbanisme', 'Documents d’urbanisme'],
  ...[
    'Service public',
    'Le public',
    'Une offre de service',
    'Base de données',
    'Observatoire de la vie étudiante',
  ],
  ...[
    'Les frais de transport',
    'Traverser la place',
    'Salles de réunion',
    'Accorder un délai',
    'Appel à projets',
  ],
];

describe('Les familles de mots', () => {
  it('sont toutes essayées, et leurs sources existent', () => {
    expect(Object.keys(SE_DIT).sort()).toEqual(FAMILLES.map(({ cle }) => cle).sort());
    for (const { source } of FAMILLES) expect(SOURCES).toHaveProperty(source);
  });

  it.each(Object.entries(SE_DIT).flatMap(([cle, titres]) => titres.map((titre) => [titre, cle] as const)))(
    '« %s » nomme : %s',
    (titre, cle) => {
      expect(familles(titre)).toEqual([cle]);
      expect(familles(titre.toUpperCase())).toEqual([cle]);
    },
  );

  it.each(NE_DIT_RIEN)('« %s » ne nomme aucune démarche', (titre) => {
    expect(familles(titre)).toEqual([]);
  });

  it('les mots vagues se rangent derrière les mots précis', () => {
    const cles = (contexte_metier: string) =>
      detectContextes({ contexte_metier }).contextes.map(({ cle }) => cle);
    expect(cles('Aides publiques et subventions')).toEqual(['aides']);
    expect(cles('Subventions et aides aux entreprises')).toEqual(['aides_entreprises']);
    expect(cles('Demandes d’aide et subventions aux associations')).toEqual(['subventions_associations']);
    expect(cles('Marchés forains')).toEqual(['domaine_public']);
  });
});

const DEUX = ['marches_publics', 'aides_entreprises'];
const lues = (description: string) =>
  detectContextes({ description })
    .contextes.map(({ cle }) => cle)
    .sort()
    .reverse();

describe('Ce qui met de côté', () => {
  const AIDES = 'Les agents instruisent les aides aux entreprises';
  it.each([
    ...[', hors marchés publics.', ', sauf les marchés publics.', ', à l’exclusion des marchés publics.'],
    ...[
      '. Ce projet ne couvre pas les marchés publics.',
      '. Cela ne concerne ni les marchés publics ni l’urbanisme.',
    ],
    ...['. L’API ne sera pas utilisée pour les marchés publics.', ' et non les marchés publics.'],
    ...[
      '. Une autre demande couvrira les marchés publics.',
      '. Une demande distincte porte sur les marchés publics.',
    ],
    ...['. Nous sommes déjà habilités pour gérer les marchés publics.', '. Les marchés publics sont exclus.'],
    ...[
      '. Les marchés publics font l’objet d’une autre demande.',
      '. Les marchés publics ont leur propre jeton.',
    ],
    ...['. Les marchés publics ne sont pas concernés.', '. Les marchés publics sont traités à part.'],
    ...['. À terme, nous pourrions analyser les marchés publics.', ', comme pour les marchés publics.'],
    ...['. Les titulaires de marchés publics y ont droit.', ', à l’instar des marchés publics.'],
    ...[
      '. La direction exerce aussi la compétence des marchés publics.',
      ', plutôt que les marchés publics.',
    ],
    ...[
      '. Nous gérons les marchés publics depuis 2012.',
      '. L’accès des PME à la commande publique est notre politique.',
    ],
    ...['. Seront vérifiés les marchés publics déjà obtenus.', ', au sens du code de la commande publique.'],
  ])('« %s »', (suite) => {
    expect(lues(`${AIDES}${suite}`)).toEqual(['aides_entreprises']);
  });

  it.each([
    ...[
      ', et analysent les marchés publics.',
      '. Ils suivent aussi les marchés publics.',
      ' et les marchés publics.',
    ],
    ...['. Une même équipe traite les marchés publics.', ', ainsi que les marchés publics, hors urbanisme.'],
    ...['. Ce projet ne couvre pas seulement ces aides : il sert à passer les marchés publics.'],
    ...[
      '. Ils vérifient les titulaires de marchés publics.',
      '. Les acheteurs consultent les mêmes données.',
    ],
    ...['. Hors urbanisme, ils gèrent les marchés publics.', '. Volet 2 :\n- marchés publics'],
    ...['. Cette demande ne couvre pas l’urbanisme, mais elle concerne les marchés publics.'],
  ])('et ce qui n’en a que l’air : « %s »', (suite) => {
    expect(lues(`${AIDES}${suite}`)).toEqual(DEUX);
  });

  it('la demande qui se dit limitée est crue', () => {
    const both = 'Nos services instruisent les aides aux entreprises et passent les marchés publics.';
    expect(lues(both)).toEqual(DEUX);
    expect(lues(`${both} La présente demande porte uniquement sur les marchés publics.`)).toEqual([
      'marches_publics',
    ]);
    expect(lues(`${both} Ce projet ne concerne que les aides aux entreprises.`)).toEqual([
      'aides_entreprises',
    ]);
    expect(lues(`${both} Les données sont réservées uniquement aux agents des marchés publics.`)).toEqual(
      DEUX,
    );
  });
});
