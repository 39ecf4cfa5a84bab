'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { useState } from 'react';
import { downloadFile } from '@/components/draft/download';
import { session } from '@/components/draft/session';
import { controlId } from '@/components/fields/types';
import { Copier } from '@/components/site/copier';
import type { Reponses } from '@/lib/form/types';
import { answer } from '@/lib/steps';
import { fichierDe, mailtoDe, type Piece, reponseDe, texteModifie } from '@/lib/trousse/piece';

const LIGNES_MAX = 20;

type Props = { readonly piece: Piece; readonly reponses: Reponses; readonly readOnly: boolean };

/** One text of the kit: read, edited, then sent, copied or downloaded. What is edited is kept with the request. */
export function PieceEditor({ piece, reponses, readOnly }: Props) {
  const nom = reponseDe(piece);
  const modifie = texteModifie(piece, reponses);
  // An emptied field stays empty until one leaves it; then the drafted text comes back.
  const [vide, setVide] = useState(false);
  const texte = vide ? '' : (modifie ?? piece.texte);
  const [dit, setDit] = useState('');
  const garder = (saisi: string) => {
    setDit('');
    setVide(saisi === '');
    session.change((before) => answer(before, nom, saisi === piece.texte ? '' : saisi));
  };
  const repartir = () => {
    garder(piece.texte);
    void session.flush();
    setDit('Le texte suit de nouveau vos réponses.');
    document.getElementById(controlId(nom))?.focus();
  };
  return (
    <details className="depliant piece" id={`piece-${piece.cle}`}>
      <summary>
        {piece.titre}
        <span className="fr-badge fr-badge--sm fr-badge--no-icon fr-badge--yellow-moutarde piece__marque">
          {modifie === null ? 'À relire' : 'Modifié par vous'}
        </span>
      </summary>
      {piece.courriel ? (
        <p>
          À : {piece.courriel.a || 'adresse pas encore connue'}
          <br />
          Objet : {piece.courriel.objet}
        </p>
      ) : (
        <p>{piece.quoi}</p>
      )}
      <Input
        textArea
        label={
          <>
            Texte à relire et à modifier<span className="fr-sr-only"> ({piece.titre})</span>
          </>
        }
        className="piece__texte"
        nativeTextAreaProps={{
          id: controlId(nom),
          value: texte,
          readOnly,
          rows: Math.min(LIGNES_MAX, piece.texte.split('\n').length + 2),
          onChange: (event) => garder(event.target.value),
          onBlur: () => {
            setVide(false);
            void session.flush();
          },
        }}
      />
      {modifie !== null && (
        <p>
          Ce texte ne suit plus vos réponses.{' '}
          <button type="button" className="fr-link fr-link--sm" disabled={readOnly} onClick={repartir}>
            Repartir de vos réponses
          </button>
        </p>
      )}
      <p role="status" className="fr-text--sm fr-mb-1v">
        {dit}
      </p>
      <div className="gestes">
        {piece.courriel && <Ecrire courriel={piece.courriel} texte={texte} />}
        <Copier texte={texte} quoi="le texte" />
        <Button
          type="button"
          size="small"
          priority="tertiary"
          iconId="fr-icon-download-line"
          onClick={() =>
            downloadFile(
              `${piece.fichier}.txt`,
              fichierDe(piece, reponses, new Date()),
              'text/plain;charset=utf-8',
            )
          }
        >
          Télécharger
        </Button>
      </div>
    </details>
  );
}

/** Opens the mail program; says so when the text has to be pasted there. */
function Ecrire({ courriel, texte }: { courriel: NonNullable<Piece['courriel']>; texte: string }) {
  const { url, complet } = mailtoDe(courriel, texte);
  return (
    <div>
      <a className="fr-btn fr-btn--sm fr-btn--icon-left fr-icon-mail-line" href={url}>
        Ouvrir dans la messagerie
      </a>
      {!complet && (
        <p className="fr-text--sm fr-mt-1v fr-mb-0">
          Le texte est long : copiez-le, puis collez-le dans le message qui s’ouvre.
        </p>
      )}
    </div>
  );
}
