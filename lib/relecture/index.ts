import { assess } from '../form/engine';
import type { Constat, Reponses, Step } from '../form/types';
import { STEPS } from '../steps';
import { REGLES_CONTACTS } from './contacts';
import { REGLES_CONTEXTE } from './contexte';
import { reglesDatees } from './dates';
import { REGLES_DONNEES } from './donnees';
import { REGLES_JURIDIQUES } from './juridique';
import { REGLES_PROJET } from './projet';
import { REGLES_TRAITEMENT } from './traitement';
import type { Lecture, Regle } from './types';

export type { Lecture, Regle } from './types';

/** The rules that look at several steps, or at what the words say; those of a step live in its step.ts. */
export const REGLES: readonly Regle[] = [
  ...REGLES_CONTEXTE,
  ...REGLES_PROJET,
  ...REGLES_DONNEES,
  ...REGLES_JURIDIQUES,
  ...REGLES_TRAITEMENT,
  ...REGLES_CONTACTS,
];

/** A step that also carries the rules of the reading: the engine then judges it as any other. */
function withRules(step: Step, regles: readonly Regle[]): Step {
  return { ...step, rules: [...step.rules, ...regles.filter(({ etape }) => etape === step.name)] };
}

const READ_STEPS: readonly Step[] = STEPS.map((step) => withRules(step, REGLES));

/** The steps with every rule of the reading, those that depend on the day included. */
export function stepsToRead(lecture: Lecture): readonly Step[] {
  const datees = reglesDatees(lecture);
  return READ_STEPS.map((step) => withRules(step, datees));
}

/**
 * Reads a request as an instructor would: what is missing or ill-shaped, then every rule, in the
 * order of the steps. Pure, and fast enough to run at every keystroke.
 */
export function relire(reponses: Reponses, lecture: Lecture): readonly Constat[] {
  return assess(stepsToRead(lecture), reponses);
}
