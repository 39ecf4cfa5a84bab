'use client';

import type { Brouillon } from '@/lib/draft/format';
import { verdict } from '@/lib/draft/verdict';
import { useLu } from './lecture';

/** What a screen says until the rules of the reading are here. */
export const EN_LECTURE = 'Relecture en cours…';

/** A draft's state in one sentence, or that it is being read. */
export function Verdict({ brouillon }: { brouillon: Brouillon }) {
  const lu = useLu(brouillon);
  return lu ? verdict(lu.bloquants, lu.reviendra) : EN_LECTURE;
}
