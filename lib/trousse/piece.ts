import { dateEnMots, inerte } from '../export/texte';
import { isWellTyped } from '../form/engine';
import type { Reponses } from '../form/types';
import { PREFIXE_TROUSSE } from '../steps/autour';

/** One text of the kit, drafted from the answers. The agent reads it again, edits it, then uses it. */
export type Piece = {
  readonly cle: string;
  readonly titre: string;
  /** What it is for, and what to do with it. */
  readonly quoi: string;
  /** Name of its file, without extension. */
  readonly fichier: string;
  readonly texte: string;
  /** When it is an e-mail: who reads it ('' when not known yet), and its subject. */
  readonly courriel?: { readonly a: string; readonly objet: string };
};

/** What only the agent knows stays visible in a text, and easy to search for. */
export const A_COMPLETER = '[à compléter]';

/** The same mark, with what is expected there. */
export const aCompleter = (quoi: string) => `[à compléter : ${quoi}]`;

/** The answer that keeps a text once edited. */
export function reponseDe({ cle }: Piece): string {
  return PREFIXE_TROUSSE + cle;
}

/** The text as the agent left it; null while it is still ours, or when it is not a text. */
export function texteModifie(piece: Piece, reponses: Reponses): string | null {
  const modifie = reponses[reponseDe(piece)];
  return isWellTyped('texte', modifie) && modifie !== '' ? (modifie as string) : null;
}

/**
 * The file of a text: it says first that it must be read again, then whom it goes to, then the text itself.
 * @param now the moment of the export
 */
export function fichierDe(piece: Piece, reponses: Reponses, now: Date): string {
  const modifie = texteModifie(piece, reponses);
  const origine = modifie === null ? 'préparé à partir de vos réponses' : 'modifié par vous';
  const { courriel } = piece;
  return [
    `À RELIRE AVANT USAGE : ${piece.titre}, ${origine}, le ${dateEnMots(now.toISOString())}.`,
    ...(courriel ? [`À : ${courriel.a || A_COMPLETER}`, `Objet : ${courriel.objet}`] : []),
    '',
    modifie ?? piece.texte,
    '',
  ].join('\n');
}

/** Our choice: several mail programs cut a longer address, or do not open it. */
export const MAILTO_MAX = 2000;

/** The address that opens a mail program: with the text when it fits, else with the subject alone. */
export function mailtoDe(
  { a, objet }: NonNullable<Piece['courriel']>,
  texte: string,
): { readonly url: string; readonly complet: boolean } {
  // RFC 6068: lines end with CRLF, and a space is %20, never « + ».
  const adresse = inerte(a).split('@').map(encodeURIComponent).join('@');
  const entete = `mailto:${adresse}?subject=${encodeURIComponent(inerte(objet))}`;
  const entier = `${entete}&body=${encodeURIComponent(inerte(texte).replaceAll('\n', '\r\n'))}`;
  return entier.length <= MAILTO_MAX ? { url: entier, complet: true } : { url: entete, complet: false };
}
