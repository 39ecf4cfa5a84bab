import { isBlank, isWellTyped } from '../form/engine';
import type { Field, Reponse, Reponses } from '../form/types';
import { answer, STEPS } from '../steps';
import type { CleContact } from '../steps/contacts/step';
import { DETENTEURS } from '../steps/personnes';

/** An answer as the exchanges keep it: null when there is none. */
export type Valeur = Reponse | null;

const CHAMPS: ReadonlyMap<string, Field> = new Map(
  STEPS.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)),
);

const COMMUNS = [
  'profil_demandeur',
  'integrateur',
  'editeur_nom',
  'form_uid',
  'contexte_metier',
  'public_utilisateur',
  'intitule',
  'scopes',
] as const;
const DROIT = [
  'description',
  'cadre_juridique_nature',
  'cadre_juridique_url',
  'destinataire_donnees_caractere_personnel',
  'duree_conservation_donnees_caractere_personnel',
  'duree_conservation_donnees_caractere_personnel_justification',
] as const;

/** The names of the questions that one person holds, the possible ones included. */
export function champsDe(pour: string): readonly string[] {
  return [...CHAMPS.values()].filter(({ asks }) => asks === pour).map(({ name }) => name);
}

/**
 * What one person reads without answering it: the form, the context, the data chosen; for the two who answer for
 * personal data, the law and the processing too. Never a coordinate.
 */
export function lusPar(pour: string): readonly string[] {
  const juge = pour === 'responsable_traitement' || pour === 'delegue_protection_donnees';
  return [...COMMUNS, ...(juge ? DROIT : [])].filter((nom) => CHAMPS.get(nom)?.asks !== pour);
}

/** True when this value may answer that question: text for text, list for list. */
export function convient(champ: string, valeur: Valeur): boolean {
  const field = CHAMPS.get(champ);
  return field !== undefined && (valeur === null || isWellTyped(field.kind, valeur));
}

/** The question of this name; undefined for what is kept beside. */
export function questionDe(champ: string): Field | undefined {
  return CHAMPS.get(champ);
}

/** True for the name of a question, and not of what is kept beside. */
export function estQuestion(champ: string): boolean {
  return CHAMPS.has(champ);
}

/** « Nom du projet », or « Pourquoi cette donnée ? (Effectifs) »: a question's words outside its step. */
export function libelleDe(champ: string): string {
  const field = CHAMPS.get(champ);
  if (!field) return champ;
  return field.group ? `${field.label} (${field.group})` : field.label;
}

/** How one says who: the role of the request, else the name as written. */
export function nomDeQui(qui: string): string {
  return qui === 'demandeur' ? 'Vous' : (DETENTEURS.find(({ cle }) => cle === qui)?.nom ?? qui);
}

/** True for one of the four people to whom questions are sent. */
export function estContact(cle: string): cle is CleContact {
  return cle !== 'demandeur' && DETENTEURS.some((each) => each.cle === cle);
}

/** The answer under this name; null when blank, absent, or of a type that no answer has. */
export function valeurDe(reponses: Reponses, champ: string): Valeur {
  const reponse: unknown = Object.hasOwn(reponses, champ) ? reponses[champ] : undefined;
  if (!isWellTyped('texte', reponse) && !isWellTyped('fichiers', reponse)) return null;
  return isBlank(reponse) ? null : reponse;
}

/** One writing for equal answers: a blank is none, a list is a set. */
const canonique = (valeur: Valeur): string => {
  if (valeur === null || isBlank(valeur)) return 'null';
  return JSON.stringify(typeof valeur === 'string' ? valeur : [...new Set(valeur)].sort());
};

/** True when two answers say the same. */
export function egal(a: Valeur, b: Valeur): boolean {
  return canonique(a) === canonique(b);
}

/**
 * Puts an answer as a merge does. `form_uid` alone does not prefill: the prefill writes other people's
 * questions, and two returns about different questions must commute.
 */
export function poser(reponses: Reponses, champ: string, valeur: Valeur): Reponses {
  if (champ !== 'form_uid') return answer(reponses, champ, valeur ?? '');
  const { form_uid: _avant, ...autres } = reponses;
  return valeur === null ? autres : { ...autres, form_uid: valeur };
}

/** The answers to these questions only, blanks left out. */
export function extraire(reponses: Reponses, noms: readonly string[]): Reponses {
  return Object.fromEntries(
    noms.flatMap((nom) => {
      const valeur = valeurDe(reponses, nom);
      return valeur === null ? [] : [[nom, valeur]];
    }),
  );
}

/** FNV-1a over 32 bits, from this seed. */
function fnv1a(octets: Uint8Array, graine: number): string {
  let somme = graine;
  for (const octet of octets) somme = Math.imul(somme ^ octet, 0x01000193) >>> 0;
  return somme.toString(16).padStart(8, '0');
}

/**
 * What a person has before their eyes, in one short word, to know later whether it changed: it tells two contents
 * apart, it protects nothing.
 */
export function empreinteDe(pour: string, reponses: Reponses): string {
  const noms = [...champsDe(pour), ...lusPar(pour)].sort();
  const contenu = noms.map((nom) => `${nom}=${canonique(valeurDe(reponses, nom))}`).join('\n');
  const octets = new TextEncoder().encode(contenu);
  return fnv1a(octets, 0x811c9dc5) + fnv1a(octets, 0x01234567);
}

/** An answer as it reads on screen, one line each: the words of a choice, « Pas encore répondu » for none. */
export function direValeur(champ: string, valeur: Valeur, reponses: Reponses): readonly string[] {
  const field = CHAMPS.get(champ);
  const answers = [valeur ?? []].flat().filter((each) => each.trim() !== '');
  if (answers.length === 0) return ['Pas encore répondu'];
  const options = field?.options?.(reponses) ?? [];
  return answers.map(
    (each) =>
      field?.show?.(each, reponses) ?? options.find((option) => option.valeur === each)?.libelle ?? each,
  );
}
