/** A draft lives this long after it was last modified, in days. */
export const JOURS_GARDES = 90;
/** How long before its erasure one is told, in days. */
export const PREAVIS_JOURS = 14;

const JOUR_MS = 86_400_000;

/** What is dated: a draft, by its identifier, with the instant it was last modified (ISO 8601). */
export type Date90 = { readonly id: string; readonly modifie_le: string };

/** What is remembered between two visits. Identifiers and days, never what a draft holds. */
export type Entretien = {
  /** The day each notice was first shown (AAAA-MM-JJ), by draft. */
  readonly prevenus: Readonly<Record<string, string>>;
  /** When « Garder 90 jours de plus » was last asked (ISO 8601), by draft. */
  readonly prolonges: Readonly<Record<string, string>>;
  /** The last erasure: which day, how many drafts. Null once it has been read. */
  readonly efface: { readonly le: string; readonly combien: number } | null;
};

export const RIEN: Entretien = { prevenus: {}, prolonges: {}, efface: null };

const jourDe = (date: Date) => date.toISOString().slice(0, 10);

/** When a draft expires. */
export function expireLe({ id, modifie_le }: Date90, { prolonges }: Entretien = RIEN): Date {
  const depuis = Math.max(Date.parse(modifie_le), Date.parse(prolonges[id] ?? '') || 0);
  return new Date(depuis + JOURS_GARDES * JOUR_MS);
}

/** True when the notice is due: PREAVIS_JOURS before the expiry, and after it. */
export function estProche(brouillon: Date90, entretien: Entretien, now: Date): boolean {
  return expireLe(brouillon, entretien).getTime() - now.getTime() <= PREAVIS_JOURS * JOUR_MS;
}

/**
 * The drafts to erase now, and what to remember. A draft is erased only when it has expired and its notice was shown
 * on an earlier day. So a clock set far ahead by mistake erases nothing the first time it is seen, nor does a long
 * absence: one is told, and has until the next day. A notice dated later than today comes from a clock that has since
 * been set back: it does not count. A clock that goes back never erases.
 */
export function trier(brouillons: readonly Date90[], avant: Entretien, now: Date) {
  const jour = jourDe(now);
  const proches = brouillons.filter((each) => estProche(each, avant, now));
  const prevenu = ({ id }: Date90) => {
    const dit = avant.prevenus[id];
    return dit !== undefined && dit <= jour ? dit : jour;
  };
  const effacer = proches.filter((each) => expireLe(each, avant) <= now && prevenu(each) < jour);
  const restent = brouillons.filter((each) => !effacer.includes(each));
  const entretien: Entretien = {
    prevenus: Object.fromEntries(
      restent.filter((each) => proches.includes(each)).map((each) => [each.id, prevenu(each)]),
    ),
    prolonges: Object.fromEntries(
      restent.flatMap(({ id }) => (avant.prolonges[id] === undefined ? [] : [[id, avant.prolonges[id]]])),
    ),
    efface: effacer.length > 0 ? { le: jour, combien: effacer.length } : avant.efface,
  };
  return { effacer: effacer.map(({ id }) => id), entretien };
}

/** The same, where this draft is kept 90 days more from now. */
export function prolonger(avant: Entretien, id: string, now: Date): Entretien {
  const { [id]: _dit, ...prevenus } = avant.prevenus;
  return { ...avant, prevenus, prolonges: { ...avant.prolonges, [id]: now.toISOString() } };
}

const textes = (lu: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(Object(lu)).filter((each): each is [string, string] => typeof each[1] === 'string'),
  );

/** Reads what was remembered. Never throws: what cannot be read is forgotten, and one is told again. */
export function lireEntretien(lu: unknown): Entretien {
  const { prevenus, prolonges, efface } = Object(lu) as Partial<Record<keyof Entretien, unknown>>;
  const { le, combien } = Object(efface) as { le?: unknown; combien?: unknown };
  return {
    prevenus: textes(prevenus),
    prolonges: textes(prolonges),
    efface: typeof le === 'string' && typeof combien === 'number' ? { le, combien } : null,
  };
}
