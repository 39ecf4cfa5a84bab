'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
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

/** « Commencer », for a browser that keeps nothing. */
export function Commencer() {
  const router = useRouter();
  const begin = useCommencer();
  const approcher = () => router.prefetch(PREMIERE_ETAPE);
  return (
    <div className="depart">
      <Button
        size="large"
        onClick={begin}
        nativeButtonProps={{ onPointerEnter: approcher, onFocus: approcher }}
      >
        Commencer une demande
      </Button>
      <Link className="fr-link" href="/demandes#ouvrir">
        Ouvrir un fichier
      </Link>
      <ChoixPartage />
    </div>
  );
}
