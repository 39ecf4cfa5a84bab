'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useEffect, useState } from 'react';
import { usePartage } from '@/components/draft/memoire';
import { guetter, passerALaNouvelle, type Version, veiller } from '@/lib/hors-ligne/page';

/** Makes the service work offline, and says when a newer build is ready. What is typed is written first. */
export function NouvelleVersion() {
  const [version, setVersion] = useState<Version>('actuelle');
  const partage = usePartage();
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') return;
    const construction = process.env.CONSTRUCTION ?? '';
    // A shared computer keeps no page: its tab asks by itself, before a link loads the new build over what is typed.
    if (partage) return guetter(construction, setVersion);
    // Absent from an insecure address and from some private windows.
    if ('serviceWorker' in navigator) return veiller(construction, setVersion);
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
