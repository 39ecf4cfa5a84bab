import { BORNES } from './hypotheses';

/** Numbers that one thinks of, closer together where they are small: 1, 2, 3, 5, 10, 15, 20… */
function crans({ min, max }: { min: number; max: number }): readonly number[] {
  const valeurs = new Set<number>([min, max]);
  for (let dizaine = 1; dizaine <= max; dizaine *= 10)
    for (const pas of [1, 1.5, 2, 3, 4, 5, 6, 8]) {
      const valeur = pas * dizaine;
      if (Number.isInteger(valeur) && valeur >= min && valeur <= max) valeurs.add(valeur);
    }
  return [...valeurs].sort((a, b) => a - b);
}

/** The stops of each slider: a field beside it takes any number in between. */
export const CRANS = {
  dossiersParJour: crans(BORNES.dossiersParJour),
  parDossier: crans(BORNES.parDossier),
  travailleurs: crans(BORNES.travailleurs),
} as const;

/** The rank of the stop nearest to a number; the first one for what is not a number. */
export function rangDuCran(liste: readonly number[], valeur: number): number {
  let proche = 0;
  for (const [rang, cran] of liste.entries())
    if (Math.abs(cran - valeur) < Math.abs((liste[proche] ?? 0) - valeur)) proche = rang;
  return proche;
}
