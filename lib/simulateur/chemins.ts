import { type Chemin, OPERATIONS, type Operation, PRIVILEGES } from '../catalogue/operations';

/** An operation of the catalogue, its path known to be one of the templates. */
export type OperationSimulee = Operation & { chemin: Chemin };

const TOUTES: readonly OperationSimulee[] = OPERATIONS;

export type Cible =
  | { genre: 'operation'; operation: OperationSimulee; parametres: Readonly<Record<string, string>> }
  | { genre: 'privileges' }
  // The same resource exists, under another version.
  | { genre: 'version' }
  | { genre: 'inconnu' };

/** The values of a template's parameters, or null when the path is not of that template. */
function lire(modele: string, segments: readonly string[]): Record<string, string> | null {
  const attendus = modele.split('/');
  if (attendus.length !== segments.length) return null;
  const valeurs: Record<string, string> = {};
  for (const [rang, attendu] of attendus.entries()) {
    const segment = segments[rang] ?? '';
    if (attendu.startsWith('{')) valeurs[attendu.slice(1, -1)] = segment;
    else if (attendu !== segment) return null;
  }
  return valeurs;
}

/** A path cut and decoded, or null when its percent signs make no text. */
function segmentsDe(chemin: string): string[] | null {
  try {
    return chemin.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

const sansVersion = (chemin: string) => chemin.replace(/^\/v\d+\//, '/');

/** What a path asks for. */
export function cibleDe(chemin: string): Cible {
  if (chemin === PRIVILEGES.chemin) return { genre: 'privileges' };
  const segments = segmentsDe(chemin);
  if (!segments) return { genre: 'inconnu' };
  for (const operation of TOUTES) {
    const parametres = lire(operation.chemin, segments);
    if (parametres) return { genre: 'operation', operation, parametres };
  }
  const nus = sansVersion(chemin).split('/');
  const autreVersion =
    /^\/v\d+\//.test(chemin) && TOUTES.some((operation) => lire(sansVersion(operation.chemin), nus));
  return { genre: autreVersion ? 'version' : 'inconnu' };
}
