import { type Brouillon, draftTitle } from '../draft/format';
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
  return titre === 'Demande sans nom' ? 'une demande' : `la demande « ${titre} »`;
}

/** « 36 mois »: the answer with its unit. */
export function conservation(reponses: Reponses): string {
  const mois = text(reponses, 'duree_conservation_donnees_caractere_personnel');
  return mois === '' ? A_COMPLETER : `${mois} mois`;
}

const FIELDS: ReadonlyMap<string, Field> = new Map(
  STEPS.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)),
);

/** A finding with the question it is about. */
export type Attendu = { readonly constat: Constat; readonly field: Field };

/** What is still to get from one person: of the questions that person holds, those that would come back. */
export function attenduDe(constats: readonly Constat[], cle: string): readonly Attendu[] {
  return constats.flatMap((constat) => {
    const field = FIELDS.get(constat.champ);
    return field?.asks === cle && constat.niveau !== 'conseil' ? [{ constat, field }] : [];
  });
}
