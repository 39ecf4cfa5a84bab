'use client';

import { reglerPartage, usePartage } from './memoire';
import { browserStore, changerDeStore, oublierLesPages, session } from './session';

/** From here on, this tab keeps nothing. What others left in this browser stays theirs, and out of sight. */
async function passerEnPartage(): Promise<void> {
  // First: it guards what will be typed. Without it, the mode is not entered.
  await import('./mention-partage');
  await session.flush();
  const store = await browserStore();
  if ((await store.list()).length === 0) await store.erase();
  reglerPartage(true);
  changerDeStore();
  // At once: what is typed next must not be replaced.
  await session.begin();
  await oublierLesPages();
}

/** « Poste partagé » : offered before anything is typed. Absent once chosen. */
export function ChoixPartage() {
  const partage = usePartage();
  if (partage) return null;
  return (
    <p className="fr-text--sm">
      <button type="button" className="fr-link fr-link--sm" onClick={() => void passerEnPartage()}>
        Poste partagé : ne rien garder ici
      </button>
    </p>
  );
}
