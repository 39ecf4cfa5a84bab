import type { Metadata } from 'next';
import { Historique } from '@/components/echange/historique';

export const metadata: Metadata = { title: 'Historique des changements' };

export default function PageHistorique() {
  return (
    <>
      <h1 className="fr-mb-1w">Historique des changements</h1>
      <p className="fr-text--lead chapo">
        Qui a changé quoi, et quand. Vous pouvez revenir à une version d’avant.
      </p>
      <Historique />
    </>
  );
}
