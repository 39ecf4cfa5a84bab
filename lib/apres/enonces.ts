import type { SourceId } from '../catalogue/sources';

/** What became of a statement: still true, wrong today, true with something to add, or without object. */
export type Verdict = 'vrai' | 'corrige' | 'complete' | 'perime';

/** Where the application says it today, and the source of what it says. */
export type Lieu = {
  readonly page: string;
  /** An id of that page; null when the page itself is the place. */
  readonly ancre: string | null;
  readonly source: SourceId;
};

/** One statement of the founding document, in our words. */
export type Enonce = Lieu & {
  /** Its line in the founding file, from 1. */
  readonly ligne?: number;
  readonly enonce: string;
  readonly verdict: Verdict;
  /** What is said today, when it is not the same. */
  readonly change?: string;
};

/** A statement and its panel, in the order of the founding document. */
export type LigneDuDocument = Enonce & { readonly panneau: 1 | 2 | 3 | 4 | 5 };

export function lieu(page: string, source: SourceId, ancre: string | null = null): Lieu {
  return { page, ancre, source };
}
