import { CONTACTS } from '../catalogue/formulaires';
import type { Field, Step } from '../form/types';
import { STEPS } from '.';

/** The people who hold the answers, the one who files included. */
export const DETENTEURS = [
  { cle: 'demandeur', slug: 'demandeur', nom: 'Vous, qui déposez la demande', a: 'Vous' },
  { cle: 'contact_metier', slug: 'metier', nom: CONTACTS.contact_metier, a: 'Au contact métier' },
  { cle: 'contact_technique', slug: 'technique', nom: CONTACTS.contact_technique, a: 'Au contact technique' },
  {
    cle: 'delegue_protection_donnees',
    slug: 'dpd',
    nom: CONTACTS.delegue_protection_donnees,
    a: 'Au délégué à la protection des données',
  },
  {
    cle: 'responsable_traitement',
    slug: 'responsable-de-traitement',
    nom: CONTACTS.responsable_traitement,
    a: 'Au responsable de traitement',
  },
] as const;

export type Detenteur = (typeof DETENTEURS)[number];

/** The questions that one person can answer, step by step, every possible question included. */
export function questionsOf(cle: string): readonly { step: Step; fields: readonly Field[] }[] {
  return STEPS.map((step) => ({
    step,
    // A reason is asked for each datum chosen: one line stands for the sixteen.
    fields: step.fields.filter((field) => field.asks === cle && !field.name.startsWith('justification_')),
  })).filter(({ fields }) => fields.length > 0);
}
