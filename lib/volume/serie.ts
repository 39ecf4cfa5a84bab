import type { SourceId } from '../catalogue/sources';
import { SECONDES_PAR_JOUR } from './flux';
import type { Journee, Passage } from './simuler';

/** One bar of the chart, one line of its table. */
export type Point = {
  // Minutes since midnight.
  readonly debutMin: number;
  readonly demandes: number;
  readonly acceptes: number;
  // Refused or not answered.
  readonly refuses: number;
};

export type Serie = {
  // A counter, or the address for all of them.
  readonly cle: string;
  readonly nom: string;
  // What the line of the limit shows, for one step: the limit of a period, for the tokens in use.
  readonly limite: number;
  readonly pasMin: number;
  readonly source: SourceId;
  readonly points: readonly Point[];
};

export const CLE_ADRESSE = 'adresse';

/** The calls of some tokens, step by step: a whole day at least, more when calls go over midnight. */
function pointsDe(passages: readonly Passage[], pasMin: number): readonly Point[] {
  const pas = pasMin * 60;
  const derniers = passages.map(({ departs }) => (departs.secondes.at(-1) ?? -1) + 1);
  const points = Array.from(
    { length: Math.ceil(Math.max(SECONDES_PAR_JOUR, ...derniers) / pas) },
    (_, rang) => ({
      debutMin: rang * pasMin,
      demandes: 0,
      acceptes: 0,
      refuses: 0,
    }),
  );
  for (const { departs, acceptes } of passages)
    for (const [rang, seconde] of departs.secondes.entries()) {
      const point = points[Math.floor(seconde / pas)];
      if (!point) continue;
      point.demandes += departs.nombres[rang] ?? 0;
      point.acceptes += acceptes[rang] ?? 0;
      point.refuses = point.demandes - point.acceptes;
    }
  return points;
}

/** The series to draw, one per counter, then the one of the address. */
export function seriesDe(journee: Pick<Journee, 'compteurs' | 'limites'>, pasMin: 1 | 10): readonly Serie[] {
  const { compteurs, limites } = journee;
  const parPas = (limite: number, periodeS: number) => (limite * pasMin * 60) / periodeS;
  const series = compteurs.map(({ limite: { cle, nom, limite, periodeS, source }, jetons, passages }) => ({
    cle,
    nom,
    limite: parPas(limite * jetons, periodeS),
    pasMin,
    source,
    points: pointsDe(passages, pasMin),
  }));
  const { limite, periodeS, source } = limites.parAdresse;
  return [
    ...series,
    {
      cle: CLE_ADRESSE,
      nom: 'Tous les appels de l’adresse IP',
      limite: parPas(limite, periodeS),
      pasMin,
      source,
      points: pointsDe(
        compteurs.flatMap(({ passages }) => passages),
        pasMin,
      ),
    },
  ];
}
