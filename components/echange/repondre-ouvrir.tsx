'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { useState } from 'react';

type Props = { readonly onLink: (colle: string) => void; readonly onFile: (file: File) => void };

/** What this page is for, and the two ways to open what was received. */
export function Ouvrir({ onLink, onFile }: Props) {
  const [colle, setColle] = useState('');
  return (
    <div className="echange__ouvrir">
      <p>
        Ouvrez le lien reçu : les questions s’affichent ici. Vous avez reçu un fichier, ou le lien ne s’ouvre
        pas ? Commencez ici.
      </p>
      <div className="fr-upload-group fr-mb-4w">
        <label className="fr-label" htmlFor="fichier-recu">
          Ouvrir le fichier reçu
          <span className="fr-hint-text">
            Un fichier « .json » de 1 Mo au plus. Il reste dans ce navigateur.
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
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onLink(colle);
        }}
      >
        <Input
          textArea
          label="Coller le lien reçu"
          hintText="Le lien entier, même sur plusieurs lignes."
          nativeTextAreaProps={{
            rows: 3,
            value: colle,
            spellCheck: false,
            autoComplete: 'off',
            onChange: (event) => setColle(event.target.value),
          }}
        />
        <Button type="submit" priority="secondary">
          Ouvrir ce lien
        </Button>
      </form>
    </div>
  );
}
