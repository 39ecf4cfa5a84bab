import type { Step } from '../form/types';
import { type Lecture, relire, stepsToRead } from '../relecture';
import type { Brouillon } from './format';
import { compter, type Lu } from './verdict';

const lectureOf = (brouillon: Brouillon, now: Date): Lecture => ({
  aujourdhui: now.toISOString().slice(0, 10),
  catalogue: brouillon.catalogue,
});

/**
 * Everything there is to say about a draft on a given day, with the count of each level. Heavy to fetch (every rule
 * of the reading): the screens ask for it by `components/draft/lecture.ts`.
 */
export function readDraft(brouillon: Brouillon, now: Date): Lu {
  return compter(relire(brouillon.reponses, lectureOf(brouillon, now)));
}

/** One step of a draft with every rule of the reading, or undefined when there is no such step. */
export function stepToRead(brouillon: Brouillon, name: string, now: Date): Step | undefined {
  return stepsToRead(lectureOf(brouillon, now)).find((step) => step.name === name);
}
