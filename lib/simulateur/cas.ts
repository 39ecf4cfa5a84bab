import type { Operation } from '../catalogue/operations';
import { codeFournisseur, type Refus, refus } from './erreurs';
import type { CasSimule } from './identifiants';

/** Seconds asked to a caller who hits the simulated limit. */
export const REPRISE_429_S = 30;
/** How much longer than the caller's own delay the slow provider takes. */
const RETARD_S = 3;

const VIGILANCE = 'urssaf_attestation_sociales';

/** The cases where only some providers refuse: everywhere else, and there too if unlisted, the answer is 200. */
function codeParticulier(cas: CasSimule, operation: Operation): string | null {
  const vigilance = operation.groupeLimite === VIGILANCE;
  if (cas === 'analyse_en_cours') return vigilance ? '04501' : null;
  if (cas !== 'refus_de_delivrance') return null;
  // Version 4 tells the refusal inside a 200; version 3 had only an error to say it.
  if (vigilance) return operation.version === 3 ? '04503' : null;
  return operation.fournisseur === 'CIBTP' ? '38422' : null;
}

function codeDuCas(cas: CasSimule, operation: Operation): string | null {
  switch (cas) {
    case 'introuvable':
      return codeFournisseur(operation, '003');
    case 'erreur_fournisseur':
      return codeFournisseur(operation, '999');
    case 'fournisseur_lent':
      return codeFournisseur(operation, '002');
    case 'erreur_reseau':
      return '00501';
    case 'jeton_expire':
      return '00103';
    case 'jeton_bloque':
      return '00105';
    case 'droits_insuffisants':
      return '00100';
    case 'trop_de_requetes':
      return '00429';
    case 'appel_en_double':
      return '00015';
    default:
      return codeParticulier(cas, operation);
  }
}

/** The refusal of a case for an operation, or null when it answers with data. */
export function refusDuCas(cas: CasSimule | null, operation: Operation): Refus | null {
  const code = cas && codeDuCas(cas, operation);
  return code ? refus(code) : null;
}

/** How long the provider takes, in milliseconds. */
export function attenteDuCas(cas: CasSimule | null, operation: Operation): number {
  return cas === 'fournisseur_lent' ? (operation.delaiClientS + RETARD_S) * 1000 : 0;
}
