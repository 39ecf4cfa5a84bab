'use client';

import { memo, useEffect, useMemo, useState } from 'react';
import type { Hypotheses } from '@/lib/volume/hypotheses';
import { limitesDe } from '@/lib/volume/limites';
import { verdict } from '@/lib/volume/phrases';
import { type Journee, simuler } from '@/lib/volume/simuler';
import { Graphique } from './volume-graphique';
import { Suite } from './volume-suite';

/** Long enough for a slider to stop: a screen reader hears the last verdict only. */
const SILENCE_MS = 1000;

type Props = {
  /** The day to replay; null when none has been read yet. */
  readonly hypotheses: Hypotheses | null;
  /** What keeps the form from being read, in sentences. */
  readonly corrections: readonly string[];
};

/** The verdict first, then the picture, then what to do. */
export function Resultat({ hypotheses, corrections }: Props) {
  return (
    <section aria-labelledby="resultat" className="volume__resultat">
      <h2 id="resultat" className="fr-h4">
        Ce qui se passe
      </h2>
      {corrections.length > 0 && (
        <div className="fr-alert fr-alert--warning fr-alert--sm fr-mb-3w">
          <p>
            {[...new Set(corrections)].join(' ')}
            {hypotheses && ' En attendant, le résultat reste celui d’avant.'}
          </p>
        </div>
      )}
      {hypotheses && <Rejeu hypotheses={hypotheses} />}
      {!hypotheses && corrections.length === 0 && (
        <div role="status" className="squelette">
          <p className="fr-text--sm">Calcul de votre journée…</p>
          <div className="squelette__bloc" />
        </div>
      )}
    </section>
  );
}

const Rejeu = memo(function Rejeu({ hypotheses }: { hypotheses: Hypotheses }) {
  const journee = useMemo(() => simuler(hypotheses, limitesDe(hypotheses.appels)), [hypotheses]);
  const phrase = verdict(journee);
  return (
    <>
      <div className={`verdict verdict--${issueDe(journee).ton}`}>
        <p className={`fr-badge fr-badge--${issueDe(journee).ton} fr-mb-1w`}>{issueDe(journee).nom}</p>
        <p className="verdict__phrase">{phrase}</p>
      </div>
      <Annonce phrase={phrase} />
      <Graphique journee={journee} />
      <Suite journee={journee} />
    </>
  );
});

/** The verdict in two or three words, for the badge. */
function issueDe({ bannissement, demandes, restants }: Journee) {
  if (bannissement.menace === 'annoncee') return { ton: 'error', nom: 'Adresse bannie' } as const;
  if (bannissement.menace === 'possible') return { ton: 'warning', nom: 'Des appels refusés' } as const;
  if (restants > 0) return { ton: 'warning', nom: 'Pas fini à minuit' } as const;
  return demandes > 0
    ? ({ ton: 'success', nom: 'Tout passe' } as const)
    : ({ ton: 'info', nom: 'Rien à appeler' } as const);
}

/** Says the verdict once the numbers have stopped moving; nothing when the page opens. */
function Annonce({ phrase }: { phrase: string }) {
  const [premiere] = useState(phrase);
  const [dite, setDite] = useState('');
  useEffect(() => {
    const attente = setTimeout(
      () => setDite((avant) => (phrase === premiere && !avant ? '' : phrase)),
      SILENCE_MS,
    );
    return () => clearTimeout(attente);
  }, [phrase, premiere]);
  return (
    <p role="status" className="fr-sr-only">
      {dite}
    </p>
  );
}
