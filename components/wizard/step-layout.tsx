import type { ReactNode } from 'react';
import { StepNav } from './step-nav';
import { StepProgress } from './step-progress';

/** The frame of every step: where one stands, the question, why it is asked, and the other steps. */
export function StepLayout({
  name,
  question,
  intro,
  children,
}: {
  name: string;
  question: string;
  intro: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="etape">
      <div className="etape__corps">
        <StepProgress name={name} />
        <h1 className="fr-mt-3w">{question}</h1>
        <div className="fr-text--lead chapo">{intro}</div>
        {children}
      </div>
      <StepNav current={name} />
    </div>
  );
}
