import { list, text } from '../form/engine';
import type { Reponses } from '../form/types';
import { type Lu, parDemarches, parEnumeration, parLogiciels, parModalites, parPublics } from './axes';
import { CHAMPS_LUS, empreinteContexte } from './empreinte';
import { limites, lire, type Mention, mentionsDe } from './mentions';
import { ditUneSeule, examens, preremplissages } from './modalites';
import { plier } from './plier';
import type { Axe, ContexteLu, Detection } from './types';
import { FAMILLES, type Famille, type Sensibilite } from './vocabulaire';

export { empreinteContexte } from './empreinte';
export type { Axe, ContexteLu, Detection, Indice, Public } from './types';

/** The base form is general by nature. */
const SOCLE = 'api-entreprise-socle-de-base';
const SENSIBILITES: readonly Sensibilite[] = ['ouverte', 'quelques', 'nombreuses'];

/** The procedures that are asked for, without the looser words for the same thing. */
function demarches(mentions: readonly Mention[]): Lu['familles'] {
  const limited = limites(mentions);
  const strong = mentions.filter(
    ({ force, famille }) => force === 'forte' && (limited.length === 0 || limited.includes(famille.cle)),
  );
  const present = FAMILLES.filter(({ cle }) => strong.some(({ famille }) => famille.cle === cle));
  const absorbed = new Set(present.flatMap(({ absorbe = [] }) => absorbe));
  // « la fraude aux aides » : the aids are what the fraud is searched in, not a second procedure.
  const searched = present.some(({ cle }) => cle === 'fraude')
    ? mentions.flatMap(({ complement, famille }) => (complement ? [famille] : []))
    : [];
  const isSearched = ({ cle, absorbe = [] }: Famille) =>
    searched.some((each) => each.cle === cle || absorbe.includes(each.cle) || each.absorbe?.includes(cle));
  // A loose « demandes d’aide » beside « subventions des associations » is the same counter.
  return present
    .filter((famille) => !absorbed.has(famille.cle) && !isSearched(famille))
    .map((famille) => [famille, strong.filter((each) => each.famille.cle === famille.cle)] as const);
}

const rank = ({ sensibilite }: ContexteLu) => SENSIBILITES.indexOf(sensibilite);
const place = ({ indices: [first] }: ContexteLu) =>
  first ? CHAMPS_LUS.indexOf(first.champ) * 1e6 + first.debut : Number.POSITIVE_INFINITY;
const sorted = (contextes: readonly ContexteLu[]) =>
  [...contextes].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));

/** The one context of a request that speaks of one thing, or none when nothing is named. */
function seul(lu: Lu): readonly ContexteLu[] {
  const [named] = parDemarches(lu);
  if (named) return [named];
  return parModalites(lu).slice(0, 1);
}

/**
 * Not trimmed: the clues point at the very characters of the answer. A text copied by a split still
 * tells of the whole project: it says nothing of this request until it is read again.
 */
function raw(reponses: Reponses, champ: string): string {
  const reponse = list(reponses, 'textes_a_relire').includes(champ) ? '' : reponses[champ];
  return typeof reponse === 'string' ? reponse : '';
}

function lireTout(reponses: Reponses): Lu {
  const lectures = CHAMPS_LUS.map((champ) => lire(champ, plier(raw(reponses, champ))));
  const mentions = lectures.flatMap(mentionsDe);
  const familles = demarches(mentions);
  const named = mentions.find(({ force, complement }) => force !== 'exclue' && !complement);
  const general = text(reponses, 'form_uid') === SOCLE;
  return {
    ...{ reponses, lectures, familles, general, sujet: familles[0]?.[0] ?? named?.famille },
    preremplis: general ? [] : preremplissages(lectures),
    instruits: general ? [] : examens(lectures),
    uneSeule: ditUneSeule(lectures),
  };
}

/**
 * The business contexts that the texts of a request show. Errs on the side of silence: what is set
 * aside, already covered or said in passing never makes a second context. Pure, and never throws.
 */
export function detectContextes(reponses: Reponses): Detection {
  const lu = lireTout(reponses);
  const axes: readonly (readonly [Axe, (lu: Lu) => readonly ContexteLu[]])[] = [
    ['demarches', parDemarches],
    ['modalites', parModalites],
    ['publics', parPublics],
    ['logiciels', parLogiciels],
    ['demarches', parEnumeration],
  ];
  const confirmed = text(reponses, 'contexte_unique_confirme') === empreinteContexte(reponses);
  for (const [axe, read] of confirmed ? [] : axes) {
    const contextes = read(lu);
    if (contextes.length > 1) return { contextes: sorted(contextes), plusieurs: true, axe };
  }
  return { contextes: seul(lu), plusieurs: false, axe: null };
}

/**
 * The one context that a sentence speaks of, its use first (prefilling, pre-qualification,
 * examination), else its procedure; null when it names none, or several.
 */
export function lireContexte(contexte_metier: string): ContexteLu | null {
  const lu = lireTout({ contexte_metier });
  const [usage, ...others] = parModalites(lu);
  const named = parDemarches(lu);
  if (others.length > 0 || named.length > 1) return null;
  return usage ?? named[0] ?? null;
}
