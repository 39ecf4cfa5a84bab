import { type EnCours, lireEnCours } from '@/lib/echange/en-cours';

const CLE = 'reponse-en-cours';

/** Keeps what is typed for a reload of this tab. False when the browser denies storage, or has no room left. */
export function garder(enCours: EnCours): boolean {
  try {
    window.sessionStorage.setItem(CLE, JSON.stringify(enCours));
    return true;
  } catch {
    return false;
  }
}

/** What this tab kept, or null. */
export function retrouver(): EnCours | null {
  try {
    return lireEnCours(window.sessionStorage.getItem(CLE));
  } catch {
    return null;
  }
}

/** Empties what this tab kept. */
export function effacer(): void {
  try {
    window.sessionStorage.removeItem(CLE);
  } catch {
    // A browser that denies storage kept nothing.
  }
}
