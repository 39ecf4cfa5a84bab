import { memoire } from '@/components/draft/memoire';
import { type EnCours, lireEnCours } from '@/lib/echange/en-cours';

const CLE = 'reponse-en-cours';

/** Keeps what is typed for a reload of this tab. False when it is not kept: denied, no room, or a shared computer. */
export function garder(enCours: EnCours): boolean {
  return memoire.ecrire(CLE, JSON.stringify(enCours));
}

/** What this tab kept, or null. */
export function retrouver(): EnCours | null {
  return lireEnCours(memoire.lire(CLE));
}

/** Empties what this tab kept. */
export function effacer(): void {
  memoire.oublier(CLE);
}
