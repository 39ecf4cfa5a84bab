import type { Chapitre } from './types';

export const premiereRequete: Chapitre = {
  slug: 'premiere-requete',
  titre: 'Faire sa première requête',
  question: 'Comment faire la première requête ?',
  intro: '',
  rubriques: [],
  taches: [],
};
