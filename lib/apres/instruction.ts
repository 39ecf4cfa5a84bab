import type { Chapitre } from './types';

export const instruction: Chapitre = {
  slug: 'instruction',
  titre: 'Suivre l’instruction',
  question: 'Où en est votre demande ?',
  intro: '',
  rubriques: [],
  taches: [],
};
