import type { CasUsageCle } from './cas-usages';
import type { Scope } from './donnees';
import type { SourceId } from './sources';

// Written out, not derived: formulaires and cas-usages name each other, and TypeScript refuses the circle.
export type FormUid =
  | 'api-entreprise-socle-de-base'
  | 'api-entreprise-marches-publics'
  | 'api-entreprise-aides-publiques'
  | 'api-entreprise-subventions-associations'
  | 'api-entreprise-detection-fraude'
  | 'api-entreprise-editeur'
  | 'api-entreprise';

export type Etape = 'basic_infos' | 'legal' | 'scopes' | 'personal_data' | 'contacts';

export type Formulaire = {
  uid: FormUid;
  nom: string;
  casUsage: CasUsageCle | null;
  etapes: readonly Etape[];
  // Protected data only: open data are always added by DataPass.
  preselection: readonly Scope[];
  fige: readonly Scope[];
  // Hidden or greyed out on DataPass, which does not check it on its server: the guard is ours to keep.
  impossibles: readonly Scope[];
  facultatives: readonly Scope[];
  // Exactly what DataPass prefills, typography included: never flag it.
  cadreJuridique: { nature: string; url: string } | null;
  intituleParDefaut: string | null;
  dansLeChoix: boolean;
  source: SourceId;
};

export const FORMULAIRES = [
  {
    uid: 'api-entreprise-socle-de-base',
    nom: 'Socle de base DLNUF',
    casUsage: 'socle_de_base',
    etapes: ['basic_infos', 'scopes', 'personal_data', 'contacts'],
    preselection: [
      'unites_legales_etablissements_insee',
      'data_subvention_subventions',
      'associations_djepva',
    ],
    fige: ['unites_legales_etablissements_insee', 'data_subvention_subventions', 'associations_djepva'],
    impossibles: [
      'effectifs_urssaf',
      'beneficiaires_effectifs_inpi',
      'mandataires_sociaux_infogreffe',
      'liens_capitalistiques_dgfip',
      'chiffre_affaires_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    facultatives: [],
    cadreJuridique: {
      nature: 'L114-8 CRPA (socle de base, Dites-le-nous-une-fois)',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045213315',
    },
    intituleParDefaut: 'Socle de base - Mise en oeuvre du Dites-le nous une fois',
    dansLeChoix: true,
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-marches-publics',
    nom: 'Marchés publics',
    casUsage: 'marches_publics',
    etapes: ['basic_infos', 'legal', 'scopes', 'personal_data', 'contacts'],
    preselection: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'data_subvention_subventions',
      'chiffre_affaires_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
    ],
    fige: [],
    impossibles: ['beneficiaires_effectifs_inpi'],
    facultatives: [
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'liens_capitalistiques_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    cadreJuridique: {
      nature: 'R2143-13 Code de la commande publique',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589',
    },
    intituleParDefaut: null,
    dansLeChoix: true,
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-aides-publiques',
    nom: 'Aides publiques',
    casUsage: 'aides_publiques',
    etapes: ['basic_infos', 'legal', 'scopes', 'personal_data', 'contacts'],
    preselection: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'data_subvention_subventions',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'liasses_fiscales_dgfip',
      'liens_capitalistiques_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
    ],
    fige: [],
    impossibles: ['beneficiaires_effectifs_inpi'],
    facultatives: [
      'effectifs_urssaf',
      'bilans_bdf',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    cadreJuridique: null,
    intituleParDefaut: null,
    dansLeChoix: true,
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-subventions-associations',
    nom: 'Subventions des associations',
    casUsage: 'subventions_associations',
    etapes: ['basic_infos', 'legal', 'scopes', 'personal_data', 'contacts'],
    preselection: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'data_subvention_subventions',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'liens_capitalistiques_dgfip',
    ],
    fige: [],
    impossibles: [
      'beneficiaires_effectifs_inpi',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
    ],
    facultatives: ['effectifs_urssaf', 'certifications_qualiopi_france_competences'],
    cadreJuridique: null,
    intituleParDefaut: null,
    dansLeChoix: true,
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-detection-fraude',
    nom: 'Détection de la fraude',
    casUsage: 'fraude',
    etapes: ['basic_infos', 'legal', 'scopes', 'personal_data', 'contacts'],
    preselection: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'data_subvention_subventions',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'bilans_bdf',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    fige: [],
    impossibles: [
      'chiffre_affaires_dgfip',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'liens_capitalistiques_dgfip',
    ],
    facultatives: ['beneficiaires_effectifs_inpi'],
    cadreJuridique: null,
    intituleParDefaut: null,
    dansLeChoix: true,
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-editeur',
    nom: 'Formulaire spécifique aux éditeurs de logiciels',
    casUsage: 'editeur',
    etapes: ['basic_infos', 'legal', 'scopes', 'personal_data', 'contacts'],
    preselection: [],
    fige: [],
    impossibles: [],
    facultatives: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'data_subvention_subventions',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'beneficiaires_effectifs_inpi',
      'liens_capitalistiques_dgfip',
      'chiffre_affaires_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    cadreJuridique: null,
    intituleParDefaut: 'Merci de préciser le nom de votre solution logicielle',
    dansLeChoix: true,
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise',
    nom: 'Demande libre',
    casUsage: null,
    etapes: ['basic_infos', 'legal', 'scopes', 'personal_data', 'contacts'],
    preselection: [],
    fige: [],
    impossibles: [],
    facultatives: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'data_subvention_subventions',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'beneficiaires_effectifs_inpi',
      'liens_capitalistiques_dgfip',
      'chiffre_affaires_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    cadreJuridique: null,
    intituleParDefaut: null,
    dansLeChoix: false,
    source: 'datapass_formulaires',
  },
] as const satisfies readonly Formulaire[];

export type FormulaireEditeur = {
  uid: string;
  nom: string;
  editeur: string;
  // DataPass's own key: portail_gru_instruction has no entry in CAS_USAGES.
  casUsage: string;
  scopes: readonly Scope[];
  source: SourceId;
};

// One page each: only the contacts are left to fill in.
export const FORMULAIRES_EDITEURS = [
  {
    uid: 'api-entreprise-e-attestations',
    nom: 'Conformité titulaires de marchés',
    editeur: 'Approval',
    casUsage: 'marches_publics',
    scopes: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-provigis',
    nom: 'Conformité titulaires de marchés',
    editeur: 'Provigis',
    casUsage: 'marches_publics',
    scopes: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-entrouvert',
    nom: 'Portail GRU - Pré-remplissage & instruction des démarches',
    editeur: 'Entr’ouvert',
    casUsage: 'portail_gru_instruction',
    scopes: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-achat-solution',
    nom: 'Conformité titulaires de marchés',
    editeur: 'Achat Solution',
    casUsage: 'marches_publics',
    scopes: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-mgdis',
    nom: 'Solution Portail des aides',
    editeur: 'MGDIS',
    casUsage: 'aides_publiques',
    scopes: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-atexo',
    nom: 'Dématérialisation des marchés publics',
    editeur: 'Atexo',
    casUsage: 'marches_publics',
    scopes: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'bilans_bdf',
      'liasses_fiscales_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-setec-atexo',
    nom: 'Dématérialisation des marchés publics',
    editeur: 'SETEC',
    casUsage: 'marches_publics',
    scopes: [
      'unites_legales_etablissements_insee',
      'associations_djepva',
      'effectifs_urssaf',
      'mandataires_sociaux_infogreffe',
      'chiffre_affaires_dgfip',
      'attestation_fiscale_dgfip',
      'attestation_sociale_urssaf',
      'cotisations_msa',
      'cotisations_probtp',
      'attestation_cotisations_conges_payes_chomage_intemperies_cibtp_cnetp',
      'certifications_qualiopi_france_competences',
    ],
    source: 'datapass_formulaires',
  },
  {
    uid: 'api-entreprise-inetum',
    nom: 'Solution ASTRE GF',
    editeur: 'INETUM',
    casUsage: 'marches_publics',
    scopes: ['unites_legales_etablissements_insee'],
    source: 'datapass_formulaires',
  },
] as const satisfies readonly FormulaireEditeur[];

// Still in DataPass's files, but no applicant can start them any more.
export const FORMULAIRES_RETIRES = [
  { uid: 'api-entreprise-portail-gru-preremplissage', nom: 'Portail GRU - Préremplissage uniquement' },
  {
    uid: 'api-entreprise-portail-gru-instruction',
    nom: 'Portail GRU - Pré-remplissage & instruction des démarches',
  },
] as const satisfies readonly { uid: string; nom: string }[];

// The order of the file is the order of the screens.
export const BLOCS = {
  basic_infos: 'Mon projet',
  legal: 'Le cadre juridique',
  scopes: 'Les données',
  personal_data: 'Le traitement des données personnelles',
  contacts: 'Les personnes impliquées',
  finish: 'La synthèse',
} as const satisfies Record<Etape | 'finish', string>;
export type Bloc = keyof typeof BLOCS;

export const CONTACTS = {
  responsable_traitement: 'Responsable de traitement',
  delegue_protection_donnees: 'Délégué à la protection des données',
  contact_metier: 'Contact métier',
  contact_technique: 'Contact technique',
} as const;
export type ContactCle = keyof typeof CONTACTS;

export const SOURCE_LIBELLES = 'datapass_libelles' as const satisfies SourceId;
