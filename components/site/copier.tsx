'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';

type Props = {
  readonly texte: string;
  /** What is copied, after « Copier ». */
  readonly quoi: string;
  /** Beside the text itself: what is copied is then said to screen readers only. */
  readonly court?: boolean;
  readonly onCopied?: () => void;
};

/** Copies a text, and says whether it worked: a browser may refuse. */
export function Copier({ texte, quoi, court, onCopied }: Props) {
  const [dit, setDit] = useState('');
  const copier = async () => {
    try {
      await navigator.clipboard.writeText(texte);
      setDit('Copié.');
      onCopied?.();
    } catch {
      setDit('Le navigateur a refusé : sélectionnez le texte et copiez-le.');
    }
    setTimeout(() => setDit(''), 5000);
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
      <span role="status" className="fr-text--sm">
        {dit}
      </span>
    </div>
  );
}
