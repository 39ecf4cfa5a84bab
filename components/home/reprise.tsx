'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { useDrafts } from '@/components/draft/drafts';
import { Verdict } from '@/components/draft/lu';
import { ChoixPartage } from '@/components/draft/partage';
import { session } from '@/components/draft/session';
import Link from '@/components/site/lien';
import { draftTitle } from '@/lib/draft/format';
import { Commencer, useCommencer } from './commencer';

/** « Reprendre ou commencer », for a browser that already keeps a request; else « Commencer ». */
export function Reprise() {
  const router = useRouter();
  const { drafts } = useDrafts();
  const begin = useCommencer();
  const last = drafts?.find((saved) => 'brouillon' in saved);
  const resume = async (id: string) => {
    await session.open(id);
    router.push('/demande');
  };
  if (!last || !('brouillon' in last)) return <Commencer />;
  return (
    <div className="depart">
      <div className="depart__reprise">
        <p className="fr-mb-1v fr-text--sm">Votre dernière demande, dans ce navigateur</p>
        <p className="fr-text--bold fr-mb-1v">{draftTitle(last.brouillon)}</p>
        <p className="fr-mb-2w fr-text--sm">
          <Verdict brouillon={last.brouillon} />
        </p>
        <Button size="large" onClick={() => resume(last.id)}>
          Reprendre
        </Button>
      </div>
      <button type="button" className="fr-link" onClick={begin}>
        Commencer une autre demande
      </button>
      <Link className="fr-link" href="/demandes">
        Mes {drafts && drafts.length > 1 ? `${drafts.length} demandes` : 'demandes'}
      </Link>
      <ChoixPartage />
    </div>
  );
}
