'use client';

import { useDraft } from '@/components/draft/session';
import { useTitreEtape } from '@/components/site/titre';
import { journey, placeOf } from '@/lib/form/engine';
import { STEPS } from '@/lib/steps';

/** « Étape 3 sur 10 », drawn and said. DSFR's own stepper stops at 8 steps and prints an h2 above the h1. */
export function StepProgress({ name }: { name: string }) {
  const { brouillon } = useDraft();
  const reponses = brouillon?.reponses ?? {};
  const { rank, total, next } = placeOf(STEPS, name, reponses);
  useTitreEtape(brouillon && rank >= 0 ? `Étape ${rank + 1} sur ${total}` : null);
  const step = STEPS.find((each) => each.name === name);
  return (
    <div className="progression">
      <p className="fr-text--sm fr-mb-1w">
        {rank >= 0 && (
          <>
            Étape {rank + 1} sur {total} : <strong>{step?.title}</strong>
          </>
        )}
        {rank === -1 && <strong>{step?.title}</strong>}
        {next && <span className="progression__suite"> · Ensuite : {next.title}</span>}
      </p>
      <div className="progression__traits" aria-hidden="true">
        {journey(STEPS, reponses).map((each, index) => (
          <span key={each.name} className={index <= rank ? 'fait' : ''} />
        ))}
      </div>
    </div>
  );
}
