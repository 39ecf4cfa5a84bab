import * as z from 'zod/mini';
import { URL_CADRE_JURIDIQUE } from '../../catalogue/formes';
import { FICHIERS } from '../../catalogue/limites-saisie';
import { list, text } from '../../form/engine';
import type { Reponses, Step } from '../../form/types';
import { findFormulaire, isFormulaireEditeur } from '../formulaire';
import { required, shaped, VERIFIE_LE } from '../schemas';

/** Which text the instruction expects from each kind of body (site_faq; demarrer). */
function expectedText(reponses: Reponses): string {
  if (findFormulaire(text(reponses, 'form_uid'))?.cadreJuridique)
    return 'DataPass propose déjà ce texte pour votre cas d’usage : gardez-le, ou complétez-le.';
  switch (text(reponses, 'profil_demandeur')) {
    case 'administration_centrale':
    case 'operateur_ou_etablissement_public':
      return 'Pour un service ou un opérateur de l’État : le décret ou l’arrêté qui vous confie la mission, avec son numéro, sa date et l’article.';
    case 'collectivite':
      return 'Pour une collectivité : la délibération ou la décision qui crée le dispositif, avec sa date et son numéro, en plus du texte de loi.';
    case 'organisme_mission_service_public':
      return 'Le texte qui confie la mission de service public à votre organisme, avec sa référence et l’article.';
    default:
      return 'La loi, le décret, l’arrêté, la délibération ou la décision, avec la référence et l’article.';
  }
}

const asksLegalText = (reponses: Reponses) =>
  !isFormulaireEditeur(reponses) &&
  (findFormulaire(text(reponses, 'form_uid'))?.etapes.some((etape) => etape === 'legal') ?? true);

export const cadreJuridique: Step = {
  name: 'cadre-juridique',
  title: 'Cadre juridique',
  question: 'Quel texte vous autorise ?',
  family: 'Les données et le droit',
  bloc: 'legal',
  when: asksLegalText,
  fields: [
    {
      name: 'cadre_juridique_nature',
      kind: 'paragraphe',
      label: 'Nature et références du texte',
      hint: expectedText,
      schema: required('Citez le texte qui vous autorise : sa nature, sa référence et l’article.'),
      source: 'datapass_modele',
      asks: 'responsable_traitement',
    },
    {
      name: 'cadre_juridique_url',
      kind: 'lien',
      label: 'Lien vers le texte',
      hint: 'L’adresse de la page Légifrance, ou de l’acte publié par votre organisme. Inutile si vous joignez le document.',
      schema: shaped(
        URL_CADRE_JURIDIQUE,
        'Recopiez l’adresse complète de la page, sans accent ni espace. Exemple : https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589.',
      ),
      source: 'datapass_validations',
      asks: 'responsable_traitement',
    },
    {
      name: 'cadre_juridique_documents',
      kind: 'fichiers',
      label: 'Documents à joindre sur DataPass',
      hint: 'Notez seulement leurs noms : vous joindrez les fichiers sur DataPass. PDF de moins de 10 Mo, six au plus.',
      schema: z.array(z.string()).check(
        z.maxLength(
          FICHIERS.maxParChamp,
          'Gardez six documents au plus : DataPass n’en accepte pas davantage.',
        ),
        z.superRefine((files, context) => {
          const other = files.filter((file) => file.trim() !== '' && !/\.pdf$/i.test(file.trim()));
          if (other.length === 0) return;
          const message = `Enregistrez en PDF : ${other.join(', ')}. DataPass n’accepte que ce format, et le nom doit finir par « .pdf ».`;
          context.addIssue({ code: 'custom', message });
        }),
      ),
      source: 'datapass_validations',
      asks: 'responsable_traitement',
    },
  ],
  rules: [
    {
      code: 'cadre_juridique_sans_preuve',
      niveau: 'bloquant',
      champ: 'cadre_juridique_url',
      message: 'Donnez le lien vers le texte, ou nommez le document que vous joindrez sur DataPass.',
      source: 'datapass_validations',
      verifieLe: VERIFIE_LE,
      broken: (reponses) =>
        text(reponses, 'cadre_juridique_url') === '' &&
        list(reponses, 'cadre_juridique_documents').every((file) => file.trim() === ''),
    },
  ],
};
