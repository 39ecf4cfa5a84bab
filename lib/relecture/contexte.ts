import { passesLuhn, siretDigits } from '../annuaire/siret';
import { type Detection, detectContextes as detect } from '../contexte/detecter';
import { text } from '../form/engine';
import type { Reponses } from '../form/types';
import { findFormulaire, isFormulaireEditeur, situationEditeur } from '../steps/formulaire';
import { VERIFIE_LE } from '../steps/schemas';
import { words } from './mots';
import type { Regle } from './types';

/** Several rules ask for the same detection, of answers that never change in place. */
const detected = new WeakMap<Reponses, Detection>();
function detectContextes(reponses: Reponses): Detection {
  const known = detected.get(reponses) ?? detect(reponses);
  detected.set(reponses, known);
  return known;
}

const base = { etape: 'contexte', champ: 'contexte_metier', verifieLe: VERIFIE_LE } as const;
const uid = (reponses: Reponses) => text(reponses, 'form_uid');

/** « « marchés publics », « subventions aux associations » »: the agent's own words, each once. */
function wordsOf({ contextes }: Detection): string {
  const own = contextes.flatMap(({ indices }) => indices.slice(0, 1).map(({ mots }) => mots.trim()));
  return (
    [...new Set(own)].map((each) => `«\u00a0${each}\u00a0»`).join(', ') ||
    'plusieurs démarches, plusieurs publics ou plusieurs logiciels'
  );
}

/** The form that the agent's words call for, when they call for exactly one. */
export function formCalledFor(reponses: Reponses): string | null {
  const { contextes, plusieurs } = detectContextes(reponses);
  const [only] = contextes;
  return !plusieurs && contextes.length === 1 && only ? only.formUid : null;
}

const SPECIFIC = new Set([
  'api-entreprise-marches-publics',
  'api-entreprise-aides-publiques',
  'api-entreprise-subventions-associations',
  'api-entreprise-detection-fraude',
]);

/** One request, one context; and the door, the organisation and the form that go with it. */
export const REGLES_CONTEXTE: readonly Regle[] = [
  {
    ...base,
    code: 'plusieurs_contextes',
    niveau: 'reviendra',
    message: (reponses) =>
      `Séparez cette demande : nous y lisons plusieurs contextes (${wordsOf(detectContextes(reponses))}). Un jeton utilisé pour plusieurs démarches est révoqué aussitôt.`,
    source: 'cgu',
    broken: (reponses) => detectContextes(reponses).plusieurs,
  },
  {
    ...base,
    code: 'contexte_trop_court',
    niveau: 'conseil',
    message: 'Décrivez la démarche en une phrase entière : qui fait quoi, pour qui.',
    source: 'cgu',
    broken: (reponses) => {
      const count = words(text(reponses, 'contexte_metier')).length;
      return count > 0 && count < 3;
    },
  },
  {
    ...base,
    champ: 'form_uid',
    code: 'formulaire_autre_contexte',
    niveau: 'conseil',
    message: (reponses) =>
      `Vérifiez le cas d’usage : vos mots font plutôt penser à « ${findFormulaire(formCalledFor(reponses) ?? '')?.nom ?? 'un autre'} ».`,
    source: 'site_cas_usages',
    broken: (reponses) => {
      const called = formCalledFor(reponses);
      return (
        called !== null && SPECIFIC.has(called) && SPECIFIC.has(uid(reponses)) && called !== uid(reponses)
      );
    },
  },
  {
    ...base,
    champ: 'form_uid',
    code: 'fraude_collectivite',
    niveau: 'conseil',
    message:
      'Vérifiez ce cas d’usage : API Entreprise ne le décrit que pour les administrations chargées de lutter contre la fraude.',
    source: 'site_cas_usages',
    broken: (reponses) =>
      uid(reponses) === 'api-entreprise-detection-fraude' &&
      text(reponses, 'profil_demandeur') === 'collectivite',
  },
  {
    ...base,
    champ: 'form_uid',
    code: 'formulaire_editeur_sans_editeur',
    niveau: 'reviendra',
    message:
      'Choisissez un autre cas d’usage : ce formulaire est celui d’un éditeur que vous n’avez pas nommé.',
    source: 'datapass_formulaires',
    broken: (reponses) => {
      const editeur = situationEditeur(reponses);
      const named = editeur?.situation === 'formulaire' && editeur.uid === uid(reponses);
      return isFormulaireEditeur(reponses) && text(reponses, 'integrateur') !== '' && !named;
    },
  },
  {
    ...base,
    champ: 'public_utilisateur',
    code: 'fraude_vue_par_l_usager',
    niveau: 'reviendra',
    message:
      'Réservez ces données aux agents habilités : un contrôle ne se montre pas à la personne contrôlée.',
    source: 'site_cas_usages',
    broken: (reponses) =>
      uid(reponses) === 'api-entreprise-detection-fraude' &&
      ['usager_authentifie', 'grand_public_sans_authentification'].includes(
        text(reponses, 'public_utilisateur'),
      ),
  },
  {
    ...base,
    etape: 'organisation',
    champ: 'siret',
    code: 'siret_la_poste_inhabituel',
    niveau: 'conseil',
    message:
      'Vérifiez ce SIRET de La Poste : DataPass l’accepte, mais il ne suit aucune des deux clés de contrôle habituelles.',
    source: 'datapass_validations',
    broken: (reponses) => {
      const digits = siretDigits(text(reponses, 'siret'));
      if (!/^356000000\d{5}$/.test(digits)) return false;
      const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
      return !passesLuhn(digits) && sum % 5 !== 0;
    },
  },
];
