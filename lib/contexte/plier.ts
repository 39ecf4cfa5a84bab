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
/** Soft hyphen, zero-width characters: seen by nobody. */
const INVISIBLES = /[\u00ad\u200b-\u200d\u2060]/;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** A shorter line was not cut by the width of a page: its author went to the next one on purpose. */
const SHORT_LINE = 60;
const PUCE = /^\s*(?:[-–—•*·▪◦→]|\(?\d{1,2}[.)°]|[a-h]\))/i;

function foldOne(character: string): string {
  if (APOSTROPHES.test(character)) return "'";
  if (character < '\u0080') return character.toLowerCase();
  if (TIRETS.test(character)) return '-';
  if (INVISIBLES.test(character)) return '';
  const small = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return LIGATURES[small] ?? small;
}

/** True when white space separates two thoughts: a blank line, a list item, or a short line of its own. */
function breaks(source: string, from: number, to: number): boolean {
  const lines = source.slice(from, to).split('\n').length;
  if (lines !== 2) return lines > 2;
  const line = source.slice(source.lastIndexOf('\n', from - 1) + 1, from);
  return line.length < SHORT_LINE || PUCE.test(source.slice(to));
}

/** Folds a text for the vocabulary. Pure; never longer than `MAX` original characters. */
export function plier(source: string): Plie {
  const debuts: number[] = [];
  const fins: number[] = [];
  let texte = '';
  const push = (folded: string, debut: number, fin: number) => {
    texte += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      debuts.push(debut);
      fins.push(fin);
    }
  };
  for (const { 0: piece, index } of source.slice(0, MAX).matchAll(/\s+|\S/gu)) {
    const end = index + piece.length;
    if (piece.trim() !== '') {
      push(foldOne(piece), index, end);
      // A combining accent folds to nothing: it belongs to the letter before it.
      fins.fill(end, -1);
    } else if (breaks(source, index, end) && !texte.endsWith('\n')) push('\n', index, end);
    else if (/\S$/.test(texte)) push(' ', index, end);
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
  let before: string | undefined;
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
