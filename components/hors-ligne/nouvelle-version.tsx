'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useEffect, useState } from 'react';
import { usePartage } from '@/components/draft/memoire';
import { passerALaNouvelle, type Version, veiller } from '@/lib/hors-ligne/page';

/** Makes the service work offline, and says when a newer build is ready. What is typed is written first. */
export function NouvelleVersion() {
  const [version, setVersion] = useState<Version>('actuelle');
  const partage = usePartage();
  useEffect(() => {
    // Absent from an insecure address and from some private windows. A shared computer keeps no page either.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || partage) return;
    return veiller(process.env.CONSTRUCTION ?? '', setVersion);
  }, [partage]);
  const recharger = async () => {
    // Only here: every page shows this notice, few hold a request.
    const { session } = await import('@/components/draft/session');
    await session.leave();
    await passerALaNouvelle();
  };
  return (
    <div role="status">
      {version === 'nouvelle' && (
        <div className="fr-container fr-pt-2w">
          <div className="fr-alert fr-alert--info fr-alert--sm">
            <p className="fr-mb-1w">
              Une nouvelle version du service est prête.{' '}
              {partage
                ? 'Téléchargez d’abord votre fichier, puis rechargez la page et ouvrez-le.'
                : 'Rechargez la page : vos réponses restent.'}
            </p>
            <Button size="small" onClick={recharger}>
              Recharger
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
