'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useId, useRef, useState } from 'react';
import { Dialog } from '@/components/draft/dialog';
import { session } from '@/components/draft/session';
import { focusBlock } from '@/components/fields/focus';
import type { Brouillon } from '@/lib/draft/format';
import { libelleDe, nomDeQui } from '@/lib/echange/champs';
import { commenter, effacerCommentaire } from '@/lib/echange/commentaires';
import { type Commentaire, lireEchange, phraseEchange, TEXTE_MAX } from '@/lib/echange/format';
import { entame, entamer } from './entames';
import { moment } from './moment';

type Props = {
  readonly brouillon: Brouillon;
  readonly champ: string;
  readonly commentaires: readonly Commentaire[];
};

/** The comments on one question, oldest first, and what it takes to add or erase one. */
export function CommentairesOuverts({ brouillon, champ, commentaires }: Props) {
  const id = useId();
  const cle = `${brouillon.id} ${champ}`;
  const [texte, setTexte] = useState(() => entame(cle));
  const [dit, setDit] = useState('');
  const [aEffacer, setAEffacer] = useState<Commentaire | null>(null);
  const ditRef = useRef<HTMLParagraphElement>(null);
  const { etat } = lireEchange(brouillon);
  const taper = (suite: string) => {
    setTexte(suite);
    entamer(cle, suite);
  };
  const ajouter = () => {
    if (texte.trim() === '') return setDit('Écrivez d’abord votre commentaire.');
    const nouveau = { id: crypto.randomUUID(), champ, texte };
    session.update((each) => commenter(each, nouveau, 'demandeur', new Date().toISOString()));
    void session.flush();
    taper('');
    setDit('Votre commentaire est ajouté.');
  };
  const effacer = (commentaire: Commentaire) => {
    session.update((each) => effacerCommentaire(each, commentaire.id));
    void session.flush();
    setAEffacer(null);
    setDit('Le commentaire est effacé.');
    // Once the dialog has given the focus back to a button that is no longer there.
    requestAnimationFrame(() => focusBlock(ditRef.current));
  };
  return (
    <>
      {commentaires.length > 0 && (
        <ul className="liste-nue">
          {commentaires.map((each) => (
            <li key={each.id} className="commentaire">
              <p className="fr-text--bold fr-mb-0">
                {nomDeQui(each.qui)}, le {moment(each.quand)}
              </p>
              <p className="commentaire__texte fr-mb-1v">{each.texte}</p>
              <button type="button" className="fr-link fr-link--sm" onClick={() => setAEffacer(each)}>
                Effacer<span className="fr-sr-only"> ce commentaire du {moment(each.quand)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {etat === 'plus_recent' ? (
        <p>{phraseEchange(etat)}</p>
      ) : (
        <div className="fr-input-group">
          <label className="fr-label" htmlFor={`${id}-texte`}>
            Votre commentaire<span className="fr-sr-only"> : {libelleDe(champ)}</span>
            <span className="fr-hint-text">Les commentaires ne partent pas sur DataPass.</span>
          </label>
          <textarea
            className="fr-input"
            id={`${id}-texte`}
            rows={3}
            maxLength={TEXTE_MAX}
            value={texte}
            onChange={(event) => taper(event.target.value)}
          />
          <Button type="button" size="small" priority="secondary" className="fr-mt-1w" onClick={ajouter}>
            Ajouter
          </Button>
        </div>
      )}
      <p role="status" className="fr-text--sm fr-mb-0" ref={ditRef}>
        {dit}
      </p>
      {aEffacer && (
        <Dialog title="Effacer ce commentaire ?" onClose={() => setAEffacer(null)}>
          <p className="commentaire__texte">{aEffacer.texte}</p>
          <p>Il disparaît de la demande. Il n’est pas gardé dans l’historique.</p>
          <ul className="fr-btns-group fr-btns-group--inline">
            <li>
              <Button type="button" onClick={() => effacer(aEffacer)}>
                Effacer le commentaire
              </Button>
            </li>
            <li>
              <Button type="button" priority="tertiary" onClick={() => setAEffacer(null)}>
                Annuler
              </Button>
            </li>
          </ul>
        </Dialog>
      )}
    </>
  );
}
