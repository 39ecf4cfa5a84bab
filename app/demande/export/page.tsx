import { Handover } from '@/components/export/handover';
import { StepLayout } from '@/components/wizard/step-layout';
import { stepMetadata } from '@/components/wizard/step-page';
import { depot } from '@/lib/steps';

export const metadata = stepMetadata(depot);

export default function Export() {
  return (
    <StepLayout
      name={depot.name}
      question={depot.question}
      intro="Votre demande sort d’ici en fichier, puis se dépose sur DataPass."
    >
      <Handover />
    </StepLayout>
  );
}
