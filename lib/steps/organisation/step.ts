import * as z from 'zod/mini';
import { formatSiret, siretProblem, siretSentence } from '../../annuaire/siret';
import type { Step } from '../../form/types';

export const organisation: Step = {
  name: 'organisation',
  title: 'Organisation',
  question: 'Quelle organisation fait la demande ?',
  family: 'Votre organisation et votre projet',
  bloc: 'organisation',
  fields: [
    {
      name: 'siret',
      kind: 'siret',
      label: 'Numéro SIRET de votre organisation',
      hint: '14 chiffres, espaces acceptés. Exemple : 219 200 235 00014.',
      schema: z.string().check(
        z.superRefine((value, context) => {
          const problem = siretProblem(value);
          if (problem) context.addIssue({ code: 'custom', message: siretSentence(problem) });
        }),
      ),
      source: 'datapass_validations',
      asks: 'demandeur',
      show: formatSiret,
    },
  ],
  rules: [],
};
