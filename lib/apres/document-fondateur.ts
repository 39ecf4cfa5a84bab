import { PANNEAU_DEMANDE } from './document-fondateur-demande';
import { PANNEAU_DEPOT, PANNEAU_JETON } from './document-fondateur-depot';
import { PANNEAU_LOGICIEL, PANNEAU_REQUETE, PANNEAU_TEST } from './document-fondateur-logiciel';
import type { Enonce, LigneDuDocument } from './enonces';

const PANNEAUX: readonly (readonly [panneau: LigneDuDocument['panneau'], enonces: readonly Enonce[]])[] = [
  [1, PANNEAU_DEMANDE],
  [1, PANNEAU_DEPOT],
  [2, PANNEAU_JETON],
  [3, PANNEAU_REQUETE],
  [4, PANNEAU_LOGICIEL],
  [5, PANNEAU_TEST],
];

/**
 * Every statement of the founding document « Démarrer avec API Entreprise » (January 2022), what became of
 * it, and where the application says it today.
 */
export const DOCUMENT_FONDATEUR: readonly LigneDuDocument[] = PANNEAUX.flatMap(([panneau, enonces]) =>
  enonces.map((enonce) => ({ panneau, ...enonce })),
);
