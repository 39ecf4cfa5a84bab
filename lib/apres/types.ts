import type { SourceId } from '../catalogue/sources';

/** One section of a chapter: what is true today, its source, and what the founding document said otherwise. */
export type Rubrique = {
  /** Anchor in the page, stable: the table of the founding document points at it. */
  readonly id: string;
  readonly titre: string;
  /** Markdown: short paragraphs, lists, bold, links. Its figures come from the catalogue. */
  readonly texte: string;
  readonly sources: readonly SourceId[];
  /** What changed since the founding document (January 2022), in one sentence. */
  readonly change?: string;
  /** A tool of the application shown under the text, by name: the page knows how to draw it. */
  readonly outil?: Outil;
};

export type Outil =
  | 'message'
  | 'tracabilite'
  | 'volume'
  | 'client'
  | 'plan'
  | 'proxy'
  | 'annee_du_jeton'
  | 'dates'
  | 'frise'
  | 'carte_du_jeton';

/** Something to do, whose tick is kept with the request. `cle` never changes: drafts remember it. */
export type Tache = { readonly cle: string; readonly quoi: string };

/** A chapter of the guide, one page. */
export type Chapitre = {
  /** Its page: `/apres/{slug}`. */
  readonly slug: string;
  /** In menus and page titles. */
  readonly titre: string;
  /** The h1. */
  readonly question: string;
  /** One or two sentences: what one leaves this page with. */
  readonly intro: string;
  readonly rubriques: readonly Rubrique[];
  readonly taches: readonly Tache[];
};
