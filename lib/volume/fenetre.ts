/**
 * Calls placed in time: at each second (whole, since midnight, growing), how many leave. A second without
 * call is not there. The calls of one second count as simultaneous.
 */
export type Departs = { readonly secondes: readonly number[]; readonly nombres: readonly number[] };

export const AUCUN_DEPART: Departs = { secondes: [], nombres: [] };

/** Builds calls second after second. */
export function createDeparts() {
  const secondes: number[] = [];
  const nombres: number[] = [];
  return {
    ajouter(seconde: number, nombre: number) {
      if (nombre === 0) return;
      secondes.push(seconde);
      nombres.push(nombre);
    },
    departs: { secondes, nombres } as Departs,
  };
}

export function total(nombres: readonly number[]): number {
  let somme = 0;
  for (const nombre of nombres) somme += nombre;
  return somme;
}

/** The calls of several lists, in one. */
export function reunir(listes: readonly Departs[]): Departs {
  const [premiere = AUCUN_DEPART] = listes;
  if (listes.length < 2) return premiere;
  const fin = Math.max(0, ...listes.map(({ secondes }) => (secondes.at(-1) ?? -1) + 1));
  // Not 32 bits: a hundred counters could add up to more.
  const sommes = new Float64Array(fin);
  for (const { secondes, nombres } of listes)
    for (let rang = 0; rang < secondes.length; rang += 1) {
      const seconde = secondes[rang] ?? 0;
      sommes[seconde] = (sommes[seconde] ?? 0) + (nombres[rang] ?? 0);
    }
  const reunis = createDeparts();
  for (let seconde = 0; seconde < fin; seconde += 1) reunis.ajouter(seconde, sommes[seconde] ?? 0);
  return reunis.departs;
}

/** The calls that leave before a second. */
export function avant({ secondes, nombres }: Departs, finS: number): Departs {
  const coupe = secondes.findIndex((seconde) => seconde >= finS);
  return coupe < 0
    ? { secondes, nombres }
    : { secondes: secondes.slice(0, coupe), nombres: nombres.slice(0, coupe) };
}

/**
 * Lets calls through, at most `limite` in any window of `periodeS` seconds, wherever it starts; a refused
 * call takes no room.
 *
 * It is the worst case. The program of the API counts in minutes of the clock, its documentation from the
 * first call; either accepts, within each of its own minutes, as many calls as come up to the limit. A
 * sliding window never accepts more than that in any minute, so it refuses at least as much as both.
 *
 * @param limite calls, 0 or more
 * @param periodeS whole seconds, 1 or more
 * @returns the calls let through, rank by rank
 */
export function laisserPasser(
  { secondes, nombres }: Departs,
  limite: number,
  periodeS: number,
): readonly number[] {
  const acceptes: number[] = [];
  let dansLaFenetre = 0;
  let vieux = 0;
  for (let rang = 0; rang < secondes.length; rang += 1) {
    const debut = (secondes[rang] ?? 0) - periodeS;
    for (; (secondes[vieux] ?? 0) <= debut; vieux += 1) dansLaFenetre -= acceptes[vieux] ?? 0;
    const passe = Math.min(nombres[rang] ?? 0, limite - dansLaFenetre);
    acceptes.push(passe);
    dansLaFenetre += passe;
  }
  return acceptes;
}

/** The most calls that any window holds, and the first second at which one holds more than `limite` (null: never). */
export function sommet(
  { secondes, nombres }: Departs,
  periodeS: number,
  limite = Number.POSITIVE_INFINITY,
): { readonly appels: number; readonly depasseA: number | null } {
  let dansLaFenetre = 0;
  let appels = 0;
  let vieux = 0;
  let depasseA: number | null = null;
  for (let rang = 0; rang < secondes.length; rang += 1) {
    const seconde = secondes[rang] ?? 0;
    for (; (secondes[vieux] ?? 0) <= seconde - periodeS; vieux += 1) dansLaFenetre -= nombres[vieux] ?? 0;
    dansLaFenetre += nombres[rang] ?? 0;
    if (dansLaFenetre > appels) appels = dansLaFenetre;
    if (depasseA === null && dansLaFenetre > limite) depasseA = seconde;
  }
  return { appels, depasseA };
}
