import { createDeparts, type Departs } from './fenetre';
import type { Hypotheses } from './hypotheses';
import { cleDuCompteur, type LimiteDuJeton, operationsDe } from './limites';

export const SECONDES_PAR_JOUR = 86_400;

/** Calls made to one counter with one token. */
export type Flux = { readonly cle: string; readonly jeton: number; readonly departs: Departs };

/** Files that come evenly from one second to another. */
type Plage = { readonly debutS: number; readonly finS: number; readonly dossiers: number };

/**
 * The hours of work, cut at the peaks, in order. Each share is a difference of whole cumulated numbers: no
 * rounding ever loses a file.
 */
function plagesDe({ dossiersParJour, ouverture, pointes }: Hypotheses): readonly Plage[] {
  const rangees = pointes.toSorted((a, b) => a.debutMin - b.debutMin);
  const duree = ({ debutMin, finMin }: { debutMin: number; finMin: number }) => finMin - debutMin;
  const partDesPointes = rangees.reduce((somme, { part }) => somme + part, 0);
  const enPointe = Math.floor((dossiersParJour * partDesPointes) / 100);
  const creux = rangees.reduce((reste, pointe) => reste - duree(pointe), duree(ouverture));
  const plages: Plage[] = [];
  const cumul = { part: 0, creux: 0 };
  const ajouter = (debutMin: number, finMin: number, dossiers: number) => {
    if (finMin > debutMin) plages.push({ debutS: debutMin * 60, finS: finMin * 60, dossiers });
  };
  /** The whole number that `nombre` files make over a growing share, since the last time. */
  const tranche = (nombre: number, sur: number, avant: number, apres: number) =>
    sur > 0 ? Math.floor((nombre * apres) / sur) - Math.floor((nombre * avant) / sur) : 0;
  const ajouterCreux = (debutMin: number, finMin: number) => {
    const apres = cumul.creux + finMin - debutMin;
    ajouter(debutMin, finMin, tranche(dossiersParJour - enPointe, creux, cumul.creux, apres));
    cumul.creux = apres;
  };
  let minute = ouverture.debutMin;
  for (const { debutMin, finMin, part } of rangees) {
    ajouterCreux(minute, debutMin);
    ajouter(debutMin, finMin, tranche(enPointe, partDesPointes, cumul.part, cumul.part + part));
    cumul.part += part;
    minute = finMin;
  }
  ajouterCreux(minute, ouverture.finMin);
  return plages;
}

/** Files that have come by the end of a second since midnight; ask for growing seconds only. */
export function createArrivees(hypotheses: Hypotheses): (seconde: number) => number {
  const { dossiersParJour, ouverture, rythme } = hypotheses;
  if (rythme === 'lot') return (seconde) => (seconde >= ouverture.debutMin * 60 ? dossiersParJour : 0);
  const plages = plagesDe(hypotheses);
  let rang = 0;
  let avant = 0;
  return (seconde) => {
    for (let plage = plages[rang]; plage; plage = plages[rang]) {
      if (seconde < plage.debutS) return avant;
      if (seconde < plage.finS)
        return (
          avant + Math.floor((plage.dossiers * (seconde + 1 - plage.debutS)) / (plage.finS - plage.debutS))
        );
      avant += plage.dossiers;
      rang += 1;
    }
    return avant;
  };
}

/** Calls of one counter among the first n of the day, whose files each make the same calls in the same order. */
type Tranche = { readonly cle: string; readonly debut: number; readonly nombre: number };

function tranchesDe({ appels }: Hypotheses): readonly Tranche[] {
  let debut = 0;
  return operationsDe(appels).map((operation, rang) => {
    const nombre = appels[rang]?.parDossier ?? 0;
    debut += nombre;
    return { cle: cleDuCompteur(operation), debut: debut - nombre, nombre };
  });
}

/** The calls of one file, all operations together. */
export function appelsParDossier({ appels }: Hypotheses): number {
  return appels.reduce((somme, { parDossier }) => somme + parDossier, 0);
}

/**
 * Calls that leave: the files queue up, and the workers, together, take the next calls in order. No call
 * leaves faster than they can; a call refused is not made again.
 */
export function departsDe(hypotheses: Hypotheses): Departs {
  const { travailleurs, instances, dureeAppelMs, dossiersParJour, ouverture } = hypotheses;
  const parDossier = appelsParDossier(hypotheses);
  const arrives = createArrivees(hypotheses);
  const { departs, ajouter } = createDeparts();
  // Counted in milliseconds of work, all whole numbers. Idle workers can each start one call at once.
  const msParSeconde = travailleurs * instances * 1000;
  const auRepos = travailleurs * instances * dureeAppelMs;
  const prevus = dossiersParJour * parDossier;
  let disponible = auRepos;
  let faits = 0;
  for (let seconde = ouverture.debutMin * 60; seconde < SECONDES_PAR_JOUR && faits < prevus; seconde += 1) {
    disponible += msParSeconde;
    const attente = arrives(seconde) * parDossier - faits;
    const pris = attente > 0 ? Math.min(attente, Math.floor(disponible / dureeAppelMs)) : 0;
    ajouter(seconde, pris);
    faits += pris;
    disponible = Math.min(disponible - pris * dureeAppelMs, auRepos);
  }
  return departs;
}

/**
 * The calls of a day, for each counter and each token. With one token per instance, the calls of a counter go
 * to each in turn.
 */
export function fluxDe(hypotheses: Hypotheses, compteurs: readonly LimiteDuJeton[]): readonly Flux[] {
  const { secondes, nombres } = departsDe(hypotheses);
  const parDossier = appelsParDossier(hypotheses);
  const tranches = tranchesDe(hypotheses);
  const jetons = nombreDeJetons(hypotheses);
  return compteurs.flatMap(({ cle }) => {
    const siennes = tranches.filter((tranche) => tranche.cle === cle);
    const partage = createPartage(cle, jetons);
    let faits = 0;
    for (let rang = 0; rang < secondes.length; rang += 1) {
      faits += nombres[rang] ?? 0;
      const pleins = Math.floor(faits / parDossier);
      const entames = faits - pleins * parDossier;
      let siens = 0;
      for (const { debut, nombre } of siennes)
        siens += pleins * nombre + Math.min(Math.max(entames - debut, 0), nombre);
      partage.jusqua(secondes[rang] ?? 0, siens);
    }
    return partage.flux;
  });
}

/** Deals the calls of a counter to its tokens, in turn. */
export function createPartage(cle: string, jetons: number) {
  const listes = Array.from({ length: jetons }, createDeparts);
  let avant = 0;
  const part = (nombre: number, jeton: number) => Math.floor((nombre + jetons - 1 - jeton) / jetons);
  return {
    /** At this second, the calls reach `apres` since midnight. */
    jusqua(seconde: number, apres: number) {
      if (apres === avant) return;
      for (let jeton = 0; jeton < jetons; jeton += 1)
        listes[jeton]?.ajouter(seconde, part(apres, jeton) - part(avant, jeton));
      avant = apres;
    },
    flux: listes.map(({ departs }, jeton): Flux => ({ cle, jeton, departs })),
  };
}

/** Tokens that call: one for all, or one per instance. */
export function nombreDeJetons({ jetons, instances }: Hypotheses): number {
  return jetons === 'commun' ? 1 : instances;
}
