/** A paragraph, a list item or a row of a table of the founding document: its lines, numbered from 1. */
export type Passage = {
  readonly panneau: number;
  readonly lignes: readonly number[];
  readonly texte: string;
};

const PANNEAU = /^ {2}panel(\d):/;
const CLE = /^ {2,4}(?:title|id|content|panel\d)\b:?/;
/** What carries no statement: tags, images, headers and rules of tables, blank quotes. */
const DECOR =
  /^(?:<\/?(?:details|summary)\b.*|!\[.*|\\?\|[-:|]+|\{:.*\}|>|\| Paramètres obligatoires.*|---)$/;
/** A heading, or a line in bold that stands for one. */
const TITRE = /^(?:#{3,6} |\*\*[^*]+\*\*$)/;
/** Starts a passage even without a blank line before. */
const DEBUT = /^(?:\* |> \* |\\?\| ?)/;

/**
 * What the founding document states, panel by panel. A heading counts when nothing follows it, and the title
 * of a panel when the panel is empty: an empty promise is one to keep too.
 *
 * @param texte the whole file
 */
export function passages(texte: string): readonly Passage[] {
  const trouves: Passage[] = [];
  let panneau = 0;
  let titre: Passage | null = null;
  let suite = false;
  for (const [rang, brute] of [...texte.split('\n'), '  panel0:'].entries()) {
    const ligne = brute.trim();
    const numero = PANNEAU.exec(brute)?.[1];
    if (numero !== undefined) {
      if (titre) trouves.push(titre);
      titre = null;
      panneau = Number(numero);
    }
    const ici = { panneau, lignes: [rang + 1], texte: ligne };
    if (TITRE.test(ligne) || /^ {4}title:/.test(brute)) titre = ici;
    if (panneau === 0 || ligne === '' || titre === ici || CLE.test(brute) || DECOR.test(ligne)) {
      suite = false;
      continue;
    }
    titre = null;
    const dernier = trouves.at(-1);
    if (suite && dernier && !DEBUT.test(ligne))
      trouves[trouves.length - 1] = {
        ...dernier,
        lignes: [...dernier.lignes, rang + 1],
        texte: `${dernier.texte} ${ligne}`,
      };
    else trouves.push(ici);
    suite = true;
  }
  return trouves;
}
