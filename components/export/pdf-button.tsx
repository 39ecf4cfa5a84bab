'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { downloadFile } from '@/components/draft/download';
import { Annonce } from '@/components/site/annonce';
import type { Polices } from '@/lib/export/pdf';
import { lirePolices } from './polices';

type Etat = 'attente' | 'en_cours' | 'fait' | 'echec';

type Props = {
  readonly libelle: string;
  readonly fichier: string;
  readonly faire: (polices: Polices) => Promise<Uint8Array<ArrayBuffer>>;
  /** What to do when it could not be made. */
  readonly sinon: string;
};

/** A document as a PDF, made in the browser: nothing typed leaves it. */
export function PdfButton({ libelle, fichier, faire, sinon }: Props) {
  const [etat, setEtat] = useState<Etat>('attente');
  const phrases: Readonly<Record<Etat, string>> = {
    attente: '',
    en_cours: 'Le PDF se prépare…',
    fait: 'Le PDF est téléchargé.',
    echec: `Le PDF n’a pas pu être fait. ${sinon}`,
  };
  const telecharger = async () => {
    if (etat === 'en_cours') return;
    setEtat('en_cours');
    try {
      downloadFile(fichier, await faire(await lirePolices()), 'application/pdf');
      setEtat('fait');
    } catch {
      setEtat('echec');
    }
  };
  return (
    <div>
      <Button
        iconId="fr-icon-download-line"
        priority="secondary"
        onClick={telecharger}
        nativeButtonProps={{ 'aria-disabled': etat === 'en_cours' }}
      >
        {libelle}
      </Button>
      <Annonce
        dit={phrases[etat]}
        echec={etat === 'echec'}
        className={`fr-mt-1w ${etat === 'echec' ? 'fr-error-text' : 'fr-text--sm'}`}
      />
    </div>
  );
}
