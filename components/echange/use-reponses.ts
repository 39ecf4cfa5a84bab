'use client';

import { useRef } from 'react';
import { type Saisie, useSaisie } from '@/components/fields/saisie';
import { champsDe, egal, valeurDe } from '@/lib/echange/champs';
import { constatsDe, type EnCours, reponsesDe } from '@/lib/echange/en-cours';
import { answerOf } from '@/lib/form/engine';
import type { Reponse, Reponses } from '@/lib/form/types';
import { answer, STEPS } from '@/lib/steps';

/** Every question that this person may be asked, the hidden ones included. */
const questions = (pour: string) =>
  STEPS.flatMap(({ fields }) => fields).filter(({ name }) => champsDe(pour).includes(name));

/** That person's answers after one more. A use case fills in what is blank, as in the wizard, among their own questions. */
function repondre(enCours: EnCours, reponses: Reponses, name: string, reponse: Reponse): Reponses {
  const suite = { ...reponses, [name]: reponse };
  if (name !== 'form_uid') return suite;
  const avant = reponsesDe({ ...enCours, reponses });
  const apres = answer(avant, name, reponse);
  const remplies = questions(enCours.envoi.pour).filter(
    (field) => field.name !== name && !egal(valeurDe(avant, field.name), valeurDe(apres, field.name)),
  );
  return { ...suite, ...Object.fromEntries(remplies.map((field) => [field.name, answerOf(field, apres)])) };
}

/**
 * The form of one person's questions. It lives on this page alone: the drafts of this browser, if there are any, are
 * neither read nor written.
 */
export function useReponses(enCours: EnCours, onChange: (part: Partial<EnCours>) => void): Saisie {
  const reponses: Reponses = Object.fromEntries(
    questions(enCours.envoi.pour).map((field) => [field.name, answerOf(field, enCours.reponses)]),
  );
  // Two changes may come before the next drawing: the second must not lose the first.
  const dernieres = useRef(reponses);
  dernieres.current = reponses;
  return useSaisie(reponses, constatsDe({ ...enCours, reponses }), (name, reponse) => {
    dernieres.current = repondre(enCours, dernieres.current, name, reponse);
    onChange({ reponses: dernieres.current });
  });
}
