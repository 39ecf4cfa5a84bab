export type ReglagesDisjoncteur = {
  /** How many failures in a row cut. */
  readonly echecs: number;
  /** They count when they all fall in this window, in milliseconds; `Infinity` counts them however far apart. */
  readonly fenetreMs: number;
  /** How long the cut lasts, in milliseconds. Longer than any call: none of before runs when the probe leaves. */
  readonly coupureMs: number;
};

/**
 * Stops calling a program that fails again and again. After the cut a single call, the probe, goes through
 * and decides: any sign of life opens, a failure cuts again.
 */
export type Disjoncteur = {
  /** Milliseconds to wait before a call makes sense; 0 when it may go. */
  reste(): number;
  /** Takes the right to call; false when there is none. Each call that entered is told by `noter`. */
  entrer(): boolean;
  /**
   * Tells how a call ended. Null when it says nothing about the program (the client left, an error of
   * ours): nothing is counted, and the place of the probe is free.
   *
   * @returns true when the cut begins, or begins again
   */
  noter(vivant: boolean | null): boolean;
};

/** While the probe runs, when to come back: its answer decides, and is never long to come. */
const SONDE_MS = 1000;

/** @param maintenant milliseconds, from any clock that moves forward */
export function createDisjoncteur(
  { echecs, fenetreMs, coupureMs }: ReglagesDisjoncteur,
  maintenant: () => number,
): Disjoncteur {
  let rates: readonly number[] = [];
  let coupe = false;
  let finCoupure = 0;
  // A probe of which nothing is ever heard does not hold its place for ever.
  let finSonde = 0;

  function reste(): number {
    if (!coupe) return 0;
    const now = maintenant();
    return Math.max(finCoupure - now, Math.min(SONDE_MS, finSonde - now), 0);
  }

  return {
    reste,
    entrer() {
      if (reste() > 0) return false;
      if (coupe) finSonde = maintenant() + Math.min(fenetreMs, coupureMs);
      return true;
    },
    noter(vivant) {
      const now = maintenant();
      finSonde = 0;
      if (vivant === null) return false;
      rates = vivant ? [] : [...rates.filter((moment) => moment > now - fenetreMs), now].slice(-echecs);
      coupe = !vivant && (coupe || rates.length >= echecs);
      if (coupe) finCoupure = now + coupureMs;
      return coupe;
    },
  };
}
