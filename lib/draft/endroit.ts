import { envelope, FORBIDDEN_KEYS, type ParseCode, parseSentence } from './format';
import { isPdf } from './pdf';

/** What must come next, while reading JSON. */
type Attendu = 'valeur' | 'valeur ou fin' | 'clé' | 'clé ou fin' | 'deux-points' | 'suite';

const BLANC = /[ \t\n\r]*/y;
const LEXEME =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none inside a string
  /[{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The piece of text found at this place, « » when there is none. */
function lire(motif: RegExp, texte: string, place: number): string {
  motif.lastIndex = place;
  return motif.exec(texte)?.[0] ?? '';
}

/**
 * Where a text stops being JSON: the rank of the character (from 0), the length of the text when it stops too
 * early, null when it is JSON. Browsers know, but each says it in its own words, or not at all.
 */
export function premiereFaute(texte: string): number | null {
  const ouverts: string[] = [];
  let attendu: Attendu = 'valeur';
  let place = 0;
  for (;;) {
    place += lire(BLANC, texte, place).length;
    const finie: boolean = attendu === 'suite' && ouverts.length === 0;
    if (place === texte.length) return finie ? null : place;
    const lexeme = lire(LEXEME, texte, place);
    const apres: Attendu | null = finie || lexeme === '' ? null : suivant(attendu, lexeme, ouverts);
    if (apres === null) return place;
    attendu = apres;
    place += lexeme.length;
  }
}

/** What must come after this piece, null when it has no place here. Opens and closes what it opens and closes. */
function suivant(attendu: Attendu, lexeme: string, ouverts: string[]): Attendu | null {
  if (attendu === 'deux-points') return lexeme === ':' ? 'valeur' : null;
  if (lexeme === '}' || lexeme === ']') {
    const ferme = lexeme === '}' ? attendu === 'clé ou fin' : attendu === 'valeur ou fin';
    if (!ferme && attendu !== 'suite') return null;
    return ouverts.pop() === (lexeme === '}' ? '{' : '[') ? 'suite' : null;
  }
  if (attendu === 'suite') return lexeme === ',' ? (ouverts.at(-1) === '{' ? 'clé' : 'valeur') : null;
  if (attendu.startsWith('clé')) return lexeme.startsWith('"') ? 'deux-points' : null;
  if (lexeme === '{' || lexeme === '[') {
    ouverts.push(lexeme);
    return lexeme === '{' ? 'clé ou fin' : 'valeur ou fin';
  }
  return lexeme === ',' || lexeme === ':' ? null : 'suite';
}

/** « ligne 3, caractère 14 », both from 1. */
function ligne(texte: string, place: number): string {
  const avant = texte.slice(0, place).split('\n');
  return `ligne ${avant.length}, caractère ${(avant.at(-1) ?? '').length + 1}`;
}

/** What to look at in a text that was refused; null when there is no one place. */
function endroit(texte: string, code: ParseCode): string | null {
  if (code === 'pas_json') {
    const place = premiereFaute(texte);
    if (place === null) return null;
    return place === texte.length
      ? `Il s’arrête trop tôt : ${ligne(texte, place)}.`
      : `Voyez ${ligne(texte, place)}.`;
  }
  if (code === 'contenu_refuse') {
    const [cle] = FORBIDDEN_KEYS.map((nom) => ({ nom, place: texte.search(new RegExp(`"${nom}"\\s*:`)) }))
      .filter(({ place }) => place >= 0)
      .sort((a, b) => a.place - b.place);
    return cle ? `Voyez « ${cle.nom} », ${ligne(texte, cle.place)}.` : null;
  }
  if (code !== 'enveloppe_incomplete') return null;
  const lue = envelope.safeParse(JSON.parse(texte));
  const [cle] = lue.success ? [] : (lue.error.issues[0]?.path ?? []);
  return typeof cle === 'string' ? `Voyez « ${cle} ».` : null;
}

/**
 * The sentence of a refused file, and the line or the name to look at when there is one. Nothing written by
 * whoever made the file is repeated: a name comes from our own lists.
 *
 * @param code what `parseDraftBytes` answered about these very bytes
 */
export function phraseDuRefus(fichier: Uint8Array, code: ParseCode): string {
  // In a PDF nobody can go and look.
  if (isPdf(fichier)) return parseSentence(code);
  const ou = endroit(new TextDecoder().decode(fichier), code);
  return ou ? `${parseSentence(code)} ${ou}` : parseSentence(code);
}
