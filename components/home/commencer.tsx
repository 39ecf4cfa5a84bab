'use client';

import { useRouter } from 'next/navigation';
import { ChoixPartage } from '@/components/draft/partage';
import Link from '@/components/site/lien';

const PREMIERE_ETAPE = '/demande/anticiper';

/** Starts an empty request. What keeps it is fetched here, not with the page. */
export function useCommencer(): () => Promise<void> {
  const router = useRouter();
  return async () => {
    const { session } = await import('@/components/draft/session');
    await session.begin();
    router.push(PREMIERE_ETAPE);
  };
}

/** « Commencer », for a browser that keeps nothing: the first step begins the request with its first answer. */
export function Commencer() {
  return (
    <div className="depart">
      <Link className="fr-btn fr-btn--lg" href={PREMIERE_ETAPE}>
        Commencer une demande
      </Link>
      <Link className="fr-link" href="/demandes#ouvrir">
        Ouvrir un fichier
      </Link>
      <ChoixPartage />
    </div>
  );
}
