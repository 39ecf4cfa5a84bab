import { AvecDonnees } from '@/components/fields/avec-donnees';
import { StepPage, stepMetadata } from '@/components/wizard/step-page';
import { donnees } from '@/lib/steps/donnees/step';

export const metadata = stepMetadata(donnees);

export default function Donnees() {
  return (
    <AvecDonnees>
      <StepPage step={donnees} />
    </AvecDonnees>
  );
}
