import { isIP } from 'node:net';
import { ANNUAIRE_PUBLIC, HOTES, LIMITE_PAR_IP } from '../catalogue/limites';
import { failure, ok, type Result } from '../result';

export const ENVIRONNEMENTS = ['simulateur', 'bac_a_sable', 'production'] as const;
export type Environnement = (typeof ENVIRONNEMENTS)[number];

/** Where test calls may go unless ESSAI_ENVIRONNEMENTS says otherwise. */
export const OUVERTS_PAR_DEFAUT: readonly Environnement[] = ['simulateur', 'bac_a_sable'];

/** A program that we call, and whether the deployer named a local address on purpose. */
export type Amont = { readonly origine: URL; readonly localPermis: boolean };

export type Reglages = {
  readonly environnements: readonly Environnement[];
  readonly bacASable: Amont;
  readonly production: Amont;
  readonly annuaire: Amont | 'simulateur';
  readonly redisUrl: string | null;
  /**
   * Calls in any sliding window. Those of everyone (`global…`) never exceed what API Entreprise accepts from
   * one address, today's limit per minute and the older one per ten minutes (`LIMITE_PAR_IP`), whatever the
   * variables say: beyond, the address is banned. Only programs of this machine (http on a loopback
   * address: tests, measures) are called without that ceiling.
   */
  readonly budgets: {
    readonly globalParMinute: number;
    readonly globalPar10Minutes: number;
    readonly parJetonParMinute: number;
    readonly parClientParMinute: number;
  };
  /** Reverse proxies in front of us that may be believed for the client's address. */
  readonly proxysDeConfiance: number;
  /** Where the measures are read; null when they are not. Never the port of the pages. */
  readonly metriques: { readonly port: number; readonly adresse: string } | null;
};

const LOCAUX = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Reads the settings of the server.
 *
 * @param env the variables of the process
 * @returns the settings, or the sentence to print before stopping: a server that starts with half of
 *   its settings would call the wrong place.
 */
export function lireReglages(env: Readonly<Record<string, string | undefined>>): Result<Reglages, string> {
  try {
    return ok(lire(env));
  } catch (error) {
    if (error instanceof MauvaisReglage) return failure(error.message);
    throw error;
  }
}

class MauvaisReglage extends Error {}

function lire(env: Readonly<Record<string, string | undefined>>): Reglages {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    throw new MauvaisReglage(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 laisserait passer de faux certificats : retirez cette variable.',
    );
  const ouverts = environnements(env.ESSAI_ENVIRONNEMENTS);
  const amonts = {
    bacASable: amont('API_ENTREPRISE_BAC_A_SABLE_URL', env.API_ENTREPRISE_BAC_A_SABLE_URL, HOTES.bacASable),
    production: amont('API_ENTREPRISE_PRODUCTION_URL', env.API_ENTREPRISE_PRODUCTION_URL, HOTES.production),
  };
  const appeles = [
    ...(ouverts.includes('bac_a_sable') ? [amonts.bacASable] : []),
    ...(ouverts.includes('production') ? [amonts.production] : []),
  ];
  // One real upstream is enough: the two share the budgets of everyone.
  const plafonds = appeles.every(estDeCetteMachine)
    ? { parMinute: Number.POSITIVE_INFINITY, par10Minutes: Number.POSITIVE_INFINITY }
    : { parMinute: LIMITE_PAR_IP.limite, par10Minutes: LIMITE_PAR_IP.avant.limite };
  return {
    environnements: ouverts,
    ...amonts,
    annuaire:
      env.ANNUAIRE_URL === 'simulateur'
        ? 'simulateur'
        : amont('ANNUAIRE_URL', env.ANNUAIRE_URL, ANNUAIRE_PUBLIC.hote),
    redisUrl: redis(env.REDIS_URL),
    budgets: {
      globalParMinute: Math.min(plafonds.parMinute, entier(env, 'ESSAI_BUDGET_GLOBAL_PAR_MINUTE', 100)),
      globalPar10Minutes: Math.min(
        plafonds.par10Minutes,
        entier(env, 'ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES', 1000),
      ),
      parJetonParMinute: entier(env, 'ESSAI_BUDGET_PAR_JETON_PAR_MINUTE', 20),
      parClientParMinute: entier(env, 'ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE', 10),
    },
    proxysDeConfiance: entier(env, 'PROXYS_DE_CONFIANCE', 0, 0, 10),
    metriques: metriques(env),
  };
}

function environnements(value: string | undefined): readonly Environnement[] {
  if (!value) return OUVERTS_PAR_DEFAUT;
  const named = value.split(',').map((name) => name.trim());
  const unknown = named.find((name) => !ENVIRONNEMENTS.some((each) => each === name));
  if (unknown !== undefined)
    throw new MauvaisReglage(
      `ESSAI_ENVIRONNEMENTS : « ${unknown.replace(/[^\w-]/g, '?')} » n’existe pas. Choisissez parmi ${ENVIRONNEMENTS.join(', ')}.`,
    );
  return ENVIRONNEMENTS.filter((name) => named.includes(name));
}

/** An https host, or http on this very machine for tests; nothing but a host. */
function amont(name: string, value: string | undefined, standard: string): Amont {
  const origine = URL.canParse(value || standard) ? new URL(value || standard) : null;
  const local = origine !== null && LOCAUX.includes(origine.hostname);
  const bare =
    origine !== null &&
    `${origine.pathname}${origine.search}${origine.hash}${origine.username}${origine.password}` === '/';
  if (!bare || !(origine.protocol === 'https:' || (origine.protocol === 'http:' && local)))
    throw new MauvaisReglage(
      `${name} : donnez une adresse https sans chemin, ou http sur cette machine (http://127.0.0.1:8080).`,
    );
  return { origine, localPermis: local || isIP(origine.hostname.replace(/^\[|\]$/g, '')) !== 0 };
}

const estDeCetteMachine = ({ origine }: Amont) =>
  origine.protocol === 'http:' && LOCAUX.includes(origine.hostname);

function redis(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  // What the client of the store would refuse at each call: no host, a base that is no number, a broken « % ».
  const bonne =
    url?.hostname &&
    /^rediss?:\/?\d*$/.test(url.protocol + url.pathname) &&
    !/%(?![\da-f]{2})/i.test(url.href);
  if (!bonne)
    throw new MauvaisReglage(
      'REDIS_URL : donnez une adresse redis:// ou rediss://, par exemple redis://127.0.0.1:6379.',
    );
  return value;
}

function metriques(env: Readonly<Record<string, string | undefined>>): Reglages['metriques'] {
  const port = entier(env, 'METRIQUES_PORT', 0, 1, 65_535);
  const adresse = env.METRIQUES_ADRESSE || '127.0.0.1';
  if (isIP(adresse) === 0)
    throw new MauvaisReglage('METRIQUES_ADRESSE : donnez une adresse IP de cette machine, sans port.');
  if (port !== 0 && String(port) === (env.PORT || '3000'))
    throw new MauvaisReglage('METRIQUES_PORT : choisissez un autre port que celui des pages.');
  return port === 0 ? null : { port, adresse };
}

function entier(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  standard: number,
  min = 1,
  max = 1_000_000,
): number {
  const value = env[name];
  if (!value) return standard;
  const number = /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new MauvaisReglage(`${name} : donnez un nombre entier entre ${min} et ${max}.`);
  return number;
}
