const JOUR_MS = 86_400_000;
/** RFC 9116 asks for less than a year: whoever reads an older file must not trust its address. */
const JOURS = 364;

/**
 * The text of `/.well-known/security.txt` (RFC 9116), for those who find a flaw.
 *
 * @param contact as `EDITEUR.contactSecurite` says it: an address to write to, or a page (https)
 * @param jour the day of the build
 * @returns null without a contact that the standard can carry: no file is better than a false one
 */
export function securityTxt(contact: string | null, jour: Date): string | null {
  const adresse = contact?.trim() ?? '';
  const uri = /^https:\/\/\S+$/.test(adresse)
    ? adresse
    : /^[^\s@:]+@[^\s@]+$/.test(adresse) && `mailto:${adresse}`;
  if (!uri) return null;
  const fin = new Date(jour.getTime() + JOURS * JOUR_MS).toISOString();
  return [`Contact: ${uri}`, `Expires: ${fin}`, 'Preferred-Languages: fr, en', ''].join('\n');
}
