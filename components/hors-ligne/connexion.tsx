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

/** After a request that did not go through: whether a connection is missing, then that it is back. */
export function Connexion() {
  const enLigne = useEnLigne();
  const [absente, setAbsente] = useState(false);
  useEffect(() => setAbsente((avant) => avant || !enLigne), [enLigne]);
  if (!enLigne) return <> Cet ordinateur n’a pas de connexion. Tout le reste marche sans elle.</>;
  return absente ? <> La connexion est revenue : vous pouvez réessayer.</> : null;
}
