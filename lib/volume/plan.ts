import { HAUSSE_DE_VOLUME } from '../catalogue/limites';
import type { SourceId } from '../catalogue/sources';
import { type Cadence, cadencesDe, ecoulements, PART_DE_LA_LIMITE, type Pause, pausesDe } from './cadence';
import type { Journee } from './simuler';

export type Conseil =
  | ({ readonly genre: 'cadence' } & Cadence)
  // The calls wait for their turn: the longest queue, and when it is empty (seconds since midnight).
  | {
      readonly genre: 'file';
      readonly cle: string;
      readonly nom: string;
      readonly longueurMax: number;
      readonly videS: number;
    }
  // What is left at the closing time is made at night, over before the next opening.
  | {
      readonly genre: 'nuit';
      readonly debutMin: number;
      readonly finMin: number;
      readonly appels: number;
      readonly pauses: readonly Pause[];
      readonly source: SourceId;
    }
  // More calls come each day than the pace allows before the next opening: the backlog would grow for ever.
  | {
      readonly genre: 'trop';
      readonly cle: string;
      readonly nom: string;
      readonly appels: number;
      readonly appelsAuPlus: number;
      readonly hausse: { readonly possible: boolean; readonly source: SourceId };
    }
  // Several instances behind one address: none sees the calls of the others.
  | {
      readonly genre: 'instances';
      readonly instances: number;
      readonly parPeriode: number;
      readonly periodeS: number;
      readonly source: SourceId;
    };

/** The most calls that fit in a day at a pace, its maintenances left out. */
function auPlusParJour({ limite, parPeriode }: Cadence): number {
  const pauses = pausesDe(limite.operations);
  const minutes = pauses.reduce(
    (reste, { debutMin, finMin }) => reste - ((finMin - debutMin + 1440) % 1440),
    1440,
  );
  return Math.floor((minutes * 60 * parPeriode) / limite.periodeS);
}

/**
 * What to do so that no call is refused: the pace of each counter, its queue, the night batch, the instances.
 * The sources only say « la nuit ou durant les heures creuses »: the night is the hours you do not work.
 */
export function plan(journee: Journee): readonly Conseil[] {
  const cadences = cadencesDe(journee);
  const ecoules = ecoulements(journee);
  const { hypotheses, limites } = journee;
  const finOuverture = hypotheses.ouverture.finMin;
  const paires = cadences.flatMap((cadence, rang) => {
    const ecoule = ecoules[rang];
    return ecoule ? [{ cadence, ecoule, nom: cadence.limite.nom, cle: cadence.limite.cle }] : [];
  });
  const files = paires.flatMap(({ ecoule: { longueurMax, videS }, nom, cle }): Conseil[] =>
    longueurMax > 0 && videS !== null ? [{ genre: 'file', cle, nom, longueurMax, videS }] : [],
  );
  const nuit = paires.filter(({ ecoule }) => ecoule.videS !== null && ecoule.videS > finOuverture * 60);
  const trop = paires.flatMap(({ cadence, ecoule, nom, cle }): Conseil[] =>
    ecoule.videS === null
      ? [
          {
            genre: 'trop',
            cle,
            nom,
            appels: cadence.appels,
            appelsAuPlus: auPlusParJour(cadence),
            hausse: HAUSSE_DE_VOLUME,
          },
        ]
      : [],
  );
  const { source, periodeS, limite } = limites.parAdresse;
  return [
    ...cadences.map((cadence): Conseil => ({ genre: 'cadence', ...cadence })),
    ...files,
    ...(nuit.length > 0
      ? [
          {
            genre: 'nuit' as const,
            debutMin: finOuverture,
            finMin: Math.ceil(Math.max(...nuit.map(({ ecoule }) => ecoule.videS ?? 0)) / 60),
            appels: nuit.reduce((somme, { ecoule }) => somme + ecoule.resteALaFermeture, 0),
            pauses: pausesDe(nuit.flatMap(({ cadence }) => cadence.limite.operations)),
            source: 'site_documentation' as const,
          },
        ]
      : []),
    ...trop,
    ...(hypotheses.instances > 1
      ? [
          {
            genre: 'instances' as const,
            instances: hypotheses.instances,
            parPeriode: Math.floor((limite * PART_DE_LA_LIMITE) / hypotheses.instances),
            periodeS,
            source,
          },
        ]
      : []),
  ];
}
