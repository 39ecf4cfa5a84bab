import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readHelp } from '@/components/wizard/help';
import { StepForm } from '@/components/wizard/step-form';
import { StepLayout } from '@/components/wizard/step-layout';
import { STEPS } from '@/lib/steps';

/** Relecture and dépôt have pages of their own. */
const FORMS = STEPS.filter(({ name }) => name !== 'relecture' && name !== 'export');

export const dynamicParams = false;

export function generateStaticParams() {
  return FORMS.map(({ name }) => ({ etape: name }));
}

type Props = { params: Promise<{ etape: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { etape } = await params;
  const step = FORMS.find(({ name }) => name === etape);
  return { title: step ? `${step.title} : ${step.question}` : 'Étape' };
}

export default async function Etape({ params }: Props) {
  const { etape } = await params;
  const step = FORMS.find(({ name }) => name === etape);
  if (!step) notFound();
  const { intro, helps } = readHelp(step.name);
  return (
    <StepLayout name={step.name} question={step.question} intro={intro}>
      <StepForm name={step.name} helps={helps} />
    </StepLayout>
  );
}
