import { JETON } from '../catalogue/limites';
import { failure, ok, type Result } from '../result';

export type JetonLu = {
  /** Milliseconds since 1970; null when the token does not say. */
  readonly expireLe: number | null;
  readonly scopes: readonly string[];
};

/** Bytes: twice the public token of the sandbox, which opens everything. */
export const JETON_MAX = 8192;
const PARTIE = /^[A-Za-z0-9_-]+$/;
/** Milliseconds: no date goes further (ECMAScript), and a screen that shows one would break. */
const DATE_MAX = 8.64e15;

/** Why a token cannot serve: a code of the contract, and what to do. */
export type ProblemeDeJeton = {
  readonly code: 'jeton_mal_forme' | 'jeton_expire';
  readonly message: string;
};

/** The token alone, from what a paste brings along: « Bearer », quotes, white space. */
export function nettoyerJeton(texte: string): string {
  return texte.replace(/^\s*bearer\s/i, '').replace(/["'«»\s]/g, '');
}

/**
 * Reads a token without checking its signature: only API Entreprise can. Nothing is sent.
 *
 * @param texte three base64url parts, with the spaces around that a paste brings
 * @returns the end and the rights, or `jeton_mal_forme`; the value is never repeated
 */
export function lireJeton(texte: string): Result<JetonLu, 'jeton_mal_forme'> {
  const parties = texte.trim().split('.');
  const [entete = '', charge = ''] = parties;
  const bienFait = parties.length === 3 && parties.every((partie) => PARTIE.test(partie));
  if (!bienFait || texte.length > JETON_MAX) return failure('jeton_mal_forme');
  const lu = objetDe(charge);
  if (!objetDe(entete) || !lu) return failure('jeton_mal_forme');
  const { exp, scopes, roles } = lu;
  const droits = Array.isArray(scopes) ? scopes : Array.isArray(roles) ? roles : [];
  return ok({
    expireLe: typeof exp === 'number' ? Math.max(-DATE_MAX, Math.min(DATE_MAX, exp * 1000)) : null,
    scopes: droits.filter((droit) => typeof droit === 'string'),
  });
}

/**
 * What is wrong with a token, or null. The one judge, for the screen and for the server.
 *
 * @param texte as typed or received
 * @param maintenant milliseconds since 1970; a token that ends at this very moment has ended
 */
export function problemeDeJeton(texte: string, maintenant: number): ProblemeDeJeton | null {
  if (texte.trim() === '')
    return {
      code: 'jeton_mal_forme',
      message: 'Collez le jeton, ou prenez celui de démonstration avec le simulateur.',
    };
  const lu = lireJeton(texte);
  if (!lu.ok)
    return {
      code: lu.code,
      message: 'Recopiez le jeton en entier : trois morceaux séparés par des points.',
    };
  const { expireLe } = lu.value;
  return expireLe === null || expireLe > maintenant
    ? null
    : {
        code: 'jeton_expire',
        message: 'Ce jeton a expiré. Le demandeur peut le prolonger sur son compte API Entreprise.',
      };
}

function objetDe(partie: string): Record<string, unknown> | null {
  try {
    const octets = Uint8Array.from(atob(partie.replace(/-/g, '+').replace(/_/g, '/')), (lettre) =>
      lettre.charCodeAt(0),
    );
    const valeur: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets));
    return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
      ? (valeur as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * True when the token opens a datum of DataPass. All the `open_data_*` of a request become one single
 * right in the token (create_or_prolong_token.rb, apistration, 2026-04-28).
 */
export function ouvre(droits: readonly string[], scope: string): boolean {
  const attendu = scope.startsWith(`${JETON.scopeDonneesOuvertes}_`) ? JETON.scopeDonneesOuvertes : scope;
  return droits.includes(attendu) || droits.includes(scope);
}

/** The data of a draft that the token opens, and those it does not. */
export function comparerDroits(
  droits: readonly string[],
  scopes: readonly string[],
): { readonly ouvertes: readonly string[]; readonly fermees: readonly string[] } {
  return {
    ouvertes: scopes.filter((scope) => ouvre(droits, scope)),
    fermees: scopes.filter((scope) => !ouvre(droits, scope)),
  };
}
