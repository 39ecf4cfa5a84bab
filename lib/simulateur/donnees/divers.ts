import type { Demande } from '../demande';
import { collection, type Exemples, FICTIF, ressource } from './commun';

/** The French VAT number: its key is computed from the SIREN. */
function numeroTva(siren: string): string {
  const cle = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(cle).padStart(2, '0')}${siren}`;
}

const CONVENTION = {
  type: 'convention_collective',
  titre: 'Convention collective de démonstration',
  titre_court: 'Démonstration',
  numero_idcc: 9999,
  active: true,
  etat: 'vigueur_etendue',
  synonymes: ['exemple'],
  url: 'https://www.example.org/convention-de-demonstration',
  date_publication: '2020-01-01',
};

const INFORMATION = {
  fournisseur: 'Démonstration',
  date_mise_a_jour_information: '2025-01-15T00:00:00.000Z',
};
const JOINTURE = { jointure_demandes_et_versements: 'DEMO-1' };

const SUBVENTION = {
  demande_subvention: {
    ...INFORMATION,
    annee_exercice_demande: 2024,
    identifiant_engagement_juridique: 'DEMO-1',
    ...JOINTURE,
    subvention_demandee: {
      dispositif: 'Dispositif de démonstration',
      sous_dispositif: 'Aucun',
      montant_demande: 5000,
    },
    description_des_projets: {
      estimation_cout_total: 8000,
      projet: [
        {
          rang: 1,
          intitule: 'Projet de démonstration',
          objectifs: 'Montrer une réponse de l’API',
          objectifs_operationnels: 'Aucun',
          description: 'Ce projet n’existe pas.',
          aide: { nature: 'Aide en numéraire', modalite: 'Ponctuelle' },
          modalite_ou_dispositif: 'Aucun',
          indicateurs: null,
          cofinanceurs: 'Aucun',
        },
      ],
    },
    instruction: {
      service_instructeur: 'Service de démonstration',
      date_commission: '2024-06-01T00:00:00.000Z',
      statut_demande: 'Accordé',
      montant_accorde: 4000,
    },
  },
  paiements: [
    {
      ...INFORMATION,
      ...JOINTURE,
      montant_verse: 4000,
      date_versement: '2024-09-01T00:00:00.000Z',
      centre_financier: 'Centre de démonstration',
      domaine_fonctionnel: '0000-00-00',
      activitee: 'Activité de démonstration',
      numero_bop: '0000-DEMO',
      programme: { numero: '000', libelle: 'Programme de démonstration', ...INFORMATION },
    },
  ],
};

/** One operation each: VIES, customs, social ministries, trades, subsidies. */
export const DIVERS = {
  '/v3/european_commission/unites_legales/{siren}/numero_tva': ({ siren }: Demande) =>
    ressource({ tva_number: numeroTva(siren) }),
  '/v3/douanes/etablissements/{siret_or_eori}/immatriculations_eori': ({ eori }: Demande) =>
    ressource({
      id: eori,
      actif: true,
      code_pays: eori.slice(0, 2),
      code_postal: FICTIF.codePostal,
      libelle: FICTIF.denomination,
      pays: eori.startsWith('FR') ? 'FRANCE' : 'PAYS-FICTIF',
      rue: `1 ${FICTIF.voie}`,
      ville: FICTIF.commune,
    }),
  '/v3/fabrique_numerique_ministeres_sociaux/etablissements/{siret}/conventions_collectives': () => ({
    data: [ressource(CONVENTION, { meta: { internal_id: 'DEMONSTRATION' } })],
    links: {},
    meta: {},
  }),
  '/v3/cma_france/rnm/unites_legales/{siren}': () =>
    ressource({ modalite_exercice: 'P', non_sedentaire: '0' }),
  '/v3/data_subvention/associations/{siren_or_siret_or_rna}/subventions': () => collection([SUBVENTION]),
} as const satisfies Exemples;
