import { DONNEES, type Donnee, GROUPES } from '../catalogue/donnees';
import { EDITEURS_INTEGRES } from '../catalogue/editeurs';
import { FORMULAIRES, FORMULAIRES_EDITEURS, type Formulaire } from '../catalogue/formulaires';
import { list, text } from '../form/engine';
import type { Reponses } from '../form/types';

/** The DataPass form with this uid among the seven that an applicant fills, or undefined. */
export function findFormulaire(uid: string): Formulaire | undefined {
  return FORMULAIRES.find((formulaire) => formulaire.uid === uid);
}

/** The one-page form of an editor with this uid, or undefined. */
export function findFormulaireEditeur(uid: string) {
  return FORMULAIRES_EDITEURS.find((formulaire) => formulaire.uid === uid);
}

/** True when the chosen form is an editor's own: DataPass then asks for the contacts only. */
export function isFormulaireEditeur(reponses: Reponses): boolean {
  return findFormulaireEditeur(text(reponses, 'form_uid')) !== undefined;
}

export function findDonnee(scope: string): Donnee | undefined {
  return DONNEES.find((donnee) => donnee.scope === scope);
}

/** The protected data, group by group as the screen shows them: those for which a reason is asked. */
export const DONNEES_PROTEGEES: readonly Donnee[] = GROUPES.flatMap((groupe) =>
  DONNEES.filter((donnee) => donnee.groupe === groupe && donnee.ouverture === 'protegee'),
);

/** The open data: DataPass always includes them (site_faq, « API incluses par défaut »). */
export const DONNEES_OUVERTES: readonly Donnee[] = DONNEES.filter((donnee) => donnee.ouverture === 'ouverte');

export type EtatDonnee = 'incluse' | 'figee' | 'proposee' | 'facultative' | 'impossible';

/** What a form says of a datum. Without a form, every protected datum is `facultative`. */
export function etatDonnee(uid: string, donnee: Donnee): EtatDonnee {
  if (donnee.ouverture === 'ouverte') return 'incluse';
  const formulaire = findFormulaire(uid);
  const has = (scopes: readonly string[] | undefined) => scopes?.includes(donnee.scope) ?? false;
  if (has(formulaire?.impossibles)) return 'impossible';
  if (has(formulaire?.fige)) return 'figee';
  return has(formulaire?.preselection) ? 'proposee' : 'facultative';
}

/** What DataPass ticks when the form is opened: the open data and the form's own selection. */
export function scopesParDefaut(uid: string): readonly string[] {
  const preselection: readonly string[] = findFormulaire(uid)?.preselection ?? [];
  return DONNEES.filter(
    ({ scope, ouverture }) => ouverture === 'ouverte' || preselection.includes(scope),
  ).map(({ scope }) => scope);
}

/** The protected data chosen by the agent, in the catalogue's order. */
export function donneesProtegeesChoisies(reponses: Reponses): readonly Donnee[] {
  const scopes = list(reponses, 'scopes');
  return DONNEES_PROTEGEES.filter(({ scope }) => scopes.includes(scope));
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

export type SituationEditeur =
  | { situation: 'formulaire'; uid: string; nom: string; integre: boolean }
  | { situation: 'integre'; nom: string }
  | { situation: 'inconnu' };

/** What API Entreprise knows of the editor named in `editeur_nom`, whatever its case and accents. */
export function situationEditeur(reponses: Reponses): SituationEditeur | null {
  const typed = fold(text(reponses, 'editeur_nom'));
  if (text(reponses, 'integrateur') !== 'editeur' || typed === '') return null;
  const integre = EDITEURS_INTEGRES.find(({ nom }) =>
    [nom, ...nom.split(' - ')].some((part) => fold(part) === typed),
  );
  // A publisher may be in both lists: the door that remains open comes first.
  const names = [typed, ...(integre?.nom.split(' - ').map(fold) ?? [])];
  const own = FORMULAIRES_EDITEURS.find(({ editeur }) => names.includes(fold(editeur)));
  if (own) return { situation: 'formulaire', uid: own.uid, nom: own.editeur, integre: integre !== undefined };
  return integre ? { situation: 'integre', nom: integre.nom } : { situation: 'inconnu' };
}
