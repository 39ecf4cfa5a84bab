import * as z from 'zod/mini';
import { formatSiret, siretProblem, siretSentence } from '../../annuaire/siret';
import { text } from '../../form/engine';
import type { Step } from '../../form/types';
import { VERIFIE_LE } from '../schemas';
import { verificationDe } from './verification';

/** Those who are expected not to be an administration, and have said so. */
const PRIVES_ATTENDUS = ['editeur', 'organisme_mission_service_public'];

export const organisation: Step = {
  name: 'organisation',
  title: 'Organisation',
  question: 'Quelle organisation fait la demande ?',
  family: 'Votre organisation et votre projet',
  bloc: 'organisation',
  fields: [
    {
      name: 'siret',
      kind: 'siret',
      label: 'Numéro SIRET de votre organisation',
      hint: '14 chiffres, espaces acceptés. Exemple : 219 200 235 00014.',
      schema: z.string().check(
        z.superRefine((value, context) => {
          const problem = siretProblem(value);
          if (problem) context.addIssue({ code: 'custom', message: siretSentence(problem) });
        }),
      ),
      source: 'datapass_validations',
      asks: 'demandeur',
      show: (siret, reponses) =>
        [formatSiret(siret), verificationDe(reponses)?.denomination].filter(Boolean).join(', '),
    },
  ],
  rules: [
    {
      code: 'etablissement_ferme',
      niveau: 'bloquant',
      champ: 'siret',
      message:
        'Choisissez un établissement ouvert : celui-ci est fermé dans l’annuaire, et DataPass refuse une organisation fermée.',
      source: 'datapass_modele',
      verifieLe: VERIFIE_LE,
      broken: (reponses) => verificationDe(reponses)?.etat === 'ferme',
    },
    {
      code: 'organisme_peut_etre_prive',
      niveau: 'conseil',
      champ: 'siret',
      message:
        'Vérifiez que ce SIRET est celui de l’administration qui fait la demande : l’annuaire ne range pas cet organisme parmi les administrations. Si un texte lui confie une mission de service public, continuez et citez ce texte.',
      source: 'recherche_entreprises',
      verifieLe: VERIFIE_LE,
      broken: (reponses) =>
        verificationDe(reponses)?.est_administration === false &&
        !PRIVES_ATTENDUS.includes(text(reponses, 'profil_demandeur')),
    },
  ],
};
