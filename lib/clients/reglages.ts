import { BANNISSEMENT, HOTES, TRACABILITE } from '../catalogue/limites';
import { type Chemin, OPERATIONS, type Operation } from '../catalogue/operations';
import { SOURCES } from '../catalogue/sources';
import { PART_DE_LA_LIMITE } from '../volume/cadence';
import { cleDuCompteur, compteursDe } from '../volume/limites';

/** One counter of the API: a call waits while `appels` others hold their place, a period after their answer. */
export type CompteurDuClient = {
  readonly cle: string;
  readonly nom: string;
  readonly appels: number;
  readonly periodeS: number;
};

export type OperationDuClient = {
  readonly chemin: string;
  readonly compteur: string;
  readonly delaiS: number;
};

/** Everything a client needs to behave, whatever its language. Nothing secret is in it. */
export type ReglagesClient = {
  readonly adresse: string;
  readonly adresseProduction: string;
  readonly compteurs: readonly CompteurDuClient[];
  readonly operations: readonly OperationDuClient[];
  readonly source: string;
  // Calls made at most for one question, the first included. Ours: no source gives a number.
  readonly essais: number;
  // The wait after a 502, 503 or 504 that says nothing, and the longest one that is waited for.
  readonly pauseS: number;
  readonly attenteMaxS: number;
  // The wait after a 429 that says nothing: the period of every limit.
  readonly pause429S: number;
  readonly objetMax: number;
};

const ESSAIS = 3;
const PAUSE_S = 2;
const ATTENTE_MAX_S = 60;

const pourCent = `${Math.round(PART_DE_LA_LIMITE * 100)} %`;

/** The share of one instance: fewer calls, or, below one, a longer period. */
function partager(limite: number, periodeS: number, instances: number) {
  const ensemble = Math.max(1, Math.floor(limite * PART_DE_LA_LIMITE));
  const appels = Math.max(1, Math.floor(ensemble / instances));
  return {
    appels,
    periodeS: ensemble >= instances ? periodeS : Math.ceil((periodeS * instances) / ensemble),
  };
}

/**
 * The settings of a client.
 *
 * @param chemins operations of the catalogue, at least one
 * @param instances how many copies of the client share the token, 1 or more
 */
export function reglagesDe(chemins: readonly Chemin[], instances = 1): ReglagesClient {
  const toutes: readonly Operation[] = OPERATIONS;
  const operations = toutes.filter(({ chemin }) => chemins.some((choisi) => choisi === chemin));
  const compteurs = compteursDe(operations);
  const { titre, date } = SOURCES[compteurs[0]?.source ?? 'apistration'];
  return {
    adresse: HOTES.bacASable,
    adresseProduction: HOTES.production,
    compteurs: compteurs.map(({ cle, nom, limite, periodeS }) => ({
      cle,
      nom: `${nom} : ${limite} par minute`,
      ...partager(limite, periodeS, instances),
    })),
    operations: operations.map((operation) => ({
      chemin: operation.chemin,
      compteur: cleDuCompteur(operation),
      delaiS: operation.delaiClientS,
    })),
    source: `${pourCent} de la limite du jeton${instances > 1 ? `, partagés entre ${instances} instances` : ''} (${titre}, ${date})`,
    essais: ESSAIS,
    pauseS: PAUSE_S,
    attenteMaxS: ATTENTE_MAX_S,
    pause429S: 60,
    objetMax: TRACABILITE.object.longueurMaxExclue - 1,
  };
}

/** What each client says, in the same words. None holds a quote of any language. */
export const PHRASES = {
  operation: 'Cette opération ne fait pas partie de ce client.',
  trace: 'Remplissez context, object et recipient : ils sont obligatoires.',
  objet: 'Raccourcissez object.',
  recipient: 'Mettez dans recipient le SIRET de votre organisation (14 chiffres).',
  parametre: 'Il manque un paramètre dans le chemin.',
  jeton: 'Il manque le jeton dans l’environnement.',
  silence: 'Pas de réponse : délai passé, ou connexion impossible.',
  bannie: `Si plus rien ne répond, votre adresse IP est peut-être bannie ${BANNISSEMENT.dureeH} heures : arrêtez les appels.`,
  illisible: 'La réponse n’est pas du JSON.',
  refus: 'API Entreprise a refusé l’appel.',
} as const satisfies Record<string, string>;
