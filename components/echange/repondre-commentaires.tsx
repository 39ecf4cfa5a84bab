'use client';

import { Input } from '@codegouvfr/react-dsfr/Input';
import { useState } from 'react';
import { nomDeQui } from '@/lib/echange/champs';
import { TEXTE_MAX } from '@/lib/echange/format';
import type { Envoi } from '@/lib/echange/messages';

const date = (iso: string) => new Date(iso).toLocaleDateString('fr-FR', { dateStyle: 'long' });

/** Who wrote it, for the person who reads: the applicant is « you » to nobody here. */
const auteur = (qui: string, pour: string) => {
  if (qui === pour) return 'Vous';
  return qui === 'demandeur' ? 'La personne qui prépare la demande' : nomDeQui(qui);
};

/** The comments received on one question, or on the whole (null), oldest first. */
export function CommentairesRecus({ envoi, champ }: { envoi: Envoi; champ: string | null }) {
  const recus = envoi.commentaires.filter((each) => each.champ === champ);
  if (recus.length === 0) return null;
  return (
    <ul className="liste-nue echange__recus">
      {recus.map(({ qui, quand, texte }) => (
        <li key={`${quand}-${qui}-${texte}`}>
          <p className="fr-text--sm fr-mb-0">
            <strong>
              {auteur(qui, envoi.pour)}, le {date(quand)} :
            </strong>{' '}
            <span className="echange__texte">{texte}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

type Props = {
  /** What it is about, in words. */
  readonly sur: string;
  readonly nom: string;
  readonly texte: string;
  readonly onChange: (texte: string) => void;
};

/** One comment box, folded while nothing is written. */
export function Commenter({ sur, nom, texte, onChange }: Props) {
  // As it was when it opened: emptying the box must not fold it under the hands.
  const [deplie] = useState(texte !== '');
  return (
    <details className="depliant echange__commenter" open={deplie}>
      <summary>
        Ajouter un commentaire<span className="fr-sr-only"> : {sur}</span>
      </summary>
      <Input
        textArea
        label={
          <>
            Votre commentaire<span className="fr-sr-only"> : {sur}</span>
            <span className="facultatif"> (facultatif)</span>
          </>
        }
        nativeTextAreaProps={{
          name: `commentaire-${nom}`,
          value: texte,
          rows: 3,
          maxLength: TEXTE_MAX,
          onChange: (event) => onChange(event.target.value),
        }}
      />
    </details>
  );
}
