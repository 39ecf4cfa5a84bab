import { fold } from '../../relecture/mots';
import { type Ton, tonDe } from './mots';

/** A sentence, where it stands in the text as pasted. */
export type Phrase = {
  readonly debut: number;
  readonly fin: number;
  /** It starts an item of a list. */
  readonly puce: boolean;
  /** That item is numbered: it may be the title of a paragraph. */
  readonly numero: boolean;
  /** It starts a paragraph, an item or a line; else it follows another sentence of the same one. */
  readonly enTete: boolean;
  /** A blank line stands before it. */
  readonly apresBlanc: boolean;
};

/** What one sentence says of one thing: its folded words, and what it does with them. */
export type Groupe = { readonly texte: string; readonly ton: Ton };

const CITEE = /^[ \t]*>/;
const PUCE =
  /^[ \t]*(?:[-–—•*·▪►▸✓o→](?=[ \t])|\d{1,2}[ \t]?[.)°/-](?=[ \t])|[a-z]\)(?=[ \t])|[-–—•*·▪►▸→](?=\p{L}))[ \t]*/u;
const SIGNATURE =
  /^(?:bien )?(?:cordialement|a vous|sincerement|respectueusement|salutations|(?:tres )?(?:bonne|belle) (?:journee|reception|soiree)|en vous remerciant|l equipe api|veuillez agreer|je vous prie d agreer|nous vous prions d agreer)\b.{0,80}$/;
const APRES_COUP = /^(?:p\.? ?s\.?|nb|n\.b\.?)\b/;
/** What ends with a dot and ends no sentence. */
const ABREGE = /(?:^|[\s('’(])(?:\p{L}|art|cf|ex|mme|mlle|mm|dr|al|no|tél|tel|env|réf|ref|min|max|p)$/iu;
/** A hard-wrapped line of a mail is about this long. */
const LIGNE_COUPEE = 60;

type Bloc = { debut: number; fin: number; puce: boolean; numero: boolean; apresBlanc: boolean };

/** The lines that hold words, in order; those that a mail program cut are joined again. */
function blocsDe(texte: string): readonly Bloc[] {
  const blocs: Bloc[] = [];
  let blanc = false;
  const lignes = [...texte.matchAll(/[^\n\r]+|\r\n|\n|\r/g)];
  const pleines = lignes.filter(({ 0: ligne }) => ligne.trim() !== '');
  // Quoted lines are an older mail, often the agent's own; unless nothing else was pasted.
  const toutCite = pleines.every(({ 0: ligne }) => CITEE.test(ligne));
  let retours = 0;
  for (const { 0: ligne, index } of lignes) {
    if (/^[\r\n]/.test(ligne)) {
      retours += 1;
      blanc ||= retours > 1;
      continue;
    }
    if (ligne.trim() === '') continue;
    retours = 0;
    if (CITEE.test(ligne) && !toutCite) continue;
    const contenu = ligne.replace(CITEE, (marque) => ' '.repeat(marque.length));
    const puce = PUCE.exec(contenu)?.[0] ?? '';
    const marge = puce.length > 0 ? puce.length : contenu.length - contenu.trimStart().length;
    const avant = blocs.at(-1);
    const dernier = avant ? (texte[avant.fin - 1] ?? '') : '';
    const suite =
      avant &&
      !blanc &&
      puce === '' &&
      !/[.!?:;]/.test(dernier) &&
      (/^\s*\p{Ll}/u.test(contenu) || avant.fin - texte.lastIndexOf('\n', avant.fin - 1) > LIGNE_COUPEE);
    const fin = index + ligne.trimEnd().length;
    if (suite) avant.fin = fin;
    else if (index + marge < fin)
      blocs.push({
        debut: index + marge,
        fin,
        puce: puce !== '',
        numero: /\d/.test(puce),
        apresBlanc: blanc,
      });
    blanc = false;
  }
  return blocs;
}

/** The sentences of a block: cut after . ! ? … and ;, but not after « art. » or « L. 114-8 ». */
function couper(texte: string, bloc: Bloc): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let debut = bloc.debut;
  const poser = (fin: number) => {
    const brut = texte.slice(debut, fin);
    const marge = brut.length - brut.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(brut)) {
      const enTete = phrases.length === 0;
      phrases.push({
        debut: debut + marge,
        fin: debut + brut.trimEnd().length,
        puce: enTete && bloc.puce,
        numero: enTete && bloc.numero,
        enTete,
        apresBlanc: enTete && bloc.apresBlanc,
      });
    }
    debut = fin;
  };
  const contenu = texte.slice(bloc.debut, bloc.fin);
  for (const { 0: signe, index } of contenu.matchAll(/[.!?…]+(?=\s|$)|;/g)) {
    const avant = contenu.slice(Math.max(0, index - 8), index);
    if (signe !== '.' || !ABREGE.test(avant)) poser(bloc.debut + index + signe.length);
  }
  poser(bloc.fin);
  return phrases;
}

/**
 * The sentences of a message that somebody has to read: without what it quotes, and without what follows the
 * greeting that closes it, a postscript excepted.
 */
export function phrasesDe(texte: string): readonly Phrase[] {
  const blocs = blocsDe(texte);
  const plies = blocs.map(({ debut, fin }) => fold(texte.slice(debut, Math.min(fin, debut + 200))));
  const salut = plies.findIndex((plie) => SIGNATURE.test(plie));
  const suivants = plies.findIndex((plie, rang) => salut !== -1 && rang > salut && APRES_COUP.test(plie));
  const lus = blocs.filter(
    (_, rang) => salut === -1 || rang < salut || (suivants !== -1 && rang >= suivants),
  );
  return lus.flatMap((bloc) => couper(texte, bloc));
}

const COUPES =
  /[,()]|\b(?=(?:mais|cependant|toutefois|en revanche|n[ée]anmoins|par contre|sauf|hormis|except[ée]e?)\b)/i;
const SAUF = /^(?:sauf|hormis|excepte)/;
const MAIS_PAS = /^(?:mais|cependant|toutefois|en revanche|neanmoins|par contre) (?:pas|non)\b/;

/**
 * What a sentence says, thing by thing: « le texte est bon, mais la durée est trop longue » is two. A part that
 * neither asks nor is content goes with the one before it, else with the one after.
 */
export function groupesDe(phrase: string): readonly Groupe[] {
  const question = phrase.trimEnd().endsWith('?');
  const groupes: { texte: string; ton: Ton }[] = [];
  for (const partie of phrase.split(COUPES)) {
    const texte = fold(partie);
    if (texte === '') continue;
    const avant = groupes.at(-1);
    const ton = MAIS_PAS.test(texte) ? 'demande' : tonDe(texte, question);
    if (avant && SAUF.test(texte) && avant.ton !== 'neutre')
      groupes.push({ texte, ton: avant.ton === 'calme' ? 'demande' : 'calme' });
    else if (avant && (ton === 'neutre' || avant.ton === 'neutre')) {
      avant.texte += ` ${texte}`;
      if (ton !== 'neutre') avant.ton = ton;
    } else groupes.push({ texte, ton });
  }
  return groupes;
}
