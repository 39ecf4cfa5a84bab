import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { JETON } from '../catalogue/limites';
import { OPERATIONS } from '../catalogue/operations';
import { failure, ok, type Result } from '../result';

/** Public on purpose: it opens fictitious data only, and must never sign anything else. */
export const CLE_DEMONSTRATION = 'cle-publique-du-simulateur-sans-aucune-valeur';

/** The claims of a token, under the names of the real one. */
export type ChargeJeton = {
  uid: string;
  jti: string;
  scopes: readonly string[];
  sub: string;
  iat: number;
  exp: number;
  version: string;
  extra_info: Readonly<Record<string, unknown>>;
};

const ENTETE = { alg: 'HS256', typ: 'JWT' };
const UID_DEMONSTRATION = '00000000-0000-4000-8000-000000000018';
// 2100: a token signed for a test must not expire under a test's own clock.
const EXPIRATION_LOINTAINE = 4_102_444_800;

const CHARGE_DEMONSTRATION: ChargeJeton = {
  uid: UID_DEMONSTRATION,
  jti: UID_DEMONSTRATION,
  // As in a real token, every open data scope is already one single « open_data » in scopesJeton.
  scopes: [...new Set(OPERATIONS.flatMap((operation): readonly string[] => operation.scopesJeton))].sort(),
  sub: 'démonstration',
  iat: 1_767_225_600,
  exp: EXPIRATION_LOINTAINE,
  version: '1.0',
  extra_info: { environnement: 'démonstration', donnees: 'fictives' },
};

function encode(valeur: unknown): string {
  return Buffer.from(JSON.stringify(valeur)).toString('base64url');
}

function signature(contenu: string): Buffer {
  return createHmac('sha256', CLE_DEMONSTRATION).update(contenu).digest();
}

/** A token signed by the demonstration key; the claims not given are those of the demonstration. */
export function signerJeton(charge: Partial<ChargeJeton> = {}): string {
  const contenu = `${encode(ENTETE)}.${encode({ ...CHARGE_DEMONSTRATION, ...charge })}`;
  return `${contenu}.${signature(contenu).toString('base64url')}`;
}

/** The token that opens every operation of the simulator, for the same 18 months as a real one. */
export function jetonDemonstration(maintenant: Date): string {
  const fin = new Date(maintenant);
  fin.setUTCMonth(fin.getUTCMonth() + JETON.dureeMois);
  const secondes = (date: Date) => Math.floor(date.getTime() / 1000);
  return signerJeton({ iat: secondes(maintenant), exp: secondes(fin) });
}

function decode(partie: string): Record<string, unknown> | null {
  try {
    const valeur: unknown = JSON.parse(Buffer.from(partie, 'base64url').toString('utf8'));
    return valeur !== null && typeof valeur === 'object' ? (valeur as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function estSigne(contenu: string, signe: string): boolean {
  const attendue = signature(contenu);
  const recue = Buffer.from(signe, 'base64url');
  return recue.length === attendue.length && timingSafeEqual(recue, attendue);
}

/** What the checks need of a token. */
export type JetonLu = { id: string; scopes: readonly string[] };

/**
 * Reads a token. Every fault but expiry has one code, as in the API: its caller must not learn why a
 * forged token failed. The header is checked too, so that « alg: none » never passes.
 * @param maintenant milliseconds
 */
export function lireJeton(jeton: string, maintenant: number): Result<JetonLu, 'invalide' | 'expire'> {
  const [entete, charge, signe, ...reste] = jeton.split('.');
  if (!entete || !charge || !signe || reste.length > 0) return failure('invalide');
  if (decode(entete)?.alg !== ENTETE.alg || !estSigne(`${entete}.${charge}`, signe))
    return failure('invalide');
  const { exp, jti, scopes } = decode(charge) ?? {};
  if (typeof exp !== 'number' || typeof jti !== 'string' || !Array.isArray(scopes))
    return failure('invalide');
  if (exp * 1000 <= maintenant) return failure('expire');
  // Counted by a digest: a « jti » may be as long as its author likes.
  const id = createHash('sha256').update(jti).digest('base64url');
  return ok({ id, scopes: scopes.filter((scope) => typeof scope === 'string') });
}
