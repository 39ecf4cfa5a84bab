import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** The header in which we put the address of the socket; a header of that name sent by a client is erased. */
const ADRESSE_DIRECTE = 'x-adresse-directe';

/**
 * Writes the address of the socket on each request before anyone reads it: route handlers have no socket,
 * and what the framework gives them in `x-forwarded-for` is whatever the client wrote.
 */
export function noterLesAdresses(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[ADRESSE_DIRECTE] = request.socket.remoteAddress ?? '';
  });
}

/**
 * The client's address, for counting only.
 *
 * @param proxys how many reverse proxies in front are believed: each has written one address at the end
 *   of `x-forwarded-for`
 * @returns the address; an IPv6 is cut to its /64, because one person holds a whole /64
 */
export function adresseDuClient(entetes: Headers, proxys: number): string {
  const transmises = (entetes.get('x-forwarded-for') ?? '').split(',').map((each) => each.trim());
  const chaine = [...(proxys > 0 ? transmises : []), entetes.get(ADRESSE_DIRECTE) ?? ''];
  const adresse = (chaine[Math.max(0, chaine.length - 1 - proxys)] ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!adresse.includes(':')) return adresse;
  const [debut = '', fin] = adresse.split('::');
  const gauche = debut ? debut.split(':') : [];
  const droite = fin ? fin.split(':') : [];
  const manquants = fin === undefined ? 0 : Math.max(0, 8 - gauche.length - droite.length);
  return [...gauche, ...Array<string>(manquants).fill('0'), ...droite].slice(0, 4).join(':');
}

/** True when the browser says that our own page sent the request. */
export function estMemeOrigine(entetes: Headers, proxys: number): boolean {
  const origine = entetes.get('origin') ?? '';
  const site = entetes.get('sec-fetch-site');
  const hote = (proxys > 0 && entetes.get('x-forwarded-host')) || entetes.get('host');
  return URL.canParse(origine) && new URL(origine).host === hote && (site === null || site === 'same-origin');
}

/**
 * The body, read up to a limit whatever the length announced.
 *
 * @param maxOctets the largest body, in bytes
 * @returns the text, or null when it is larger
 */
export async function lireCorps(requete: Request, maxOctets: number): Promise<string | null> {
  if (Number(requete.headers.get('content-length') ?? 0) > maxOctets) return null;
  const morceaux: Uint8Array[] = [];
  let taille = 0;
  const lecteur = requete.body?.getReader();
  for (;;) {
    const { done, value } = (await lecteur?.read()) ?? { done: true };
    if (done || !value) return Buffer.concat(morceaux).toString('utf8');
    taille += value.length;
    if (taille > maxOctets) {
      await lecteur?.cancel();
      return null;
    }
    morceaux.push(value);
  }
}
