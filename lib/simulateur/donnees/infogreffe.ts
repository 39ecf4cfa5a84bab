import type { Demande } from '../demande';
import { collection, type Exemples, FICTIF, ressource } from './commun';

const MANDATAIRES = [
  {
    type: 'personne_physique',
    fonction: 'PRÉSIDENT',
    nom: FICTIF.nom,
    prenom: FICTIF.prenom,
    date_naissance: '1980-01-01',
  },
  {
    type: 'personne_morale',
    numero_identification: '000000141',
    fonction: 'COMMISSAIRE AUX COMPTES',
    raison_sociale: 'AUDIT DE DÉMONSTRATION',
  },
];

const NAISSANCE = {
  date_naissance_timestamp: 315_532_800,
  lieu_naissance: FICTIF.commune,
  pays_naissance: 'FRANCE',
  code_pays_naissance: 'FR',
  nationalite: 'FRANÇAISE',
  code_nationalite: 'FR',
};

const SANS_PERSONNE_PHYSIQUE = {
  adresse: {
    nom_postal: FICTIF.denomination,
    numero: '1',
    type: 'RUE',
    voie: 'DE LA DÉMONSTRATION',
    ligne_1: null,
    ligne_2: null,
    localite: null,
    code_postal: FICTIF.codePostal,
    bureau_distributeur: FICTIF.commune,
    pays: 'FRANCE',
  },
  nationalite: { valeur: null, code: null },
  nom: null,
  prenom: null,
  naissance: { pays: { valeur: null, code: null }, date: null, lieu: null },
};

function extrait({ siren }: Demande) {
  return ressource({
    siren,
    date_radiation: null,
    date_extrait: '2025-11-03',
    date_immatriculation: '2020-01-01',
    mandataires_sociaux: MANDATAIRES,
    observations: [{ numero: '1', libelle: 'Observation de démonstration', date: '2020-02-01' }],
    nom_commercial: FICTIF.denomination,
    etablissement_principal: {
      activite: FICTIF.ape.libelle,
      origine_fonds: 'CRÉATION',
      mode_exploitation: 'EXPLOITATION (DÉMONSTRATION)',
      code_ape: FICTIF.ape.code,
    },
    capital: { montant: 1000, devise: 'EUROS', code_devise: 'EUR' },
    greffe: { valeur: 'GREFFE DE DÉMONSTRATION', code: '9999' },
    personne_physique: SANS_PERSONNE_PHYSIQUE,
    personne_morale: {
      forme_juridique: { valeur: 'SOCIÉTÉ PAR ACTIONS SIMPLIFIÉE', code: 'SAS' },
      denomination: FICTIF.denomination,
      date_cloture_exercice_comptable: '31/12',
      date_fin_de_vie: '2119-01-01',
    },
  });
}

/** The same people as in the extract, with what only this operation says of them. */
function mandataires() {
  const elements = MANDATAIRES.map((mandataire) =>
    mandataire.type === 'personne_physique'
      ? { ...mandataire, ...NAISSANCE }
      : { ...mandataire, code_greffe: '9999', libelle_greffe: 'GREFFE DE DÉMONSTRATION' },
  );
  return collection(elements, {
    personnes_physiques_count: 1,
    personnes_morales_count: 1,
    count: elements.length,
  });
}

export const INFOGREFFE = {
  '/v3/infogreffe/rcs/unites_legales/{siren}/extrait_kbis': extrait,
  '/v3/infogreffe/rcs/unites_legales/{siren}/mandataires_sociaux': mandataires,
} as const satisfies Exemples;
