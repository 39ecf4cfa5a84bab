import type { SourceId } from './sources';

export { CONSERVATION, FICHIERS } from './limites-saisie';

// Each block says where it comes from; « avant » keeps a value that older guides still show, with its own source.
type Fait = { readonly source: SourceId; readonly [fait: string]: unknown };

export type Limite = {
  nom: string;
  limite: number;
  periodeS: number;
  // 'groupe': all the operations of the group share one counter. 'operation': each has its own.
  mode: 'groupe' | 'operation';
  source: SourceId;
};

// Counted per token.
export const GROUPES_LIMITES = {
  low_latency_documents: {
    nom: 'Documents rapides',
    limite: 50,
    periodeS: 60,
    mode: 'groupe',
    source: 'apistration',
  },
  high_latency_documents: {
    nom: 'Documents lents (attestation fiscale, CIBTP)',
    limite: 5,
    periodeS: 60,
    mode: 'operation',
    source: 'apistration',
  },
  json_resources_entreprise: {
    nom: 'Données structurées (JSON)',
    limite: 250,
    periodeS: 60,
    mode: 'groupe',
    source: 'apistration',
  },
  inpi_rne: {
    nom: 'INPI, registre national des entreprises',
    limite: 15,
    periodeS: 60,
    mode: 'operation',
    source: 'apistration',
  },
  urssaf_attestation_sociales: {
    nom: 'Attestation de vigilance de l’Urssaf',
    limite: 100,
    periodeS: 60,
    mode: 'operation',
    source: 'apistration',
  },
  proxied_files: {
    nom: 'Téléchargement des documents relayés',
    limite: 50,
    periodeS: 60,
    mode: 'operation',
    source: 'apistration',
  },
  gip_mds: { nom: 'Effectifs du GIP-MDS', limite: 50, periodeS: 60, mode: 'groupe', source: 'apistration' },
  mcp: {
    nom: 'Accès par un assistant (MCP)',
    limite: 100,
    periodeS: 60,
    mode: 'operation',
    source: 'apistration',
  },
} as const satisfies Record<string, Limite>;

export type GroupeLimite = keyof typeof GROUPES_LIMITES;

export const LIMITE_PAR_IP = {
  limite: 1000,
  periodeS: 60,
  source: 'site_documentation',
  avant: { limite: 2000, periodeS: 600, source: 'demarrer' },
} as const satisfies Fait;

export const BANNISSEMENT = {
  dureeH: 12,
  revocable: false,
  tousLesJetons: true,
  // A banned address gets no HTTP answer at all: silence is the only sign.
  signe: 'aucune_reponse',
  causes: ['limite_par_ip_depassee', 'codes_429_ignores'],
  source: 'site_faq',
  avant: { dureeH: null, revocable: true, source: 'demarrer' },
} as const satisfies Fait;

export const HAUSSE_DE_VOLUME = {
  possible: false,
  source: 'site_faq',
  avant: { possible: true, source: 'demarrer' },
} as const satisfies Fait;

export const DELAIS = {
  client: { jsonS: 5, documentS: 12, source: 'site_documentation' },
  fournisseur: {
    annonceS: 10,
    statut: 504,
    source: 'site_documentation',
    // What the program really waits: up to 20 s, more than the delay advised to the caller.
    programme: {
      parDefautS: 10,
      inseeS: 2,
      gipMdsS: 6,
      dgfipAttestationFiscaleS: 15,
      inpiRneS: 15,
      urssafVigilanceS: 20,
      source: 'apistration',
    },
  },
} as const satisfies Record<string, Fait>;

export const JETON = {
  dureeMois: 18,
  format: 'JWT',
  revendications: ['uid', 'jti', 'scopes', 'sub', 'iat', 'exp', 'version', 'extra_info'],
  prolongation: {
    fenetreJours: 90,
    ajouteMois: 18,
    qui: ['demandeur'],
    rappelsJours: [90, 60, 30, 15, 7, 0],
    source: 'site_faq',
    avant: { nouvelleDemande: true, nouveauJeton: true, source: 'site_2022' },
  },
  transmission: { lienHeures: 4, parCourriel: false, source: 'site_documentation' },
  visible: {
    par: ['demandeur', 'contact_technique'],
    pasPar: ['contact_metier'],
    source: 'site_faq',
    avant: { par: ['demandeur'], source: 'site_2022' },
  },
  // Compare a request with a token only after this collapse.
  scopeDonneesOuvertes: 'open_data',
  source: 'apistration',
} as const satisfies Fait;

export const AUTHENTIFICATION = {
  entete: 'Authorization',
  schema: 'Bearer',
  // Still accepted by the program, but both leak in logs: never use them.
  encoreAcceptes: ['?token=', 'X-Api-Key'],
  source: 'apistration',
} as const satisfies Fait;

export const TRACABILITE = {
  obligatoires: ['context', 'object', 'recipient'],
  context: { controle: 'non_vide', source: 'apistration' },
  object: {
    // Documented only: the program accepts longer.
    longueurMaxExclue: 50,
    controleParApi: false,
    source: 'openapi',
  },
  recipient: {
    siret: true,
    differentDeEntiteAppelee: true,
    // Documented (code 00211), but no program read sends that error: check it here.
    differenceControleeParApi: false,
    source: 'site_documentation',
  },
  userId: {
    dansOpenApi: false,
    // The program writes it itself, from the token.
    luParApi: false,
    source: 'apistration',
    avant: { obligatoirePour: 'dgfip', source: 'demarrer' },
  },
  source: 'openapi',
} as const satisfies Fait;

export const ENTETES = {
  requete: ['Authorization', 'Cache-Control'],
  reponse: [
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
    'Retry-After',
    'X-Request-ID',
    'X-Response-Cached',
    'X-Cache-Expires-in',
  ],
  retryAfterPour: 429,
  rateLimitReset: 'secondes_depuis_1970',
  typeContenu: 'application/vnd.api+json',
  source: 'apistration',
} as const satisfies Fait;

export const CORS = {
  tiers: false,
  origines: ['api.gouv.fr', 'staging.api.gouv.fr', '*.entreprise.api.gouv.fr', 'entreprise.api.gouv.fr'],
  source: 'apistration',
} as const satisfies Fait;

export const CORPS_ERREUR = {
  racine: 'errors',
  cles: ['code', 'title', 'detail', 'source', 'meta'],
  metaUtiles: ['provider', 'retry_in'],
  statutsVus: [200, 401, 403, 404, 409, 422, 429, 451, 502, 504],
  source: 'openapi',
} as const satisfies Fait;

export const HOTES = {
  production: 'https://entreprise.api.gouv.fr',
  bacASable: 'https://staging.entreprise.api.gouv.fr',
  statut: 'https://status.entreprise.api.gouv.fr',
  privileges: '/privileges',
  pings: '/pings',
  openapi: '/v3/openapi-entreprise.yaml',
  source: 'site_documentation',
} as const satisfies Fait;

export const BAC_A_SABLE = {
  jetonPublic: 'tokens/default',
  jetonExpire: '2036-01-23',
  controlesReels: ['jeton', 'droits', 'context', 'object', 'recipient', 'forme_identifiant'],
  // An unknown identifier still answers 200, with an example: a success proves nothing about the entity.
  identifiantInconnu: 200,
  statutsNonSimulables: [403, 422],
  source: 'bac_a_sable',
} as const satisfies Fait;

export const CYCLE_DE_VIE = {
  // DataPass's own labels, spelling included: it is what the agent sees there.
  etats: {
    draft: 'Brouillon',
    submitted: 'En cours d’instruction',
    changes_requested: 'A modifier',
    validated: 'Validée',
    refused: 'Refusée',
    archived: 'Supprimée',
    revoked: 'Révoquée',
  },
  habilitations: {
    active: 'Active',
    obsolete: 'Obsolète',
    revoked: 'Révoquée',
  },
  transitions: [
    { evenement: 'submit', de: ['draft', 'changes_requested'], vers: 'submitted' },
    { evenement: 'request_changes', de: ['submitted'], vers: 'changes_requested' },
    { evenement: 'approve', de: ['submitted', 'changes_requested'], vers: 'validated' },
    { evenement: 'refuse', de: ['submitted', 'changes_requested'], vers: 'refused' },
    { evenement: 'revoke', de: ['validated'], vers: 'revoked' },
    {
      evenement: 'archive',
      de: ['draft', 'refused', 'revoked'],
      vers: 'archived',
      condition: 'aucune habilitation active',
    },
    { evenement: 'reopen', de: ['validated'], vers: 'draft' },
    {
      evenement: 'cancel_reopening',
      de: ['draft', 'changes_requested', 'submitted'],
      vers: 'validated',
      miseAJour: true,
    },
    { evenement: 'refuse', de: ['submitted', 'changes_requested'], vers: 'validated', miseAJour: true },
    {
      evenement: 'submit',
      de: ['draft', 'changes_requested', 'refused'],
      vers: 'submitted',
      miseAJour: true,
    },
  ],
  // Only an update of an habilitation can be filed again after a refusal.
  redepotApresRefus: false,
  source: 'datapass_cycle',
} as const satisfies Fait;

export const DELAIS_INSTRUCTION = {
  moyenneJours: 11,
  nePasRelancerAvantJours: 20,
  source: 'site_faq',
  // The founding document left it blank (« X à X jours »).
  avant: { moyenneJours: null, source: 'demarrer' },
  medianeEnDirect: {
    url: 'https://datapass.api.gouv.fr/demandes/api_entreprise/processing_time',
    surMois: 3,
    source: 'datapass_parcours',
  },
  piecesManquantes: { mois: 2, source: 'datapass_courriels' },
  rejetImplicite: { mois: 2, articles: ['CRPA L231-1', 'CRPA L231-4'], source: 'datapass_courriels' },
  recours: { mois: 2, source: 'datapass_courriels' },
  rappelBrouillon: { jours: 15, source: 'courriels_site' },
  refusSansReponse: { mois: 3, source: 'courriel_refus' },
} as const satisfies Fait;

export const COURRIELS_DATAPASS = {
  depot: ['demandeur', 'instructeurs'],
  validation: ['responsable_traitement', 'delegue_protection_donnees'],
  // Every other e-mail comes from API Entreprise, not from DataPass.
  source: 'datapass_courriels',
} as const satisfies Fait;

export const MOTIFS_DE_REFUS = {
  motifs: [
    'organisme_non_eligible',
    'cadre_juridique_insuffisant',
    'donnees_non_justifiees',
    'demande_inactive',
  ],
  // The official causes, not measured shares: no source counts them.
  parts: null,
  source: 'courriel_refus',
} as const satisfies Fait;

export const PUBLICATION = {
  page: '/public/demandes/{public_id}',
  pageMasque: ['contacts', 'demandeur'],
  jeuDeDonnees: 'https://www.data.gouv.fr/datasets/habilitations-datapass-validees',
  // The columns of the data set, as it names them.
  colonnes: [
    'provider',
    'api',
    'siret',
    'denomination',
    'scopes',
    'cadre_juridique_nature',
    'validation_date',
  ],
  frequence: 'mensuelle',
  source: 'datapass_publication',
} as const satisfies Fait;

export const ENGAGEMENTS = {
  traceDesAgentsMois: 36,
  unJetonParDemarche: true,
  jetonPartage: 'revocation_immediate',
  source: 'cgu',
} as const satisfies Fait;

export const PREREMPLISSAGE = {
  modeleUrl: 'https://datapass.api.gouv.fr/formulaires/{form_uid}/demande/nouveau?{attribut}={valeur}',
  formatScopes: 'scopes[]=a&scopes[]=b',
  attributs: [
    'intitule',
    'description',
    'destinataire_donnees_caractere_personnel',
    'duree_conservation_donnees_caractere_personnel',
    'duree_conservation_donnees_caractere_personnel_justification',
    'cadre_juridique_url',
    'cadre_juridique_nature',
    'date_prevue_mise_en_production',
    'volumetrie_approximative',
    'scopes',
  ],
  exclus: ['contacts', 'documents', 'terms_of_service_accepted', 'data_protection_officer_informed'],
  // The scopes of the link replace the form's own list: send them all.
  scopes: 'remplacent',
  attributInconnu: 'ignore',
  // Deduced from Rails' cookie, not observed: keep the link short, long texts go by copy.
  limiteProbableKo: 4,
  source: 'datapass_prefill',
} as const satisfies Fait;

export const CHOIX_DU_FORMULAIRE = {
  modeleUrl: 'https://datapass.api.gouv.fr/demandes/api-entreprise/nouveau?use_case={use_case}',
  sansQuestionEligibilite: 'eligibility_confirmed=true',
  source: 'datapass_parcours',
} as const satisfies Fait;

export const API_DATAPASS = {
  methode: 'POST',
  chemin: '/api/v1/demandes',
  serveurs: {
    production: 'https://datapass.api.gouv.fr/api/v1',
    preproduction: 'https://staging.datapass.api.gouv.fr/api/v1',
    bacASable: 'https://sandbox.datapass.api.gouv.fr/api/v1',
  },
  oauth: {
    chemin: '/api/v1/oauth/token',
    flux: 'client_credentials',
    droits: ['write_authorizations'],
    role: 'api_entreprise:developer',
    dureeS: 7200,
  },
  type: 'api_entreprise',
  demandeur: {
    obligatoires: ['email', 'given_name', 'family_name'],
    facultatifs: ['job_title', 'phone_number'],
  },
  organisation: ['siret'],
  cles: [
    'intitule',
    'description',
    'destinataire_donnees_caractere_personnel',
    'duree_conservation_donnees_caractere_personnel',
    'duree_conservation_donnees_caractere_personnel_justification',
    'cadre_juridique_url',
    'cadre_juridique_nature',
    'date_prevue_mise_en_production',
    'volumetrie_approximative',
    'scopes',
    'responsable_traitement_family_name',
    'responsable_traitement_given_name',
    'responsable_traitement_email',
    'responsable_traitement_phone_number',
    'responsable_traitement_job_title',
    'delegue_protection_donnees_family_name',
    'delegue_protection_donnees_given_name',
    'delegue_protection_donnees_email',
    'delegue_protection_donnees_phone_number',
    'delegue_protection_donnees_job_title',
    'contact_metier_family_name',
    'contact_metier_given_name',
    'contact_metier_email',
    'contact_metier_phone_number',
    'contact_metier_job_title',
    'contact_technique_family_name',
    'contact_technique_given_name',
    'contact_technique_email',
    'contact_technique_phone_number',
    'contact_technique_job_title',
  ],
  clesRefusees: ['<contact>_type', 'terms_of_service_accepted', 'data_protection_officer_informed'],
  cleInconnue: 422,
  etatCree: 'draft',
  completudeControlee: false,
  suite: 'https://datapass.api.gouv.fr/demandes/{id}',
  pagePublique: 'https://datapass.api.gouv.fr/public/demandes/{public_id}',
  modification: {
    chemin: '/api/v1/demandes/{id}',
    etats: ['draft', 'submitted', 'changes_requested'],
    source: 'datapass_api',
    // The tutorial still says so; the description and the code say more.
    avant: { etats: ['draft'], source: 'datapass_api' },
  },
  source: 'datapass_api',
} as const satisfies Fait;

/** « Recherche d’entreprises », the public directory: no key; its limit is per address. */
export const ANNUAIRE_PUBLIC = {
  hote: 'https://recherche-entreprises.api.gouv.fr',
  limite: { nombre: 7, periodeS: 1 },
  source: 'recherche_entreprises',
} as const satisfies Fait;

export const SUPPORT = {
  courriel: 'support@entreprise.api.gouv.fr',
  bureauOuvert: { mardisDuMois: [1, 3], heure: '10:00' },
  source: 'site_faq',
} as const satisfies Fait;
