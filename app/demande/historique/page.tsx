import type { Metadata } from 'next';
import { Historique } from '@/components/echange/historique';
import { A_LIRE } from '@/components/site/a-lire';

export const metadata: Metadata = { title: 'Historique des changements', ...A_LIRE };

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
