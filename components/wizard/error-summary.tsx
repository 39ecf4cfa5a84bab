'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import type { RefObject } from 'react';
import { focusField } from '@/components/fields/focus';
import { Sentence } from '@/components/fields/source';
import { controlId } from '@/components/fields/types';
import { useTitreErreur } from '@/components/site/titre';
import type { Constat } from '@/lib/form/types';

type Props = {
  readonly errors: readonly Pick<Constat, 'code' | 'champ' | 'message'>[];
  /** The door is closed: there is nothing to complete, only a way out to read. */
  readonly closed: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** The way on without completing; none where nothing can go on without. */
  readonly onSkip?: () => void;
  readonly skipLabel?: string;
};

/** What is missing, said first, one link per error; and a way on, because nothing locks the journey. */
export function ErrorSummary({
  errors,
  closed,
  headingRef,
  onSkip,
  skipLabel = 'Continuer quand même, je compléterai plus tard',
}: Props) {
  useTitreErreur();
  const qui = errors.length === 1 ? 'Une réponse est' : `${errors.length} réponses sont`;
  const title = `${qui} à compléter ou à corriger`;
  return (
    <div className="fr-alert fr-alert--error fr-mb-4w">
      <h2 className="fr-alert__title" tabIndex={-1} ref={headingRef}>
        {closed ? 'Cette demande ne peut pas être faite ainsi' : title}
      </h2>
      {closed && errors.map((constat) => <Sentence key={constat.code} text={constat.message} />)}
      {!closed && (
        <ul>
          {errors.map((constat) => (
            <li key={constat.code}>
              <a
                href={`#${controlId(constat.champ)}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(constat.champ);
                }}
              >
                {constat.message}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!closed && onSkip && (
        <Button type="button" priority="tertiary" size="small" className="fr-mt-2w" onClick={onSkip}>
          {skipLabel}
        </Button>
      )}
    </div>
  );
}
