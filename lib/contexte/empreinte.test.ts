import { expect, it } from 'vitest';
import { empreinteContexte } from './empreinte';

const empreinte = (description: string) => empreinteContexte({ description });
const MARCHES = empreinte('Analyser les marchés publics');

it.each([
  'Analyser les marchés publics.',
  '« ANALYSER les marches publics »',
  'Analyser — les marchés, publics',
  '- Analyser\n- les marchés publics !',
])('l’empreinte reste la même : %j', (description) => {
  expect(empreinte(description)).toBe(MARCHES);
});

it.each(['Analyser les marchés', 'Analyserles marchés publics', 'Analyser les 2 marchés publics', ''])(
  'l’empreinte change : %j',
  (description) => {
    expect(empreinte(description)).not.toBe(MARCHES);
  },
);

it('l’empreinte d’un brouillon déjà confirmé ne change pas d’une version à l’autre', () => {
  const confirme = {
    contexte_metier: 'Marchés publics',
    intitule: 'Analyse des offres',
    description: 'Les acheteurs lisent les bilans.',
    public_utilisateur: 'agent_habilite',
  };
  expect([empreinteContexte(confirme), empreinteContexte({})]).toEqual(['2vfxcfjigu', '1o5xv0g7ney']);
});
