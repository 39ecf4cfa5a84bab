import type { Chapitre } from './types';

export const testDeBoutEnBout: Chapitre = {
  slug: 'test-de-bout-en-bout',
  titre: 'Premier test de bout en bout',
  question: 'Tout fonctionne-t-il, de bout en bout ?',
  intro: '',
  rubriques: [],
  taches: [],
};
