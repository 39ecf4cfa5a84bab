'use client';

import { type ReactNode, useEffect } from 'react';
import { direPret } from '@/components/site/pret';

/**
 * What the page shows until the browser's store has been read.
 * @param court what comes may be a few lines only; else the room of a whole window is kept, so that nothing one sees
 * moves when it comes
 */
export function Skeleton({ court = false }: { court?: boolean }) {
  return (
    <div role="status" className={court ? undefined : 'squelette'}>
      <p className="fr-text--sm">Lecture de votre demande…</p>
      <div className="squelette__bloc" />
      <div className="squelette__bloc" />
    </div>
  );
}

/**
 * A screen that is written in the page as for someone who kept nothing. Who did keep something waits for it; the
 * others read and type at once, and the application finds what they did (`lib/demarrage`).
 * @param lue the open draft has been read
 */
export function EnAttendant({ lue, children }: { lue: boolean; children: ReactNode }) {
  useEffect(() => {
    if (lue) direPret();
  }, [lue]);
  return (
    <>
      {!lue && <Skeleton />}
      {/* The same element before and after: what one types in stays where it is. */}
      <div data-en-attendant={lue ? undefined : ''}>{children}</div>
    </>
  );
}
