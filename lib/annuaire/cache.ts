/** Answers kept for a time, in bounded number: the oldest goes out first. */
export type Cache<T> = {
  lire(cle: string): T | undefined;
  garder(cle: string, valeur: T): void;
};

export function createCache<T>(taille: number, dureeMs: number, maintenant: () => number): Cache<T> {
  const gardes = new Map<string, { readonly valeur: T; readonly fin: number }>();
  return {
    lire(cle) {
      const garde = gardes.get(cle);
      if (garde && garde.fin > maintenant()) return garde.valeur;
      gardes.delete(cle);
      return undefined;
    },
    garder(cle, valeur) {
      // Taken out first: a map keeps the order of insertion, and this answer is now the newest.
      gardes.delete(cle);
      gardes.set(cle, { valeur, fin: maintenant() + dureeMs });
      for (const ancienne of gardes.keys()) {
        if (gardes.size <= taille) break;
        gardes.delete(ancienne);
      }
    },
  };
}
