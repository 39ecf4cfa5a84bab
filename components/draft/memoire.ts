'use client';

import { useSyncExternalStore } from 'react';

/** Set while this tab keeps nothing: a computer that others use too. */
const PARTAGE = 'poste-partage';

/** sessionStorage, which a browser may deny: then the tab simply forgets. */
function onglet<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}

let partage: boolean | undefined;
let touche = false;
const listeners = new Set<() => void>();

/** True when nothing may be kept: everything lives in the memory of this page. */
export function estPartage(): boolean {
  partage ??= typeof window !== 'undefined' && onglet((storage) => storage.getItem(PARTAGE)) !== null;
  return partage;
}

/** What this tab keeps through a reload, by key. On a shared computer, nothing. */
export const memoire = {
  lire: (cle: string) => (estPartage() ? null : onglet((storage) => storage.getItem(cle))),
  /** False when it is not kept: denied, no room, or a shared computer. */
  ecrire: (cle: string, valeur: string): boolean => {
    if (!estPartage()) return onglet((storage) => storage.setItem(cle, valeur) ?? true) ?? false;
    touche = true;
    return false;
  },
  oublier: (cle: string) => onglet((storage) => storage.removeItem(cle)),
};

/** True when closing this tab would lose something typed outside the drafts. */
export const aTouche = () => touche;

/**
 * Enters or leaves the shared mode. Entering empties what this tab kept.
 *
 * @param entame true when something was typed outside the drafts before: from now on only this page holds it
 */
export function reglerPartage(actif: boolean, entame = false): void {
  partage = actif;
  touche = entame;
  onglet((storage) => storage.clear());
  if (actif) onglet((storage) => storage.setItem(PARTAGE, 'oui'));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether this tab keeps nothing, for the screens. */
export function usePartage(): boolean {
  return useSyncExternalStore(subscribe, estPartage, () => false);
}

/** Empties what this service, and DSFR for its display settings, keep there. */
export function vider(...memoires: readonly ('localStorage' | 'sessionStorage')[]): void {
  for (const each of memoires) {
    try {
      window[each].clear();
    } catch {
      // A browser that denies storage keeps nothing to erase.
    }
  }
}
