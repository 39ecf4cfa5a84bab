import { type Enonce, lieu } from './enonces';

const ACCUEIL = lieu('/', 'datapass_parcours', 'aventure');
const ANTICIPER = lieu('/demande/anticiper', 'datapass_eligibilite');
const REUNIR = lieu('/avant-de-commencer', 'site_faq');
const ORGANISATION = lieu('/demande/organisation', 'datapass_libelles');
const CONTEXTE = lieu('/demande/contexte', 'cgu');
const DONNEES = lieu('/demande/donnees', 'datapass_definition');
const JURIDIQUE = lieu('/demande/cadre-juridique', 'datapass_validations');
const CONTACTS = lieu('/demande/contacts', 'site_faq');
const RESEAU = lieu('/apres/logiciel-metier', 'site_documentation', 'reseau');

/** What panel 1, « Effectuer sa demande d’habilitation », says of what to gather (step 0), in its order. */
export const PANNEAU_DEMANDE: readonly Enonce[] = [
  {
    ...ACCUEIL,
    ligne: 9,
    verdict: 'complete',
    enonce: 'La demande se fait en trois temps : anticiper, déposer, suivre.',
    change: 'La préparation, le jeton et la mise en service s’y ajoutent.',
  },
  {
    ...ANTICIPER,
    ligne: 21,
    verdict: 'complete',
    enonce: 'Vérifier d’abord que l’API correspond au besoin.',
    change: 'La page citée n’existe plus : l’éligibilité est notre première question.',
  },
  {
    ...RESEAU,
    ligne: 21,
    verdict: 'complete',
    enonce: 'Lire d’abord les prérequis techniques.',
    change: 'La page citée a changé d’adresse. Qui branchera l’API est demandé dès la première étape.',
  },
  { ...REUNIR, ligne: 23, verdict: 'vrai', enonce: 'Voici les informations à réunir.' },
  { ...ORGANISATION, ligne: 26, verdict: 'vrai', enonce: 'Il faut le SIRET de l’administration.' },
  {
    ...ORGANISATION,
    ligne: 26,
    verdict: 'perime',
    enonce: 'Le SIRET se retrouve sur entreprise.data.gouv.fr.',
    change: 'Ce lien ne mène plus nulle part : l’Annuaire des entreprises l’a remplacé.',
  },
  { ...DONNEES, ligne: 28, verdict: 'vrai', enonce: 'Les données se choisissent dans une liste.' },
  {
    ...CONTEXTE,
    source: 'site_cas_usages',
    ligne: 30,
    verdict: 'complete',
    enonce: 'Les cas d’usage aident à vérifier que la demande est légitime.',
    change: 'Le cas d’usage choisit aussi le formulaire DataPass, et ce qu’il propose ou interdit.',
  },
  {
    ...lieu('/catalogue', 'site_code'),
    ligne: 31,
    verdict: 'vrai',
    enonce: 'Le catalogue décrit toutes les données.',
  },
  {
    ...lieu('/catalogue', 'datapass_formulaires'),
    ligne: 31,
    verdict: 'complete',
    enonce: 'Il se filtre par cas d’usage.',
    change: 'Le nôtre montre tous les cas d’usage côte à côte.',
  },
  {
    ...CONTEXTE,
    ligne: 33,
    verdict: 'complete',
    enonce: 'Une demande ne couvre qu’un contexte métier.',
    change: 'C’est maintenant une condition d’utilisation : un jeton partagé est révoqué aussitôt.',
  },
  {
    ...CONTEXTE,
    source: 'site_cas_usages',
    ligne: 33,
    verdict: 'complete',
    enonce: 'La demande est adaptée au public final.',
    change: 'Sans connexion, ce public ne peut voir que des données ouvertes.',
  },
  {
    ...lieu('/groupe', 'cgu'),
    ligne: 33,
    verdict: 'vrai',
    enonce: 'Plusieurs contextes : une demande pour chacun.',
  },
  { ...CONTEXTE, source: 'demarrer', ligne: 35, verdict: 'vrai', enonce: 'Exemple : la Région Occitanie.' },
  { ...CONTEXTE, source: 'demarrer', ligne: 37, verdict: 'vrai', enonce: 'Son hub a fait trois demandes.' },
  {
    ...CONTEXTE,
    source: 'demarrer',
    ligne: 39,
    verdict: 'complete',
    enonce: 'La première préremplit des formulaires à partir du SIRET.',
    change: 'Un formulaire ouvert à tous ne peut être prérempli qu’avec des données ouvertes.',
  },
  {
    ...CONTEXTE,
    source: 'demarrer',
    ligne: 40,
    verdict: 'vrai',
    enonce: 'La deuxième préqualifie des aides, avec quelques données sensibles.',
  },
  {
    ...CONTEXTE,
    source: 'demarrer',
    ligne: 41,
    verdict: 'vrai',
    enonce: 'La troisième instruit les dossiers, avec beaucoup de données sensibles.',
  },
  {
    ...CONTEXTE,
    source: 'demarrer',
    ligne: 43,
    verdict: 'corrige',
    enonce: 'Elle a reçu un espace client et trois jetons aux droits différents.',
    change: 'L’espace client est devenu le compte API Entreprise.',
  },
  {
    ...JURIDIQUE,
    source: 'site_faq',
    ligne: 44,
    verdict: 'complete',
    enonce: 'Un texte, une délibération ou une décision doit légitimer la demande.',
    change: 'Le CRPA, la loi ESSOC et la loi Lemaire ne suffisent pas seuls, sauf pour le socle de base.',
  },
  {
    ...JURIDIQUE,
    ligne: 44,
    verdict: 'corrige',
    enonce: 'On peut donner un lien, joindre des pièces ou décrire son contexte.',
    change: 'Il faut un lien ou un PDF : décrire son contexte ne suffit plus.',
  },
  { ...CONTACTS, ligne: 46, verdict: 'vrai', enonce: 'Il faut le responsable de traitement.' },
  {
    ...CONTACTS,
    source: 'datapass_modele',
    ligne: 47,
    verdict: 'corrige',
    enonce: 'C’est une personne physique ou morale.',
    change: 'DataPass demande un nom, un prénom et une fonction : une personne physique.',
  },
  { ...CONTACTS, ligne: 47, verdict: 'vrai', enonce: 'Elle décide des finalités et des moyens.' },
  { ...CONTACTS, ligne: 47, verdict: 'vrai', enonce: 'Elle appartient à l’organisme demandeur.' },
  { ...CONTACTS, ligne: 48, verdict: 'vrai', enonce: 'Il faut le délégué à la protection des données.' },
  { ...CONTACTS, ligne: 49, verdict: 'vrai', enonce: 'Il veille à la protection des données.' },
  {
    ...CONTACTS,
    ligne: 49,
    verdict: 'complete',
    enonce: 'Il appartient généralement à l’organisme.',
    change: 'Il peut être partagé ou externe. Il est indépendant de celui qui décide.',
  },
  {
    ...CONTACTS,
    ligne: 51,
    verdict: 'complete',
    enonce: 'Que faire sans délégué ?',
    change: 'Trois issues sont données, au lieu d’un constat.',
  },
  { ...CONTACTS, ligne: 53, verdict: 'vrai', enonce: 'Sans délégué, l’accès est improbable.' },
  {
    ...CONTACTS,
    source: 'rgpd',
    ligne: 53,
    verdict: 'vrai',
    enonce: 'Tout organisme public doit en désigner un.',
  },
  {
    ...ANTICIPER,
    source: 'rgpd',
    ligne: 53,
    verdict: 'vrai',
    enonce: 'Certaines entreprises aussi.',
    change: 'Sans effet ici : une entreprise ne peut pas demander API Entreprise.',
  },
  {
    ...CONTACTS,
    ligne: 54,
    verdict: 'complete',
    enonce: 'Il faut le contact métier.',
    change: 'Il est prévenu des nouveautés et des incidents majeurs, et ne voit pas le jeton.',
  },
  {
    ...CONTACTS,
    ligne: 56,
    verdict: 'complete',
    enonce: 'Il faut le contact technique, celui qui branche l’API.',
    change: 'Il voit le jeton, et reçoit les annonces de maintenance et d’expiration.',
  },
  {
    ...lieu('/donnees-personnelles', 'site_faq'),
    ligne: 59,
    verdict: 'vrai',
    enonce: 'Les coordonnées servent seulement à communiquer avec vous.',
  },
  {
    ...lieu('/demande/relecture', 'datapass_modele'),
    ligne: 62,
    verdict: 'vrai',
    enonce: 'Il faut accepter les conditions générales d’utilisation.',
  },
];
