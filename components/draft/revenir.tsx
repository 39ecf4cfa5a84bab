'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useSyncExternalStore } from 'react';
import { focusBlock } from '@/components/fields/focus';
import { createAvant } from '@/lib/draft/avant';
import { draftTitle } from '@/lib/draft/format';
import { useDrafts } from './drafts';
import { session } from './session';

/** What this tab showed before a file was opened. */
export const avant = createAvant(session);

const RIEN = () => null;

/** After a file was opened: the way back to the draft that it hid or replaced, as long as the page lives. */
export function RevenirAvant() {
  const garde = useSyncExternalStore(avant.subscribe, avant.getAvant, RIEN);
  const { drafts } = useDrafts();
  // Deleted since: there is nothing to come back to.
  if (!garde || !drafts?.some(({ id }) => id === garde.brouillon.id)) return null;
  const revenir = async () => {
    await avant.revenir();
    // The button may be gone, and the page shows another request.
    focusBlock(document.querySelector<HTMLElement>('main h1'));
  };
  const { brouillon } = garde;
  const date = new Date(brouillon.modifie_le).toLocaleString('fr-FR', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return (
    <div className="fr-alert fr-alert--info fr-alert--sm fr-mb-3w">
      <p>
        Juste avant, cette page montrait « {draftTitle(brouillon)} », modifiée le {date}.
      </p>
      <Button priority="tertiary" size="small" iconId="fr-icon-arrow-go-back-line" onClick={revenir}>
        Revenir à la demande d’avant
      </Button>
    </div>
  );
}
