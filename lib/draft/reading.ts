import type { Constat, Step } from '../form/types';
import { type Lecture, relire, stepsToRead } from '../relecture';
import type { Brouillon } from './format';

const lectureOf = (brouillon: Brouillon, now: Date): Lecture => ({
  aujourdhui: now.toISOString().slice(0, 10),
  catalogue: brouillon.catalogue,
});

/** Everything there is to say about a draft on a given day, with the count of each level. */
export function readDraft(brouillon: Brouillon, now: Date) {
  const constats: readonly Constat[] = relire(brouillon.reponses, lectureOf(brouillon, now));
  const count = (niveau: Constat['niveau']) => constats.filter((each) => each.niveau === niveau).length;
  return {
    constats,
    bloquants: count('bloquant'),
    reviendra: count('reviendra'),
    conseils: count('conseil'),
  };
}

/** One step of a draft with every rule of the reading, or undefined when there is no such step. */
export function stepToRead(brouillon: Brouillon, name: string, now: Date): Step | undefined {
  return stepsToRead(lectureOf(brouillon, now)).find((step) => step.name === name);
}

/** « 2 points bloquent, 3 reviendraient probablement. »: a draft's state in one sentence. */
export function verdict(bloquants: number, reviendra: number): string {
  if (bloquants === 0 && reviendra === 0)
    return 'Rien ne bloque, et nous n’avons rien trouvé qui ferait revenir la demande.';
  const first =
    bloquants === 0 ? 'Rien ne bloque' : bloquants === 1 ? '1 point bloque' : `${bloquants} points bloquent`;
  if (reviendra === 0) return `${first}.`;
  return `${first}, ${reviendra} ${reviendra === 1 ? 'reviendrait' : 'reviendraient'} probablement.`;
}

/** A draft's state in three words or so. */
export function etatOf(bloquants: number, reviendra: number): string {
  if (bloquants > 0) return 'À compléter avant le dépôt';
  return reviendra > 0 ? 'Déposable, mais fragile' : 'Prête à déposer';
}
