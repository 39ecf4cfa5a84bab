/** Two texts are one, retouched, when this share of the longer is the same at its beginning and its end. */
const PART_COMMUNE = 0.6;

/** True when a text is another one, retouched: nothing is like an empty text. */
export function estRetouche(avant: string, apres: string): boolean {
  const court = Math.min(avant.length, apres.length);
  const long = Math.max(avant.length, apres.length);
  let tete = 0;
  while (tete < court && avant[tete] === apres[tete]) tete += 1;
  let queue = 0;
  while (queue < court - tete && avant.at(-1 - queue) === apres.at(-1 - queue)) queue += 1;
  return long > 0 && tete + queue >= long * PART_COMMUNE;
}
