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
  // Moments of the day, and round numbers of calls.
  readonly heures: readonly { readonly x: number; readonly minute: number }[];
  readonly paliers: readonly { readonly y: number; readonly appels: number }[];
  readonly x: (minute: number) => number;
};

// What « 9 h 30 » takes, with air around it, and how far apart the moments may be, in minutes.
const LARGEUR_D_UN_MOMENT = 72;
const ECARTS = [15, 30, 60, 120, 180, 240, 360, 720, 1440];
// So that one call among a thousand still shows.
const BARRE_MIN = 1.5;
const MARGE = 1.08;

/**
 * The hours to draw, whole, in minutes: from the opening (or an earlier call) to the last call, at least one. A
 * batch of five minutes would be a line in the picture of a whole day.
 */
export function heuresAMontrer({ points, pasMin }: Serie, { debutMin, finMin }: Hypotheses['ouverture']) {
  const avecAppels = points.filter(({ demandes }) => demandes > 0);
  const premier = Math.min(debutMin, avecAppels[0]?.debutMin ?? debutMin);
  const dernierPoint = avecAppels.at(-1);
  const dernier = dernierPoint ? dernierPoint.debutMin + pasMin : finMin;
  const debut = Math.floor(premier / 60) * 60;
  return { debutMin: debut, finMin: Math.max(debut + 60, Math.ceil(dernier / 60) * 60) };
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
  const duree = finMin - debutMin;
  const ecart = ECARTS.find((minutes) => (utile / duree) * minutes >= LARGEUR_D_UN_MOMENT) ?? 1440;
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
    heures: Array.from({ length: Math.floor(duree / ecart) + 1 }, (_, rang) => {
      const minute = debutMin + rang * ecart;
      return { x: x(minute), minute };
    }),
    paliers: Array.from({ length: Math.floor(plusHaut / palier) + 1 }, (_, rang) => ({
      y: y(rang * palier),
      appels: rang * palier,
    })),
    x,
  };
}
