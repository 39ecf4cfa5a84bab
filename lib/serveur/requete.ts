import { Agent as AgentHttp, get as getHttp, type IncomingMessage } from 'node:http';
import { Agent as AgentHttps, get as getHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { estInterdite, resolutionSure } from './adresses';
import type { Amont } from './reglages';

/** Why no usable answer came. Each code has its sentence where it is shown. */
export type Panne =
  | 'abandonnee'
  | 'certificat_invalide'
  | 'compression_refusee'
  | 'connexion_coupee'
  | 'delai_depasse'
  | 'destination_interdite'
  | 'injoignable'
  | 'nom_introuvable'
  | 'redirection_refusee'
  | 'reponse_inattendue'
  | 'reponse_incomplete'
  | 'reponse_non_json'
  | 'reponse_trop_grande';

export type ReponseAmont = {
  readonly statut: number;
  readonly entetes: Readonly<Record<string, string>>;
  /** The JSON text, as it came. */
  readonly texte: string;
};

export type PanneAmont = {
  readonly ok: false;
  readonly code: Panne;
  /** The status line arrived before things went wrong: the other side is alive. */
  readonly statut: number | null;
  readonly entetes: Readonly<Record<string, string>>;
  /** Not a byte came back: what a banned address sees. A slow answer on a live connection is not that. */
  readonly muette: boolean;
};

export type Requete = {
  readonly amont: Amont;
  /** Path and query, already built from a template. */
  readonly chemin: string;
  readonly entetes: Readonly<Record<string, string>>;
  /** Milliseconds; covers the connection, the headers and the body. */
  readonly delaiMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly resolution?: LookupFunction;
};

const SILENCES: ReadonlySet<Panne> = new Set(['connexion_coupee', 'delai_depasse', 'injoignable']);

/** The largest answer that is read: 75 times the largest of the sandbox. */
export const TAILLE_MAX = 1024 * 1024;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;
// A free socket is dropped before the other side closes it: a call never meets a dead one.
const REPOS = { keepAlive: true, timeout: 4000 };
const AGENTS = {
  'http:': new AgentHttp(REPOS),
  'https:': new AgentHttps({ ...REPOS, minVersion: 'TLSv1.2' }),
};
const RESOLUTION = resolutionSure();

/**
 * One GET that expects JSON: no redirect followed, no compression, at most 1 MiB, one time limit for
 * everything, never retried.
 */
export function lireJson(requete: Requete): Promise<{ ok: true; value: ReponseAmont } | PanneAmont> {
  const { amont, chemin, delaiMs, signal, resolution = RESOLUTION } = requete;
  return new Promise((resolve) => {
    let reponse: IncomingMessage | null = null;
    let entendue = false;
    const finish = (code: Panne) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      request.destroy();
      const muette = reponse === null && !entendue && SILENCES.has(code);
      resolve({ ok: false, code, statut: reponse?.statusCode ?? null, entetes: enTetesDe(reponse), muette });
    };
    const abort = () => finish('abandonnee');

    const { protocol, hostname, port } = amont.origine;
    const bare = hostname.replace(/^\[|\]$/g, '');
    const options = {
      hostname: bare,
      port,
      path: chemin,
      headers: { ...requete.entetes, accept: 'application/json', 'accept-encoding': 'identity' },
      agent: protocol === 'http:' ? AGENTS['http:'] : AGENTS['https:'],
      ...(amont.localPermis ? {} : { lookup: resolution }),
    };
    const request = protocol === 'http:' ? getHttp(options) : getHttps(options);
    // After the request: a header that cannot be written throws above, and must leave no timer behind.
    const timer = setTimeout(() => finish('delai_depasse'), delaiMs);
    request.on('socket', (socket) => {
      // A socket that is used again has already shaken hands: one more listener each time would pile up.
      if (request.reusedSocket) entendue = true;
      else
        socket.once('secureConnect', () => {
          entendue = true;
        });
    });
    request.on('error', (erreur: NodeJS.ErrnoException) => finish(panneDe(erreur, reponse !== null)));
    request.on('response', (incoming) => {
      reponse = incoming;
      const refus = refusDe(incoming);
      if (refus) return finish(refus);
      const morceaux: Buffer[] = [];
      let taille = 0;
      incoming.on('data', (morceau: Buffer) => {
        taille += morceau.length;
        if (taille > TAILLE_MAX) finish('reponse_trop_grande');
        else morceaux.push(morceau);
      });
      incoming.on('error', () => finish('reponse_incomplete'));
      incoming.on('aborted', () => finish('reponse_incomplete'));
      incoming.on('end', () => {
        const texte = lireTexte(Buffer.concat(morceaux));
        if (texte === null) return finish('reponse_non_json');
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        resolve({
          ok: true,
          value: { statut: incoming.statusCode ?? 0, entetes: enTetesDe(incoming), texte },
        });
      });
    });
    // A literal address is never resolved: it is judged here.
    if (!amont.localPermis && isIP(bare) && estInterdite(bare)) finish('destination_interdite');
    else if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}

/** What the first line and the headers are enough to refuse. */
function refusDe({ statusCode = 0, headers }: IncomingMessage): Panne | null {
  if (statusCode >= 300 && statusCode < 400) return 'redirection_refusee';
  if (!['', 'identity'].includes(headers['content-encoding'] ?? '')) return 'compression_refusee';
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) return 'reponse_inattendue';
  return Number(headers['content-length'] ?? 0) > TAILLE_MAX ? 'reponse_trop_grande' : null;
}

/** The text, when it is UTF-8 and JSON. */
function lireTexte(octets: Buffer): string | null {
  try {
    const texte = new TextDecoder('utf-8', { fatal: true }).decode(octets);
    JSON.parse(texte);
    return texte;
  } catch {
    return null;
  }
}

function enTetesDe(incoming: IncomingMessage | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(incoming?.headers ?? {}).flatMap(([nom, valeur]) =>
      typeof valeur === 'string' ? [[nom, valeur]] : [],
    ),
  );
}

function panneDe(erreur: NodeJS.ErrnoException, commencee: boolean): Panne {
  const code = erreur.code ?? '';
  if (code === 'DESTINATION_INTERDITE') return 'destination_interdite';
  if (/^(?:ENOTFOUND|EAI_)/.test(code) || erreur.message === 'ENOTFOUND') return 'nom_introuvable';
  if (/CERT|SELF_SIGNED|UNABLE_TO|^ERR_(?:TLS|SSL)|^EPROTO$/.test(code)) return 'certificat_invalide';
  if (commencee) return 'reponse_incomplete';
  if (code.startsWith('HPE_')) return 'reponse_non_json';
  return /^(?:ECONNRESET|EPIPE|ECONNABORTED)$/.test(code) ? 'connexion_coupee' : 'injoignable';
}
