import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSimulateur, type OptionsSimulateur, type RequeteSimulee } from './simulateur';

/** What came in, and what it got. */
export type RequeteRecue = RequeteSimulee & {
  // The simulator's own clock, in milliseconds.
  recueA: number;
  // null as long as nothing was answered.
  statut: number | null;
};

export type SimulateurOuvert = {
  url: string;
  // Raw, the first first.
  requetes: RequeteRecue[];
  fermer(): Promise<void>;
};

/** The headers of a request as one text each. */
function entetesDe(recue: IncomingMessage): RequeteSimulee['entetes'] {
  return Object.fromEntries(
    Object.entries(recue.headers).map(([nom, valeur]) => [
      nom,
      Array.isArray(valeur) ? valeur.join(', ') : valeur,
    ]),
  );
}

/**
 * The simulator behind HTTP, on this machine only, at a free port: for tests and benchmarks.
 * A caller who hangs up stops the wait of a slow provider.
 */
export async function ouvrirSimulateur(options: OptionsSimulateur = {}): Promise<SimulateurOuvert> {
  const simulateur = createSimulateur(options);
  const requetes: RequeteRecue[] = [];
  const { maintenant = Date.now } = options;
  const serveur = createServer(async (recue, reponse) => {
    const requete: RequeteRecue = {
      methode: recue.method ?? '',
      chemin: recue.url ?? '',
      entetes: entetesDe(recue),
      recueA: maintenant(),
      statut: null,
    };
    requetes.push(requete);
    const depart = new AbortController();
    reponse.on('close', () => depart.abort());
    const { statut, entetes, corps } = await simulateur.repondre(requete, depart.signal);
    if (reponse.destroyed) return;
    requete.statut = statut;
    reponse.writeHead(statut, entetes).end(corps);
  });
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    requetes,
    fermer: () =>
      new Promise((resolve, reject) => {
        serveur.close((erreur) => (erreur ? reject(erreur) : resolve()));
        serveur.closeAllConnections();
      }),
  };
}
