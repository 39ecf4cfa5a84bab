import type { Brouillon } from '../draft/format';
import { type Commentaire, changerEchange, lireEchange, ranger, TEXTE_MAX } from './format';
import { propre, signature } from './texte';

/** Adds a comment, on a question or on the whole (null). Blank: the draft as it is. Cut at TEXTE_MAX characters. */
export function commenter(
  brouillon: Brouillon,
  { id, champ, texte }: { id: string; champ: string | null; texte: string },
  qui: string,
  quand: string,
): Brouillon {
  const dit = propre(texte, TEXTE_MAX);
  if (dit === '') return brouillon;
  const nouveau: Commentaire = {
    id,
    champ,
    qui: signature(qui),
    quand,
    texte: dit,
  };
  return changerEchange(brouillon, ({ commentaires }) => ({
    commentaires: ranger([...commentaires.filter((each) => each.id !== id), nouveau], 'quand', 'id'),
  }));
}

/** Takes a comment away: it is a note between people, not an answer. */
export function effacerCommentaire(brouillon: Brouillon, id: string): Brouillon {
  return changerEchange(brouillon, ({ commentaires }) => ({
    commentaires: commentaires.filter((each) => each.id !== id),
  }));
}

/** The comments on one question, or on the whole (null), oldest first. */
export function commentairesSur(brouillon: Brouillon, champ: string | null): readonly Commentaire[] {
  return lireEchange(brouillon).echange.commentaires.filter((each) => each.champ === champ);
}
