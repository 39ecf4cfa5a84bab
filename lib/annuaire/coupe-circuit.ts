const ECHECS_AVANT_COUPURE = 5;
/** Longer than any call: none that left before the cut is still running when the probe leaves. */
const COUPURE_MS = 30_000;

/**
 * Stops calling a directory that fails again and again, so that nobody waits for it; after a pause, one
 * call goes through and decides. The two figures are our choice.
 */
export type CoupeCircuit = {
  /** Milliseconds to wait before a call makes sense; 0 when it may go. */
  reste(): number;
  /** Takes the right to call; false when there is none. Each call that entered is told by `noter`. */
  entrer(): boolean;
  /** Tells how a call ended. True when the cut begins, or begins again. */
  noter(vivant: boolean): boolean;
};

export function createCoupeCircuit(maintenant: () => number): CoupeCircuit {
  let echecs = 0;
  let fin = 0;
  let sonde = false;
  const coupe = () => echecs >= ECHECS_AVANT_COUPURE;
  const reste = () => (coupe() ? Math.max(sonde ? 1000 : 0, fin - maintenant()) : 0);
  return {
    reste,
    entrer() {
      if (reste() > 0) return false;
      sonde = coupe();
      return true;
    },
    noter(vivant) {
      sonde = false;
      echecs = vivant ? 0 : echecs + 1;
      if (coupe()) fin = maintenant() + COUPURE_MS;
      return coupe();
    },
  };
}
