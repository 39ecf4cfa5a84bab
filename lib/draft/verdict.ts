import { assess, isBlank } from '../form/engine';
import type { Constat, Reponses } from '../form/types';
import { STEPS } from '../steps';

/** The findings with the count of each level. */
export function compter(constats: readonly Constat[]) {
  const count = (niveau: Constat['niveau']) => constats.filter((each) => each.niveau === niveau).length;
  return {
    constats,
    bloquants: count('bloquant'),
    reviendra: count('reviendra'),
    conseils: count('conseil'),
  };
}

export type Lu = ReturnType<typeof compter>;

/** True when no answer says anything. An answer of another type than ours does: only the reading judges it. */
export function estVide(reponses: Reponses): boolean {
  return Object.values(reponses).every(
    (each) =>
      each === undefined ||
      ((typeof each === 'string' || (Array.isArray(each) && each.every((one) => typeof one === 'string'))) &&
        isBlank(each)),
  );
}

/** All there is to say of a draft without an answer: what is missing. The rules of the reading then say nothing (tested). */
export const luVide = (): Lu => compter(assess(STEPS, {}));

/** « 2 points bloquent, 3 remarques feraient sans doute revenir la demande. »: a draft's state in one sentence. */
export function verdict(bloquants: number, reviendra: number): string {
  if (bloquants === 0 && reviendra === 0)
    return 'Rien ne bloque, et nous n’avons rien trouvé qui ferait revenir la demande.';
  const first =
    bloquants === 0 ? 'Rien ne bloque' : bloquants === 1 ? '1 point bloque' : `${bloquants} points bloquent`;
  if (reviendra === 0) return `${first}.`;
  const suite = reviendra === 1 ? 'une remarque ferait' : `${reviendra} remarques feraient`;
  return `${first}, ${suite} sans doute revenir la demande.`;
}

/** A draft's state in three words or so. */
export function etatOf(bloquants: number, reviendra: number): string {
  if (bloquants > 0) return 'À compléter avant le dépôt';
  return reviendra > 0 ? 'Déposable, mais fragile' : 'Prête à déposer';
}
