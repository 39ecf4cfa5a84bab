import { agents, type Cas, dit, socle } from './test-textes';

/** The founding document's own example, in the words of a region's project manager. */
export const OCCITANIE: Cas = dit(
  'Occitanie',
  'Hub entreprises de la Région Occitanie',
  'Dans le cadre de son hub entreprises, la Région veut faciliter le renseignement des données par l’usager en pré-remplissant des formulaires à partir d’un numéro de SIRET, pré-qualifier les dossiers d’aides publiques avec l’accès à quelques données sensibles, et aider les agents instructeurs lors de l’instruction de dossiers avec l’accès à un nombre important de données sensibles.',
  {},
  ['preremplissage', 'prequalification', 'instruction'],
);

/** Several contexts: each must be seen, and split along the right line when one is given. */
export const PLUSIEURS: readonly Cas[] = [
  OCCITANIE,
  dit(
    'deux démarches dans la phrase',
    'Analyser les candidatures aux marchés publics et instruire les subventions aux associations',
    '',
    agents,
    ['marches_publics', 'subventions_associations'],
  ),
  dit(
    'l’exemple à ne pas suivre',
    'Marchés publics, subventions et annuaire des entreprises de la commune',
    '',
    {},
    ['subventions', 'marches_publics', 'referentiel'],
  ),
  dit(
    'une démarche par phrase',
    'Simplifier les relations avec les entreprises',
    'Les acheteurs vérifient les pièces des candidats à nos marchés publics. Par ailleurs, le service développement économique instruit les demandes d’aide aux entreprises avec les mêmes données.',
    agents,
    ['marches_publics', 'aides_entreprises'],
  ),
  dit(
    'd’une part, d’autre part',
    'Contrôle des tiers',
    'Les données serviront d’une part à l’instruction des permis de construire, d’autre part à la délivrance des autorisations de terrasse.',
    {},
    ['urbanisme', 'domaine_public'],
  ),
  dit(
    'liste à puces',
    'Plateforme de services aux professionnels',
    'Le jeton sera utilisé pour :\n- l’analyse des candidatures aux marchés ;\n- l’instruction des aides économiques ;\n- le recouvrement de la taxe de séjour.',
    {},
    ['marches_publics', 'aides_entreprises', 'taxes'],
  ),
  dit(
    'aides d’un côté, associations de l’autre',
    'Aides aux entreprises et subventions aux associations',
    'Le guichet unique instruit les deux.',
    {},
    ['aides_entreprises', 'subventions_associations'],
  ),
  dit(
    'aides et détection de la fraude',
    'Instruire les aides à l’emploi et détecter la fraude aux cotisations',
    'Deux équipes distinctes utilisent les données.',
  ),
  dit(
    'préremplir et instruire',
    'Préremplir les formulaires des usagers et instruire les dossiers d’aides',
    'Le formulaire public reprend la raison sociale. Les instructeurs lisent ensuite les bilans et les liasses fiscales.',
    {},
    ['preremplissage', 'instruction'],
  ),
  dit(
    'préremplissage puis lecture par l’agent',
    'Demandes d’aide aux commerçants',
    'Sur le téléservice, les champs du formulaire sont préremplis pour l’usager à partir du SIRET. Dans le back-office, les agents instruisent les dossiers et consultent l’attestation fiscale et le chiffre d’affaires.',
  ),
  dit(
    'préqualifier puis instruire',
    'Pré-qualification et instruction des dossiers d’aides de la Région',
    '',
    {},
    ['prequalification', 'instruction'],
  ),
  dit(
    'grand public et agents',
    'Fiche des entreprises du territoire',
    'Une page accessible au grand public sans connexion montre l’adresse et l’activité de l’entreprise. Les agents habilités consultent aussi les effectifs et les bilans.',
    {},
    ['grand_public', 'agents'],
  ),
  dit(
    'usager connecté et agents',
    'Espace des entreprises',
    'L’entreprise connectée consulte ses attestations dans son espace. Les agents gestionnaires accèdent de leur côté aux données de toutes les entreprises.',
  ),
  dit(
    'deux logiciels',
    'Vérification des entreprises partenaires',
    'Le même jeton sera installé dans deux logiciels : notre GRU et notre outil de gestion financière.',
  ),
  dit(
    'notre GRU et notre outil de marchés',
    'Intégrer API Entreprise dans notre GRU et notre outil de marchés',
    'Chaque outil appellera l’API avec les mêmes droits.',
  ),
  dit(
    'toutes nos démarches',
    'Alimenter toutes les démarches en ligne de la métropole',
    'Les agents de chaque service consulteront les données utiles à leur instruction.',
  ),
  dit(
    'plusieurs procédures',
    'Simplification administrative',
    'Ce projet couvre plusieurs démarches de la ville, traitées par des services différents, avec un seul jeton.',
    agents,
  ),
  dit(
    'trois usages',
    'Mise en œuvre d’API Entreprise',
    'Nous prévoyons trois usages des données par nos agents.',
  ),
  dit(
    'non seulement, mais aussi',
    'Suivi des tiers de l’établissement',
    'Les données serviront non seulement à la passation des marchés publics, mais aussi à l’attribution des subventions aux associations étudiantes.',
    {},
    ['marches_publics', 'subventions_associations'],
  ),
  dit(
    'intitulé et contexte se contredisent',
    'Instruire les demandes de subvention des associations',
    'Les agents vérifient chaque dossier.',
    { intitule: 'Dématérialisation de la commande publique' },
  ),
  dit(
    'services nommés',
    'Accès aux données des entreprises',
    'Le service des marchés vérifiera les attestations des candidats. Le service des subventions consultera les comptes des associations. Le service urbanisme contrôlera les pétitionnaires.',
  ),
  dit(
    'deux exclues, deux gardées',
    'Gestion des marchés publics et des aides aux entreprises, hors urbanisme',
    '',
    {},
    ['marches_publics', 'aides_entreprises'],
  ),
  dit(
    'acheteurs et instructeurs',
    'Guichet des tiers',
    'Les données seront utiles à la fois aux acheteurs, pour analyser les offres, et aux instructeurs des aides économiques.',
  ),
  dit(
    'socle qui nomme deux procédures',
    'Dites-le-nous une fois pour les marchés publics et les subventions aux associations',
    '',
    socle,
  ),
  dit(
    'majuscules sans accents',
    'INSTRUCTION DES AIDES AUX ENTREPRISES ET PASSATION DES MARCHES PUBLICS',
    'UN SEUL JETON POUR LES DEUX SERVICES.',
  ),
];
