import { AvecSiret } from '@/components/fields/avec-siret';
import { StepPage, stepMetadata } from '@/components/wizard/step-page';
import { organisation } from '@/lib/steps/organisation/step';

export const metadata = stepMetadata(organisation);

export default function Organisation() {
  return (
    <AvecSiret>
      <StepPage step={organisation} />
    </AvecSiret>
  );
}
