'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useRef, useState } from 'react';

type Props = { readonly onLink: (colle: string) => void; readonly onFile: (file: File) => void };

/** The two ways to open what was received: the link pasted whole, or the file. */
export function OuvrirRecu({ onLink, onFile }: Props) {
  const [colle, setColle] = useState('');
  const [vide, setVide] = useState(false);
  const champ = useRef<HTMLTextAreaElement>(null);
  const ouvrir = (event: FormEvent) => {
    event.preventDefault();
    const rien = colle.trim() === '';
    setVide(rien);
    if (rien) champ.current?.focus();
    else onLink(colle);
  };
  return (
    <div className="echange__ouvrir">
      <form noValidate onSubmit={ouvrir}>
        <Input
          textArea
          label="Le lien reçu"
          hintText="Copiez-le en entier depuis le message, même sur plusieurs lignes."
          state={vide ? 'error' : 'default'}
          stateRelatedMessage="Collez ici le lien reçu."
          nativeTextAreaProps={{
            ref: champ,
            rows: 3,
            value: colle,
            spellCheck: false,
            autoComplete: 'off',
            'aria-invalid': vide || undefined,
            onChange: (event) => {
              setColle(event.target.value);
              setVide(false);
            },
          }}
        />
        <Button type="submit" priority="secondary">
          Ouvrir ce lien
        </Button>
      </form>
      <div className="fr-upload-group fr-mt-4w">
        <label className="fr-label" htmlFor="fichier-recu">
          Ou le fichier reçu
          <span className="fr-hint-text">
            Un fichier « .json » de 1&nbsp;Mo au plus. Il reste dans ce navigateur.
          </span>
        </label>
        <input
          className="fr-upload"
          type="file"
          id="fichier-recu"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again, once corrected.
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
