import type { Metadata } from 'next';
import { Reprendre } from '@/components/echange/reprendre';
import { A_LIRE } from '@/components/site/a-lire';

export const metadata: Metadata = {
  ...A_LIRE,
  title: 'Reprendre les réponses reçues',
  robots: { index: false },
};

export default function Page() {
  return (
    <div className="page page--large">
      <h1>Reprendre les réponses reçues</h1>
      <p className="fr-text--lead chapo">
        Une des quatre personnes vous a répondu. Vous voyez d’abord ce qui change ; rien n’est repris sans
        vous.
      </p>
      <Reprendre />
    </div>
  );
}
