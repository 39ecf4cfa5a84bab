import type { Demande } from '../demande';
import { collection, EXPIRATION_S, type Exemples, FICTIF, lienDocument, ressource } from './commun';

const ADRESSE = {
  complement: null,
  numero_voie: '1',
  type_voie: 'RUE',
  libelle_voie: 'DE LA DÉMONSTRATION',
  distribution: null,
  code_insee: FICTIF.codeCommune,
  code_postal: FICTIF.codePostal,
  commune: FICTIF.commune,
};

const OBJET = 'Montrer une réponse de l’API, sans décrire personne';
const RIEN = { code: null, libelle: null };
const ACTIVITE = { code: '94.99Z', libelle: 'Autres organisations fonctionnant par adhésion volontaire' };
const EFFECTIF = { code: '01', libelle: '1 ou 2 salariés' };
const COURRIEL = 'contact@association.example';

const RESSOURCES_HUMAINES = {
  annee: '2024',
  nombre_benevoles: 20,
  nombre_volontaires: 0,
  nombre_salaries: 2,
  nombre_salaries_etpt: 1.5,
  nombre_emplois_aides: 0,
  nombre_personnels_detaches: 0,
  nombre_adherents: { hommes: 40, femmes: 60, total: 100 },
};

const COMPTES = {
  annee: '2024',
  // The description spells it so.
  commisaire_aux_comptes: false,
  montant_dons: 500,
  cause_subventions: null,
  montant_subventions: 10_000,
  montant_aides_sur_3ans: 25_000,
  total_charges: 30_000,
  total_resultat: 1000,
  total_produits: 31_000,
};

function etablissement({ siren, siret }: Demande) {
  return {
    siren,
    siret,
    actif: true,
    siege: true,
    nom: FICTIF.association,
    telephone: null,
    courriel: COURRIEL,
    date_debut_activite: '2010-01-01',
    adresse: ADRESSE,
    activite_principale: ACTIVITE,
    tranche_effectif: EFFECTIF,
    rhs: [RESSOURCES_HUMAINES],
    comptes: [COMPTES],
  };
}

/** What open access gives. Protected access adds the people and the documents. */
function ouverte(demande: Demande) {
  return {
    rna: demande.rna,
    ancien_id: null,
    siren: demande.siren,
    nom: FICTIF.association,
    active: true,
    sigle: 'ADD',
    reconnue_utilite_publique: false,
    siret_siege: demande.siret,
    forme_juridique: { code: '9220', libelle: 'Association (démonstration)' },
    regime: 'Loi 1901',
    groupement: 'Simple',
    eligibilite_cec: true,
    raison_non_eligibilite_cec: null,
    impots_commerciaux: false,
    date_creation: '2010-01-01',
    date_dissolution: null,
    date_publication_reconnue_utilite_publique: null,
    date_publication_journal_officiel: '2010-01-16',
    adresse_siege: ADRESSE,
    adresse_gestion: ADRESSE,
    alsace_moselle: {
      tribunal_instance: null,
      volume: null,
      folio: null,
      date_publication_registre_association: null,
    },
    composition_reseau: [],
    agrements: [
      {
        numero: 'DEMONSTRATION-1',
        date_attribution: '2014-03-01',
        type: 'Agrément de démonstration',
        niveau: 'local',
        attributeur: 'Service de démonstration',
        url: null,
      },
    ],
    activites: {
      objet: OBJET,
      objet_social1: RIEN,
      objet_social2: RIEN,
      champ_action_territorial: 'local',
      activite_principale: { ...ACTIVITE, annee: '2010' },
      tranche_effectif: { ...EFFECTIF, annee: '2024' },
      economie_sociale_et_solidaire: true,
      date_appartenance_ess: '2014-03-01',
    },
    etablissements: [etablissement(demande)],
  };
}

const REPRESENTANT = {
  civilite: 'Mme',
  nom: FICTIF.nom,
  prenom: FICTIF.prenom,
  fonction: 'Présidente',
  valideur_cec: true,
  publication_internet: false,
  telephone: null,
  courriel: COURRIEL,
};

const RESEAU = {
  nom: 'Réseau de démonstration',
  numero: null,
  rna: null,
  siret: null,
  objet: OBJET,
  nombre_licencies: { hommes: null, femmes: null, total: null },
};

function protegee(demande: Demande) {
  const document = {
    nom: 'budget-de-demonstration.pdf',
    annee_validite: '2024',
    commentaire: null,
    etat: 'courant',
    type: 'Budget (démonstration)',
    date_depot: '2024-06-01',
    url: lienDocument('djepva-dac'),
  };
  return {
    ...ouverte(demande),
    etablissements: [
      { ...etablissement(demande), representants_legaux: [REPRESENTANT], documents_dac: [document] },
    ],
    reseaux_affiliation: [RESEAU],
    documents_rna: [
      {
        type: 'Pièce',
        sous_type: { code: 'STC', libelle: 'Statuts' },
        date_depot: '2010-01-01',
        url: lienDocument('djepva-rna'),
      },
    ],
  };
}

const META_DJEPVA = {
  internal_id: 'demonstration',
  date_derniere_mise_a_jour_sirene: '2025-03-01',
  date_derniere_mise_a_jour_rna: '2025-03-01',
};

function rna(demande: Demande) {
  return ressource({
    rna_id: demande.rna,
    titre: FICTIF.association,
    objet: OBJET,
    siret: demande.siret,
    siret_siege_social: demande.siret,
    date_creation: '2010-01-01',
    date_declaration: '2010-01-04',
    date_publication: '2010-01-16',
    date_dissolution: null,
    adresse_siege: ADRESSE,
    etat: true,
    groupement: 'Simple',
    mise_a_jour: '2025-03-01',
  });
}

// One document is missing, as it happens: the answer is 200 all the same, and says why.
const DOCUMENTS = [
  {
    timestamp: '1262304000',
    type: 'Statuts',
    url: lienDocument('rna-statuts'),
    expires_in: EXPIRATION_S,
    errors: [],
  },
  {
    timestamp: '1262304000',
    type: 'Récépissé',
    url: null,
    expires_in: null,
    errors: ['Document de démonstration illisible'],
  },
];

export const ASSOCIATIONS = {
  '/v4/djepva/api-association/associations/{siren_or_rna}': (demande: Demande) =>
    ressource(protegee(demande), { meta: META_DJEPVA }),
  '/v4/djepva/api-association/associations/open_data/{siren_or_rna}': (demande: Demande) =>
    ressource(ouverte(demande), { meta: META_DJEPVA }),
  '/v3/ministere_interieur/rna/associations/{siret_or_rna}': rna,
  '/v3/ministere_interieur/rna/associations/{siret_or_rna}/documents': () =>
    collection(DOCUMENTS, { nombre_documents: DOCUMENTS.length, nombre_documents_deficients: 1 }),
} as const satisfies Exemples;
