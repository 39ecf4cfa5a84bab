/** What the page shows until the browser's store has been read. */
export function Skeleton() {
  return (
    <div role="status" className="squelette">
      <p className="fr-text--sm">Lecture de votre demande…</p>
      <div className="squelette__bloc" />
      <div className="squelette__bloc" />
    </div>
  );
}
