import type { Metadata } from 'next';
import { Handover } from '@/components/export/handover';
import { StepProgress } from '@/components/wizard/step-progress';

export const metadata: Metadata = { title: 'Dépôt : préparez le dépôt sur DataPass' };

export default function Export() {
  return (
    <div className="page">
      <StepProgress name="export" />
      <h1 className="fr-mt-3w">Préparez le dépôt sur DataPass</h1>
      <p className="fr-text--lead chapo">Votre demande sort d’ici en fichier, puis se dépose sur DataPass.</p>
      <Handover />
    </div>
  );
}
