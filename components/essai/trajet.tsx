'use client';

import { useEffect, useState } from 'react';
import { Jauge } from '@/components/site/jauge';

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
      <Jauge part={arrive ? 1 : Math.min(1, ecoule / delaiMs)} />
      <p className="fr-text--xs fr-mb-0">
        {enRoute ? `${(ecoule / 1000).toFixed(1).replace('.', ',')} s sur ` : 'Au plus '}
        {delaiMs / 1000} s
      </p>
    </div>
  );
}
