import type { Separee } from './test-table-axes';

export const TABLE_ETAPES: readonly Separee[] = [
  {
    titre: 'toutes les démarches sont préremplies',
    reponses: {
      contexte_metier: 'Préremplir les formulaires',
      description: 'Le jeton servira à préremplir toutes nos démarches.',
    },
    axe: null,
    contextes: [
      'preremplissage · Pré-remplissage de formulaires · Préremplir les formulaires des usagers à partir du numéro SIRET · api-entreprise-socle-de-base · grand_public_sans_authentification · ouverte · Préremplir|préremplir',
    ],
  },
  {
    titre: 'trois étapes',
    reponses: {
      contexte_metier: 'Instruire les dossiers d’aides publiques',
      public_utilisateur: 'usager_authentifie',
      description:
        'Préremplir les formulaires. Préqualifier les demandes. Les agents consultent les attestations pour instruire les dossiers.',
    },
    axe: 'modalites',
    contextes: [
      'preremplissage · Pré-remplissage de formulaires · Préremplir les formulaires des usagers à partir du numéro SIRET · api-entreprise-socle-de-base · usager_authentifie · ouverte · Préremplir',
      'prequalification · Pré-qualification des dossiers · Préqualifier les dossiers d’aides publiques · api-entreprise-aides-publiques · agent_habilite · quelques · Préqualifier',
      'instruction · Instruction des dossiers · Instruire les dossiers d’aides publiques · api-entreprise-aides-publiques · agent_habilite · nombreuses · Instruire|instruire',
    ],
  },
  {
    titre: 'deux étapes, ouvertes à tous',
    reponses: {
      description:
        'Préremplir les formulaires. Le site affiche les adresses des entreprises au public. Préqualifier les demandes.',
      public_utilisateur: 'usager_authentifie',
    },
    axe: 'modalites',
    contextes: [
      'preremplissage · Pré-remplissage de formulaires · Préremplir les formulaires des usagers à partir du numéro SIRET · api-entreprise-socle-de-base · grand_public_sans_authentification · ouverte · Préremplir',
      'prequalification · Pré-qualification des dossiers · Préqualifier les dossiers · aucun · agent_habilite · quelques · Préqualifier',
    ],
  },
  {
    titre: 'deux étapes, une connexion',
    reponses: {
      description: 'Préremplir les formulaires après connexion FranceConnect. Préqualifier les demandes.',
    },
    axe: 'modalites',
    contextes: [
      'preremplissage · Pré-remplissage de formulaires · Préremplir les formulaires des usagers à partir du numéro SIRET · api-entreprise-socle-de-base · usager_authentifie · ouverte · Préremplir',
      'prequalification · Pré-qualification des dossiers · Préqualifier les dossiers · aucun · agent_habilite · quelques · Préqualifier',
    ],
  },
  {
    titre: 'deux étapes, un public qui ne se voit pas',
    reponses: {
      description: 'Préremplir les formulaires. Préqualifier les demandes.',
      public_utilisateur: 'agent_habilite',
    },
    axe: 'modalites',
    contextes: [
      'preremplissage · Pré-remplissage de formulaires · Préremplir les formulaires des usagers à partir du numéro SIRET · api-entreprise-socle-de-base · grand_public_sans_authentification · ouverte · Préremplir',
      'prequalification · Pré-qualification des dossiers · Préqualifier les dossiers · aucun · agent_habilite · quelques · Préqualifier',
    ],
  },
  {
    titre: 'deux étapes, les mêmes agents',
    reponses: {
      description:
        'Préqualifier les demandes. Les mêmes agents consultent les attestations pour instruire les dossiers.',
    },
    axe: null,
    contextes: [],
  },
  {
    titre: 'un pré-remplissage, puis les mêmes agents',
    reponses: {
      description:
        'Préremplir les formulaires. Les mêmes agents consultent les attestations pour instruire les dossiers.',
    },
    axe: 'modalites',
    contextes: [
      'preremplissage · Pré-remplissage de formulaires · Préremplir les formulaires des usagers à partir du numéro SIRET · api-entreprise-socle-de-base · grand_public_sans_authentification · ouverte · Préremplir',
      'instruction · Instruction des dossiers · Instruire les dossiers · aucun · agent_habilite · nombreuses · instruire',
    ],
  },
  {
    titre: 'deux procédures',
    reponses: {
      contexte_metier: 'Marchés publics et subventions aux associations',
    },
    axe: 'demarches',
    contextes: [
      'marches_publics · Marchés publics · Analyser les candidatures aux marchés publics · api-entreprise-marches-publics · agent_habilite · nombreuses · Marchés publics',
      'subventions_associations · Subventions aux associations · Instruire les demandes de subvention des associations · api-entreprise-subventions-associations · agent_habilite · nombreuses · subventions aux associations',
    ],
  },
  {
    titre: 'deux procédures et un pré-remplissage',
    reponses: {
      contexte_metier: 'Marchés publics, subventions aux associations, préremplir les formulaires',
    },
    axe: 'demarches',
    contextes: [
      'preremplissage · Pré-remplissage de formulaires · Préremplir les formulaires des usagers à partir du numéro SIRET · api-entreprise-socle-de-base · grand_public_sans_authentification · ouverte · préremplir',
      'marches_publics · Marchés publics · Analyser les candidatures aux marchés publics · api-entreprise-marches-publics · agent_habilite · nombreuses · Marchés publics',
      'subventions_associations · Subventions aux associations · Instruire les demandes de subvention des associations · api-entreprise-subventions-associations · agent_habilite · nombreuses · subventions aux associations',
    ],
  },
  {
    titre: 'sept fois la même procédure',
    reponses: {
      contexte_metier:
        'Marchés publics, marchés publics, marchés publics, marchés publics, marchés publics, marchés publics, marchés publics',
    },
    axe: null,
    contextes: [
      'marches_publics · Marchés publics · Analyser les candidatures aux marchés publics · api-entreprise-marches-publics · agent_habilite · nombreuses · Marchés publics|marchés publics|marchés publics|marchés publics|marchés publics',
    ],
  },
  {
    titre: 'une seule étape',
    reponses: {
      contexte_metier: 'Préqualifier les demandes',
      form_uid: 'api-entreprise-aides-publiques',
    },
    axe: null,
    contextes: [
      'prequalification · Pré-qualification des dossiers · Préqualifier les dossiers · api-entreprise-aides-publiques · agent_habilite · quelques · Préqualifier',
    ],
  },
  {
    titre: 'la fraude aux aides',
    reponses: {
      contexte_metier: 'Détecter la fraude aux aides publiques',
    },
    axe: null,
    contextes: [
      'fraude · Détection de la fraude · Détecter la fraude · api-entreprise-detection-fraude · agent_habilite · nombreuses · Détecter la fraude',
    ],
  },
  {
    titre: 'une demande limitée',
    reponses: {
      contexte_metier: 'Marchés publics',
      description: 'La demande porte uniquement sur les marchés publics. Subventions aux associations.',
    },
    axe: null,
    contextes: [
      'marches_publics · Marchés publics · Analyser les candidatures aux marchés publics · api-entreprise-marches-publics · agent_habilite · nombreuses · Marchés publics|marchés publics',
    ],
  },
  {
    titre: 'une procédure exclue',
    reponses: {
      contexte_metier: 'Préqualifier les demandes',
      description: 'Hors marchés publics.',
    },
    axe: null,
    contextes: [
      'prequalification · Pré-qualification des dossiers · Préqualifier les dossiers · aucun · agent_habilite · quelques · Préqualifier',
    ],
  },
  {
    titre: 'deux étapes et le même service',
    reponses: {
      description:
        'Préqualifier les demandes. Le même service consulte les attestations pour instruire les dossiers. Trois logiciels.',
      contexte_metier: 'Préremplir',
    },
    axe: 'modalites',
    contextes: [
      'preremplissage · Pré-remplissage de formulaires · Préremplir les formulaires des usagers à partir du numéro SIRET · api-entreprise-socle-de-base · grand_public_sans_authentification · ouverte · Préremplir',
      'prequalification · Pré-qualification des dossiers · Préqualifier les dossiers · aucun · agent_habilite · quelques · Préqualifier',
      'instruction · Instruction des dossiers · Instruire les dossiers · aucun · agent_habilite · nombreuses · instruire',
    ],
  },
  {
    titre: 'un texte à relire',
    reponses: {
      contexte_metier: 'Marchés publics',
      description: 'Préremplir les formulaires. Préqualifier les demandes.',
      textes_a_relire: ['description'],
    },
    axe: null,
    contextes: [
      'marches_publics · Marchés publics · Analyser les candidatures aux marchés publics · api-entreprise-marches-publics · agent_habilite · nombreuses · Marchés publics',
    ],
  },
  {
    titre: 'deux procédures, dans l’ordre où elles sont dites',
    reponses: { contexte_metier: 'Subventions aux associations', intitule: 'Marchés publics' },
    axe: 'demarches',
    contextes: [
      'subventions_associations · Subventions aux associations · Instruire les demandes de subvention des associations · api-entreprise-subventions-associations · agent_habilite · nombreuses · Subventions aux associations',
      'marches_publics · Marchés publics · Analyser les candidatures aux marchés publics · api-entreprise-marches-publics · agent_habilite · nombreuses · Marchés publics',
    ],
  },
  {
    titre: 'quatre procédures, les moins sensibles d’abord',
    reponses: {
      contexte_metier: 'Urbanisme, marchés publics, taxe de séjour et subventions aux associations',
    },
    axe: 'demarches',
    contextes: [
      'urbanisme · Autorisations d’urbanisme · Instruire les demandes d’autorisation d’urbanisme · api-entreprise · agent_habilite · quelques · Urbanisme',
      'taxes · Taxes et redevances · Recouvrer les taxes et redevances dues par les entreprises · api-entreprise · agent_habilite · quelques · taxe de séjour',
      'marches_publics · Marchés publics · Analyser les candidatures aux marchés publics · api-entreprise-marches-publics · agent_habilite · nombreuses · marchés publics',
      'subventions_associations · Subventions aux associations · Instruire les demandes de subvention des associations · api-entreprise-subventions-associations · agent_habilite · nombreuses · subventions aux associations',
    ],
  },
];
