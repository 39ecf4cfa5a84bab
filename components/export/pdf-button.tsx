'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { downloadFile } from '@/components/draft/download';
import { type Brouillon, draftFileName } from '@/lib/draft/format';
import { pdfDe } from '@/lib/export/pdf';
import { lirePolices } from './polices';

type Etat = 'attente' | 'en_cours' | 'fait' | 'echec';

const PHRASES: Readonly<Record<Etat, string>> = {
  attente: '',
  en_cours: 'Le PDF se prépare…',
  fait: 'Le PDF est téléchargé.',
  echec:
    'Le PDF n’a pas pu être fait. Téléchargez le fichier de la demande ci-dessus : il contient toutes vos réponses. Puis réessayez.',
};

/** The draft as a document, made in the browser: nothing typed leaves it. */
export function PdfButton({ brouillon }: { brouillon: Brouillon }) {
  const [etat, setEtat] = useState<Etat>('attente');
  const faire = async () => {
    if (etat === 'en_cours') return;
    setEtat('en_cours');
    try {
      const pdf = await pdfDe(brouillon, new Date(), await lirePolices());
      downloadFile(draftFileName(brouillon, 'pdf'), pdf, 'application/pdf');
      setEtat('fait');
    } catch {
      setEtat('echec');
    }
  };
  return (
    <>
      <Button
        iconId="fr-icon-download-line"
        priority="secondary"
        onClick={faire}
        nativeButtonProps={{ 'aria-disabled': etat === 'en_cours' }}
      >
        Télécharger le PDF
      </Button>
      <p role="status" className={`fr-mt-1w ${etat === 'echec' ? 'fr-error-text' : 'fr-text--sm'}`}>
        {PHRASES[etat]}
      </p>
    </>
  );
}
