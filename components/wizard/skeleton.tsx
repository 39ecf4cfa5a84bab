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
