import type { Metadata } from 'next';
import { GroupPage } from '@/components/contexte/group-page';
import { A_LIRE } from '@/components/site/a-lire';

export const metadata: Metadata = {
  title: 'Une demande, un jeton : les demandes de votre projet',
  ...A_LIRE,
};

export default function Groupe() {
  return (
    <div className="page page--large">
      <h1>Une demande, un jeton</h1>
      <p className="fr-text--lead chapo">
        Un projet qui sert plusieurs démarches se dépose en plusieurs demandes. Chacune reçoit son propre
        jeton, avec ses propres droits.
      </p>
      <GroupPage />
    </div>
  );
}
