'use client';

import { useEffect, useState } from 'react';
import { poser } from '@/components/site/poser';

/** The way of a call, lit while it runs, with the time against its limit. */
export function Trajet({
  debut,
  delaiMs,
  but,
  arrive,
}: {
  debut: number | null;
  delaiMs: number;
  but: string;
  /** An answer came back: the whole way is lit. */
  arrive: boolean;
}) {
  const [ecoule, setEcoule] = useState(0);
  useEffect(() => {
    if (debut === null) return;
    const timer = setInterval(() => setEcoule(performance.now() - debut), 100);
    return () => {
      clearInterval(timer);
      setEcoule(0);
    };
  }, [debut]);
  const enRoute = debut !== null;
  return (
    <div className={`trajet ${enRoute ? 'trajet--en-route' : ''}`} aria-hidden="true">
      <p className="trajet__etapes">
        {['Votre navigateur', 'Ce serveur', but].map((etape) => (
          <span key={etape}>{etape}</span>
        ))}
      </p>
      <div className="trajet__temps">
        <span ref={poser({ inlineSize: `${arrive ? 100 : Math.min(100, (100 * ecoule) / delaiMs)}%` })} />
      </div>
      <p className="fr-text--xs fr-mb-0">
        {enRoute ? `${(ecoule / 1000).toFixed(1).replace('.', ',')} s sur ` : 'Au plus '}
        {delaiMs / 1000} s
      </p>
    </div>
  );
}
