import type { Demande } from '../demande';
import { collection, document, EXPIRATION_S, type Exemples, FICTIF, lienDocument, ressource } from './commun';

function ligne(code: string, intitule: string, valeur: string) {
  return {
    code,
    code_EDI: `${code}:C516:5004:1`,
    code_absolu: `20000${code}`,
    code_type_donnee: 'MON',
    intitule,
    code_nref: '300001',
    valeurs: [valeur],
  };
}

function liasses({ annee }: Demande) {
  const declaration = {
    regime: { code: 'RS', libelle: 'Réel simplifié (démonstration)' },
    date_declaration: `${annee}-05-15`,
    date_fin_exercice: `${annee}-12-31`,
    duree_exercice: 365,
    millesime: `${annee}01`,
  };
  return ressource(
    {
      obligations_fiscales: [
        {
          id: 'DEMONSTRATION-1',
          code: 'IS',
          libelle: 'Impôt sur les sociétés (démonstration)',
          reference: 'IS1',
          regime: 'RS',
        },
      ],
      declarations: [
        {
          numero_imprime: '2033B',
          ...declaration,
          donnees: [
            ligne('210', 'Ventes de marchandises (fictif)', '120000'),
            ligne('310', 'Bénéfice ou perte (fictif)', '8000'),
          ],
        },
      ],
    },
    { meta: { internal_id_itip: 'DEMONSTRATION' } },
  );
}

const ADRESSE = {
  numero: '1',
  voie: FICTIF.voie,
  lieu_dit_hameau: null,
  code_postal: FICTIF.codePostal,
  ville: FICTIF.commune,
  pays: 'FR',
};

const PERSONNE_PHYSIQUE = {
  civilite: 'MME',
  nom_patronymique_et_prenoms: `${FICTIF.nom} ${FICTIF.prenom}`,
  nom_marital: null,
  date_naissance: { annee: '1980', mois: '01' },
};
const PERSONNE_MORALE = {
  siren: '000000141',
  denomination: 'MOULIN DE DÉMONSTRATION',
  complement_denomination: null,
  forme_juridique: 'SAS',
};

/** Null under every key, nested ones too: the side of a shareholder that does not apply. */
function vide(objet: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objet).map(([cle, valeur]) => [
      cle,
      valeur !== null && typeof valeur === 'object' ? vide(valeur) : null,
    ]),
  );
}

const CAPITAL = {
  actionnaires: [
    {
      type: 'personne_physique',
      pourcentage: 60,
      nombre_parts: 600,
      personne_physique_attributes: PERSONNE_PHYSIQUE,
      personne_morale_attributes: vide(PERSONNE_MORALE),
      adresse: ADRESSE,
    },
    {
      type: 'personne_morale',
      pourcentage: 40,
      nombre_parts: 400,
      personne_physique_attributes: vide(PERSONNE_PHYSIQUE),
      personne_morale_attributes: PERSONNE_MORALE,
      adresse: ADRESSE,
    },
  ],
  repartition: {
    personnes_physiques: { total_actions: 600, nombre: 1 },
    personnes_morales: { total_actions: 400, nombre: 1 },
  },
  depose_neant: false,
};

const PARTICIPATIONS = {
  filiales: [
    {
      siren: '000000158',
      denomination: 'FOURNIL DE DÉMONSTRATION',
      complement_denomination: null,
      forme_juridique: 'SARL',
      pourcentage_detention: 100,
      adresse: ADRESSE,
    },
  ],
  nombre_filiales: 1,
  depose_neant: false,
};

export const DGFIP = {
  '/v3/dgfip/unites_legales/{siren}/attestation_fiscale': () => document('attestation-fiscale'),
  '/v4/dgfip/unites_legales/{siren}/attestation_fiscale': () =>
    ressource({
      document_url: lienDocument('attestation-fiscale'),
      document_url_expires_in: EXPIRATION_S,
      date_delivrance_attestation: '2025-11-03',
      date_periode_analysee: '2025-10-31',
    }),
  '/v3/dgfip/etablissements/{siret}/chiffres_affaires': () =>
    collection([
      { chiffre_affaires: 120_000, date_fin_exercice: '2024-12-31' },
      { chiffre_affaires: 110_000, date_fin_exercice: '2023-12-31' },
      { chiffre_affaires: 90_000, date_fin_exercice: '2022-12-31' },
    ]),
  '/v3/dgfip/unites_legales/{siren}/liasses_fiscales/{year}': liasses,
  '/v3/dgfip/unites_legales/{siren}/liens_capitalistiques/{year}': () =>
    ressource({ capital: CAPITAL, participations: PARTICIPATIONS }),
} as const satisfies Exemples;
