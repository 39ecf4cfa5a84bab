import { DATE, fold } from './mots';

/** Texts that state a principle, in every spelling, with their dates and Légifrance addresses. */
const CRPA =
  /\bc\.? ?r\.? ?p\.? ?a\b\.?|\bcode (?:des?|du|sur les) relations?\b(?: \S+){0,6}? (?:public\w*|administrations?)(?: (?:et|avec) (?:le |la |les |l )?(?:public\w*|administrations?))?|\blegitext000031366350\S*|\blegiarti000045213315\S*/g;
const ESSOC =
  /\bessoc\b|\betat au service d une societe de confiance|\b2018-727\b|\b10 aout 2018\b|\b10[/.]0?8[/.](?:20)?18\b|\bjorftext000037307624\S*|\beli\/loi\/2018\/8\/10\/\S*/g;
const LEMAIRE =
  /\blemaire\b|\brepublique numerique\b|\b2016-1321\b|\b7 octobre 2016\b|\b0?7[/.]10[/.](?:20)?16\b|\bjorftext000033202746\S*|\beli\/loi\/2016\/10\/7\/\S*/g;
const RGPD =
  /\br\.? ?g\.? ?p\.? ?d\b\.?|\b(?:reglement )?general (?:sur|de|relatif a) (?:la )?protection des donnees|\b(?:reglement )?(?:europeen )?(?:ue )?(?:n ?°? ?)?2016\/679|\binformatique (?:aux fichiers )?et (?:aux )?libertes|\b78-17\b|\b6 janvier 1978\b/g;

/** What Légifrance prints beside an article: the law that changed it is not the text cited. */
const VERSION =
  /\bmodifie\w* par (?:la )?loi n ?° ?\S+(?: du (?:1er|\d+) [a-z]+ \d{4})?(?: - art\. ?\d+)?|\b(?:en vigueur|version)(?: [a-z]+){0,3} (?:1er|\d{1,2}) [a-z]+ \d{4}/g;

const OTHER_CODE =
  /\bcode (?:de |du|general|electoral|monetaire|civil|penal|rural|forestier|des (?!relations?\b))|\b(?:css|csp|casf|cgct|ccp|cmf|cgi|lpf|cch|cg3p|cgppp|crpm|cpi)\b/;
const BARE_CRPA_ARTICLE = /\bl114-(?:8|9|10)\b/g;

/** A private character, which no agent types. */
const MARK = '\ue000';
/** Words that belong to the citation beside them: « article 1er de la loi n° », « L114-8 et ». */
const LINK =
  /^(?:articles?|art\.?|alineas?|et|ou|a|au|de|du|des|la|le|les|l|d|pour|une?|lois?|n|n°|no|relative|premier|1er|bis|ter|suivants?|i+v?|[lrd]?\d{1,3}(?:[-.]\w{1,3})*\.?)$/;
const NEXT =
  /^(?:articles?|art\.?|alineas?|a|premier|1er|bis|ter|suivants?|notamment|particulier|ses|en|[lrd]?\d{1,3}(?:[-.]\w{1,3})*\.?)$/;

/** « L. 114-8 », « l 114-8 » and « L114-8 » read alike. */
const joined = (words: string) => words.replace(/(?<![a-z])\*?([lrd])\.? ?\*? ?(?=\d)/g, '$1');

function mark(words: string, pattern: RegExp): string {
  return words.replace(pattern, ` ${MARK} `);
}

/** « L114-8 et L114-9 » is one citation; « CRPA et règlement » is two. */
const follows = (tokens: readonly string[], at: number) =>
  NEXT.test(String(tokens[at])) || (tokens[at] === 'et' && /^[lrd]\d{1,3}-/.test(String(tokens[at + 1])));

/** Takes each marked citation out, with the articles that hang on to it. */
function cut(words: string): string {
  const kept: string[] = [];
  const tokens = words.split(' ').filter(Boolean);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (token !== MARK) {
      kept.push(token);
      continue;
    }
    while (LINK.test(String(kept.at(-1)))) kept.pop();
    while (follows(tokens, at + 1)) at += 1;
  }
  return kept.join(' ');
}

export type Citations = {
  /** CRPA, ESSOC or Lemaire is named. */
  readonly principe: boolean;
  readonly rgpd: boolean;
  /** What is left once these texts are taken out, articles included. */
  readonly reste: string;
};

/** What a legal text cites besides the texts that prove nothing by themselves. */
export function citations(typed: string): Citations {
  const words = joined(fold(typed)).replace(VERSION, ' ');
  const bare = OTHER_CODE.test(words.replace(CRPA, ' ')) ? words : mark(words, BARE_CRPA_ARTICLE);
  const principles = [CRPA, ESSOC, LEMAIRE].reduce(mark, bare);
  const all = mark(principles, RGPD);
  return { principe: principles.includes(MARK), rgpd: all !== principles, reste: cut(all) };
}

const ARTICLE = /\b(?:articles?|art\.?) (?:premier|[lrda]?\.? ?\d)/;
/** A number of act: « n° 12 », « 2026-12 », « DEL2026_045 », « 2021/2115 »; « 2021-2027 » is a period. */
const NUMERO =
  /\bn ?(?:° ?\S{0,20})?\d|\b[a-z]{1,6}[._-]?\d{3,}\b|\b(?!(?:19|20)\d\d[-/](?:19|20)\d\d\b)[a-z]*\d+[a-z]*[-_./][a-z]*[-_./]?\d/;

/** True when folded words point at one text: an article, a number or a date. */
export function hasReference(words: string): boolean {
  return [ARTICLE, NUMERO, DATE].some((pattern) => pattern.test(joined(words)));
}
