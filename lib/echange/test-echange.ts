import fc from 'fast-check';
import { type Brouillon, newDraft } from '../draft/format';
import type { Reponses } from '../form/types';
import type { Result } from '../result';
import type { CleContact } from '../steps/contacts/step';
import { bonnesReponses } from '../steps/test-reponses';
import { envoiPour, noterEnvoi, retourDe } from './envoi';
import { fusionner } from './fusion';
import type { Envoi, Retour } from './messages';

export const T0 = '2026-11-22T09:00:00.000Z';
/** The n-th minute after T0. */
export const a = (minutes: number) => new Date(Date.parse(T0) + minutes * 60_000).toISOString();

export const COMPLETES = bonnesReponses('api-entreprise-marches-publics');
export const demande = (reponses: Reponses = COMPLETES): Brouillon => newDraft('demande-1', T0, reponses);

/** The same draft, which remembers having sent what these returns answer. */
export const ayantEnvoye = (brouillon: Brouillon, ...retours: readonly Retour[]): Brouillon =>
  retours.reduce(
    (b, { envoi: id, pour, envoye_le }) => noterEnvoi(b, { id, pour, cree_le: envoye_le } as Envoi),
    brouillon,
  );

/** The value of a success, or a failure of the test. */
export function bon<T>(resultat: Result<T, string>): T {
  if (!resultat.ok) throw new Error(resultat.code);
  return resultat.value;
}

export const SANS_AVIS = { nom: '', avis: null, commentaires: [] } as const;

/** One person answers what was just sent. */
export function repond(
  brouillon: Brouillon,
  pour: CleContact,
  changes: Reponses,
  { id = `r-${pour}`, minute = 5 } = {},
): Retour {
  const envoi = envoiPour(brouillon, pour, `e-${id}`, a(minute - 1));
  return retourDe(envoi, { ...envoi.reponses, ...changes }, SANS_AVIS, id, a(minute));
}

/** Merges returns one after the other. */
export function reprendre(brouillon: Brouillon, ...retours: readonly Retour[]): Brouillon {
  return retours.reduce((b, retour) => bon(fusionner(b, retour, a(10_000))).brouillon, brouillon);
}

/** One question of each person, for random histories. */
export const CHAMPS: Readonly<Record<CleContact, readonly string[]>> = {
  contact_metier: ['intitule', 'description'],
  contact_technique: ['date_prevue_mise_en_production', 'contact_technique_job_title'],
  delegue_protection_donnees: ['destinataire_donnees_caractere_personnel'],
  responsable_traitement: ['cadre_juridique_nature', 'cadre_juridique_documents'],
};
export const PERSONNES = Object.keys(CHAMPS) as CleContact[];

/** A value that fits that question, blank included. */
export function valeurPour(champ: string): fc.Arbitrary<string | string[]> {
  const mots = fc.constantFrom('', 'a', 'b', 'c', 'd');
  return champ === 'cadre_juridique_documents'
    ? fc.array(fc.constantFrom('x.pdf', 'y.pdf', 'z.pdf'), { maxLength: 2 })
    : mots;
}

/** Answers that one person may send, to some of their questions. */
export function changesDe(pour: CleContact): fc.Arbitrary<Reponses> {
  const champs = Object.fromEntries(CHAMPS[pour].map((champ) => [champ, valeurPour(champ)]));
  return fc.record(champs, { requiredKeys: [], noNullPrototype: true });
}
