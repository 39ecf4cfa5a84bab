import { describe, expect, it } from 'vitest';
import { citeEnVain, citesDe, rangees } from './test-tableau';

/** One line of docs/solidite.md: its number, what it cites (`file › title`), and what it admits. */
type Ligne = { readonly numero: number; readonly preuve: string; readonly cites: readonly string[] };

const lignes: readonly Ligne[] = rangees('docs/solidite.md', /^\d+$/).map(([numero, , preuve = '']) => ({
  numero: Number(numero),
  preuve,
  cites: citesDe(preuve),
}));

const attendus = [
  ...Array.from({ length: 68 }, (_, i) => i + 1),
  ...Array.from({ length: 17 }, (_, i) => i + 84),
];

describe('docs/solidite.md', () => {
  it('dit chaque point une fois, dans l’ordre', () => {
    expect(lignes.map(({ numero }) => numero)).toEqual(attendus);
  });

  it.each(lignes)('point $numero : une preuve, ou « non fait ici » avec sa raison', ({ preuve, cites }) => {
    const tests = cites.filter((cite) => cite.includes(' › '));
    if (tests.length === 0) expect(preuve).toMatch(/^non fait ici : .{12,}/);
  });

  it.each(lignes.flatMap(({ numero, cites }) => cites.map((cite) => ({ numero, cite }))))(
    'point $numero : $cite existe',
    ({ cite }) => {
      // A command is cited too.
      if (cite.split(' › ')[0]?.includes('/')) expect(citeEnVain(cite)).toBeNull();
    },
  );
});
