import { testDeBoutEnBout } from './bout-en-bout';
import { instruction } from './instruction';
import { jeton } from './jeton';
import { logicielMetier } from './logiciel-metier';
import { premiereRequete } from './premiere-requete';
import type { Chapitre } from './types';

/** The one ordered list of the chapters, in the order of the founding document. */
export const CHAPITRES: readonly Chapitre[] = [
  instruction,
  jeton,
  premiereRequete,
  logicielMetier,
  testDeBoutEnBout,
];
