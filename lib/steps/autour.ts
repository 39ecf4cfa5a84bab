/**
 * What the agent writes around the request is kept with the answers under these names: it follows the file, is
 * said of one request only, and is never filed.
 */
export const PREFIXE_TROUSSE = 'trousse_';
const PREFIXE_APRES = 'apres_';

/** True for an answer kept around the request: a text or a date of the kit, what is done of the guide. */
export function estAutour(nom: string): boolean {
  return nom.startsWith(PREFIXE_TROUSSE) || nom.startsWith(PREFIXE_APRES);
}

/** What the calendar starts from: ISO dates and an IANA time zone, or nothing yet. */
export const REPONSES_CALENDRIER = {
  depot: `${PREFIXE_TROUSSE}depot_le`,
  jeton: `${PREFIXE_TROUSSE}jeton_le`,
  fuseau: `${PREFIXE_TROUSSE}fuseau`,
} as const;

/** The list of what is done in the guide, by the keys of `lib/apres`. */
export const REPONSE_APRES_FAIT = `${PREFIXE_APRES}fait`;
/** The instructor's last message, as pasted. */
export const REPONSE_APRES_MESSAGE = `${PREFIXE_APRES}message`;
