const SILENCES_AVANT_ARRET = 5;
const FENETRE_MS = 60_000;
const ARRET_MS = 15 * 60_000;

/**
 * Stops calling when nobody answers any more. A banned address gets no answer at all, and every call made
 * during the ban is one too many. After the pause a single call goes through and decides.
 *
 * Source: site documentation (a ban is silent and lasts 12 hours). The three figures are our choice.
 */
export type Disjoncteur = {
  /** Milliseconds to wait before a call; 0 when it may go. Takes the place of the single call. */
  attente(): number;
  /** Tells how a call ended: silence, or any sign of life. */
  noter(muette: boolean): void;
};

export function createDisjoncteur(maintenant: () => number): Disjoncteur {
  let silences: number[] = [];
  let ferme = 0;
  return {
    attente() {
      const now = maintenant();
      if (ferme === 0) return 0;
      if (ferme > now) return ferme - now;
      // The probe: those who come while it runs wait as if nothing had changed.
      ferme = now + FENETRE_MS;
      return 0;
    },
    noter(muette) {
      const now = maintenant();
      if (!muette) {
        silences = [];
        ferme = 0;
        return;
      }
      silences = [...silences.filter((moment) => moment > now - FENETRE_MS), now];
      if (ferme > 0 || silences.length >= SILENCES_AVANT_ARRET) ferme = now + ARRET_MS;
    },
  };
}
