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

const PLACE = Symbol.for('pret-pour-datapass.service');
type Maison = typeof globalThis & { [PLACE]?: Service };

/**
 * What one process shares between its routes. The framework may load this module more than once: the
 * budgets must not be counted twice.
 *
 * @throws Error when a setting is wrong; the start has already said so and stopped
 */
export function service(): Service {
  const maison: Maison = globalThis;
  maison[PLACE] ??= creer();
  return maison[PLACE];
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
