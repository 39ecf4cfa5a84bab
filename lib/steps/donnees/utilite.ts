import { CAS_USAGES, type Utilite } from '../../catalogue/cas-usages';

/**
 * What API Entreprise's site says of a datum for the use case of a form; undefined when it is silent. In a file of its
 * own: only the list of the data shows it, and every screen loads the steps.
 */
export function utiliteDonnee(uid: string, scope: string): Utilite | undefined {
  const casUsage = CAS_USAGES.find(({ formUid }) => formUid === uid);
  const utilite: Readonly<Record<string, Utilite | undefined>> = casUsage?.utilite ?? {};
  return utilite[scope];
}
