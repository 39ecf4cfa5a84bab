import { text } from '../form/engine';
import type { Reponses } from '../form/types';
import { plier } from './plier';

/** The answers in which the detection looks for contexts. */
export const CHAMPS_LUS = ['contexte_metier', 'intitule', 'description'] as const;

/**
 * A short fingerprint of the texts that were read, for « C’est une seule démarche »: it survives a
 * comma or an accent, and changes with a word or with the public.
 */
export function empreinteContexte(reponses: Reponses): string {
  const words = [...CHAMPS_LUS, 'public_utilisateur'].map((name) =>
    plier(text(reponses, name))
      .texte.replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );
  // cyrb53: 53 bits are plenty to tell one agent's texts apart, and need no asynchronous crypto.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of words.join('\n')) {
    const code = character.charCodeAt(0);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
