import { createHmac, randomBytes } from 'node:crypto';
import { type Compteur, createCompteurMemoire } from './compteur';
import { createCompteurRedis } from './compteur-redis';
import { lireReglages, type Reglages } from './reglages';

export type Service = {
  readonly reglages: Reglages;
  readonly compteur: Compteur;
  /** A name for a token or an address that cannot be read back, the same on all the instances. */
  empreinte(valeur: string): string;
};

const PLACE = Symbol.for('pret-pour-datapass');
type Maison = typeof globalThis & { [PLACE]?: Map<string, unknown> };

/** Makes a thing once per process: the framework may load a module more than once. */
export function partager<T>(nom: string, creer: () => T): T {
  const maison: Maison = globalThis;
  maison[PLACE] ??= new Map();
  if (!maison[PLACE].has(nom)) maison[PLACE].set(nom, creer());
  return maison[PLACE].get(nom) as T;
}

/**
 * What the routes of one process share: budgets must not be counted twice.
 *
 * @throws Error when a setting is wrong; the start has already said so and stopped
 */
export function service(): Service {
  return partager('service', creer);
}

function creer(): Service {
  const lu = lireReglages(process.env);
  if (!lu.ok) throw new Error(lu.code);
  const { redisUrl } = lu.value;
  // Shared by the instances, unknown to who reads a copy of the counters; without them, of this process.
  const cle = redisUrl ?? randomBytes(32);
  return {
    reglages: lu.value,
    compteur: redisUrl ? createCompteurRedis(redisUrl) : createCompteurMemoire(),
    empreinte: (valeur) => createHmac('sha256', cle).update(valeur).digest('base64url'),
  };
}
