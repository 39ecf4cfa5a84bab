import { type Etablissement, estEtablissement } from '@/lib/annuaire/etablissement';

export type Found<T> =
  | { readonly etat: 'trouve'; readonly value: T }
  | { readonly etat: 'inconnu' }
  /** Whatever the reason, the agent goes on without it. */
  | { readonly etat: 'injoignable' };

/** Where what one types goes: true with the public directory and with the embedded one alike. */
export const DESTINATION = 'à ce serveur, puis à l’annuaire public si ce serveur y est relié';

/** On a slow line an answer may take time; beyond this, going on is kinder than waiting. */
const PATIENCE_MS = 10_000;

/** One GET to our own server. Null when the caller has given up: there is nobody left to tell. */
async function ask<T>(
  path: string,
  givenUp: AbortSignal,
  read: (json: unknown) => T | null,
): Promise<Found<T> | null> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  givenUp.addEventListener('abort', () => patience.abort(), { once: true });
  try {
    const response = await fetch(path, { signal: patience.signal });
    const value = response.ok ? read(await response.json()) : null;
    if (givenUp.aborted) return null;
    if (value !== null) return { etat: 'trouve', value };
    return { etat: response.status === 404 && isOurs(response) ? 'inconnu' : 'injoignable' };
  } catch {
    return givenUp.aborted ? null : { etat: 'injoignable' };
  } finally {
    clearTimeout(timer);
  }
}

/** A 404 of our own is JSON; that of a server that does not have this address is not an answer. */
const isOurs = (response: Response) => /json/.test(response.headers.get('content-type') ?? '');

/** What the directory says of one SIRET (14 digits). */
export function findEstablishment(siret: string, givenUp: AbortSignal) {
  return ask(`/api/etablissements/${siret}`, givenUp, (json) =>
    estEtablissement(json) && json.siret === siret ? json : null,
  );
}

/** The establishments that a name or a SIREN finds: at most ten. */
export function searchEstablishments(words: string, givenUp: AbortSignal) {
  return ask(`/api/etablissements?${new URLSearchParams({ q: words })}`, givenUp, (json) => {
    const { resultats } = Object(json) as { resultats?: unknown };
    return Array.isArray(resultats) ? (resultats.filter(estEtablissement) as readonly Etablissement[]) : null;
  });
}
