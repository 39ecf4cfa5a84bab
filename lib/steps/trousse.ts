/**
 * What the agent writes around the request (texts of the kit once edited, dates of the calendar) is kept with
 * the answers under these names: it follows the file, and is never filed.
 */
export const PREFIXE_TROUSSE = 'trousse_';

/** What the calendar starts from: ISO dates and an IANA time zone, or nothing yet. */
export const REPONSES_CALENDRIER = {
  depot: `${PREFIXE_TROUSSE}depot_le`,
  jeton: `${PREFIXE_TROUSSE}jeton_le`,
  fuseau: `${PREFIXE_TROUSSE}fuseau`,
} as const;
