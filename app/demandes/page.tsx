import type { Metadata } from 'next';
import { DraftsPage } from '@/components/draft/drafts-page';
import { A_LIRE } from '@/components/site/a-lire';

export const metadata: Metadata = { title: 'Mes demandes', ...A_LIRE };

export default function Demandes() {
  return (
    <div className="page page--large">
      <h1>Mes demandes</h1>
      <p className="fr-text--lead chapo">
        Une demande par démarche. Rien ne part de cet ordinateur : gardez aussi le fichier de chacune.
      </p>
      <DraftsPage />
    </div>
  );
}
