'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { Brouillon } from '@/lib/draft/format';
import { estVide, type Lu, luVide } from '@/lib/draft/verdict';

type Lecture = typeof import('@/lib/draft/reading');

/** Beyond this the reading is fetched even if the page never rests, in ms. */
const PATIENCE_MS = 1_000;

let venue: Lecture | null = null;
let enRoute: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Fetches the rules of the reading, once. Failing that (no network, no kept copy), a later call tries again. */
function chercher(): Promise<void> {
  enRoute ??= import('@/lib/draft/reading').then(
    (lecture) => {
      venue = lecture;
      for (const listener of listeners) listener();
    },
    () => {
      enRoute = undefined;
    },
  );
  return enRoute;
}

/** Once the page rests, so that nothing waits for it. Safari has no `requestIdleCallback`. */
function auCalme(faire: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const attente = setTimeout(faire, PATIENCE_MS / 5);
    return () => clearTimeout(attente);
  }
  const attente = requestIdleCallback(faire, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(attente);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * The rules of the reading, or null until they are here: 35 kB that a screen without an answer has no use for.
 * Whoever gets null says nothing of what they would say: neither « ready » nor « nothing found ».
 * @param voulue asks for them; false asks for nothing, and gives them if they are already here
 * @param brouillon each change of it tries again after a failure
 */
export function useLecture(voulue: boolean, brouillon: Brouillon | null): Lecture | null {
  const lecture = useSyncExternalStore(
    subscribe,
    () => venue,
    () => null,
  );
  useEffect(() => {
    // Named so that another version of the draft asks again.
    if (!voulue || venue || !brouillon) return;
    const renoncer = auCalme(() => void chercher());
    const revenir = () => void chercher();
    window.addEventListener('online', revenir);
    return () => {
      renoncer();
      window.removeEventListener('online', revenir);
    };
  }, [voulue, brouillon]);
  return lecture;
}

/** All there is to say of a draft; null until it is read. A draft without an answer is read at once. */
export function useLu(brouillon: Brouillon | null): Lu | null {
  const vide = !brouillon || estVide(brouillon.reponses);
  const lecture = useLecture(!vide, brouillon);
  if (!brouillon) return null;
  if (vide) return luVide();
  return lecture?.readDraft(brouillon, new Date()) ?? null;
}
