'use client';

import { usePartage } from './memoire';

/** « Poste partagé » : offered before anything is typed. Absent once chosen. */
export function ChoixPartage() {
  const partage = usePartage();
  if (partage) return null;
  const passer = async () => (await import('./passer-en-partage')).passerEnPartage();
  return (
    <p className="fr-text--sm">
      <button type="button" className="fr-link fr-link--sm" onClick={passer}>
        Poste partagé : ne rien garder ici
      </button>
    </p>
  );
}
