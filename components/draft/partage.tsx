'use client';

import { focusBlock } from '@/components/fields/focus';
import { usePartage } from './memoire';

/** « Poste partagé » : offered before anything is typed. Absent once chosen. */
export function ChoixPartage() {
  const partage = usePartage();
  if (partage) return null;
  const passer = async () => {
    await (await import('./passer-en-partage')).passerEnPartage();
    // The button is gone: what now stands above says what it changed, and how to come back.
    const mention = document.getElementById('poste-partage');
    focusBlock(mention);
    mention?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <p>
      <button type="button" className="fr-link" onClick={passer}>
        Poste partagé : ne rien garder ici
      </button>
    </p>
  );
}
