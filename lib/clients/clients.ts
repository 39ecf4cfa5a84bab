import type { Chemin } from '../catalogue/operations';
import { ecrireJavascript } from './javascript';
import { ecrirePhp } from './php';
import { ecrirePython } from './python';
import { type ReglagesClient, reglagesDe } from './reglages';

export type ClientEcrit = {
  readonly cle: 'javascript' | 'python' | 'php';
  readonly nom: string;
  // The file to save the code in.
  readonly fichier: string;
  readonly ecrire: (reglages: ReglagesClient) => string;
};

/**
 * A client that behaves, in each language: it waits for its turn, keeps under the limit of each counter, stops
 * on a 429, never repeats a refusal, and logs neither token nor identifier.
 */
export const CLIENTS: readonly ClientEcrit[] = [
  { cle: 'javascript', nom: 'JavaScript', fichier: 'api-entreprise.mjs', ecrire: ecrireJavascript },
  { cle: 'python', nom: 'Python', fichier: 'api_entreprise.py', ecrire: ecrirePython },
  { cle: 'php', nom: 'PHP', fichier: 'api-entreprise.php', ecrire: ecrirePhp },
];

/**
 * The code of a client for some operations.
 *
 * @param instances how many copies of the program share the token and its limits
 */
export function ecrireClient(cle: ClientEcrit['cle'], chemins: readonly Chemin[], instances = 1): string {
  const client = CLIENTS.find((un) => un.cle === cle);
  return client ? client.ecrire(reglagesDe(chemins, instances)) : '';
}
