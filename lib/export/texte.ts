/** The months, written out: the same words in every browser and on every server. */
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « 6 août 2026 », or « janvier 2022 » when the day is not known; as written when it is no ISO date. */
export function dateEnMots(iso: string): string {
  const [, annee, mois, jour] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? [];
  const nom = MOIS[Number(mois) - 1];
  if (!nom) return iso;
  return [jour && (jour === '01' ? '1er' : String(Number(jour))), nom, annee].filter(Boolean).join(' ');
}

/** Line and page breaks of every system, as one. */
const COUPURES = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What acts without being seen: control characters, and those that turn the direction of a text. */
const AGISSANTS = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** A typed text made inert for paper: whatever acts without being seen is shown as « \ufffd ». */
export function inerte(texte: string): string {
  return texte.normalize('NFC').replace(COUPURES, '\n').replaceAll('\t', ' ').replace(AGISSANTS, '\ufffd');
}

/** Every string of a tree made inert. */
export function toutInerte<T>(arbre: T): T {
  if (typeof arbre === 'string') return inerte(arbre) as T;
  if (Array.isArray(arbre)) return arbre.map(toutInerte) as T;
  if (typeof arbre !== 'object' || arbre === null) return arbre;
  return Object.fromEntries(Object.entries(arbre).map(([cle, valeur]) => [cle, toutInerte(valeur)])) as T;
}
