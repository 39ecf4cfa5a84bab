import { relireSaisie, type Saisie } from '@/lib/volume/saisie';

const CLE = 'journee-simulee';

/** Keeps the day for a reload of this tab. A browser that denies storage forgets it. */
export function garder(saisie: Saisie): void {
  try {
    window.sessionStorage.setItem(CLE, JSON.stringify(saisie));
  } catch {
    // Nothing else is lost.
  }
}

/** The day kept by this tab, or null. */
export function retrouver(): Saisie | null {
  try {
    return relireSaisie(window.sessionStorage.getItem(CLE));
  } catch {
    return null;
  }
}
