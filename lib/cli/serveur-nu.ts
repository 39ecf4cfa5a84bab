import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type Agent, request } from 'node:http';

/** A page as it travels: its headers in order, its bytes as sent. */
export type Octets = {
  readonly statut: number;
  readonly entetes: Readonly<Record<string, string | readonly string[]>>;
  readonly corps: Buffer;
};

/** Node writes these itself, for each answer. */
const AU_SERVEUR = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);

/** One GET as a browser sends it, without unfolding what comes. Rejects when nobody answers. */
export function recevoir(url: string, agent?: Agent): Promise<Octets> {
  const options = { headers: { 'accept-encoding': 'gzip' }, ...(agent ? { agent } : {}) };
  return new Promise((resolve, reject) => {
    const requete = request(url, options, (recue) => {
      const morceaux: Buffer[] = [];
      recue.on('data', (morceau: Buffer) => morceaux.push(morceau)).on('error', reject);
      recue.on('end', () => {
        const entetes = Object.entries(recue.headers).flatMap(([nom, valeur]) =>
          valeur === undefined || AU_SERVEUR.has(nom) ? [] : [[nom, valeur] as const],
        );
        resolve({
          statut: recue.statusCode ?? 0,
          entetes: Object.fromEntries(entetes),
          corps: Buffer.concat(morceaux),
        });
      });
    });
    requete.on('error', reject).end();
  });
}

/** A bare `node:http` server in a process of its own, as the measured one is. It sends what it is given. */
export async function ouvrirNu() {
  const fils = fork(new URL('serveur-nu.mjs', import.meta.url), { execArgv: [] });
  return {
    pid: fils.pid ?? 0,
    /** @returns its address, once it serves these pages too */
    async servir(pages: Readonly<Record<string, Octets>>): Promise<string> {
      fils.send(
        Object.entries(pages).map(([chemin, { corps, ...page }]) => ({
          ...{ chemin, ...page },
          corps: corps.toString('base64'),
        })),
      );
      const [port] = await once(fils, 'message');
      return `http://127.0.0.1:${port}`;
    },
    async fermer() {
      fils.disconnect();
      await once(fils, 'exit');
    },
  };
}
