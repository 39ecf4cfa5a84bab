import { CONSERVATION } from '../../catalogue/limites-saisie';
import { text } from '../../form/engine';
import type { Reponses, Step } from '../../form/types';
import { isFormulaireEditeur } from '../formulaire';
import { required, shaped, VERIFIE_LE } from '../schemas';

const months = (reponses: Reponses) =>
  Number(text(reponses, 'duree_conservation_donnees_caractere_personnel'));

export const traitement: Step = {
  name: 'traitement',
  title: 'Traitement',
  question: 'Qui lit les données, et combien de temps les gardez-vous ?',
  family: 'Les données et le droit',
  bloc: 'personal_data',
  when: (reponses) => !isFormulaireEditeur(reponses),
  fields: [
    {
      name: 'destinataire_donnees_caractere_personnel',
      kind: 'paragraphe',
      label: 'Destinataires des données',
      hint: 'Des fonctions, pas des noms. Exemple : « Les agents du service de la commande publique ».',
      schema: required('Indiquez qui recevra les données : des fonctions ou des services, pas des noms.'),
      source: 'datapass_modele',
      asks: 'delegue_protection_donnees',
    },
    {
      name: 'duree_conservation_donnees_caractere_personnel',
      kind: 'mois',
      label: 'Durée de conservation, en mois',
      hint: `Le temps utile à la démarche. Au-delà de ${CONSERVATION.seuilMois} mois, il faut dire pourquoi.`,
      schema: shaped(
        /^[0-9]{1,4}$/,
        'Saisissez un nombre entier de mois, en chiffres. Exemple : 36.',
        'Indiquez la durée de conservation, en mois.',
      ),
      source: 'datapass_validations',
      asks: 'delegue_protection_donnees',
    },
    {
      name: 'duree_conservation_donnees_caractere_personnel_justification',
      kind: 'paragraphe',
      label: 'Pourquoi plus de 36 mois ?',
      hint: 'Citez le texte ou l’obligation qui impose cette durée.',
      schema: required('Expliquez pourquoi vous gardez les données plus de 36 mois.'),
      source: 'datapass_validations',
      asks: 'delegue_protection_donnees',
      when: (reponses) => months(reponses) > CONSERVATION.seuilMois,
    },
  ],
  rules: [
    {
      code: 'conservation_nulle',
      niveau: 'conseil',
      champ: 'duree_conservation_donnees_caractere_personnel',
      message:
        'Vérifiez cette durée : zéro mois veut dire que rien n’est gardé, pas même la trace de la décision.',
      source: 'datapass_modele',
      verifieLe: VERIFIE_LE,
      broken: (reponses) => months(reponses) === 0,
    },
  ],
};
