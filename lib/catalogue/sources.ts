// Newest snapshot read: the DataPass forms. A draft remembers it, so that a later catalogue can say what moved.
export const CATALOGUE_VERSION = '2026-08-06';

// « date »: the snapshot that was read, as precise as it is known (the founding document only has a month).
export type Source = { titre: string; url?: string; date: string };

export const SOURCES = {
  demarrer: { titre: 'Document fondateur « Démarrer avec API Entreprise »', date: '2022-01' },
  site_2022: {
    titre: 'Site d’API Entreprise, version de 2022',
    url: 'https://github.com/etalab/entreprise.api.gouv.fr',
    date: '2022-06-29',
  },
  recherche_entreprises: {
    titre: 'API Recherche d’entreprises, documentation',
    url: 'https://recherche-entreprises.api.gouv.fr/docs/',
    date: '2026-11-22',
  },
  datapass_formulaires: {
    titre: 'DataPass, formulaires d’API Entreprise',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_definition: {
    titre: 'DataPass, liste des données',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_libelles: {
    titre: 'DataPass, textes des formulaires',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_modele: {
    titre: 'DataPass, modèle d’une demande',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_validations: {
    titre: 'DataPass, contrôles des champs',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_prefill: {
    titre: 'DataPass, préremplissage par lien',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_api: {
    titre: 'DataPass, son API (config/openapi/v1.yaml) et son tutoriel',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_eligibilite: {
    titre: 'DataPass, règles d’éligibilité',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_parcours: {
    titre: 'DataPass, choix du formulaire',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_editeurs: {
    titre: 'DataPass, liste des éditeurs',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_cycle: {
    titre: 'DataPass, vie d’une demande',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_courriels: {
    titre: 'DataPass, courriels',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  datapass_publication: {
    titre: 'DataPass, publication des habilitations',
    url: 'https://github.com/etalab/data_pass',
    date: '2026-08-06',
  },
  site_faq: {
    titre: 'Foire aux questions d’API Entreprise',
    url: 'https://entreprise.api.gouv.fr/faq',
    date: '2026-04-08',
  },
  site_cas_usages: {
    titre: 'Cas d’usage décrits par API Entreprise',
    url: 'https://entreprise.api.gouv.fr/cas_usages',
    date: '2026-04-08',
  },
  site_documentation: {
    titre: 'Documentation d’API Entreprise',
    url: 'https://entreprise.api.gouv.fr/developpeurs',
    date: '2026-04-08',
  },
  site_code: {
    titre: 'Programme du site d’API Entreprise',
    url: 'https://github.com/etalab/admin_api_entreprise',
    date: '2026-04-08',
  },
  cgu: {
    titre: 'Conditions générales d’utilisation d’API Entreprise',
    url: 'https://entreprise.api.gouv.fr/cgu',
    date: '2026-04-08',
  },
  courriel_refus: {
    titre: 'Courriel de refus envoyé par API Entreprise',
    url: 'https://github.com/etalab/admin_api_entreprise',
    date: '2026-04-08',
  },
  courriels_site: {
    titre: 'Courriels de suivi envoyés par API Entreprise',
    url: 'https://github.com/etalab/admin_api_entreprise',
    date: '2026-04-08',
  },
  apistration: {
    titre: 'Programme d’API Entreprise',
    url: 'https://github.com/datagouv/apistration',
    date: '2026-04-28',
  },
  openapi: {
    titre: 'Description OpenAPI d’API Entreprise',
    url: 'https://entreprise.api.gouv.fr/developpeurs/openapi',
    date: '2026-03-31',
  },
  bac_a_sable: {
    titre: 'Données fictives du bac à sable',
    url: 'https://github.com/etalab/siade_staging_data',
    date: '2026-03-31',
  },
  rgpd: {
    titre: 'Règlement (UE) 2016/679 (RGPD)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    date: '2026-11-22',
  },
  // Its date is unknown: this is the one carried by the file of our dossier, which read it.
  ancien_datapass: {
    titre: 'Ancien DataPass (avertissements sur les données sensibles)',
    url: 'https://github.com/betagouv/datapass',
    date: '2026-11-22',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
