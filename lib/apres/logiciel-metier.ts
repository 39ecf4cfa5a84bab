import type { Chapitre } from './types';

export const logicielMetier: Chapitre = {
  slug: 'logiciel-metier',
  titre: 'Configurer le logiciel métier',
  question: 'Votre logiciel est-il prêt ?',
  intro: '',
  rubriques: [],
  taches: [],
};
