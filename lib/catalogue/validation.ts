import type { Bloc } from './formulaires';
import type { SourceId } from './sources';

export { EMAIL, URL_CADRE_JURIDIQUE } from './formes';

type Regle = { readonly source: SourceId; readonly [fait: string]: unknown };

// No checksum at all for these numbers, not even the sum of the digits.
export const LA_POSTE = /^356000000\d{5}/;

export const RNA = /^W\d[A-Z0-9]\d{7}$|^0\d{3}0{2}\d{4}$/;

// Not applied by DataPass for API Entreprise, which only asks that a number be there: at most an advice.
export const TELEPHONES: readonly RegExp[] = [
  /^0[1-9]([\s.-]*\d{2}){4}$/,
  /^\+33[\s.-]*[1-9]([\s.-]*\d{2}){4}$/,
  /^\+590[\s.-]*[1-9]([\s.-]*\d{2}){4}$/,
  /^\+594[\s.-]*[1-9]([\s.-]*\d{2}){4}$/,
  /^\+596[\s.-]*[1-9]([\s.-]*\d{2}){4}$/,
  /^\+262[\s.-]*\d{2}([\s.-]*\d{2}){3}$/,
  /^\+508[\s.-]*\d{2}([\s.-]*\d{2}){2}$/,
  /^\+681[\s.-]*\d{2}([\s.-]*\d{2}){2}$/,
  /^\+687[\s.-]*\d{2}([\s.-]*\d{2}){2}$/,
  /^\+689[\s.-]*4[0-9]([\s.-]*\d{2}){2}$/,
];

// What the regexes above cannot say, and where they come from.
export const REGLES = {
  urlCadreJuridique: { siVide: 'non_controle', source: 'datapass_validations' },
  // At filing, an address that does not answer, or cannot be checked, blocks the request.
  email: {
    normalisation: ['strip', 'downcase'],
    auDepot: 'adresse_joignable',
    source: 'datapass_validations',
  },
  telephone: { appliqueParDatapass: false, source: 'datapass_validations' },
  siret: { longueur: 14, cle: 'luhn', saufLaPoste: true, source: 'datapass_validations' },
  // Unlike for the SIRET, no exception for La Poste.
  siren: { longueur: 9, cle: 'luhn', saufLaPoste: false, source: 'apistration' },
  rna: { source: 'apistration' },
} as const satisfies Record<string, Regle>;

export const SAISIE = {
  html: 'retire',
  espacesAutour: 'retires',
  // Which data a form allows is a matter of display on DataPass: its server checks nothing.
  scopesControles: false,
  moments: { enregistrer: 'rien', suivant: 'etapes_jusqu_a_celle_ci', deposer: 'tout' },
  source: 'datapass_modele',
} as const satisfies Regle;

export type Champ = {
  champ: string;
  bloc: Exclude<Bloc, 'finish'> | 'terms';
  obligatoire:
    | 'oui'
    | 'non'
    | 'au_depot'
    | 'sans_cadre_juridique_document'
    | 'sans_cadre_juridique_url'
    | 'conservation_au_dela_du_seuil';
  libelle: string;
  // The words on DataPass's screen, where they differ from the name of the field.
  libelleEcran?: string;
};

export const SOURCE_CHAMPS = 'datapass_modele' as const satisfies SourceId;

// The conditions on a contact's type are left out: only an editor's form can name a team instead of a person.
export const CHAMPS = [
  { champ: 'intitule', bloc: 'basic_infos', obligatoire: 'oui', libelle: 'Nom du projet' },
  {
    champ: 'description',
    bloc: 'basic_infos',
    obligatoire: 'oui',
    libelle: 'Description du projet',
    libelleEcran: 'Description du projet (à quoi va-t-il servir ? qui l’utilisera ?)',
  },
  { champ: 'maquette_projet', bloc: 'basic_infos', obligatoire: 'non', libelle: 'Maquette du projet' },
  {
    champ: 'date_prevue_mise_en_production',
    bloc: 'basic_infos',
    obligatoire: 'non',
    libelle: 'Date de mise en production prévue',
  },
  {
    champ: 'volumetrie_approximative',
    bloc: 'basic_infos',
    obligatoire: 'non',
    libelle: 'Volumétrie approximative',
  },
  {
    champ: 'destinataire_donnees_caractere_personnel',
    bloc: 'personal_data',
    obligatoire: 'oui',
    libelle: 'Destinataire des données',
  },
  {
    champ: 'duree_conservation_donnees_caractere_personnel',
    bloc: 'personal_data',
    obligatoire: 'oui',
    libelle: 'Durée de conservation des données en mois',
  },
  {
    champ: 'duree_conservation_donnees_caractere_personnel_justification',
    bloc: 'personal_data',
    obligatoire: 'conservation_au_dela_du_seuil',
    libelle: 'Justification de la durée de conservation des données',
  },
  {
    champ: 'cadre_juridique_nature',
    bloc: 'legal',
    obligatoire: 'oui',
    libelle: 'Nature du cadre juridique',
    libelleEcran: 'Précisez la nature et les références du texte vous autorisant à traiter les données',
  },
  {
    champ: 'cadre_juridique_url',
    bloc: 'legal',
    obligatoire: 'sans_cadre_juridique_document',
    libelle: 'Lien vers le texte relatif au cadre juridique',
    libelleEcran: 'URL du texte relatif au traitement',
  },
  {
    champ: 'cadre_juridique_document',
    bloc: 'legal',
    obligatoire: 'sans_cadre_juridique_url',
    libelle: 'Document associé au cadre juridique',
    libelleEcran: 'Ajoutez votre document',
  },
  { champ: 'scopes', bloc: 'scopes', obligatoire: 'oui', libelle: 'Les données' },
  {
    champ: 'responsable_traitement_family_name',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Nom de famille du responsable de traitement',
    libelleEcran: 'Nom',
  },
  {
    champ: 'responsable_traitement_given_name',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Prénom du responsable de traitement',
    libelleEcran: 'Prénom',
  },
  {
    champ: 'responsable_traitement_email',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Email du responsable de traitement',
    libelleEcran: 'Email',
  },
  {
    champ: 'responsable_traitement_phone_number',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Téléphone du responsable de traitement',
    libelleEcran: 'Téléphone',
  },
  {
    champ: 'responsable_traitement_job_title',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Fonction du responsable de traitement',
  },
  {
    champ: 'delegue_protection_donnees_family_name',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Nom de famille du délégué à la protection des données',
    libelleEcran: 'Nom',
  },
  {
    champ: 'delegue_protection_donnees_given_name',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Prénom du délégué à la protection des données',
    libelleEcran: 'Prénom',
  },
  {
    champ: 'delegue_protection_donnees_email',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Email du délégué à la protection des données',
    libelleEcran: 'Email',
  },
  {
    champ: 'delegue_protection_donnees_phone_number',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Téléphone du délégué à la protection des données',
    libelleEcran: 'Téléphone',
  },
  {
    champ: 'delegue_protection_donnees_job_title',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Fonction du délégué à la protection des données',
  },
  {
    champ: 'contact_metier_family_name',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Nom de famille du contact métier',
    libelleEcran: 'Nom',
  },
  {
    champ: 'contact_metier_given_name',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Prénom du contact métier',
    libelleEcran: 'Prénom',
  },
  {
    champ: 'contact_metier_email',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Email du contact métier',
    libelleEcran: 'Email',
  },
  {
    champ: 'contact_metier_phone_number',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Téléphone du contact métier',
    libelleEcran: 'Téléphone',
  },
  {
    champ: 'contact_metier_job_title',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Fonction du contact métier',
  },
  {
    champ: 'contact_technique_family_name',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Nom de famille du contact technique',
    libelleEcran: 'Nom',
  },
  {
    champ: 'contact_technique_given_name',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Prénom du contact technique',
    libelleEcran: 'Prénom',
  },
  {
    champ: 'contact_technique_email',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Email du contact technique',
    libelleEcran: 'Email',
  },
  {
    champ: 'contact_technique_phone_number',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Téléphone du contact technique',
    libelleEcran: 'Téléphone',
  },
  {
    champ: 'contact_technique_job_title',
    bloc: 'contacts',
    obligatoire: 'oui',
    libelle: 'Fonction du contact technique',
  },
  {
    champ: 'terms_of_service_accepted',
    bloc: 'terms',
    obligatoire: 'au_depot',
    libelle: 'J’ai pris connaissance des conditions générales d’utilisation et je les valide.',
  },
  {
    champ: 'data_protection_officer_informed',
    bloc: 'terms',
    obligatoire: 'au_depot',
    libelle:
      'Je confirme que le délégué à la protection des données de mon organisation est informé de ma demande.',
  },
] as const satisfies readonly Champ[];

export const ELIGIBILITE = {
  // Asked only to visitors who are not signed in.
  profils: {
    particulier: 'non',
    collectivite_ou_administration: 'oui',
    entreprise_ou_association: 'non_sauf_editeur_pour_clients_publics',
  },
  source: 'datapass_eligibilite',
} as const satisfies Regle;

export const INTEGRATEURS = {
  // « none »: entitled, but without the technical means.
  reponses: ['editor', 'internal', 'none'],
  sansSuite: 'none',
  source: 'datapass_parcours',
} as const satisfies Regle;
