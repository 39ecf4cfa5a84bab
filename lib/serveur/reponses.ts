import { randomUUID } from 'node:crypto';

export type Refus = {
  readonly statut: number;
  readonly code: string;
  /** What to do, in French. Never an answer, a SIRET or a token. */
  readonly message: string;
  readonly champ?: string;
  /** Seconds before trying again makes sense. */
  readonly attendreS?: number;
  readonly entetes?: Readonly<Record<string, string>>;
};

const ENTETES = {
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
};

/** A JSON answer from text that is already JSON: what came from elsewhere leaves unchanged. */
export function reponseJson(
  texte: string,
  entetes: Readonly<Record<string, string>> = {},
  status = 200,
): Response {
  return new Response(texte, { status, headers: { ...ENTETES, ...entetes } });
}

/** The answer of a refusal of ours, in the shape of the contract. */
export function reponseRefus({ statut, code, message, champ, attendreS, entetes }: Refus): Response {
  return new Response(JSON.stringify({ erreur: { code, message, ...(champ ? { champ } : {}) } }), {
    status: statut,
    headers: {
      ...ENTETES,
      ...(attendreS === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(attendreS))) }),
      ...entetes,
    },
  });
}

/**
 * Wraps a route: an unforeseen error says a number to quote, and nothing of what was sent. The framework
 * would print the message of the error, and a token could be inside.
 */
export function abriter<A extends readonly unknown[]>(
  route: (...args: A) => Promise<Response>,
): (...args: A) => Promise<Response> {
  return async (...args) => {
    try {
      return await route(...args);
    } catch (error) {
      const numero = randomUUID();
      const nom = error instanceof Error ? error.name : 'inconnue';
      journal({ evenement: 'erreur', numero, nom });
      return reponseRefus({
        statut: 500,
        code: 'erreur_interne',
        message: `Une erreur est survenue de notre côté. Réessayez ; si elle revient, donnez ce numéro : ${numero}.`,
      });
    }
  };
}

/** One line of JSON for those who run the service; the caller gives only what is not personal. */
export function journal(ligne: Readonly<Record<string, string | number | null>>): void {
  process.stdout.write(`${JSON.stringify({ date: new Date().toISOString(), ...ligne })}\n`);
}

type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/**
 * One handler per method, all of which refuse with 405 and say in `Allow` what the route accepts. A route
 * exports those that it does not have:
 * `export const { POST, PUT, PATCH, DELETE, OPTIONS } = methodesRefusees('GET');`
 *
 * @param permises the methods that the route has; GET brings HEAD, which the framework answers from it
 */
export function methodesRefusees(
  ...permises: readonly Methode[]
): Readonly<Record<Methode, () => Promise<Response>>> {
  const allow = permises.flatMap((nom) => (nom === 'GET' ? [nom, 'HEAD'] : [nom])).join(', ');
  const refuser = async () =>
    reponseRefus({
      statut: 405,
      code: 'methode_refusee',
      message: `Cette adresse n’accepte que ${allow}.`,
      entetes: { allow },
    });
  return { GET: refuser, POST: refuser, PUT: refuser, PATCH: refuser, DELETE: refuser, OPTIONS: refuser };
}
