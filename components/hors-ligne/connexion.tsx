'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** False when the browser knows that it has no network. True is no promise: a network may lead nowhere. */
export function useEnLigne(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

/** What may still be done without a network: nothing is promised where no worker keeps the pages. */
function sansElle(): string {
  return navigator.serviceWorker?.controller
    ? 'Tout le reste marche sans elle.'
    : 'Ne fermez pas cet onglet et ne le rechargez pas : ce navigateur n’a pas gardé les pages du service.';
}

/** After a request that did not go through: whether a connection is missing, then that it is back. */
export function Connexion() {
  const enLigne = useEnLigne();
  const [absente, setAbsente] = useState(false);
  useEffect(() => setAbsente((avant) => avant || !enLigne), [enLigne]);
  if (!enLigne) return <> Cet ordinateur n’a pas de connexion. {sansElle()}</>;
  return absente ? <> La connexion est revenue : vous pouvez réessayer.</> : null;
}
