import type { Step } from '../../form/types';
import { isFormulaireEditeur } from '../formulaire';
import { optional, optionalDate, required } from '../schemas';

/** « 15 mars 2027 »; a text that is not a date comes back untouched. */
function longDate(iso: string): string {
  const date = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
}

export const projet: Step = {
  name: 'projet',
  title: 'Projet',
  question: 'Quel est votre projet ?',
  family: 'Votre organisation et votre projet',
  bloc: 'basic_infos',
  when: (reponses) => !isFormulaireEditeur(reponses),
  fields: [
    {
      name: 'intitule',
      kind: 'texte',
      label: 'Nom du projet',
      hint: 'Ce nom sera public. Nommez la démarche, pas une personne. Exemple : « Analyse des candidatures aux marchés publics de Clamart ».',
      schema: required('Donnez un nom à votre projet.'),
      source: 'datapass_modele',
      asks: 'contact_metier',
    },
    {
      name: 'description',
      kind: 'paragraphe',
      label: 'Description du projet',
      hint: 'Ce texte sera public. Dites qui utilisera les données, à quel moment de la démarche, et pour décider quoi.',
      schema: required(
        'Décrivez le projet : qui utilisera les données, à quel moment, et pour décider quoi.',
      ),
      source: 'datapass_modele',
      asks: 'contact_metier',
    },
    {
      name: 'date_prevue_mise_en_production',
      kind: 'date',
      label: 'Date prévue de mise en production',
      hint: 'Le jour où le service ouvrira avec de vraies données, en jour/mois/année. Une estimation suffit. Exemple : 15/03/2027.',
      schema: optionalDate('Donnez une date qui existe, en jour/mois/année. Exemple : 15/03/2027.'),
      niveau: 'conseil',
      source: 'datapass_modele',
      asks: 'contact_technique',
      show: longDate,
    },
    {
      name: 'volumetrie_approximative',
      kind: 'texte',
      label: 'Volume approximatif',
      hint: 'Le nombre de dossiers ou de démarches par an, pas le nombre d’appels. Exemple : 300 candidatures par an.',
      schema: optional,
      source: 'datapass_modele',
      asks: 'contact_metier',
    },
  ],
  rules: [],
};
