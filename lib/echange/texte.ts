import { inerte } from '../export/texte';

/** What people write beside the answers, fit to be kept and shown: inert, trimmed, at most `max` characters. */
export function propre(texte: string, max: number): string {
  // Twice: a cut may fall in the middle of a pair.
  return inerte(inerte(texte).trim().slice(0, max)).trim();
}

/** A name as the file keeps it: at most 100 characters, never empty. */
export function signature(de: string): string {
  return propre(de, 100) || 'demandeur';
}
