import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { preparerComprimes } from './comprimes';
import { ENTETES } from './entetes';
import { lirePolitiques } from './politiques';

/**
 * Puts our headers on each answer before the framework sees the request, and has the lighter copy of a file
 * sent. Its own ways leave some answers bare: `headers()` in its settings ignores what it refuses to read, its
 * proxy ignores static files, and would cost each page a second handling.
 *
 * @param dossier what the framework built (`.next`); null in development, whose tools need `eval`: no policy then
 */
export function poserLesEntetes(dossier: string | null): void {
  const politiqueDe = dossier === null ? null : lirePolitiques(join(dossier, 'server'));
  const alleger = dossier === null ? null : preparerComprimes(join(dossier, 'static'));
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    for (const [nom, valeur] of Object.entries(ENTETES)) response.setHeader(nom, valeur);
    const chemin = cheminDe(request.url ?? '');
    if (politiqueDe) response.setHeader('Content-Security-Policy', politiqueDe(chemin));
    alleger?.(request, response);
    if (!estPossible(request.method ?? '', chemin)) request.method = 'OPTIONS';
  });
}

/**
 * A page is only read, and nothing of it is sent: what the framework would make of a POST (its server
 * actions) is out of reach. It refuses OPTIONS (405, or 400 for a page among several), and would answer
 * 500 to a TRACE, even of a route.
 */
function estPossible(methode: string, chemin: string): boolean {
  if (chemin.startsWith('/api/')) return methode !== 'TRACE';
  return methode === 'GET' || methode === 'HEAD';
}

/** The path of a request as the framework will look for it; « / » for what cannot be read. */
export function cheminDe(url: string): string {
  const base = 'http://localhost';
  if (!URL.canParse(url, base)) return '/';
  const { pathname } = new URL(url, base);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
