import { arret } from './arret';
import type { Environnement } from './reglages';
import { service } from './service';

export type Sante = {
  /** What a load balancer reads. */
  readonly statutHttp: 200 | 503;
  readonly statut: 'ok' | 'compteur_muet' | 'arret';
  readonly version: string;
  readonly environnements: readonly Environnement[];
  readonly limiteur: 'memoire' | 'redis';
};

/**
 * How this process is. Stopping: 503, send nobody here. The shared counter silent: no test call leaves, and
 * yet every page works, so that the answer stays 200: all the instances share that counter, and a balancer
 * would take them all away at once.
 *
 * @param tout true for who watches rather than routes: a silent counter is 503 too
 */
export async function etatDeSante(tout: boolean): Promise<Sante> {
  const { reglages, compteur } = service();
  const statut = arret().enCours() ? 'arret' : (await compteur.repond()) ? 'ok' : 'compteur_muet';
  return {
    statutHttp: statut === 'arret' || (tout && statut !== 'ok') ? 503 : 200,
    statut,
    version: process.env.VERSION ?? '',
    environnements: reglages.environnements,
    limiteur: compteur.mode,
  };
}
