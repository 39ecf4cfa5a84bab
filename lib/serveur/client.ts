import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

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
  const chaine = [
    ...(proxys > 0 ? transmises.filter((each) => each !== '') : []),
    entetes.get(ADRESSE_DIRECTE) ?? '',
  ];
  return reduire(chaine[Math.max(0, chaine.length - 1 - proxys)] ?? '');
}

/** One writing for one client: no port, no IPv4 inside IPv6, the /64 of an IPv6. */
function reduire(ecrite: string): string {
  const sansPort = ecrite.replace(/^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2');
  const adresse = sansPort.replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (isIP(adresse) !== 6) return adresse;
  // The URL parser knows the canonical writing.
  const { hostname } = new URL(`http://[${adresse.replace(/%.*$/, '')}]`);
  const [gauche = [], droite] = hostname
    .slice(1, -1)
    .split('::')
    .map((moitie) => moitie.split(':').filter((mot) => mot !== ''));
  const zeros = droite ? 8 - gauche.length - droite.length : 0;
  return [...gauche, ...Array<string>(zeros).fill('0'), ...(droite ?? [])].slice(0, 4).join(':');
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
