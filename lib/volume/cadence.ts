import type { Operation } from '../catalogue/operations';
import { reunir } from './fenetre';
import { createPartage, type Flux, nombreDeJetons, SECONDES_PAR_JOUR } from './flux';
import type { Hypotheses } from './hypotheses';
import type { LimiteDuJeton } from './limites';
import { type CompteurDuJour, compter, type Journee } from './simuler';

/**
 * The part of a limit that the plan uses. Ours, and the same as for our own test calls: calls sent at an even
 * pace do not arrive at one, and the rest of the limit absorbs the difference.
 */
export const PART_DE_LA_LIMITE = 0.8;

/** Calls a minute to keep to, for one counter and all the tokens. */
export type Cadence = {
  readonly limite: LimiteDuJeton;
  // Calls of the day on this counter.
  readonly appels: number;
  // Calls in one period (a minute), all instances together.
  readonly parPeriode: number;
  // Seconds between two calls of one instance, when each keeps its own pace.
  readonly intervalleParInstanceS: number;
  // Minutes to make all the calls of the day, in one go.
  readonly dureeMin: number;
};

/** No call during these minutes of the day: a provider announces its maintenance. */
export type Pause = {
  readonly debutMin: number;
  readonly finMin: number;
  readonly operations: readonly string[];
};

const enMinutes = (heure: string) => {
  const [h = 0, m = 0] = heure.split(':').map(Number);
  return h * 60 + m;
};

/** The maintenances that the operations announce, each once. */
export function pausesDe(operations: readonly Operation[]): readonly Pause[] {
  const pauses = new Map<string, Pause>();
  for (const { maintenance, nom } of operations) {
    if (!maintenance) continue;
    const cle = `${maintenance.de} ${maintenance.a}`;
    const connue = pauses.get(cle)?.operations ?? [];
    pauses.set(cle, {
      debutMin: enMinutes(maintenance.de),
      finMin: enMinutes(maintenance.a),
      operations: connue.includes(nom) ? connue : [...connue, nom],
    });
  }
  return [...pauses.values()].sort((a, b) => a.debutMin - b.debutMin);
}

/** True at a second when a provider is in maintenance; a pause may go over midnight. */
function enPause(pauses: readonly Pause[], seconde: number): boolean {
  const minute = Math.floor(seconde / 60) % 1440;
  return pauses.some(({ debutMin, finMin }) =>
    debutMin <= finMin ? minute >= debutMin && minute < finMin : minute >= debutMin || minute < finMin,
  );
}

/** The pace of each counter: its part of the limit, less when the address could not bear them all. */
export function cadencesDe({ compteurs, limites, hypotheses }: Journee): readonly Cadence[] {
  const jetons = nombreDeJetons(hypotheses);
  const { parAdresse } = limites;
  const seule = ({ limite }: LimiteDuJeton) => Math.max(1, Math.floor(limite * PART_DE_LA_LIMITE)) * jetons;
  const adresse = Math.max(1, Math.floor(parAdresse.limite * PART_DE_LA_LIMITE));
  const ensemble = compteurs.reduce(
    (somme, { limite }) => somme + (seule(limite) * parAdresse.periodeS) / limite.periodeS,
    0,
  );
  const part = Math.min(1, adresse / ensemble);
  return compteurs.map(({ limite }) => {
    const appels = appelsPrevus(hypotheses, limite);
    const parPeriode = Math.max(1, Math.floor(seule(limite) * part));
    return {
      limite,
      appels,
      parPeriode,
      intervalleParInstanceS: (limite.periodeS * hypotheses.instances) / parPeriode,
      dureeMin: Math.ceil((appels * limite.periodeS) / parPeriode / 60),
    };
  });
}

/** Calls of the day on a counter, made or not. */
function appelsPrevus({ dossiersParJour, appels }: Hypotheses, { operations }: LimiteDuJeton): number {
  return appels
    .filter(({ chemin }) => operations.some((operation) => operation.chemin === chemin))
    .reduce((somme, { parDossier }) => somme + parDossier * dossiersParJour, 0);
}

export type Ecoulement = {
  readonly flux: readonly Flux[];
  readonly longueurMax: number;
  // The second after the last call, or null when the queue is not empty at the end.
  readonly videS: number | null;
  readonly restants: number;
  readonly resteALaFermeture: number;
};

/**
 * The calls of one counter, kept to a pace: they leave one by one, evenly, and the others wait. In any window
 * of one period, at most `parPeriode` calls: what is saved while idle never reaches one call.
 */
function ecouler(compteur: CompteurDuJour, cadence: Cadence, journee: Journee): Ecoulement {
  const { limite, parPeriode } = cadence;
  const { ouverture } = journee.hypotheses;
  const pauses = pausesDe(limite.operations);
  const finS = SECONDES_PAR_JOUR + ouverture.debutMin * 60;
  const partage = createPartage(limite.cle, compteur.jetons);
  const { secondes, nombres } = reunir(compteur.passages.map(({ departs }) => departs));
  // Calls that the workers had no time to make before midnight come then.
  const tardifs = cadence.appels - compteur.demandes;
  const etat = { rang: 0, credit: 0, file: 0, faits: 0, longueurMax: 0, dernierS: -1, resteALaFermeture: 0 };
  for (let seconde = 0; seconde < finS; seconde += 1) {
    if (etat.file === 0) {
      // Nothing waits: on to the next call at once, with what is saved meanwhile.
      const minuit = seconde < SECONDES_PAR_JOUR ? SECONDES_PAR_JOUR - 1 : finS;
      const suite = Math.min(secondes[etat.rang] ?? minuit, minuit);
      etat.credit = Math.min(etat.credit + (suite - seconde) * parPeriode, limite.periodeS - 1);
      seconde = suite;
      if (seconde === finS) break;
    }
    if (secondes[etat.rang] === seconde) {
      etat.file += nombres[etat.rang] ?? 0;
      etat.rang += 1;
    }
    if (seconde === SECONDES_PAR_JOUR - 1) etat.file += tardifs;
    etat.credit += parPeriode;
    const pris = enPause(pauses, seconde)
      ? 0
      : Math.min(etat.file, Math.floor(etat.credit / limite.periodeS));
    if (pris > 0) {
      etat.faits += pris;
      partage.jusqua(seconde, etat.faits);
      etat.file -= pris;
      etat.dernierS = seconde;
    }
    etat.credit = Math.min(etat.credit - pris * limite.periodeS, limite.periodeS - 1);
    etat.longueurMax = Math.max(etat.longueurMax, etat.file);
    if (seconde === ouverture.finMin * 60 - 1) etat.resteALaFermeture = etat.file;
  }
  return {
    flux: partage.flux,
    longueurMax: etat.longueurMax,
    videS: etat.file > 0 ? null : etat.dernierS + 1,
    restants: etat.file,
    resteALaFermeture: etat.resteALaFermeture,
  };
}

/** The day again, its calls kept to the pace of the plan, until the next opening. */
export type JourneeDuPlan = Omit<Journee, 'hypotheses'> & {
  readonly cadences: readonly Cadence[];
  readonly files: readonly {
    readonly cle: string;
    readonly longueurMax: number;
    readonly videS: number | null;
  }[];
};

/** The plan and its replay ask for the same ones, of a day that never changes. */
const ECOULES = new WeakMap<Journee, readonly Ecoulement[]>();

/** The calls of each counter, kept to its pace. */
export function ecoulements(journee: Journee): readonly Ecoulement[] {
  const connus = ECOULES.get(journee) ?? ecoulerTout(journee, cadencesDe(journee));
  ECOULES.set(journee, connus);
  return connus;
}

function ecoulerTout(journee: Journee, cadences: readonly Cadence[]): readonly Ecoulement[] {
  return journee.compteurs.flatMap((compteur, rang) => {
    const cadence = cadences[rang];
    return cadence ? [ecouler(compteur, cadence, journee)] : [];
  });
}

/** Replays the day as the plan says, against the very same limits. */
export function rejouer(journee: Journee): JourneeDuPlan {
  const cadences = cadencesDe(journee);
  const ecoules = ecoulements(journee);
  return {
    ...compter(
      ecoules.flatMap(({ flux }) => flux),
      journee.limites,
    ),
    restants: ecoules.reduce((somme, { restants }) => somme + restants, 0),
    cadences,
    files: ecoules.map(({ longueurMax, videS }, rang) => ({
      cle: cadences[rang]?.limite.cle ?? '',
      longueurMax,
      videS,
    })),
  };
}
