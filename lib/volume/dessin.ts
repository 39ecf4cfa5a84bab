import type { Hypotheses } from './hypotheses';
import type { Serie } from './serie';

/** The sheet, in pixels: its size and what is kept around the bars for the words. */
export type Feuille = {
  readonly largeur: number;
  readonly hauteur: number;
  readonly gauche: number;
  readonly droite: number;
  readonly haut: number;
  readonly bas: number;
};

export type Dessin = {
  // Paths of SVG: what passes, and on top of it what does not.
  readonly acceptes: string;
  readonly refuses: string;
  readonly baseY: number;
  readonly limiteY: number;
  // Whole hours, and round numbers of calls.
  readonly heures: readonly { readonly x: number; readonly minute: number }[];
  readonly paliers: readonly { readonly y: number; readonly appels: number }[];
  readonly x: (minute: number) => number;
};

const LARGEUR_D_UNE_HEURE = 44;
const PAS_D_HEURES = [1, 2, 3, 4, 6, 12, 24];
// So that one call among a thousand still shows.
const BARRE_MIN = 1.5;
const MARGE = 1.08;

/** The hours to draw: those of work, and those of any call outside them. Minutes, whole hours. */
export function heuresAMontrer({ points, pasMin }: Serie, { debutMin, finMin }: Hypotheses['ouverture']) {
  const avecAppels = points.filter(({ demandes }) => demandes > 0);
  const premier = Math.min(debutMin, avecAppels[0]?.debutMin ?? debutMin);
  const dernier = Math.max(finMin, (avecAppels.at(-1)?.debutMin ?? 0) + pasMin);
  return { debutMin: Math.floor(premier / 60) * 60, finMin: Math.ceil(dernier / 60) * 60 };
}

/** 1, 2 or 5 times a power of ten: at most three steps up to a number. */
function pasRond(sommet: number): number {
  const dizaine = 10 ** Math.floor(Math.log10(Math.max(1, sommet / 3)));
  return [1, 2, 5, 10].map((facteur) => facteur * dizaine).find((pas) => sommet / pas <= 3) ?? sommet;
}

/** Bars side by side; neighbours of the same height make one shape. */
function tracer(barres: readonly { x1: number; x2: number; y1: number; y2: number }[]): string {
  const formes: { x1: number; x2: number; y1: number; y2: number }[] = [];
  for (const barre of barres) {
    const voisine = formes.at(-1);
    if (voisine && voisine.x2 === barre.x1 && voisine.y1 === barre.y1 && voisine.y2 === barre.y2)
      voisine.x2 = barre.x2;
    else formes.push({ ...barre });
  }
  const net = (valeur: number) => Number(valeur.toFixed(2));
  return formes
    .map(({ x1, x2, y1, y2 }) => `M${net(x1)} ${net(y1)}V${net(y2)}H${net(x2)}V${net(y1)}Z`)
    .join('');
}

/** Where everything goes on the sheet: the bars, the line of the limit, the marks of the two axes. */
export function dessiner(serie: Serie, ouverture: Hypotheses['ouverture'], feuille: Feuille): Dessin {
  const { debutMin, finMin } = heuresAMontrer(serie, ouverture);
  const utile = feuille.largeur - feuille.gauche - feuille.droite;
  const baseY = feuille.hauteur - feuille.bas;
  const plusHaut = serie.points.reduce((haut, { demandes }) => Math.max(haut, demandes), serie.limite);
  const x = (minute: number) => feuille.gauche + ((minute - debutMin) / (finMin - debutMin)) * utile;
  const y = (appels: number) => baseY - (appels / (plusHaut * MARGE)) * (baseY - feuille.haut);
  const bords = (debut: number) => ({ x1: x(debut), x2: x(debut + serie.pasMin) });
  const visibles = serie.points.filter(({ demandes }) => demandes > 0);
  const hautDe = (appels: number) => Math.min(y(appels), baseY - BARRE_MIN);
  const heures = (finMin - debutMin) / 60;
  const pasH = PAS_D_HEURES.find((pas) => (utile / heures) * pas >= LARGEUR_D_UNE_HEURE) ?? 24;
  const palier = pasRond(plusHaut);
  return {
    acceptes: tracer(
      visibles
        .filter(({ acceptes }) => acceptes > 0)
        .map(({ debutMin: debut, acceptes }) => ({ ...bords(debut), y1: baseY, y2: hautDe(acceptes) })),
    ),
    refuses: tracer(
      visibles
        .filter(({ refuses }) => refuses > 0)
        .map(({ debutMin: debut, acceptes, demandes }) => ({
          ...bords(debut),
          y1: y(acceptes),
          y2: Math.min(y(demandes), y(acceptes) - BARRE_MIN),
        })),
    ),
    baseY,
    limiteY: y(serie.limite),
    heures: Array.from({ length: Math.floor(heures / pasH) + 1 }, (_, rang) => {
      const minute = debutMin + rang * pasH * 60;
      return { x: x(minute), minute };
    }),
    paliers: Array.from({ length: Math.floor(plusHaut / palier) + 1 }, (_, rang) => ({
      y: y(rang * palier),
      appels: rang * palier,
    })),
    x,
  };
}
