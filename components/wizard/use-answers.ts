'use client';

import { session } from '@/components/draft/session';
import { type Saisie, useSaisie } from '@/components/fields/saisie';
import { assessStep } from '@/lib/form/engine';
import type { Constat, Reponses, Step } from '@/lib/form/types';
import { answer } from '@/lib/steps';

/** The findings that « Continuer » stops at: missing, ill-shaped, or refused by DataPass. */
export function stopping(step: Step, reponses: Reponses): readonly Constat[] {
  return assessStep(step, reponses).filter(
    ({ origine, niveau }) => origine === 'champ' || niveau === 'bloquant',
  );
}

/** The form of one step: every change goes at once to the open draft, which saves it. */
export function useAnswers(step: Step, reponses: Reponses): Saisie {
  return useSaisie(reponses, stopping(step, reponses), (name, reponse) =>
    session.change((before) => answer(before, name, reponse)),
  );
}

/** What a form does to save sooner: a choice is written at once, a text when one leaves it. */
export const SAVE_SOON = {
  onBlur: () => void session.flush(),
  onChange: (event: React.FormEvent) => {
    if (event.target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(event.target.type))
      void session.flush();
  },
} as const;
