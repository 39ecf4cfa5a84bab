'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';

/** Copies a text, and says whether it worked: a browser may refuse. */
export function Copier({ texte, quoi }: { texte: string; quoi: string }) {
  const [dit, setDit] = useState('');
  const copier = async () => {
    try {
      await navigator.clipboard.writeText(texte);
      setDit('Copié.');
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
        Copier {quoi}
      </Button>
      <span role="status" className="fr-text--sm">
        {dit}
      </span>
    </div>
  );
}
