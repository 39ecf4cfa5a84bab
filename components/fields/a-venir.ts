'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** Beyond this the page is taken to be at rest, in ms. */
const PATIENCE_MS = 1_000;

/** A part of the application that is fetched when a screen asks for it, then kept as long as the tab lives. */
export type AVenir<T> = {
  readonly demander: () => Promise<void>;
  readonly lire: () => T | null;
  readonly suivre: (listener: () => void) => () => void;
};

/** Declares such a part. A fetch that fails (no network, no kept copy) leaves null, and the next request tries again. */
export function aVenir<T>(chercher: () => Promise<T>): AVenir<T> {
  let venu: T | null = null;
  let enRoute: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  return {
    demander: () => {
      enRoute ??= chercher().then(
        (part) => {
          venu = part;
          for (const listener of listeners) listener();
        },
        () => {
          enRoute = undefined;
        },
      );
      return enRoute;
    },
    lire: () => venu,
    suivre: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Once the page rests, so that nothing waits for it. Safari has no `requestIdleCallback`. */
function auRepos(faire: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const attente = setTimeout(faire, PATIENCE_MS / 5);
    return () => clearTimeout(attente);
  }
  const attente = requestIdleCallback(faire, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(attente);
}

/**
 * The part, or null until it is here. Whoever gets null says nothing of what the part would say.
 * @param voulue false asks for nothing, and gives the part if it is already here
 * @param signe each change of it tries again after a failure; so does the network when it comes back
 * @param attendre the page's rest is waited for before asking
 */
export function useAVenir<T>(
  part: AVenir<T>,
  voulue: boolean,
  { signe, attendre = false }: { signe?: unknown; attendre?: boolean } = {},
): T | null {
  const venue = useSyncExternalStore(part.suivre, part.lire, () => null);
  useEffect(() => {
    if (!voulue || part.lire() !== null) return;
    const demander = () => void part.demander();
    const renoncer = attendre ? auRepos(demander) : demander();
    window.addEventListener('online', demander);
    return () => {
      renoncer?.();
      window.removeEventListener('online', demander);
    };
  }, [part, voulue, attendre, signe]);
  return venue;
}
