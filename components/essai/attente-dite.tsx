'use client';

import { useRef } from 'react';

/** Seconds between two announcements. */
const PAS_S = 15;

/**
 * How long before the call may leave again, for screen readers: at once, then every quarter of a minute. Counted
 * from the start of the wait: a round number of seconds could be said two seconds after the first one.
 */
export function AttenteDite({ reste }: { reste: number }) {
  const depart = useRef(0);
  if (reste === 0 || reste > depart.current) depart.current = reste;
  const dit = depart.current - Math.floor((depart.current - reste) / PAS_S) * PAS_S;
  return (
    <p role="status" className="fr-sr-only">
      {reste > 0 && `Cet appel pourra repartir dans ${dit} seconde${dit > 1 ? 's' : ''} au plus.`}
    </p>
  );
}
