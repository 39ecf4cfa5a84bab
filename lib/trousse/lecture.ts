import { type Brouillon, draftTitle, SANS_NOM } from '../draft/format';
import { text } from '../form/engine';
import type { Constat, Field, Reponses } from '../form/types';
import { STEPS } from '../steps';
import type { CleContact } from '../steps/contacts/step';
import { verificationDe } from '../steps/organisation/verification';
import { A_COMPLETER, aCompleter } from './piece';

/** An answer on one line, or the mark that shows where it is missing. */
export function dit(reponses: Reponses, nom: string): string {
  return text(reponses, nom).replace(/\s+/g, ' ') || A_COMPLETER;
}

/** « Hélène Morvan », or '' when neither name is known. */
export function nomDe(reponses: Reponses, cle: CleContact): string {
  return [`${cle}_given_name`, `${cle}_family_name`]
    .map((nom) => text(reponses, nom))
    .filter(Boolean)
    .join(' ');
}

/** The organisation as the directory names it, when the agent asked. */
export function organisme(reponses: Reponses, sinon = aCompleter('le nom de votre organisation')): string {
  return verificationDe(reponses)?.denomination || sinon;
}

/** « la demande « Analyse des candidatures » », or simply « une demande ». */
export function laDemande(brouillon: Brouillon): string {
  const titre = draftTitle(brouillon).replace(/\s+/g, ' ');
  return titre === SANS_NOM ? 'une demande' : `la demande « ${titre} »`;
}

/** « 36 mois »: the answer with its unit. */
export function conservation(reponses: Reponses): string {
  const mois = text(reponses, 'duree_conservation_donnees_caractere_personnel');
  return mois === '' ? A_COMPLETER : `${mois} mois`;
}

const FIELDS: ReadonlyMap<string, Field> = new Map(
  STEPS.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)),
);

/** A question that would come back, with all that is said of it. */
export type Attendu = { readonly field: Field; readonly constats: readonly Constat[] };

/** Findings for the applicant alone: whom to name is not for the person named to say. */
const DU_DEMANDEUR = /^(?:dpd_et_responsable_confondus|personne_a_trouver_)/;

/** What is still to get from one person: of the questions that person holds, those that would come back. */
export function attenduDe(constats: readonly Constat[], cle: string): readonly Attendu[] {
  const champs = new Map<string, Constat[]>();
  for (const constat of constats) {
    if (constat.niveau === 'conseil' || DU_DEMANDEUR.test(constat.code)) continue;
    champs.set(constat.champ, [...(champs.get(constat.champ) ?? []), constat]);
  }
  return [...champs].flatMap(([champ, siens]) => {
    const field = FIELDS.get(champ);
    return field?.asks === cle ? [{ field, constats: siens }] : [];
  });
}
