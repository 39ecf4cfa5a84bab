'use client';

import { aVenir, useAVenir } from '@/components/fields/a-venir';
import type { Brouillon } from '@/lib/draft/format';
import { estVide, type Lu, luVide } from '@/lib/draft/verdict';

/** Every rule of the reading: 35 kB that a screen without an answer has no use for. */
const LECTURE = aVenir(() => import('@/lib/draft/reading'));

/**
 * The rules of the reading, once the page rests, or null until they are here: whoever gets null says neither
 * « ready » nor « nothing found ».
 */
export function useLecture(voulue: boolean, brouillon: Brouillon | null) {
  return useAVenir(LECTURE, voulue, { signe: brouillon, attendre: true });
}

/** All there is to say of a draft; null until it is read. A draft without an answer is read at once. */
export function useLu(brouillon: Brouillon | null): Lu | null {
  const vide = !brouillon || estVide(brouillon.reponses);
  const lecture = useLecture(!vide, brouillon);
  if (!brouillon) return null;
  if (vide) return luVide();
  return lecture?.readDraft(brouillon, new Date()) ?? null;
}
