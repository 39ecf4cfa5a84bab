import type { SourceId } from './sources';

export type LienRemplace = { ancien: string; nouveau: string; pourquoi: string; source: SourceId };
export type LienUtile = { titre: string; url: string; source: SourceId };

export const LIENS = {
  // The links of the founding document that no longer lead where they say.
  remplaces: [
    {
      ancien: 'https://entreprise.data.gouv.fr',
      nouveau: 'https://annuaire-entreprises.data.gouv.fr',
      pourquoi:
        'Ce lien ne mène plus nulle part. DataPass renvoie aujourd’hui vers l’Annuaire des entreprises.',
      source: 'datapass_libelles',
    },
    {
      ancien: 'https://dashboard.entreprise.api.gouv.fr/login',
      nouveau: 'https://entreprise.api.gouv.fr/compte',
      pourquoi: 'L’espace client est devenu le compte utilisateur, ouvert avec ProConnect.',
      source: 'site_code',
    },
    {
      ancien: 'https://datapass.api.gouv.fr/api-entreprise',
      nouveau: 'https://datapass.api.gouv.fr/demandes/api-entreprise/nouveau',
      pourquoi: 'Le DataPass actuel ne connaît plus cette adresse : il fait d’abord choisir un cas d’usage.',
      source: 'datapass_parcours',
    },
    {
      ancien: '../cas_usage/',
      nouveau: 'https://entreprise.api.gouv.fr/cas_usages',
      pourquoi: 'Les cas d’usage ont changé d’adresse.',
      source: 'site_code',
    },
    {
      ancien: '../catalogue/',
      nouveau: 'https://entreprise.api.gouv.fr/catalogue',
      pourquoi: 'Le lien ne valait que sur l’ancien site ; le catalogue est ici.',
      source: 'site_code',
    },
    {
      ancien: '../documentation/#étape-1--lapi-entreprise-correspond-elle-à-mon-besoin-',
      nouveau: 'https://entreprise.api.gouv.fr/faq',
      pourquoi: 'Les conditions d’éligibilité sont maintenant dans la foire aux questions.',
      source: 'site_faq',
    },
    {
      ancien: '../documentation/#étape-2--les-prérequis-techniques-avant-daller-plus-loin',
      nouveau: 'https://entreprise.api.gouv.fr/developpeurs#prerequis-techniques',
      pourquoi: 'Les prérequis techniques sont maintenant dans l’espace développeur.',
      source: 'site_documentation',
    },
  ],
  utiles: {
    datapass: {
      titre: 'DataPass, nouvelle demande pour API Entreprise',
      url: 'https://datapass.api.gouv.fr/demandes/api-entreprise/nouveau',
      source: 'datapass_parcours',
    },
    delai: {
      titre: 'DataPass, délai médian des trois derniers mois',
      url: 'https://datapass.api.gouv.fr/demandes/api_entreprise/processing_time',
      source: 'datapass_parcours',
    },
    cgu: {
      titre: 'Conditions générales d’utilisation d’API Entreprise',
      url: 'https://entreprise.api.gouv.fr/cgu',
      source: 'cgu',
    },
    catalogue: {
      titre: 'Catalogue des données',
      url: 'https://entreprise.api.gouv.fr/catalogue',
      source: 'site_code',
    },
    casUsages: {
      titre: 'Cas d’usage',
      url: 'https://entreprise.api.gouv.fr/cas_usages',
      source: 'site_cas_usages',
    },
    faq: { titre: 'Foire aux questions', url: 'https://entreprise.api.gouv.fr/faq', source: 'site_faq' },
    developpeurs: {
      titre: 'Espace développeur',
      url: 'https://entreprise.api.gouv.fr/developpeurs',
      source: 'site_documentation',
    },
    openapi: {
      titre: 'Description OpenAPI',
      url: 'https://entreprise.api.gouv.fr/developpeurs/openapi',
      source: 'openapi',
    },
    compte: {
      titre: 'Compte utilisateur, où se trouve le jeton',
      url: 'https://entreprise.api.gouv.fr/compte',
      source: 'site_code',
    },
    statut: {
      titre: 'État du service',
      url: 'https://status.entreprise.api.gouv.fr',
      source: 'site_documentation',
    },
    bacASable: {
      titre: 'Données fictives et jeton public du bac à sable',
      url: 'https://github.com/etalab/siade_staging_data',
      source: 'bac_a_sable',
    },
    annuaire: {
      titre: 'Annuaire des entreprises, pour retrouver un SIRET',
      url: 'https://annuaire-entreprises.data.gouv.fr',
      source: 'datapass_libelles',
    },
    habilitations: {
      titre: 'Habilitations publiées chaque mois',
      url: 'https://www.data.gouv.fr/datasets/habilitations-datapass-validees',
      source: 'datapass_publication',
    },
    cnilDestinataire: {
      titre: 'CNIL, définition du destinataire',
      url: 'https://www.cnil.fr/fr/definition/destinataire',
      source: 'site_faq',
    },
    crpaL1148: {
      titre: 'Article L114-8 du Code des relations entre le public et l’administration',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045213315',
      source: 'datapass_formulaires',
    },
    commandePubliqueR214313: {
      titre: 'Article R2143-13 du Code de la commande publique',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589',
      source: 'datapass_formulaires',
    },
  },
} as const satisfies { remplaces: readonly LienRemplace[]; utiles: Record<string, LienUtile> };
