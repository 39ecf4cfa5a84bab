import type { Demande } from '../demande';
import { document, EXPIRATION_S, type Exemples, lienDocument, ressource } from './commun';

const enRegle = ({ cas }: Demande) => cas !== 'refus_de_delivrance';

/** CIBTP, CNETP, MSA and ProBTP: the contributions that Urssaf does not collect. */
export const COTISATIONS = {
  '/v3/cibtp/etablissements/{siret}/attestation_cotisations_conges_payes_chomage_intemperies': () =>
    ressource({ document_url: lienDocument('cibtp'), expires_in: EXPIRATION_S }),
  '/v3/cnetp/unites_legales/{siren}/attestation_cotisations_conges_payes_chomage_intemperies': () =>
    document('cnetp'),
  '/v3/msa/etablissements/{siret}/conformite_cotisations': (demande: Demande) =>
    ressource({ status: enRegle(demande) ? 'up_to_date' : 'outdated' }),
  '/v3/probtp/etablissements/{siret}/attestation_cotisations_retraite': () => document('probtp'),
  '/v3/probtp/etablissements/{siret}/conformite_cotisations_retraite': (demande: Demande) =>
    ressource({ eligible: enRegle(demande) }),
} as const satisfies Exemples;
