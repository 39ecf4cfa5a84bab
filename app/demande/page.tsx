import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import Link from '@/components/site/lien';
import { TaskList } from '@/components/wizard/task-list';

export const metadata: Metadata = { title: 'Les étapes de votre demande', ...A_LIRE };

export default function Demande() {
  return (
    <>
      <h1 className="fr-mb-1w">Votre demande, étape par étape</h1>
      <TaskList />
      <p className="fr-mt-4w">
        <Link href="/demandes">Toutes mes demandes</Link>
      </p>
    </>
  );
}
