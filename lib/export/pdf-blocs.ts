import type { Bloc, LigneFiche } from './document';
import { BLEU, type Boite, type Element, PAGE, type Plume, type Style } from './pdf-plume';

const PLEINE: Boite = { x: PAGE.gauche, largeur: PAGE.droite - PAGE.gauche };
const TEXTE: Style = { graisse: 'texte', corps: 10.5 };
const LIBELLE: Style = { graisse: 'gras', corps: 10.5 };
const TITRES: Readonly<Record<1 | 2 | 3 | 4, Style>> = {
  1: { graisse: 'gras', corps: 26, couleur: BLEU },
  2: { graisse: 'gras', corps: 17, couleur: BLEU },
  3: { graisse: 'gras', corps: 13 },
  4: { graisse: 'gras', corps: 11.5 },
};
const CELLULE: Style = { graisse: 'texte', corps: 9 };
const TRAIT = '#929292';
/** Room that a title wants under it, so that it never ends a page alone. */
const SUITE = 60;

const retrait = (de: number): Boite => ({ x: PLEINE.x + de, largeur: PLEINE.largeur - de });

/** A title, and its place in the outline. */
export function titre(plume: Plume, parent: Element, niveau: 1 | 2 | 3 | 4, texte: string): void {
  const style = TITRES[niveau];
  plume.espace(niveau === 2 ? 20 : 12);
  plume.garder(plume.hauteurDe(style) + SUITE);
  plume.ecrire(parent, `H${niveau}`, texte, style, PLEINE);
  plume.avancer(4);
}

function puces(plume: Plume, parent: Element, items: readonly string[], de: number): void {
  const liste = plume.ouvrir(parent, 'L');
  for (const item of items) {
    plume.garder(plume.hauteurDe(TEXTE));
    const milieu = plume.y() + plume.hauteurDe(TEXTE) / 2;
    // The bullet is drawn, not written: it is no word of the document.
    plume.artefact(() => plume.doc.circle(PLEINE.x + de + 4, milieu, 1.6).fill('#161616'));
    plume.ecrire(plume.ouvrir(liste, 'LI'), 'LBody', item, TEXTE, retrait(de + 14));
    plume.avancer(3);
  }
  plume.avancer(3);
}

function fiche(plume: Plume, parent: Element, lignes: readonly LigneFiche[]): void {
  const liste = plume.ouvrir(parent, 'L');
  for (const { libelle, valeurs } of lignes) {
    plume.garder(2 * plume.hauteurDe(TEXTE));
    const corps = plume.ouvrir(plume.ouvrir(liste, 'LI'), 'LBody');
    plume.ecrire(corps, 'P', libelle, LIBELLE, PLEINE);
    const [seule, ...autres] = valeurs;
    if (autres.length > 0) puces(plume, corps, valeurs, 0);
    else plume.ecrire(corps, 'P', seule ?? '', TEXTE, PLEINE);
    plume.avancer(6);
  }
}

function encadre(plume: Plume, parent: Element, enTete: string, texte: string): void {
  plume.espace(14);
  const haut = plume.y();
  plume.ecrire(parent, 'H2', enTete, TITRES[3], retrait(14));
  plume.ecrire(parent, 'P', texte, TEXTE, retrait(14));
  const bas = plume.y();
  plume.artefact(() => plume.doc.rect(PLEINE.x, haut, 4, bas - haut).fill(BLEU));
  plume.avancer(16);
}

const MARGE = 4;

function colonnes(parts: readonly number[]): readonly Boite[] {
  let x = PLEINE.x;
  return parts.map((part) => {
    const largeur = PLEINE.largeur * part;
    const boite = { x: x + MARGE, largeur: largeur - 2 * MARGE };
    x += largeur;
    return boite;
  });
}

type Ligne = { readonly elements: readonly Element[]; readonly etiquettes: readonly string[] };

/** A table drawn line by line: a row may cross pages, and its header is drawn again on each. */
function tableau(
  plume: Plume,
  parent: Element,
  { titre: legende, entetes, lignes: rangees, parts }: Extract<Bloc, { genre: 'tableau' }>,
): void {
  const cases = colonnes(parts);
  const ligne = plume.hauteurDe(CELLULE);
  const styleDe = (tete: boolean): Style => ({ ...CELLULE, graisse: tete ? 'gras' : 'texte' });
  const cadre = (haut: number, bas: number) =>
    plume.artefact(() => {
      for (const { x, largeur } of cases)
        plume.doc
          .rect(x - MARGE, haut, largeur + 2 * MARGE, bas - haut)
          .lineWidth(0.5)
          .stroke(TRAIT);
    });

  /** Draws one row, cut into as many pages as needed; without `rang`, it only repeats words. */
  const dessiner = (textes: readonly string[], tete: (rang: number) => boolean, rang: Ligne | null) => {
    const lignes = textes.map((texte, i) => plume.lignesDe(texte, styleDe(tete(i)), cases[i]?.largeur ?? 1));
    const hauteur = Math.max(...lignes.map(({ length }) => length));
    const entier = hauteur * ligne + 2 * MARGE;
    if (rang && plume.place() < Math.min(entier, 120)) suivante();
    for (let fait = 0; fait < hauteur; ) {
      if (plume.place() < ligne + 2 * MARGE) suivante();
      const tiennent = Math.min(hauteur - fait, Math.floor((plume.place() - 2 * MARGE) / ligne));
      const haut = plume.y();
      for (const [i, toutes] of lignes.entries()) {
        const ici = toutes.slice(fait, fait + tiennent);
        const boite = cases[i];
        const element = rang?.elements[i];
        if (ici.length === 0 || !boite) continue;
        if (rang && element)
          plume.poser(element, rang.etiquettes[i] ?? 'TD', ici, styleDe(tete(i)), boite, haut + MARGE);
        else
          plume.artefact(() => {
            plume.prendre(styleDe(true));
            for (const [n, mots] of ici.entries())
              plume.doc.text(mots, boite.x, haut + MARGE + n * ligne, { lineBreak: false });
          }, 'Pagination');
      }
      plume.avancer(tiennent * ligne + 2 * MARGE);
      cadre(haut, plume.y());
      fait += tiennent;
    }
  };
  const suivante = () => {
    plume.pageSuivante();
    dessiner(entetes, () => true, null);
  };

  plume.garder(100);
  const table = plume.ouvrir(parent, 'Table');
  if (legende) {
    plume.ecrire(table, 'Caption', legende, TEXTE, PLEINE);
    plume.avancer(8);
  }
  const rangee = (
    dans: Element,
    textes: readonly string[],
    tete: (rang: number) => boolean,
    portee: string,
  ) => {
    const etiquettes = textes.map((_, i) => (tete(i) ? 'TH' : 'TD'));
    const tr = plume.ouvrir(dans, 'TR');
    const elements = etiquettes.map((each) => plume.ouvrir(tr, each, each === 'TH' ? { scope: portee } : {}));
    dessiner(textes, tete, { elements, etiquettes });
  };
  rangee(plume.ouvrir(table, 'THead'), entetes, () => true, 'Column');
  const corps = plume.ouvrir(table, 'TBody');
  for (const textes of rangees) rangee(corps, textes, (i) => i === 0, 'Row');
  plume.avancer(10);
}

/** Writes one piece of the document, tagged for what it is. */
export function ecrireBloc(plume: Plume, parent: Element, bloc: Bloc): void {
  switch (bloc.genre) {
    case 'titre':
      titre(plume, parent, bloc.niveau, bloc.texte);
      break;
    case 'paragraphe':
      plume.ecrire(parent, 'P', bloc.texte, TEXTE, PLEINE);
      plume.avancer(8);
      break;
    case 'encadre':
      encadre(plume, parent, bloc.titre, bloc.texte);
      break;
    case 'liste':
      puces(plume, parent, bloc.items, 0);
      break;
    case 'fiche':
      fiche(plume, parent, bloc.lignes);
      break;
    case 'tableau':
      tableau(plume, parent, bloc);
      break;
    case 'page':
      plume.pageSuivante();
      break;
  }
}
