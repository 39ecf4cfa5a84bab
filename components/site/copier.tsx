'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { Annonce } from './annonce';

type Props = {
  readonly texte: string;
  /** What is copied, after « Copier ». */
  readonly quoi: string;
  /** Beside the text itself: what is copied is then said to screen readers only. */
  readonly court?: boolean;
  readonly onCopied?: () => void;
};

const REFUS = 'Le navigateur a refusé : sélectionnez le texte et copiez-le.';

/** Copies a text, and says whether it worked: a browser may refuse. The refusal stays until the next try. */
export function Copier({ texte, quoi, court, onCopied }: Props) {
  const [dit, setDit] = useState('');
  const copier = async () => {
    try {
      await navigator.clipboard.writeText(texte);
      setDit('Copié.');
      onCopied?.();
      setTimeout(() => setDit((avant) => (avant === REFUS ? avant : '')), 5000);
    } catch {
      setDit(REFUS);
    }
  };
  return (
    <div className="copier">
      <Button
        type="button"
        size="small"
        priority="secondary"
        iconId="fr-icon-clipboard-line"
        onClick={copier}
      >
        {court ? (
          <span>
            Copier<span className="fr-sr-only"> {quoi}</span>
          </span>
        ) : (
          `Copier ${quoi}`
        )}
      </Button>
      <Annonce dit={dit} echec={dit === REFUS} />
    </div>
  );
}
