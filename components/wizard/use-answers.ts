'use client';

import { useEffect, useMemo } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { session } from '@/components/draft/session';
import type { Answers } from '@/components/fields/field-for';
import { answerOf, assessStep } from '@/lib/form/engine';
import type { Constat, Reponses, Step } from '@/lib/form/types';
import { answer } from '@/lib/steps';

/** The findings that « Continuer » stops at: missing, ill-shaped, or refused by DataPass. */
export function stopping(step: Step, reponses: Reponses): readonly Constat[] {
  return assessStep(step, reponses).filter(
    ({ origine, niveau }) => origine === 'champ' || niveau === 'bloquant',
  );
}

/** react-hook-form asks; the step's own declaration answers. There is no second set of rules. */
function resolverOf(step: Step): Resolver<Answers> {
  return (values) => {
    const reponses = { ...session.getState().brouillon?.reponses, ...values };
    const errors: FieldErrors<Answers> = {};
    for (const { champ, message, origine } of stopping(step, reponses)) {
      if (origine === 'champ') errors[champ] ??= { type: 'constat', message };
    }
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
}

/** The form of one step: every change goes at once to the open draft, which saves it. */
export function useAnswers(step: Step, reponses: Reponses) {
  const form = useForm<Answers>({
    defaultValues: Object.fromEntries(
      step.fields.map((field) => [field.name, answerOf(field, reponses)]),
    ) as Answers,
    resolver: useMemo(() => resolverOf(step), [step]),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  useEffect(() => {
    const watching = form.watch((values, { name }) => {
      if (name) session.change((before) => answer(before, name, (values[name] ?? '') as Answers[string]));
    });
    return () => watching.unsubscribe();
  }, [form]);
  return form;
}

/** What a form does to save sooner: a choice is written at once, a text when one leaves it. */
export const SAVE_SOON = {
  onBlur: () => void session.flush(),
  onChange: (event: React.FormEvent) => {
    if (event.target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(event.target.type))
      void session.flush();
  },
} as const;
