import type { Demande } from '../demande';
import { collection, type Exemples, FICTIF, lienDocument, ressource, siretDuSiege } from './commun';

const DEPOT = { date_depot: '2024-06-01', date_mise_a_jour: '2024-06-02' };

const ACTES_ET_BILANS = {
  actes: [
    {
      id: 'demonstration-acte-1',
      nom_document: 'STATUTS_DEMONSTRATION',
      ...DEPOT,
      types_actes: [{ type_acte: 'Statuts mis à jour', type_decision: 'Transfert du siège (fictif)' }],
      url: lienDocument('inpi-acte'),
    },
  ],
  bilans: [
    {
      id: 'demonstration-bilan-1',
      nom_document: 'BILAN_DEMONSTRATION',
      ...DEPOT,
      date_cloture: '2023-12-31',
      type: 'bilan simplifié',
      url: lienDocument('inpi-bilan'),
    },
  ],
};

const RIEN = { pleine_propriete: 0, nue_propriete: 0 };
const AUCUNE = { total: 0, ...RIEN };
const AUCUN_VOTE = { ...AUCUNE, usufruit: 0 };

const MODALITES = {
  detention_de_capital: {
    parts_totale: 60,
    parts_directes: { detention: true, pleine_propriete: 60, nue_propriete: 0 },
    parts_indirectes: { detention: false, par_indivision: AUCUNE, via_personnes_morales: AUCUNE },
  },
  vocation_a_devenir_titulaire_de_parts: {
    parts_directes: RIEN,
    parts_indirectes: { par_indivision: AUCUNE, via_personnes_morales: AUCUNE },
  },
  droits_de_vote: {
    total: 60,
    directes: { detention: true, pleine_propriete: 60, nue_propriete: 0, usufruit: 0 },
    indirectes: { detention: false, par_indivision: AUCUN_VOTE, via_personnes_morales: AUCUN_VOTE },
  },
  pouvoirs_de_controle: { decision_ag: true, nommage_membres_conseil_administratif: false, autres: false },
  representant_legal: true,
  representant_legal_placement_sans_gestion_deleguee: false,
};

const BENEFICIAIRE = {
  beneficiaire_uuid: '00000000-0000-4000-8000-000000000001',
  nom: FICTIF.nom,
  nom_usage: null,
  prenoms: [FICTIF.prenom],
  date_naissance: { annee: '1980', mois: '01' },
  nationalite: 'Française',
  pays_residence: 'FRANCE',
  modalites: MODALITES,
};

const ADRESSE = {
  voie: `1 ${FICTIF.voie}`,
  code_postal: FICTIF.codePostal,
  commune: FICTIF.commune,
  pays: 'FRANCE',
  complement: null,
};

const ACTIVITE = {
  code_APE: FICTIF.ape,
  code_APRM: { code: '1071CA', libelle: FICTIF.ape.libelle },
};

function identite(siren: string) {
  return {
    denomination: FICTIF.denomination,
    nom: null,
    prenoms: null,
    siren,
    date_immatriculation_rne: '2020-01-01',
    date_debut_activite: '2020-01-01',
    detail_cessation: null,
    dissolution: { date: null, poursuite_activite: null, avec_liquidation: null },
    date_fin_personne: null,
    date_cloture_exercice: '31-12',
    date_premiere_cloture_exercice: '2020-12-31',
    nature_entreprise: 'ARTISANALE',
    forme_juridique: { code: '5710', libelle: 'Société par actions simplifiée' },
    associe_unique: false,
    activite_principales_objet_social: 'Fabrication et vente de pain (fictif)',
    ...ACTIVITE,
    capital_social: { montant: 1000, devise: 'EUR' },
    adresse_siege_social: ADRESSE,
  };
}

function extrait({ siren }: Demande) {
  return ressource({
    document_url: lienDocument('inpi-rne'),
    identite_entreprise: identite(siren),
    dirigeants_et_associes: [
      {
        qualite: 'Présidente',
        nom: FICTIF.nom,
        prenom: FICTIF.prenom,
        date_naissance: '01-1980',
        commune_residence: FICTIF.commune,
      },
    ],
    etablissements: [
      {
        type_etablissement: 'Siège et principal',
        date_debut_activite: '2020-01-01',
        siret: siretDuSiege(siren),
        ...ACTIVITE,
        nature_etablissement: 'Artisanale',
        activite_principale: FICTIF.ape.libelle,
        autre_activite: null,
        adresse: ADRESSE,
        statut: 'actif',
      },
    ],
    diffusion_commerciale: true,
    diffusion_insee: true,
    etablissements_fermes_total: 0,
    observations: [
      { fournisseur: 'rcs', numero: '1', date: '2020-02-01', texte: 'Observation de démonstration' },
    ],
  });
}

export const INPI = {
  '/v3/inpi/rne/unites_legales/open_data/{siren}/actes_bilans': () => ressource(ACTES_ET_BILANS),
  '/v3/inpi/rne/unites_legales/{siren}/beneficiaires_effectifs': () =>
    collection([BENEFICIAIRE], { count: 1, beneficiaires_sans_modalites_uuids: [] }),
  '/v3/inpi/rne/unites_legales/{siren}/extrait_rne': extrait,
} as const satisfies Exemples;
