import {
  ACTION,
  ARRIERE_PLAN,
  COORDINATION,
  EN_PASSANT_APRES,
  EN_PASSANT_AVANT,
  EXCLU_APRES,
  EXCLU_AVANT,
  FIN_EXCLUSION,
  FRAUDE_A,
  FRAUDE_A_CECI,
  MOTIF,
  PAS_ICI,
  PAS_SEULEMENT,
  PERSONNES_AVANT,
  SEULEMENT,
  SEULEMENT_OBJET,
  SUITE,
  TRAVAIL,
  TRAVAIL_APRES,
  TRAVAIL_SUR_PERSONNES,
} from './cadres';
import { type Plie, type Segment, segments } from './plier';
import { FAMILLES, type Famille } from './vocabulaire';

export type Champ = 'contexte_metier' | 'intitule' | 'description';

/** One of the texts that the detection reads, folded and cut. */
export type Lecture = { readonly champ: Champ; readonly plie: Plie; readonly segments: readonly Segment[] };

/** A stretch of a text, with what surrounds it in its sentence. */
export type Passage = {
  readonly lecture: Lecture;
  readonly segment: Segment;
  readonly debut: number;
  readonly fin: number;
  readonly avant: string;
  readonly apres: string;
};

/** forte: asked for; faible: said in passing; exclue: set aside. */
export type Force = 'forte' | 'faible' | 'exclue';
export type Mention = Passage & {
  readonly famille: Famille;
  readonly acteur: boolean;
  readonly force: Force;
  /** It only says against what a fraud is committed: « la fraude aux aides ». */
  readonly complement: boolean;
};

export function lire(champ: Champ, plie: Plie): Lecture {
  return { champ, plie, segments: segments(plie.texte) };
}

/** Every place where a pattern stands, with its surroundings. */
export function passages(lecture: Lecture, pattern: RegExp): readonly Passage[] {
  const { texte } = lecture.plie;
  const found: Passage[] = [];
  // Not matchAll: it copies the pattern at each call, which costs more than the search.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(texte); match; match = pattern.exec(texte)) {
    const debut = match.index;
    const fin = debut + match[0].length;
    const segment = lecture.segments.find((each) => debut >= each.debut && debut < each.fin);
    if (!segment) continue;
    const before = texte.slice(Math.max(segment.debut, debut - 140), debut);
    const avant = segment.annonce ? `${segment.annonce.slice(-100)} ${before}` : before;
    found.push({ lecture, segment, debut, fin, avant, apres: texte.slice(fin, segment.fin) });
  }
  return found;
}

/** The whole sentence of a passage, folded. */
export function phraseDe({ lecture, segment }: Passage): string {
  return lecture.plie.texte.slice(segment.debut, segment.fin);
}

/** True when the sentence sets these words aside: « hors… », « ne couvre pas… », « une autre demande… ». */
export function estExclu({ avant, apres }: Pick<Passage, 'avant' | 'apres'>): boolean {
  let left = avant.replace(PAS_SEULEMENT, (words) => ' '.repeat(words.length));
  if (PAS_ICI.test(left)) return true;
  for (let cue = EXCLU_AVANT.exec(left); cue; cue = EXCLU_AVANT.exec(left)) {
    // « habilités pour gérer les marchés » : what the other request is for does not end the refusal.
    const between = (cue[1] ?? '').replace(/\bpour (?:la |le |l')?[a-z]+(?:er|ir|re)\b/g, 'pour');
    if (!FIN_EXCLUSION.test(between)) return true;
    left = between;
  }
  return EXCLU_APRES.test(apres.replace(PAS_SEULEMENT, ''));
}

type Brute = Omit<Mention, 'force' | 'complement'>;

function brutes(lecture: Lecture): readonly Brute[] {
  const { texte } = lecture.plie;
  const near = FAMILLES.filter(({ amorces }) => amorces.some((each) => texte.includes(each)));
  const found = near.flatMap((famille) => [
    ...passages(lecture, famille.mots).map((passage) => ({ ...passage, famille, acteur: false })),
    ...(famille.acteurs ? passages(lecture, famille.acteurs) : []).map((passage) => ({
      ...{ ...passage, famille, acteur: true },
    })),
  ]);
  // « marchés de plein vent » holds « marchés »: the longer words know better.
  const inside = (a: Brute, b: Brute) =>
    a !== b && a.debut >= b.debut && a.fin <= b.fin && a.fin - a.debut < b.fin - b.debut;
  return found
    .filter((each) => !found.some((other) => inside(each, other)))
    .sort((a, b) => a.debut - b.debut || b.fin - a.fin);
}

/** True when fraud is only a reason to do the rest of the sentence. */
function isMotif(mention: Brute, all: readonly Brute[]): boolean {
  if (mention.famille.cle !== 'fraude') return false;
  const others = all.filter(
    ({ famille, segment }) => famille.cle !== 'fraude' && segment === mention.segment,
  );
  if (FRAUDE_A_CECI.test(mention.apres)) return true;
  return (mention.lecture.champ === 'description' || others.length > 0) && MOTIF.test(mention.avant);
}

/** True when the words only say against what the fraud is committed. */
function isComplement(mention: Brute, all: readonly Brute[]): boolean {
  const { texte } = mention.lecture.plie;
  return all.some(
    ({ famille, fin }) =>
      famille.cle === 'fraude' &&
      mention.famille.cle !== 'fraude' &&
      fin <= mention.debut &&
      mention.debut - fin <= 40 &&
      FRAUDE_A.test(`${texte.slice(fin, mention.debut)} `),
  );
}

function isPassing(mention: Brute, all: readonly Brute[]): boolean {
  const people = PERSONNES_AVANT.exec(mention.avant);
  if (people && !TRAVAIL_SUR_PERSONNES.test(mention.avant.slice(0, people.index))) return true;
  if (EN_PASSANT_AVANT.test(mention.avant)) return true;
  if (EN_PASSANT_APRES.test(mention.apres)) return true;
  if (mention.lecture.champ === 'description' && ARRIERE_PLAN.test(phraseDe(mention))) return true;
  return isMotif(mention, all);
}

function isAsked(mention: Brute): boolean {
  if (mention.acteur) return TRAVAIL_APRES.test(mention.apres) || TRAVAIL.test(mention.avant);
  return mention.lecture.champ !== 'description' || mention.segment.puce || ACTION.test(mention.avant);
}

const between = (first: Brute, second: Brute) =>
  first.segment === second.segment && first.lecture === second.lecture
    ? first.lecture.plie.texte.slice(first.fin, second.debut)
    : '.';

/** A mention beside an asked one, in the same list of words, is asked as well. */
function coordonnees(mentions: readonly (Mention & { readonly nue: boolean })[]): readonly Mention[] {
  const strong = mentions.map(({ force }) => force === 'forte');
  const joined = (a: number, b: number) => {
    const [first, second] = [mentions[a], mentions[b]];
    if (!first || !second) return false;
    return COORDINATION.test(between(first, second));
  };
  // « avec celles des marchés et des subventions » : what is said of the first holds for the second.
  for (let at = 1; at < mentions.length; at += 1) {
    const [first, second] = [mentions[at - 1], mentions[at]];
    if (first?.force === 'faible' && !first.nue && second && SUITE.test(between(first, second)))
      strong[at] = false;
  }
  for (let at = 1; at < mentions.length; at += 1)
    if (strong[at - 1] && mentions[at]?.nue && joined(at - 1, at)) strong[at] = true;
  for (let at = mentions.length - 2; at >= 0; at -= 1)
    if (strong[at + 1] && mentions[at]?.nue && joined(at, at + 1)) strong[at] = true;
  return mentions.map(({ nue: _nue, ...mention }, at) => ({
    ...mention,
    force: strong[at] ? 'forte' : mention.force === 'exclue' ? 'exclue' : 'faible',
  }));
}

/** Every procedure that a text names, with how it names it. */
export function mentionsDe(lecture: Lecture): readonly Mention[] {
  const all = brutes(lecture);
  return coordonnees(
    all.map((brute) => {
      const mention = { ...brute, complement: isComplement(brute, all) };
      if (estExclu(mention)) return { ...mention, force: 'exclue', nue: false };
      if (mention.complement || isPassing(mention, all)) return { ...mention, force: 'faible', nue: false };
      const asked = isAsked(mention);
      return { ...mention, force: asked ? 'forte' : 'faible', nue: !asked };
    }),
  );
}

/** The procedures to which the demand says it is limited, or [] when it does not say so. */
export function limites(mentions: readonly Mention[]): readonly string[] {
  return mentions
    .filter(({ avant: said, force }) => {
      const avant = said.replace(PAS_SEULEMENT, '');
      const cue = SEULEMENT.exec(avant);
      if (!cue || force !== 'forte') return false;
      const between = avant.slice(cue.index + cue[0].length);
      return (
        between.length <= 60 &&
        SEULEMENT_OBJET.test(avant) &&
        !/\b(?:agents?|visible|accessible)/.test(between)
      );
    })
    .map(({ famille }) => famille.cle);
}
