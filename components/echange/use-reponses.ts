'use client';

import { useEffect, useRef } from 'react';
import { type FieldErrors, useForm } from 'react-hook-form';
import type { Answers } from '@/components/fields/field-for';
import { champsDe, egal, valeurDe } from '@/lib/echange/champs';
import { constatsDe, type EnCours, reponsesDe } from '@/lib/echange/en-cours';
import { answerOf } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { answer, STEPS } from '@/lib/steps';

/** Every question that this person may be asked, the hidden ones included. */
const questions = (pour: string) =>
  STEPS.flatMap(({ fields }) => fields).filter(({ name }) => champsDe(pour).includes(name));

/**
 * The form of one person's questions. It lives on this page alone: the drafts of this browser, if there are any, are
 * neither read nor written. A use case fills in what is blank, as in the wizard, among that person's own questions.
 */
export function useReponses(enCours: EnCours, onChange: (part: Partial<EnCours>) => void) {
  const { envoi } = enCours;
  const dernier = useRef({ enCours, onChange });
  dernier.current = { enCours, onChange };
  const form = useForm<Answers>({
    defaultValues: Object.fromEntries(
      questions(envoi.pour).map((field) => [field.name, answerOf(field, enCours.reponses)]),
    ) as Answers,
    resolver: (values) => {
      const errors: FieldErrors<Answers> = {};
      for (const { champ, message, origine } of constatsDe({ envoi, reponses: values }))
        if (origine === 'champ') errors[champ] ??= { type: 'constat', message };
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
    },
    mode: 'onTouched',
    shouldFocusError: false,
  });
  useEffect(() => {
    const watching = form.watch((values, { name }) => {
      const avant = reponsesDe(dernier.current.enCours);
      dernier.current.onChange({ reponses: values as Reponses });
      if (name !== 'form_uid') return;
      const apres = answer(avant, name, (values[name] ?? '') as Answers[string]);
      for (const field of questions(envoi.pour))
        if (field.name !== name && !egal(valeurDe(avant, field.name), valeurDe(apres, field.name)))
          form.setValue(field.name, answerOf(field, apres));
    });
    return () => watching.unsubscribe();
  }, [form, envoi]);
  return form;
}
