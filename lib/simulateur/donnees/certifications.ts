import type { Demande } from '../demande';
import { collection, document, EXPIRATION_S, type Exemples, lienDocument, ressource } from './commun';

const RGE_COMMUN = {
  nom_certificat: 'Certificat de démonstration',
  meta_domaine: "Travaux d'efficacité énergétique",
  organisme: 'qualibat',
  date_attribution: '2024-01-01',
  date_expiration: '2028-01-01',
};

const RGE = ['Isolation des combles perdus', 'Isolation des planchers bas'].map((domaine, rang) => ({
  url: lienDocument(`rge-${rang + 1}`),
  ...RGE_COMMUN,
  domaine,
  qualification: { code: `DEMO-${rang + 1}`, nom: 'Qualification de démonstration' },
  meta: { internal_id: `demonstration-${rang + 1}`, updated_at: '2025-01-01', archived: false },
}));

function qualiopi({ siret }: Demande) {
  const specialite = { code: '221', libelle: 'Agro-alimentaire, alimentation, cuisine' };
  return ressource({
    siret,
    code_uai: null,
    unite_legale_avec_plusieurs_nda: false,
    declarations_activites_etablissement: [
      {
        numero_de_declaration: '99999999999',
        actif: true,
        date_derniere_declaration: '2025-04-30',
        date_debut_exercice: '2024-01-01',
        date_fin_exercice: '2024-12-31',
        certification_qualiopi: {
          action_formation: true,
          bilan_competences: false,
          validation_acquis_experience: false,
          apprentissage: false,
          obtention_via_unite_legale: true,
        },
        specialites: {
          specialite_1: specialite,
          specialite_2: { code: null, libelle: null },
          specialite_3: { code: null, libelle: null },
        },
      },
    ],
    habilitations_france_competence: [
      {
        code: 'RNCP00000',
        actif: true,
        date_actif: '2024-01-01',
        date_fin_enregistrement: '2027-01-01',
        date_decision: '2023-12-01',
        habilitation_pour_former: true,
        habilitation_pour_organiser_l_evaluation: false,
        sirets_organismes_certificateurs: [siret],
      },
    ],
  });
}

const QUALIFICATION_OPQIBI = {
  nom: 'Qualification de démonstration',
  code_qualification: '0000',
  definition: 'Décrit une qualification qui n’existe pas.',
  rge: false,
};

const OPQIBI = {
  numero_certificat: '00 00 0000',
  url: lienDocument('opqibi'),
  date_delivrance_certificat: '2024-01-01',
  duree_validite_certificat: '12 mois',
  assurances: 'Assurance de démonstration',
  qualifications: [QUALIFICATION_OPQIBI],
  date_validite_qualifications: '2028-01-01',
  qualifications_probatoires: [{ ...QUALIFICATION_OPQIBI, code_qualification: '0001', rge: true }],
  date_validite_qualifications_probatoires: '2026-01-01',
};

const ASSURANCE = { nom: 'Assurance de démonstration', identifiant: 'DEMO-0001' };

const QUALIBAT = {
  document_url: lienDocument('qualibat'),
  document_url_expires_in: EXPIRATION_S,
  date_emission: '2025-01-01',
  date_fin_validite: '2026-01-01',
  entity: {
    assurance_responsabilite_travaux: ASSURANCE,
    assurance_responsabilite_civile: ASSURANCE,
    certifications: [
      {
        code: '0000',
        libelle: 'Certification de démonstration',
        rge: true,
        date_attribution: '2024-01-01',
      },
    ],
  },
};

const PERIODE = { date_debut: '2024-01-01', date_fin: '2028-01-01' };

const QUALIFELEC = {
  document_url: lienDocument('qualifelec'),
  numero: 1,
  rge: false,
  ...PERIODE,
  qualification: {
    label: 'Électrotechnique (démonstration)',
    ...PERIODE,
    indices: [{ code: '1', label: 'Indice de démonstration' }],
    mentions: [{ code: 'DEMO', label: 'Mention de démonstration' }],
    domaines: [{ code: 'DEMO', label: 'Domaine de démonstration' }],
    classification: { code: 1, label: 'Classe de démonstration' },
  },
  assurance_decennale: { nom: ASSURANCE.nom, ...PERIODE },
  assurance_civile: { nom: ASSURANCE.nom, ...PERIODE },
};

/** ADEME, CARIF-OREF, FNTP, OPQIBI, Qualibat, Qualifelec. */
export const CERTIFICATIONS = {
  '/v3/ademe/etablissements/{siret}/certification_rge': ({ requete }: Demande) =>
    collection(RGE.slice(0, Number(requete.limit ?? RGE.length))),
  '/v3/carif_oref/etablissements/{siret}/certifications_qualiopi_france_competences': qualiopi,
  '/v3/fntp/unites_legales/{siren}/carte_professionnelle_travaux_publics': () => document('fntp'),
  '/v3/opqibi/unites_legales/{siren}/certification_ingenierie': () => ressource(OPQIBI),
  '/v3/qualibat/etablissements/{siret}/certification_batiment': () => document('qualibat'),
  '/v4/qualibat/etablissements/{siret}/certification_batiment': () => ressource(QUALIBAT),
  '/v3/qualifelec/etablissements/{siret}/certificats': () => collection([QUALIFELEC]),
} as const satisfies Exemples;
