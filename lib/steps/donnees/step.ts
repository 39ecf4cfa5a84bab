import * as z from 'zod/mini';
import { DONNEES, type Donnee } from '../../catalogue/donnees';
import { list, text } from '../../form/engine';
import type { Field, Reponses, Step } from '../../form/types';
import {
  DONNEES_PROTEGEES,
  donneesProtegeesChoisies,
  etatDonnee,
  findFormulaire,
  isFormulaireEditeur,
} from '../formulaire';
import { required, VERIFIE_LE } from '../schemas';

const KNOWN: ReadonlySet<string> = new Set(DONNEES.map(({ scope }) => scope));
const names = (donnees: readonly Donnee[]) =>
  donnees.map(({ nom }) => `« ${nom} »`).join(', ') || 'les données concernées';

/** Chosen data that the chosen form does not let one ask for. */
function impossibles(reponses: Reponses): readonly Donnee[] {
  return donneesProtegeesChoisies(reponses).filter(
    (donnee) => etatDonnee(text(reponses, 'form_uid'), donnee) === 'impossible',
  );
}

/** The name of the answer that says why a datum is asked for. */
export function justificationOf(scope: string): string {
  return `justification_${scope}`;
}

const justifications: readonly Field[] = DONNEES_PROTEGEES.map((donnee) => ({
  name: justificationOf(donnee.scope),
  kind: 'paragraphe',
  label: 'Pourquoi cette donnée ?',
  group: donnee.nom,
  hint: 'Dites quel agent la lit, à quelle étape, et ce qu’elle permet de décider.',
  schema: required(`Dites pourquoi vous demandez « ${donnee.nom} ».`),
  niveau: 'reviendra',
  source: 'site_faq',
  asks: 'contact_metier',
  // A frozen datum is imposed by the form: nobody has to defend it.
  when: (reponses) =>
    list(reponses, 'scopes').includes(donnee.scope) &&
    etatDonnee(text(reponses, 'form_uid'), donnee) !== 'figee',
}));

export const donnees: Step = {
  name: 'donnees',
  title: 'Données',
  question: 'De quelles données avez-vous besoin ?',
  family: 'Les données et le droit',
  bloc: 'scopes',
  when: (reponses) => !isFormulaireEditeur(reponses),
  waits: (reponses) =>
    findFormulaire(text(reponses, 'form_uid')) ? null : 'Choisissez d’abord votre cas d’usage.',
  fields: [
    {
      name: 'scopes',
      kind: 'donnees',
      label: 'Données demandées',
      hint: 'Ne gardez que l’utile : chaque donnée protégée doit être justifiée.',
      schema: z.array(z.string()).check(
        z.minLength(1, 'Choisissez au moins une donnée.'),
        z.refine((scopes) => scopes.some((each) => each.trim() !== ''), 'Choisissez au moins une donnée.'),
        z.superRefine((scopes, context) => {
          const unknown = scopes.filter((scope) => !KNOWN.has(scope));
          if (unknown.length === 0) return;
          const message = `Retirez ce qui n’est pas une donnée d’API Entreprise : ${unknown.join(', ')}.`;
          context.addIssue({ code: 'custom', message });
        }),
      ),
      source: 'datapass_modele',
      asks: 'contact_metier',
      options: () =>
        DONNEES.map(({ scope, nom, ouverture }) => ({
          valeur: scope,
          libelle: `${nom} (donnée ${ouverture === 'ouverte' ? 'ouverte' : 'protégée'})`,
        })),
    },
    ...justifications,
  ],
  rules: [
    {
      code: 'donnee_impossible',
      niveau: 'bloquant',
      champ: 'scopes',
      message: (reponses) =>
        `Retirez ${names(impossibles(reponses))} : ce formulaire ne le permet pas. Si c’est indispensable, choisissez un autre cas d’usage.`,
      source: 'datapass_formulaires',
      verifieLe: VERIFIE_LE,
      broken: (reponses) => impossibles(reponses).length > 0,
    },
    {
      code: 'donnee_protegee_sans_authentification',
      niveau: 'reviendra',
      champ: 'scopes',
      message:
        'Retirez les données protégées, ou réservez le service à des personnes connectées : sans connexion, seules les données ouvertes peuvent être montrées.',
      source: 'site_cas_usages',
      verifieLe: VERIFIE_LE,
      broken: (reponses) =>
        text(reponses, 'public_utilisateur') === 'grand_public_sans_authentification' &&
        donneesProtegeesChoisies(reponses).length > 0,
    },
  ],
};
