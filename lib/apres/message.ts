import type { SourceId } from '../catalogue/sources';
import { list, text, visibleFields } from '../form/engine';
import type { Field, Reponses } from '../form/types';
import { fold } from '../relecture/mots';
import { answer, STEPS } from '../steps';
import { REPONSE_APRES_FAIT, REPONSE_APRES_MESSAGE } from '../steps/autour';
import type { CleContact } from '../steps/contacts/step';
import { type Groupe, groupesDe, type Phrase, phrasesDe } from './lecture/phrases';
import { REGLES_DU_MESSAGE } from './lecture/regles';
import { estRetouche } from './lecture/retouche';
import type { RegleMessage } from './lecture/types';

/** One thing that the instructor's message asks. */
export type TacheLue = {
  /** The rule that read it. */
  readonly code: string;
  /** Where to correct: an answer, and its step. */
  readonly champ: string;
  readonly etape: string;
  /** What the message is about: the name of a datum, a person and a field, or the label of a field. */
  readonly titre: string;
  /** The instructor's own words, as pasted. */
  readonly passage: string;
  /** What to do, in one sentence. */
  readonly quoi: string;
  readonly sur: 'certain' | 'probable';
  readonly source: SourceId;
};

const PREFIXE = 'message-';

/** The key under which a task is ticked off. */
export const cleDeTache = ({ code, champ }: Pick<TacheLue, 'code' | 'champ'>): string =>
  `${PREFIXE}${code}-${champ}`;

type Lieu = { readonly champ: string; readonly etape: string };

/** Where one goes when a field is not asked for these answers. */
const REPLIS: Readonly<Record<string, string>> = {
  duree_conservation_donnees_caractere_personnel_justification:
    'duree_conservation_donnees_caractere_personnel',
  editeur_nom: 'integrateur',
  integrateur: 'profil_demandeur',
};

/** The answer to correct, or the one that decides whether it is asked: every link leads to a field that is there. */
function lieuDe(champ: string, reponses: Reponses): Lieu {
  const step = STEPS.find(({ fields }) => fields.some(({ name }) => name === champ));
  const montree =
    step &&
    (step.when?.(reponses) ?? true) &&
    visibleFields(step, reponses).some(({ name }) => name === champ);
  if (montree) return { champ, etape: step.name };
  const repli = REPLIS[champ] ?? (champ.startsWith('justification_') ? 'scopes' : 'form_uid');
  return champ === 'form_uid' ? { champ, etape: 'contexte' } : lieuDe(repli, reponses);
}

const CHAMPS: ReadonlyMap<string, Field> = new Map(
  STEPS.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)),
);

function titreDe(champ: string): string {
  const field = CHAMPS.get(champ);
  if (!field) return champ;
  if (champ.startsWith('justification_')) return field.group ?? field.label;
  return [field.group, field.label].filter(Boolean).join(', ');
}

/** True when a text names a person of the request, by address or family name. */
function nomme(plie: string, personne: CleContact, reponses: Reponses): boolean {
  const adresse = fold(text(reponses, `${personne}_email`));
  const nom = fold(text(reponses, `${personne}_family_name`));
  return (
    (adresse.length > 5 && plie.includes(adresse)) ||
    (nom.length > 2 && ` ${plie} `.replace(/\./g, ' ').includes(` ${nom} `))
  );
}

type Lu = { readonly regle: RegleMessage; readonly passage: string; readonly sur: TacheLue['sur'] };

/** What has been read before a sentence and may speak in it. */
type Suite = {
  /** The request that heads a list: « merci de compléter : ». */
  demande: string;
  /** That list has begun, with a mark before each item: a plain line ends it. */
  puces: boolean;
  /** The sentence before, when it named something without being content. */
  sujet: { readonly phrase: Phrase; readonly texte: string; readonly titre: boolean } | null;
};

const touche = (regle: RegleMessage, sujet: string, autour: string, reponses: Reponses): boolean =>
  (regle.mots.test(sujet) || (regle.personne !== undefined && nomme(sujet, regle.personne, reponses))) &&
  (regle.avec?.test(autour) ?? true) &&
  !(regle.sauf?.test(sujet) ?? false);

const reglesDe = (sujet: string, autour: string, reponses: Reponses) =>
  REGLES_DU_MESSAGE.filter((regle) => touche(regle, sujet, autour, reponses));

/** A request that speaks of the whole file, and so of nothing named just before. */
const GENERAL =
  /\b(?:votre (?:demande|dossier|retour|reponse)|cette demande|points? suivants?|elements? suivants?|suivante?s?|ci-dessous|ci-dessus|nous contacter|soumettre|resoumettre)\b/;
const MOTS_D_UN_TITRE = 8;

/** Reads one sentence, and says what it leaves to the next. */
function lirePhrase(phrase: Phrase, texte: string, suite: Suite, reponses: Reponses): readonly Lu[] {
  const passage = texte.slice(phrase.debut, phrase.fin);
  const groupes = groupesDe(passage);
  if (phrase.apresBlanc && !phrase.puce && groupes.some(({ ton }) => ton !== 'neutre')) suite.demande = '';
  // A title may stand alone above its paragraph; nothing else speaks over a blank line.
  if (phrase.puce || (phrase.apresBlanc && !suite.sujet?.titre)) suite.sujet = null;
  if (phrase.enTete && !phrase.puce && suite.puces) suite.demande = '';
  suite.puces = suite.demande !== '' && (suite.puces || phrase.puce);
  const herite = suite.demande !== '';
  const lus = groupes.flatMap((groupe) => lireGroupe(groupe, suite, passage, reponses));
  const demande = groupes.some(({ ton }) => ton === 'demande');
  const calme = groupes.some(({ ton }) => ton === 'calme');
  const entier = groupes.map(({ texte: dit }) => dit).join(' ');

  if (lus.length === 0 && demande && suite.sujet && !GENERAL.test(entier)) {
    const { phrase: avant, texte: dit } = suite.sujet;
    const deux = texte.slice(avant.debut, phrase.fin);
    for (const regle of reglesDe(`${dit} ${entier}`, `${dit} ${entier}`, reponses))
      lus.push({ regle, passage: deux, sur: 'probable' });
  }
  const ouvre = /:$/.test(passage) && demande;
  if (ouvre) {
    suite.demande = entier;
    suite.puces = false;
  }
  if (!ouvre && herite && phrase.enTete && !phrase.puce && demande) suite.demande = '';
  const court = entier.split(' ').length <= MOTS_D_UN_TITRE;
  const sujet = !calme && !ouvre && (lus.length === 0 || !demande) && (!phrase.puce || court);
  suite.sujet = sujet ? { phrase, texte: entier, titre: court && (!phrase.puce || phrase.numero) } : null;
  return lus;
}

function lireGroupe({ texte, ton }: Groupe, suite: Suite, passage: string, reponses: Reponses): Lu[] {
  if (ton === 'calme') return [];
  const seules = ton === 'neutre' && suite.demande === '';
  const autour = suite.demande === '' ? texte : `${suite.demande} ${texte}`;
  return reglesDe(texte, autour, reponses)
    .filter(({ seul }) => !seules || seul)
    .map((regle) => ({ regle, passage, sur: regle.sur ?? 'certain' }));
}

const RANG: ReadonlyMap<string, number> = new Map(
  [...CHAMPS.keys()].map((champ, rang) => [champ, rang] as const),
);

/**
 * What a message of the instructor asks, as tasks, in the order of the steps. By rules, here: no network.
 *
 * @param texte the message as pasted: greetings, signature and quoted mail included
 * @param reponses the open request: its people are known by name, its hidden fields are not linked to
 */
export function lireMessage(texte: string, reponses: Reponses): readonly TacheLue[] {
  const suite: Suite = { demande: '', puces: false, sujet: null };
  const taches = new Map<string, TacheLue & { rang: number }>();
  for (const phrase of phrasesDe(texte))
    for (const { regle, passage, sur } of lirePhrase(phrase, texte, suite, reponses)) {
      const { code, quoi, source } = regle;
      const lieu = lieuDe(regle.champ, reponses);
      const cle = cleDeTache({ code, champ: lieu.champ });
      const avant = taches.get(cle);
      if (avant && (avant.sur === 'certain' || sur === 'probable')) continue;
      const rang = RANG.get(regle.champ) ?? 0;
      taches.set(cle, { code, ...lieu, titre: titreDe(regle.champ), passage, quoi, sur, source, rang });
    }
  return [...taches.values()]
    .sort((a, b) => a.rang - b.rang || a.code.localeCompare(b.code))
    .map(({ rang: _rang, ...tache }) => tache);
}

/** The sentences of a message, for someone who sorts them by hand. */
export function phrasesDuMessage(texte: string): readonly string[] {
  return phrasesDe(texte).map(({ debut, fin }) => texte.slice(debut, fin));
}

/** The ticks of a message that the next one leaves: those of the points it makes in about the same words. */
function restentFaits(avant: string, texte: string, reponses: Reponses): (cle: string) => boolean {
  // Without the signature and the quoted mail, which many messages share.
  const anciennes = phrasesDuMessage(avant);
  const phrases = phrasesDuMessage(texte);
  if (!estRetouche(anciennes.join(' '), phrases.join(' '))) return () => false;
  // A point may have been read from two sentences.
  const paires = phrases.map((phrase, rang) => `${phrase} ${phrases[rang + 1] ?? ''}`);
  const redite = (passage: string) => [...phrases, ...paires].some((dite) => estRetouche(passage, dite));
  // The usual keystroke changes one sentence a little: nothing has to be read again.
  if (anciennes.every(redite)) return () => true;
  const passages = new Map(
    lireMessage(avant, reponses).map((tache) => [cleDeTache(tache), tache.passage] as const),
  );
  // While a sentence is being typed over, its point may not be read for a moment.
  return (cle) => {
    const passage = passages.get(cle);
    return passage === undefined || redite(passage);
  };
}

/**
 * The answers with this message. Another message starts again: what was done for the last one is not done for it,
 * even when both have the same greeting and the same signature.
 */
export function avecMessage(before: Reponses, texte: string): Reponses {
  const avant = before[REPONSE_APRES_MESSAGE];
  const reponses = answer(before, REPONSE_APRES_MESSAGE, texte);
  const faits = list(before, REPONSE_APRES_FAIT);
  if (typeof avant !== 'string' || !faits.some((cle) => cle.startsWith(PREFIXE))) return reponses;
  const reste = restentFaits(avant, texte, before);
  return answer(
    reponses,
    REPONSE_APRES_FAIT,
    faits.filter((cle) => !cle.startsWith(PREFIXE) || reste(cle)),
  );
}
