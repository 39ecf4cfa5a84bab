import { memoire } from '@/components/draft/memoire';
import { relireSaisie, type Saisie } from '@/lib/volume/saisie';

const CLE = 'journee-simulee';

/** Keeps the day for a reload of this tab. A browser that denies storage forgets it. */
export function garder(saisie: Saisie): void {
  memoire.ecrire(CLE, JSON.stringify(saisie));
}

/** The day kept by this tab, or null. */
export function retrouver(): Saisie | null {
  try {
    return relireSaisie(memoire.lire(CLE));
  } catch {
    return null;
  }
}
