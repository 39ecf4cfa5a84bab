'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { type RefObject, useEffect } from 'react';
import { controlId } from '@/components/fields/types';
import type { Constat } from '@/lib/form/types';

/** Moves to a field: the control itself takes the focus, not just the view. */
export function focusField(name: string) {
  const found = document.getElementById(controlId(name));
  // A group of radio buttons is a fieldset: its chosen button, else its first one, takes the focus.
  const control =
    found?.tagName === 'FIELDSET'
      ? (found.querySelector<HTMLElement>('input:checked') ?? found.querySelector<HTMLElement>('input'))
      : found;
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

type Props = {
  readonly errors: readonly Constat[];
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onSkip: () => void;
};

/** What is missing, said first, one link per error; and a way on, because nothing locks the journey. */
export function ErrorSummary({ errors, headingRef, onSkip }: Props) {
  useEffect(() => {
    const { title } = document;
    document.title = `Erreur : ${title}`;
    return () => {
      document.title = title;
    };
  }, []);
  return (
    <div className="fr-alert fr-alert--error fr-mb-4w" data-testid="erreurs">
      <h2 className="fr-alert__title" tabIndex={-1} ref={headingRef}>
        {errors.length === 1 ? 'Une réponse est à compléter' : `${errors.length} réponses sont à compléter`}
      </h2>
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
      <Button type="button" priority="tertiary" size="small" className="fr-mt-2w" onClick={onSkip}>
        Continuer quand même, je compléterai plus tard
      </Button>
    </div>
  );
}
