import { avant, type Departs, laisserPasser, reunir, sommet, total } from './fenetre';
import { appelsParDossier, type Flux, fluxDe } from './flux';
import type { Hypotheses } from './hypotheses';
import type { LimiteDuJeton, Limites } from './limites';

/** Calls of a counter, all tokens together: `demandes` is the sum of the three others, second by second too. */
export type Compte = {
  readonly demandes: number;
  readonly acceptes: number;
  // Answered 429.
  readonly refuses: number;
  // Not answered at all: the address is banned.
  readonly sansReponse: number;
};

/** Calls made with one token, and, rank by rank, those let through: none from the ban on. */
export type Passage = { readonly departs: Departs; readonly acceptes: readonly number[] };

export type CompteurDuJour = Compte & {
  readonly limite: LimiteDuJeton;
  readonly jetons: number;
  // Seconds since midnight; null: never.
  readonly premier429: number | null;
  // 429 received although another one of the same counter came less than a period before.
  readonly refusInsistants: number;
  // The most calls made in one period with one token.
  readonly sommet: number;
  // Of each token.
  readonly passages: readonly Passage[];
};

export type Bannissement =
  // No 429, and the limit of the address holds.
  | { readonly menace: 'aucune' }
  // 429 come; how many ignored ones lead to the ban is not published.
  | { readonly menace: 'possible'; readonly refusInsistants: number }
  // The limit of the address is passed: the documentation announces the ban. Seconds since midnight.
  | { readonly menace: 'annoncee'; readonly debutS: number; readonly finS: number };

export type Journee = Compte & {
  readonly hypotheses: Hypotheses;
  readonly limites: Limites;
  readonly compteurs: readonly CompteurDuJour[];
  readonly premier429: { readonly seconde: number; readonly cle: string } | null;
  readonly bannissement: Bannissement;
  // Calls the workers had no time to make before midnight.
  readonly restants: number;
  // The most calls made from the address in one period.
  readonly sommetAdresse: number;
};

const additionner = (comptes: readonly Compte[]): Compte => ({
  demandes: comptes.reduce((somme, { demandes }) => somme + demandes, 0),
  acceptes: comptes.reduce((somme, { acceptes }) => somme + acceptes, 0),
  refuses: comptes.reduce((somme, { refuses }) => somme + refuses, 0),
  sansReponse: comptes.reduce((somme, { sansReponse }) => somme + sansReponse, 0),
});

/** The first refusal of a counter, and how many come within a period of an earlier one that opened a wait. */
function lireRefus({ secondes, nombres }: Departs, acceptes: readonly number[], periodeS: number) {
  let premier: number | null = null;
  let attendreJusqua = 0;
  let insistants = 0;
  for (let rang = 0; rang < acceptes.length; rang += 1) {
    const refuses = (nombres[rang] ?? 0) - (acceptes[rang] ?? 0);
    if (refuses === 0) continue;
    const seconde = secondes[rang] ?? 0;
    premier ??= seconde;
    insistants += refuses;
    if (seconde < attendreJusqua) continue;
    insistants -= 1;
    attendreJusqua = seconde + periodeS;
  }
  return { premier, insistants };
}

/** One counter of one token. From the ban on nothing is answered, and its whole second is lost too. */
function compterUnFlux({ departs }: Flux, { limite, periodeS }: LimiteDuJeton, banniA: number) {
  const entendus = avant(departs, banniA);
  const passes = laisserPasser(entendus, limite, periodeS);
  const [demandes, reponses, acceptes] = [total(departs.nombres), total(entendus.nombres), total(passes)];
  return {
    demandes,
    acceptes,
    refuses: reponses - acceptes,
    sansReponse: demandes - reponses,
    refus: lireRefus(entendus, passes, periodeS),
    sommet: sommet(departs, periodeS).appels,
    passage: { departs, acceptes: passes },
  };
}

function compterUnCompteur(limite: LimiteDuJeton, siens: readonly Flux[], banniA: number): CompteurDuJour {
  const comptes = siens.map((flux) => compterUnFlux(flux, limite, banniA));
  const premiers = comptes.flatMap(({ refus }) => refus.premier ?? []);
  return {
    ...additionner(comptes),
    limite,
    jetons: siens.length,
    premier429: premiers.length > 0 ? Math.min(...premiers) : null,
    refusInsistants: comptes.reduce((somme, { refus }) => somme + refus.insistants, 0),
    sommet: Math.max(0, ...comptes.map((compte) => compte.sommet)),
    passages: comptes.map(({ passage }) => passage),
  };
}

/** What the limits do to calls already placed in time. Pure; the calls are not changed. */
export function compter(flux: readonly Flux[], limites: Limites): Omit<Journee, 'hypotheses' | 'restants'> {
  const { parJeton, parAdresse, bannissement } = limites;
  // Refused calls count too for the address: they reach the server (unknown, hence the worst case).
  const adresse = sommet(reunir(flux.map(({ departs }) => departs)), parAdresse.periodeS, parAdresse.limite);
  const banniA = adresse.depasseA;
  const compteurs = parJeton.map((limite) =>
    compterUnCompteur(
      limite,
      flux.filter(({ cle }) => cle === limite.cle),
      banniA ?? Number.POSITIVE_INFINITY,
    ),
  );
  const insistants = compteurs.reduce((somme, { refusInsistants }) => somme + refusInsistants, 0);
  const comptes = additionner(compteurs);
  return {
    ...comptes,
    limites,
    compteurs,
    premier429: compteurs
      .flatMap(({ premier429, limite }) =>
        premier429 === null ? [] : [{ seconde: premier429, cle: limite.cle }],
      )
      .reduce<Journee['premier429']>((tot, un) => (tot && tot.seconde <= un.seconde ? tot : un), null),
    bannissement: menaceDe(banniA, comptes.refuses, insistants, bannissement.dureeH),
    sommetAdresse: adresse.appels,
  };
}

function menaceDe(
  banniA: number | null,
  refuses: number,
  refusInsistants: number,
  dureeH: number,
): Bannissement {
  if (banniA !== null) return { menace: 'annoncee', debutS: banniA, finS: banniA + dureeH * 3600 };
  return refuses > 0 ? { menace: 'possible', refusInsistants } : { menace: 'aucune' };
}

/**
 * Replays one day, second by second, from midnight to midnight, by a program that ignores the limits: it goes
 * on after a 429, and never makes a refused call again. Where the sources leave a doubt, the worst case holds
 * (limites.ts, `INCERTITUDES`).
 *
 * More calls added to the same ones never make fewer refusals; one more file spread over the day may, by a
 * few, because every file then comes at another second.
 *
 * `demandes = acceptes + refuses + sansReponse`, and `demandes + restants` are all the calls of the day.
 */
export function simuler(hypotheses: Hypotheses, limites: Limites): Journee {
  const comptes = compter(fluxDe(hypotheses, limites.parJeton), limites);
  const prevus = hypotheses.dossiersParJour * appelsParDossier(hypotheses);
  return { ...comptes, hypotheses, restants: prevus - comptes.demandes };
}
