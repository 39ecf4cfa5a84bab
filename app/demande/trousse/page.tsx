import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import { Kit } from '@/components/trousse/kit';
import { StepLayout } from '@/components/wizard/step-layout';
import { depot } from '@/lib/steps';

export const metadata: Metadata = {
  title: 'Trousse : ce qu’il reste à écrire autour de la demande',
  ...A_LIRE,
};

export default function Trousse() {
  return (
    <StepLayout
      name={depot.name}
      question="Ce qu’il reste à écrire autour de la demande"
      intro="Des courriels prêts à partir, des questionnaires, un projet d’acte, la ligne du registre et les dates à noter. Chaque texte est un projet."
    >
      <Kit />
    </StepLayout>
  );
}
