import { A_LIRE } from '@/components/site/a-lire';
import { placeOf } from '@/lib/form/engine';
import type { Step } from '@/lib/form/types';
import { STEPS } from '@/lib/steps';
import { readHelp } from './help';
import { StepForm } from './step-form';
import { StepLayout } from './step-layout';

/** The title of a step's page, as for someone who has answered nothing: `useTitreEtape` then counts again. */
export function stepMetadata({ name, title, question }: Step) {
  const { rank, total } = placeOf(STEPS, name, {});
  return { title: `Étape ${rank + 1} sur ${total} – ${title} : ${question}`, ...A_LIRE };
}

/** The page of a step that asks questions. */
export function StepPage({ step: { name, question } }: { step: Step }) {
  const { intro, helps } = readHelp(name);
  return (
    <StepLayout name={name} question={question} intro={intro}>
      <StepForm name={name} helps={helps} />
    </StepLayout>
  );
}
