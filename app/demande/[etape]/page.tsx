import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepPage, stepMetadata } from '@/components/wizard/step-page';
import { STEPS } from '@/lib/steps';

/** The others have pages of their own: relecture and dépôt ask nothing, the two others bring a heavy widget. */
const AILLEURS = ['organisation', 'donnees', 'relecture', 'export'];
const ICI = STEPS.filter(({ name }) => !AILLEURS.includes(name));

export const dynamicParams = false;

export function generateStaticParams() {
  return ICI.map(({ name }) => ({ etape: name }));
}

type Props = { params: Promise<{ etape: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { etape } = await params;
  const step = ICI.find(({ name }) => name === etape);
  return step ? stepMetadata(step) : {};
}

export default async function Etape({ params }: Props) {
  const { etape } = await params;
  const step = ICI.find(({ name }) => name === etape);
  if (!step) notFound();
  return <StepPage step={step} />;
}
