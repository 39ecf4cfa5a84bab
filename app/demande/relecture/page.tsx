import type { Metadata } from 'next';
import { Review } from '@/components/recap/review';
import { StepProgress } from '@/components/wizard/step-progress';
import { relecture } from '@/lib/steps/relecture/step';

export const metadata: Metadata = { title: `${relecture.title} : ${relecture.question}` };

export default function Relecture() {
  return (
    <div className="page page--large">
      <StepProgress name={relecture.name} />
      <h1 className="fr-mt-3w">{relecture.question}</h1>
      <p className="fr-text--lead chapo">
        Nous relisons votre demande comme le ferait un instructeur. Chaque remarque donne sa source.
      </p>
      <Review />
    </div>
  );
}
