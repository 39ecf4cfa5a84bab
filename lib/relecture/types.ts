import type { Rule } from '../form/types';

/** A rule of the reading: a rule of a step, written apart because it looks further than that step. */
export type Regle = Rule & { readonly etape: string };

/** What a reading knows besides the answers. */
export type Lecture = {
  /** Today, ISO date. */
  readonly aujourdhui: string;
  /** Version of the catalogue the answers were given against; '' when unknown. */
  readonly catalogue: string;
};
