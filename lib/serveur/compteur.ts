/** At most `limite` calls in any window of `fenetreMs`, wherever the window starts. */
export type Budget = { readonly cle: string; readonly limite: number; readonly fenetreMs: number };

export type Prise =
  | { readonly ok: true }
  | { readonly ok: false; readonly cause: 'budget' | 'compteur_muet'; readonly attendreMs: number }
  | { readonly ok: false; readonly cause: 'verrou'; readonly verrou: string; readonly attendreMs: number };

/**
 * Counts calls. The moment of each accepted call is kept as long as its window: exact, where a counter
 * reset every minute lets twice the limit through around the edge.
 */
export type Compteur = {
  readonly mode: 'memoire' | 'redis';
  /** Takes one call from every budget, or none; the first key under a lock refuses before. */
  prendre(budgets: readonly Budget[], verrous?: readonly string[]): Promise<Prise>;
  /** Locks a key; a longer lock that is already there stays. */
  verrouiller(cle: string, ms: number): Promise<void>;
  /** False when the calls cannot be counted: none leaves. Answers within a second or so. */
  repond(): Promise<boolean>;
  fermer(): Promise<void>;
};

/**
 * The counter of one process, in memory, bounded by the budgets themselves.
 *
 * @param maintenant milliseconds of a clock that never jumps: the time of day may be set back or forward
 */
export function createCompteurMemoire(maintenant: () => number = () => performance.now()): Compteur {
  const moments = new Map<string, { fenetreMs: number; pris: number[] }>();
  const verrous = new Map<string, number>();
  let menage = 0;

  const balayer = (now: number) => {
    if (now - menage < 60_000) return;
    menage = now;
    for (const [cle, { fenetreMs, pris }] of moments)
      if ((pris.at(-1) ?? 0) <= now - fenetreMs) moments.delete(cle);
    for (const [cle, fin] of verrous) if (fin <= now) verrous.delete(cle);
  };

  return {
    mode: 'memoire',
    async prendre(budgets, cles = []) {
      const now = maintenant();
      balayer(now);
      for (const verrou of cles) {
        const attendreMs = (verrous.get(verrou) ?? 0) - now;
        if (attendreMs > 0) return { ok: false, cause: 'verrou', verrou, attendreMs };
      }
      const etats = budgets.map((budget) => {
        const etat = moments.get(budget.cle) ?? { fenetreMs: budget.fenetreMs, pris: [] };
        const depuis = etat.pris.findIndex((moment) => moment > now - budget.fenetreMs);
        etat.pris = depuis < 0 ? [] : etat.pris.slice(depuis);
        return { budget, etat };
      });
      const attentes = etats.map(({ budget, etat }) => {
        const libere = etat.pris[etat.pris.length - budget.limite];
        return libere === undefined ? 0 : libere + budget.fenetreMs - now;
      });
      const attendreMs = Math.max(0, ...attentes);
      if (attendreMs > 0) return { ok: false, cause: 'budget', attendreMs };
      for (const { budget, etat } of etats) {
        etat.pris.push(now);
        moments.set(budget.cle, etat);
      }
      return { ok: true };
    },
    async verrouiller(cle, ms) {
      verrous.set(cle, Math.max(verrous.get(cle) ?? 0, maintenant() + ms));
    },
    repond: async () => true,
    async fermer() {},
  };
}
