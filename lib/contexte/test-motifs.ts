import { describe, expect, it } from 'vitest';

/** A pattern, the folded words that it reads whole, those that it does not; « | » between two. */
export type Lue = readonly [nom: string, motif: RegExp, lues: readonly string[], tues?: readonly string[]];

const chacun = (lignes: readonly string[]) => lignes.flatMap((ligne) => ligne.split('|'));
const lu = (motif: RegExp, texte: string) => new RegExp(motif.source).exec(texte)?.[0];

/** Declares the tests of a table of patterns, each on both sides. */
export function lireEnEntier(table: readonly Lue[]): void {
  for (const [nom, motif, lues, tues = []] of table)
    describe(nom, () => {
      it.each(chacun(lues))('lit « %s » en entier', (texte) => {
        expect(lu(motif, texte)).toBe(texte);
      });
      it.each(chacun(tues))('ne lit pas « %s »', (texte) => {
        expect(lu(motif, texte)).toBeUndefined();
      });
    });
}
