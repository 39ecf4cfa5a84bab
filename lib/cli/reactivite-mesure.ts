/** One event as the browser's Event Timing API tells it, in ms. Below 16 ms, the browser says nothing. */
export type Evenement = {
  /** The gesture it belongs to: a key pressed and released, a whole click. 0: no gesture of anybody. */
  readonly interaction: number;
  readonly nom: string;
  /** From the gesture to the next picture on screen, rounded to 8 ms by the browser. */
  readonly duree: number;
  /** Before the page listens, and while it works; what is left draws. */
  readonly attente: number;
  readonly travail: number;
};

/** What the browser does not tell took this long at most, in ms. */
export const SEUIL_MS = 16;

/** The longest event of each interaction, longest first: what the person felt of it. */
export function parInteraction(evenements: readonly Evenement[]): readonly Evenement[] {
  const longues = new Map<number, Evenement>();
  for (const evenement of evenements) {
    const { interaction, duree } = evenement;
    if (interaction !== 0 && duree > (longues.get(interaction)?.duree ?? -1))
      longues.set(interaction, evenement);
  }
  return [...longues.values()].sort((a, b) => b.duree - a.duree);
}

/**
 * The figures of one gesture made `gestes` times, in ms: those that the browser did not tell count for 16 ms.
 *
 * @returns null when nothing was done
 */
export function resumer(evenements: readonly Evenement[], gestes: number) {
  const longues = parInteraction(evenements);
  const tues = Math.max(0, gestes - longues.length);
  const durees = [...longues.map(({ duree }) => duree), ...Array<number>(tues).fill(SEUIL_MS)].sort(
    (a, b) => a - b,
  );
  if (durees.length === 0) return null;
  const centile = (part: number) =>
    durees[Math.min(durees.length - 1, Math.ceil(durees.length * part) - 1)] ?? SEUIL_MS;
  return {
    nombre: durees.length,
    mediane: centile(0.5),
    p98: centile(0.98),
    max: centile(1),
    pire: longues[0] ?? null,
  };
}
