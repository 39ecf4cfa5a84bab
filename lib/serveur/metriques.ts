import { createServer, type Server } from 'node:http';
import { mesures } from './mesures';
import type { Reglages } from './reglages';

/**
 * The measures on a port of their own, that no page is served from: `GET /metrics`, and nothing else.
 *
 * @returns the open server; null when no port is set
 * @throws Error with one sentence for the operator when the port cannot be had
 */
export async function ouvrirMetriques(reglages: Reglages['metriques']): Promise<Server | null> {
  if (!reglages) return null;
  const { port, adresse } = reglages;
  const serveur = createServer({ headersTimeout: 5000, requestTimeout: 5000 }, async (recue, reponse) => {
    const lisible = recue.method === 'GET' || recue.method === 'HEAD';
    if (recue.url !== '/metrics') return void reponse.writeHead(404).end();
    if (!lisible) return void reponse.writeHead(405, { allow: 'GET, HEAD' }).end();
    const texte = await mesures()
      .texte()
      .catch(() => null);
    if (texte === null) return void reponse.writeHead(500).end();
    reponse.writeHead(200, { 'content-type': mesures().type, 'cache-control': 'no-store' }).end(texte);
  });
  // A scraper needs one or two.
  serveur.maxConnections = 20;
  return new Promise((resolve, reject) => {
    serveur.once('error', (erreur: NodeJS.ErrnoException) =>
      reject(new Error(`METRIQUES_PORT : le port ${port} de ${adresse} ${raison(erreur.code)}`)),
    );
    serveur.listen(port, adresse, () => resolve(serveur));
  });
}

function raison(code: string | undefined): string {
  if (code === 'EADDRINUSE') return 'est déjà pris. Choisissez-en un autre.';
  if (code === 'EACCES') return 'est réservé. Choisissez-en un au-dessus de 1023.';
  return 'ne peut pas être ouvert. Vérifiez METRIQUES_ADRESSE : une adresse de cette machine.';
}
