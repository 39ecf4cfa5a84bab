import { type CleContact, PERSONNES } from '../../steps/contacts/step';
import type { RegleMessage } from './types';

/** How a message calls each of the four people. */
const ROLES: Readonly<Record<CleContact, string>> = {
  responsable_traitement: '(?:co-?)?responsables? (?:du |de |de ce |des |d un )(?:traitements?|donnees)|rt',
  delegue_protection_donnees: 'dpd|dpo|delegue(?:e|s)? a la protection|delegue(?:e|s)?(?: rgpd)?',
  contact_metier:
    '(?:contacts?|referente?s?|interlocut(?:eur|rice)s?|responsables?) (?:techniques? et (?:du |le )?(?:contact )?)?metiers?',
  contact_technique:
    '(?:contacts?|referente?s?|interlocut(?:eur|rice)s?|responsables?) (?:metiers? et (?:du |le )?(?:contact )?)?techniques?',
};

const ADRESSE =
  /\b(?:adresses?|e-?mails?|mails?|courriels?|messagerie|boite|injoignables?|joignables?|delivrable|boites?|generique|nominative|rebond[a-z]*|n arrive|non distribu[a-z]+)\b/;
const TELEPHONE = /\b(?:telephones?|numero (?:de tel|direct|d appel)|tel|portable)\b/;
const FONCTION = /\b(?:fonctions?|intitule du poste|qualite exacte|poste occupe)\b/;
/** The message speaks of one of these problems: the general one is then silent. */
const PRECIS = new RegExp(
  [ADRESSE, TELEPHONE, FONCTION].map(({ source }) => source).join('|') +
    '|\\b(?:jetons?|informee?|au courant|avis|independante?|independance|cumul[a-z]*|juge et partie|meme personne|exterieure?|autre (?:organisme|organisation|structure)|votre (?:organisme|organisation|structure))\\b',
);

const GENERIQUES: Readonly<Record<CleContact, string>> = {
  responsable_traitement:
    'Nommez la personne qui répond du traitement dans votre organisation, avec ses coordonnées.',
  delegue_protection_donnees: 'Nommez le délégué à la protection des données, avec ses coordonnées.',
  contact_metier: 'Nommez la personne qui connaît la démarche et répondra aux questions sur l’usage.',
  contact_technique: 'Nommez la personne qui branchera l’API et recevra le jeton.',
};

function reglesDe({ cle, du }: (typeof PERSONNES)[number]): readonly RegleMessage[] {
  const base = { mots: new RegExp(`\\b(?:${ROLES[cle]})\\b`), personne: cle } as const;
  return [
    {
      ...base,
      code: 'contact_adresse',
      champ: `${cle}_email`,
      avec: ADRESSE,
      quoi: `Donnez l’adresse nominative ${du}, et vérifiez qu’elle fonctionne : DataPass refuse au dépôt une adresse injoignable.`,
      source: 'datapass_validations',
    },
    {
      ...base,
      code: 'contact_telephone',
      champ: `${cle}_phone_number`,
      avec: TELEPHONE,
      quoi: `Vérifiez le numéro de téléphone ${du}.`,
      source: 'datapass_modele',
    },
    {
      ...base,
      code: 'contact_fonction',
      champ: `${cle}_job_title`,
      avec: FONCTION,
      quoi: `Précisez la fonction ${du}.`,
      source: 'datapass_modele',
    },
    {
      ...base,
      code: 'contact_personne',
      champ: `${cle}_family_name`,
      sauf: PRECIS,
      quoi: GENERIQUES[cle],
      source: 'datapass_modele',
    },
  ];
}

const roleDe = (cle: CleContact) => ({ mots: new RegExp(`\\b(?:${ROLES[cle]})\\b`), personne: cle }) as const;

const PARTICULIERES: readonly RegleMessage[] = [
  {
    ...roleDe('delegue_protection_donnees'),
    code: 'dpd_independant',
    champ: 'delegue_protection_donnees_family_name',
    avec: /\b(?:independante?|independance|conflits? d interets?|cumul[a-z]*|juge et partie|meme personne|differente?s? (?:de|du)|distincte?s? (?:de|du))\b/,
    quoi: 'Nommez un délégué à la protection des données qui ne décide pas du traitement : il ne peut pas contrôler ses propres décisions.',
    source: 'site_faq',
  },
  {
    ...roleDe('responsable_traitement'),
    code: 'rt_hors_organisme',
    champ: 'responsable_traitement_family_name',
    avec: /\b(?:exterieure?|externe|autre (?:organisme|organisation|structure|collectivite|entite)|(?:votre|de l|l) (?:organisme|organisation|structure|collectivite)|appart[a-z]+|sein de)\b/,
    quoi: 'Nommez un responsable de traitement qui appartient à votre organisation.',
    source: 'demarrer',
  },
  {
    code: 'adresse_d_un_contact',
    champ: 'responsable_traitement_email',
    mots: /\b(?:(?:adresses?|e-mails?|emails?|mails?|courriels?)(?: [a-z]+){0,4} (?:(?:d un|des|d une|du|de vos|un des|de l un des) )?contacts?|(?:(?:une|des|les|plusieurs|l une|vos) (?:des )?)(?:adresses?|e-mails?|emails?|mails?))\b/,
    avec: /\b(?:injoignables?|invalides?|erronee?s?|incorrecte?s?|generiques?|nominatives?|ne (?:fonctionne|repond|recoi|sont)[a-z]*|rejetee?s?|personnelles?|n existe[a-z]*|contacts?)\b/,
    sauf: new RegExp(`\\b(?:${Object.values(ROLES).join('|')})\\b`),
    quoi: 'Vérifiez les adresses des quatre personnes : chacune doit être à leur nom, et fonctionner.',
    source: 'datapass_validations',
    sur: 'probable',
  },
  {
    code: 'contacts',
    champ: 'responsable_traitement_family_name',
    mots: /\b(?:(?:les|des|vos|aux|differents|quatre|plusieurs|ces) contacts|personnes impliquees|coordonnees des)\b/,
    sauf: new RegExp(`\\b(?:${Object.values(ROLES).join('|')}|adresses?|e-?mails?|mails?|courriels?)\\b`),
    quoi: 'Relisez les quatre personnes : chacune à sa place, avec ses propres coordonnées.',
    source: 'datapass_modele',
    sur: 'probable',
  },
];

/** What is said of the four people. */
export const REGLES_DES_CONTACTS: readonly RegleMessage[] = [
  ...PERSONNES.flatMap(reglesDe),
  ...PARTICULIERES,
];
