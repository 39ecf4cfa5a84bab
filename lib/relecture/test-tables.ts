import { describe, expect, it } from 'vitest';
import { CATALOGUE_VERSION } from '../catalogue/sources';
import { relire } from '.';
import { changer, LECTURE } from './test-demandes';
import { bonne } from './test-fautes';
import type { Lecture } from './types';

type Change = Readonly<Record<string, unknown>>;

/** One rule on both sides: the changes of a good request that break it, and those that leave it whole. */
export type Epreuve = {
  readonly code: string;
  readonly de: string;
  readonly casse: readonly Change[];
  readonly intacte: readonly Change[];
  readonly lecture?: Partial<Lecture>;
};

export const epreuve = (
  code: string,
  de: string,
  casse: readonly Change[],
  intacte: readonly Change[],
): Epreuve => ({ code, de, casse, intacte });

/** The same answer given several values. */
export const valeurs = (champ: string, ...dites: readonly unknown[]): readonly Change[] =>
  dites.map((dite) => ({ [champ]: dite }));

/** « mot mot mot »: a text of that many words. */
export const mots = (combien: number, debut = '') =>
  [debut, ...Array.from({ length: combien - (debut ? debut.split(' ').length : 0) }, () => 'mot')]
    .filter(Boolean)
    .join(' ');

/** Declares the tests of a table: every change is read whole, as the application does. */
export function eprouver(titre: string, table: readonly Epreuve[]): void {
  const rows = table.flatMap(({ code, de, casse, intacte, lecture }) => [
    ...casse.map((change) => [code, 'se casse', change, de, lecture, true] as const),
    ...intacte.map((change) => [code, 'reste entière', change, de, lecture, false] as const),
  ]);
  describe(titre, () => {
    it.each(rows)('%s %s : %j', (code, _sens, change, de, lecture, cassee) => {
      const read = { ...LECTURE, catalogue: CATALOGUE_VERSION, ...lecture };
      const codes = relire(changer(bonne(de), change), read).map((constat) => constat.code);
      expect(codes.includes(code)).toBe(cassee);
    });
  });
}
