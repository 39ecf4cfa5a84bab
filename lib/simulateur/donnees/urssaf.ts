import type { Demande } from '../demande';
import { document, EXPIRATION_S, type Exemples, lienDocument, ressource } from './commun';

const DELIVREE = {
  entity_status: {
    code: 'ok',
    libelle: 'Attestation délivrée (démonstration)',
    description: 'L’entité fictive est à jour de ses cotisations : l’attestation est délivrée.',
  },
  date_debut_validite: '2025-07-01',
  date_fin_validite: '2025-12-31',
  code_securite: 'DEMONSTRATION01',
  document_url: lienDocument('attestation-vigilance'),
  document_url_expires_in: EXPIRATION_S,
};

// A refusal is a 200 in version 4: the caller must read the status inside, not the HTTP one.
const REFUSEE = {
  entity_status: {
    code: 'refus_de_delivrance',
    libelle: 'Attestation refusée (démonstration)',
    description: 'L’entité fictive n’est pas à jour de ses cotisations : l’attestation n’est pas délivrée.',
  },
  date_debut_validite: null,
  date_fin_validite: null,
  code_securite: null,
  document_url: null,
  document_url_expires_in: null,
};

export const URSSAF = {
  '/v3/urssaf/unites_legales/{siren}/attestation_vigilance': () => document('attestation-vigilance'),
  '/v4/urssaf/unites_legales/{siren}/attestation_vigilance': ({ cas }: Demande) =>
    ressource(cas === 'refus_de_delivrance' ? REFUSEE : DELIVREE),
} as const satisfies Exemples;
