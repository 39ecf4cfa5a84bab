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

type EnAttendantProps = { lue: boolean; attente?: ReactNode; children: ReactNode };

/**
 * A screen that is written in the page as for someone who kept nothing. Who did keep something waits for it; the
 * others read and type at once, and the application finds what they did (`lib/demarrage`).
 * @param lue what is kept has been read
 * @param attente what is said to who kept something
 */
export function EnAttendant({ lue, attente = <Skeleton />, children }: EnAttendantProps) {
  useEffect(() => {
    if (lue) direPret();
  }, [lue]);
  return (
    <>
      {!lue && (
        <>
          <div data-attente="">{attente}</div>
          {/* Shown by `lib/demarrage`. */}
          <div role="alert" data-sans-suite="" hidden className="fr-mb-3w">
            <p className="fr-error-text">
              La fin de la page n’est pas venue : ce que vous tapez n’est pas encore gardé. Vérifiez votre
              connexion. La page reprendra d’elle-même ; sinon, copiez vos réponses, puis rechargez-la.
            </p>
          </div>
          <noscript>
            <p>
              Pour répondre ici, autorisez JavaScript dans votre navigateur. Les{' '}
              <a href="/avant-de-commencer">questions à préparer</a> se lisent sans.
            </p>
          </noscript>
        </>
      )}
      {/* The same element before and after: what one types in stays where it is. */}
      <div data-en-attendant={lue ? undefined : ''}>{children}</div>
    </>
  );
}
