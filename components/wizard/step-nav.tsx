'use client';

import { memo, useDeferredValue } from 'react';
import { useDraft } from '@/components/draft/session';
import Link from '@/components/site/lien';
import { journey, type Statut, statusOf } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { STEPS } from '@/lib/steps';
import { STATUTS } from './statut';

const ICONS: Readonly<Record<Statut, string>> = {
  a_commencer: 'fr-icon-circle-line',
  en_attente: 'fr-icon-time-line',
  en_cours: 'fr-icon-edit-line',
  complete: 'fr-icon-checkbox-circle-fill',
  bloquee: 'fr-icon-lock-line',
};

/** Every step and its state, beside the questions on wide screens: nothing locks the way. */
export function StepNav({ current }: { current: string }) {
  const { brouillon } = useDraft();
  return <Steps current={current} reponses={useDeferredValue(brouillon?.reponses ?? NOTHING)} />;
}

const NOTHING: Reponses = {};

/** Judges every step: never between a key and its letter. */
const Steps = memo(function Steps({ current, reponses }: { current: string; reponses: Reponses }) {
  return (
    <nav className="sommaire" aria-label="Étapes de la demande">
      <p className="fr-text--bold fr-mb-1w">
        <Link href="/demande">Les étapes</Link>
      </p>
      <ol className="liste-nue">
        {journey(STEPS, reponses).map((step) => {
          const { statut } = statusOf(step, reponses);
          return (
            <li key={step.name}>
              <span
                className={`${ICONS[statut]} fr-icon--sm sommaire__etat sommaire__etat--${statut}`}
                aria-hidden="true"
              />
              <Link href={`/demande/${step.name}`} aria-current={step.name === current ? 'step' : undefined}>
                {step.title}
                <span className="fr-sr-only"> ({STATUTS[statut].libelle})</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});
