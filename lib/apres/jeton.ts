import type { Chapitre } from './types';

export const jeton: Chapitre = {
  slug: 'jeton',
  titre: 'Récupérer et transmettre le jeton',
  question: 'Comment récupérer le jeton, et à qui le confier ?',
  intro: '',
  rubriques: [],
  taches: [],
};
