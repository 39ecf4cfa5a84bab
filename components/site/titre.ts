'use client';

import { useEffect } from 'react';

const ERREUR = 'Erreur : ';
const DEBUT = /^(Erreur : )?(Étape \d+ sur \d+ – )?/;

/**
 * Puts « Étape 3 sur 10 » before the title of the page, behind « Erreur : » if there is one. How many
 * steps there are depends on the answers, which only the browser knows.
 *
 * @param place null while the answers are not read, or when the step is not asked
 */
export function useTitreEtape(place: string | null) {
  useEffect(() => {
    if (place === null) return;
    const write = () => {
      const title = document.title.replace(DEBUT, (_all, erreur = '') => `${erreur}${place} – `);
      if (document.title !== title) document.title = title;
    };
    write();
    // After a change of page, the router may write the new title later than it draws the page.
    const watch = new MutationObserver(write);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      document.title = document.title.replace(`${place} – `, '');
    };
  }, [place]);
}

/** Says in the title of the page that something is wrong, while the caller is shown. */
export function useTitreErreur() {
  useEffect(() => {
    document.title = `${ERREUR}${document.title}`;
    return () => {
      // The next page may already have set its own title: only our prefix goes.
      if (document.title.startsWith(ERREUR)) document.title = document.title.slice(ERREUR.length);
    };
  }, []);
}
