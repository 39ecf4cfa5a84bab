/** A text as the vocabulary reads it, and the way back to the agent's own characters. */
export type Plie = {
  readonly source: string;
  /** Lower case, no accent, straight apostrophes and hyphens, single spaces. */
  readonly texte: string;
  /** For each folded character, where its original begins and ends. */
  readonly debuts: readonly number[];
  readonly fins: readonly number[];
};

/** Enough for any description that people read; keeps a hostile file from slowing every keystroke. */
const MAX = 10_000;

const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u0060\u00b4\u2032\uff07]/;
const TIRETS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
/** Soft hyphen, zero-width characters, byte order mark: seen by nobody. */
const INVISIBLES = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** A shorter line was not cut by the width of a page: its author went to the next one on purpose. */
const SHORT_LINE = 60;
const PUCE = /^\s*(?:[-–—•*·▪◦→]|\(?\d{1,2}[.)°]|[a-h]\))\s*/i;

function foldOne(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  if (APOSTROPHES.test(character)) return "'";
  if (TIRETS.test(character)) return '-';
  if (INVISIBLES.test(character)) return '';
  const small = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return LIGATURES[small] ?? small;
}

/** True when a line break separates two thoughts: a blank line, a list item, or a short line of its own. */
function breaks(source: string, at: number): boolean {
  const space = /^\s*/.exec(source.slice(at, at + 40))?.[0] ?? '';
  if (!space.includes('\n')) return false;
  if (space.split('\n').length > 2) return true;
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  return line.length < SHORT_LINE || PUCE.test(source.slice(at + space.length, at + space.length + 4));
}

/** Folds a text for the vocabulary. Pure; never longer than `MAX` original characters. */
export function plier(source: string): Plie {
  const debuts: number[] = [];
  const fins: number[] = [];
  let texte = '';
  const push = (folded: string, debut: number, fin: number) => {
    for (const each of folded) {
      texte += each;
      for (let unit = 0; unit < each.length; unit += 1) {
        debuts.push(debut);
        fins.push(fin);
      }
    }
  };
  let blank = true;
  for (let at = 0; at < source.length && at < MAX; ) {
    const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
    const end = at + character.length;
    if (/\s/.test(character)) {
      if (breaks(source, at) && !texte.endsWith('\n')) push('\n', at, end);
      else if (!blank) push(' ', at, end);
      blank = true;
    } else {
      const folded = foldOne(character);
      // A combining accent belongs to the letter before it.
      if (folded === '' && fins.length > 0) fins[fins.length - 1] = end;
      if (folded !== '') push(folded, at, end);
      if (folded !== '') blank = false;
    }
    at = end;
  }
  return { source, texte, debuts, fins };
}

/** Where a stretch of the folded text stands in the original, cut on whole characters. */
export function origine({ source, debuts, fins }: Plie, debut: number, fin: number) {
  const from = debuts[debut] ?? 0;
  const to = fins[fin - 1] ?? from;
  return { debut: from, fin: to, mots: source.slice(from, to) };
}

/** One thought of a text: a sentence, or an item of a list. */
export type Segment = {
  readonly debut: number;
  readonly fin: number;
  /** Item of a list: it says on its own what it is about. */
  readonly puce: boolean;
  /** The line that announces the list, or ''. */
  readonly annonce: string;
};

/** Cuts a folded text in sentences and list items, each with its place. */
export function segments(texte: string): readonly Segment[] {
  const found: Segment[] = [];
  let annonce = '';
  let before = '';
  let from = 0;
  const add = (to: number) => {
    const words = texte.slice(from, to);
    if (words.trim() === '') return;
    const puce = PUCE.test(words) || (annonce !== '' && (before === ';' || before === '\n'));
    if (!puce) annonce = '';
    found.push({ debut: from, fin: to, puce, annonce });
    const colon = words.lastIndexOf(':');
    if (colon !== -1) annonce = words.slice(0, colon + 1);
  };
  for (const { index, 0: mark } of texte.matchAll(/[.!?;…](?=\s|$)|\n/g)) {
    add(index);
    // « item ;↵- item »: the sign that ended the item says more than the line break after it.
    before = texte.slice(from, index).trim() === '' ? before : mark;
    from = index + mark.length;
  }
  add(texte.length);
  return found;
}
