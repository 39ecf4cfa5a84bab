import { EMAIL } from '../../catalogue/formes';
import type { Field, Step } from '../../form/types';
import { required, shaped } from '../schemas';

/** The four people, in DataPass's order, with the article their name takes in a sentence. */
export const PERSONNES = [
  { cle: 'responsable_traitement', nom: 'Responsable de traitement', du: 'du responsable de traitement' },
  {
    cle: 'delegue_protection_donnees',
    nom: 'Délégué à la protection des données (DPD)',
    du: 'du délégué à la protection des données',
  },
  { cle: 'contact_metier', nom: 'Contact métier', du: 'du contact métier' },
  { cle: 'contact_technique', nom: 'Contact technique', du: 'du contact technique' },
] as const;

export type CleContact = (typeof PERSONNES)[number]['cle'];

/** The five fields that DataPass asks for each person, in its order. */
export const CHAMPS_CONTACT = ['family_name', 'given_name', 'email', 'phone_number', 'job_title'] as const;

function contactFields({ cle, nom, du }: (typeof PERSONNES)[number]): readonly Field[] {
  const shared = { group: nom, source: 'datapass_modele', asks: cle } as const;
  return [
    {
      ...shared,
      name: `${cle}_family_name`,
      kind: 'texte',
      label: 'Nom',
      schema: required(`Saisissez le nom ${du}.`),
    },
    {
      ...shared,
      name: `${cle}_given_name`,
      kind: 'texte',
      label: 'Prénom',
      schema: required(`Saisissez le prénom ${du}.`),
    },
    {
      ...shared,
      name: `${cle}_email`,
      kind: 'email',
      label: 'Adresse électronique',
      hint: 'Une adresse à son nom, lue tous les jours. Exemple : prenom.nom@commune.fr.',
      schema: shaped(
        EMAIL,
        `Vérifiez l’adresse électronique ${du} : elle s’écrit comme prenom.nom@commune.fr.`,
        `Saisissez l’adresse électronique ${du}.`,
      ),
      source: 'datapass_validations',
    },
    {
      ...shared,
      name: `${cle}_phone_number`,
      kind: 'telephone',
      label: 'Téléphone',
      hint: 'Exemple : 01 23 45 67 89.',
      schema: required(`Saisissez le numéro de téléphone ${du}.`),
    },
    {
      ...shared,
      name: `${cle}_job_title`,
      kind: 'texte',
      label: 'Fonction',
      schema: required(`Saisissez la fonction ${du}.`),
    },
  ];
}

export const contacts: Step = {
  name: 'contacts',
  title: 'Contacts',
  question: 'Qui sont les quatre personnes de la demande ?',
  family: 'Les personnes',
  bloc: 'contacts',
  fields: PERSONNES.flatMap(contactFields),
  rules: [],
};
