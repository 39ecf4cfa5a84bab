/** The page, in points: A4, with margins that leave lines short enough to read. */
export const PAGE = {
  largeur: 595.28,
  hauteur: 841.89,
  gauche: 56,
  droite: 539,
  haut: 56,
  bas: 772,
} as const;

export type Graisse = 'texte' | 'gras';
export type Style = { readonly graisse: Graisse; readonly corps: number; readonly couleur?: string };
export type Boite = { readonly x: number; readonly largeur: number };
type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export const BLEU = '#000091';
const NOIR = '#161616';
/** Shown once in place of a character that the font cannot draw. */
const SANS_GLYPHE = '\u25a1';
/** What belongs to the sign before it: accents, skin tones, and the joiner, which also takes the next sign. */
const COLLE = /[\p{M}\p{Emoji_Modifier}\u200d]/u;
const LIANT = '\u200d';
const INTERLIGNE = 1.35;

/** What fontkit knows of a font, and pdfkit's types do not say. */
type Fonte = {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(point: number): boolean;
  glyphForCodePoint(point: number): { readonly advanceWidth: number };
};

export type Plume = ReturnType<typeof plume>;

/**
 * Writes on the pages, from top to bottom: breaks lines and pages itself, so that each part of a text is
 * tagged on the page where it stands. Never throws on a text, whatever it holds.
 */
export function plume(doc: Doc) {
  let y: number = PAGE.haut;
  const fontes = new Map<Graisse, Fonte>();
  const avances = { texte: new Map<string, number>(), gras: new Map<string, number>() };
  const dessinable = new Map<string, boolean>();

  /** The font itself, behind pdfkit, which measures a text only by laying it out whole. */
  const fonte = (graisse: Graisse): Fonte => {
    const connue = fontes.get(graisse);
    if (connue) return connue;
    const { font } = (doc.font(graisse) as unknown as { _font: { font: Fonte } })._font;
    fontes.set(graisse, font);
    return font;
  };

  /** What the font can draw. One mark stands for a whole unit: an emoji of several characters is one. */
  const avecGlyphes = (texte: string): string => {
    const police = fonte('texte');
    const connu = (char: string) => {
      const known = dessinable.get(char) ?? police.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
      dessinable.set(char, known);
      return known;
    };
    const rendus: string[] = [];
    let remplace = false;
    let suite = false;
    for (const char of texte) {
      if (remplace && (suite || COLLE.test(char))) {
        suite = char === LIANT;
        continue;
      }
      remplace = char !== '\n' && !connu(char);
      rendus.push(remplace ? SANS_GLYPHE : char);
    }
    return rendus.join('');
  };

  const prendre = ({ graisse, corps, couleur = NOIR }: Style) =>
    doc.font(graisse).fontSize(corps).fillColor(couleur);

  /** The sum of its signs: pdfkit would lay the text out whole to say the same. */
  const largeurDe = (texte: string, { graisse, corps }: Style): number => {
    const connues = avances[graisse];
    let somme = 0;
    for (const signe of texte) {
      let avance = connues.get(signe);
      if (avance === undefined) {
        const police = fonte(graisse);
        avance = police.glyphForCodePoint(signe.codePointAt(0) ?? 0).advanceWidth / police.unitsPerEm;
        connues.set(signe, avance);
      }
      somme += avance;
    }
    return somme * corps;
  };

  /** A word wider than its column, cut where the column ends. */
  const couper = (mot: string, style: Style, largeur: number): readonly string[] => {
    const parts: string[] = [];
    let part = '';
    let prise = 0;
    for (const char of mot) {
      const ajout = largeurDe(char, style);
      if (part !== '' && prise + ajout > largeur) {
        parts.push(part);
        part = '';
        prise = 0;
      }
      part += char;
      prise += ajout;
    }
    return [...parts, part];
  };

  /** The lines of a text in a column. A line broken at a space keeps it: read aloud, words stay apart. */
  const lignesDe = (texte: string, style: Style, largeur: number): readonly string[] => {
    const lignes: string[] = [];
    for (const alinea of avecGlyphes(texte).split('\n')) {
      let ligne = '';
      let prise = 0;
      for (const [mot] of alinea.matchAll(/[^ ]+ *| +/g)) {
        const nu = mot.trimEnd();
        if (prise + largeurDe(nu, style) > largeur) {
          if (ligne !== '') lignes.push(ligne);
          const parts = couper(nu, style, largeur);
          lignes.push(...parts.slice(0, -1));
          ligne = (parts.at(-1) ?? '') + mot.slice(nu.length);
          prise = largeurDe(ligne, style);
        } else {
          ligne += mot;
          prise += largeurDe(mot, style);
        }
      }
      lignes.push(ligne);
    }
    return lignes;
  };

  const hauteurDe = (style: Style) => style.corps * INTERLIGNE;
  const pageSuivante = () => {
    doc.addPage();
    y = PAGE.haut;
  };
  const place = () => PAGE.bas - y;

  /** Draws what is no content: assistive technologies skip it. */
  const artefact = (dessin: () => void, type: 'Layout' | 'Pagination' = 'Layout') => {
    doc.markContent('Artifact', { type });
    dessin();
    doc.endMarkedContent();
  };

  /** Draws lines from a height, under a tag of the page: the part belongs to `element`. */
  const poser = (
    element: Element,
    etiquette: string,
    lignes: readonly string[],
    style: Style,
    { x }: Boite,
    depuis: number,
  ) => {
    const partie = doc.markStructureContent(etiquette);
    prendre(style);
    for (const [rang, ligne] of lignes.entries())
      if (ligne !== '') doc.text(ligne, x, depuis + rang * hauteurDe(style), { lineBreak: false });
    doc.endMarkedContent();
    element.add(partie);
  };

  /** Writes a text under its own element, over as many pages as it takes. */
  const ecrire = (parent: Element, etiquette: string, texte: string, style: Style, boite: Boite) => {
    const element = doc.struct(etiquette);
    let lignes = lignesDe(texte, style, boite.largeur);
    while (lignes.length > 0) {
      if (place() < hauteurDe(style)) pageSuivante();
      const tiennent = Math.floor(place() / hauteurDe(style));
      const ici = lignes.slice(0, tiennent);
      poser(element, etiquette, ici, style, boite, y);
      y += ici.length * hauteurDe(style);
      lignes = lignes.slice(tiennent);
    }
    parent.add(element);
  };

  return {
    doc,
    artefact,
    ecrire,
    hauteurDe,
    lignesDe,
    pageSuivante,
    place,
    poser,
    prendre,
    y: () => y,
    /** Leaves a blank, except at the top of a page. */
    espace: (hauteur: number) => {
      if (y > PAGE.haut) y += hauteur;
    },
    avancer: (hauteur: number) => {
      y += hauteur;
    },
    /** Goes to the next page unless there is room for what must stay together. */
    garder: (hauteur: number) => {
      if (place() < hauteur) pageSuivante();
    },
    /** A child that holds other elements. */
    ouvrir: (parent: Element, etiquette: string, options = {}): Element => {
      const element = doc.struct(etiquette, options);
      parent.add(element);
      return element;
    },
  };
}
