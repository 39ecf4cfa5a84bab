import { Review } from '@/components/recap/review';
import { StepLayout } from '@/components/wizard/step-layout';
import { stepMetadata } from '@/components/wizard/step-page';
import { relecture } from '@/lib/steps/relecture/step';

export const metadata = stepMetadata(relecture);

export default function Relecture() {
  return (
    <StepLayout
      name={relecture.name}
      question={relecture.question}
      intro="Nous relisons votre demande comme le ferait un instructeur. Chaque remarque donne sa source."
    >
      <Review />
    </StepLayout>
  );
}
