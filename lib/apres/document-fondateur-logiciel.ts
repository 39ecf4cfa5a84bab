import { BANNISSEMENT, DELAIS, LIMITE_PAR_IP, TRACABILITE } from '../catalogue/limites';
import { type Enonce, lieu } from './enonces';

const TRACER = lieu('/apres/premiere-requete', 'openapi', 'tracabilite');
const VOLUME = lieu('/apres/logiciel-metier', 'site_documentation', 'volume');
const BANNI = lieu('/apres/logiciel-metier', 'site_faq', 'bannissement');
const ATTENDRE = lieu('/apres/logiciel-metier', 'site_documentation', 'delais');
const PROXY = lieu('/apres/logiciel-metier', 'site_documentation', 'proxy');
const { client, fournisseur } = DELAIS;

/** What panel 3, « Faire ma première requête », states, in its order. */
export const PANNEAU_REQUETE: readonly Enonce[] = [
  { ...TRACER, ligne: 146, verdict: 'vrai', enonce: 'L’accès à des données protégées se trace.' },
  {
    ...TRACER,
    ligne: 146,
    verdict: 'vrai',
    enonce: 'Chaque requête porte un jeton et de quoi la qualifier.',
  },
  { ...TRACER, ligne: 149, verdict: 'vrai', enonce: 'Ces paramètres sont obligatoires.' },
  {
    ...TRACER,
    ligne: 149,
    verdict: 'complete',
    enonce: 'Sans eux, l’appel est rejeté avec un code d’erreur.',
    change: 'Chaque code est expliqué dans l’essai en direct, avec la suite à donner.',
  },
  {
    ...TRACER,
    source: 'apistration',
    ligne: 149,
    verdict: 'corrige',
    enonce: 'Aucun contrôle de qualité n’est fait.',
    change: 'Un paramètre vide est refusé, et « recipient » doit être un SIRET.',
  },
  {
    ...lieu('/apres/premiere-requete', 'site_documentation', 'parametres-par-operation'),
    ligne: 152,
    verdict: 'corrige',
    enonce: 'Le catalogue dit les paramètres de chaque donnée.',
    change: 'C’est aujourd’hui la description OpenAPI.',
  },
  { ...TRACER, ligne: 161, verdict: 'vrai', enonce: '« context » : le cadre de la requête.' },
  {
    ...TRACER,
    source: 'site_documentation',
    ligne: 163,
    verdict: 'complete',
    enonce: '« recipient » : le SIRET de l’administration qui reçoit la donnée.',
    change: 'Pour un éditeur, celui de son client public. Jamais celui de l’entreprise interrogée.',
  },
  {
    ...TRACER,
    ligne: 165,
    verdict: 'complete',
    enonce: `« object » : la raison ou la procédure, en moins de ${TRACABILITE.object.longueurMaxExclue} caractères.`,
    change: 'La longueur est documentée, sans être contrôlée.',
  },
  {
    ...TRACER,
    ligne: 167,
    verdict: 'perime',
    enonce: '« user_id » est obligatoire pour la DGFIP.',
    change: 'La description de l’API ne le connaît plus, et le programme ne le lit plus.',
  },
  {
    ...lieu('/apres/logiciel-metier', 'cgu', 'traces'),
    ligne: 167,
    verdict: 'corrige',
    enonce: 'Il sert à remonter à l’agent en cas d’abus.',
    change: 'Cette trace se garde chez vous : les conditions d’utilisation l’exigent.',
  },
  {
    ...lieu('/apres/premiere-requete', 'site_documentation', 'trace'),
    ligne: 170,
    verdict: 'complete',
    enonce: 'Voir sa première trace dans le tableau de bord (titre sans texte).',
    change: 'Le chemin est écrit : compte, habilitation, jeton, statistiques.',
  },
];

/** What panel 4, « Configurer le logiciel métier », states, in its order. */
export const PANNEAU_LOGICIEL: readonly Enonce[] = [
  {
    ...VOLUME,
    ligne: 179,
    verdict: 'corrige',
    enonce: `${LIMITE_PAR_IP.avant.limite} requêtes par tranche de ${LIMITE_PAR_IP.avant.periodeS / 60} minutes et par IP.`,
    change: `${LIMITE_PAR_IP.limite} par minute et par IP, et des limites par jeton.`,
  },
  {
    ...BANNI,
    ligne: 182,
    verdict: 'complete',
    enonce: 'Au-delà, l’adresse IP est bannie pour un temps.',
    change: `${BANNISSEMENT.dureeH} heures, pour tous les jetons. Ignorer les refus 429 y mène aussi.`,
  },
  { ...BANNI, ligne: 182, verdict: 'vrai', enonce: 'Une adresse bannie ne reçoit aucune réponse.' },
  {
    ...BANNI,
    ligne: 182,
    verdict: 'corrige',
    enonce: 'Le dépassement se voit dans le tableau de bord.',
    change: 'Dans les statistiques du compte API Entreprise.',
  },
  {
    ...BANNI,
    ligne: 182,
    verdict: 'perime',
    enonce: 'Banni, on écrit au support.',
    change: 'Inutile : rien ne lève le bannissement, qui finit seul.',
  },
  {
    ...VOLUME,
    source: 'site_faq',
    ligne: 185,
    verdict: 'perime',
    enonce: 'Plus de volume s’obtient sur demande.',
    change: 'Ce n’est plus possible.',
  },
  { ...VOLUME, ligne: 188, verdict: 'vrai', enonce: 'Les traitements de masse se font aux heures creuses.' },
  { ...ATTENDRE, ligne: 194, verdict: 'vrai', enonce: 'Un délai d’attente maximal se fixe par appel.' },
  {
    ...ATTENDRE,
    ligne: 194,
    verdict: 'corrige',
    enonce: 'Le catalogue donne le délai idéal de chaque donnée.',
    change: 'La documentation ne donne plus que la règle générale, et nous les exceptions connues.',
  },
  { ...ATTENDRE, ligne: 197, verdict: 'vrai', enonce: 'Sans délai, le logiciel reste bloqué.' },
  { ...ATTENDRE, ligne: 200, verdict: 'vrai', enonce: 'Une règle générale est recommandée.' },
  { ...ATTENDRE, ligne: 203, verdict: 'vrai', enonce: `${client.jsonS} secondes pour du JSON.` },
  {
    ...ATTENDRE,
    ligne: 205,
    verdict: 'corrige',
    enonce: `${client.documentS} secondes pour un PDF ou un ZIP.`,
    change: 'Le délai n’a pas changé, mais il n’y a plus de ZIP.',
  },
  {
    ...ATTENDRE,
    source: 'apistration',
    ligne: 208,
    verdict: 'corrige',
    enonce: `API Entreprise attend ses fournisseurs ${fournisseur.annonceS} secondes au plus.`,
    change: `De ${fournisseur.programme.inseeS} à ${fournisseur.programme.urssafVigilanceS} secondes, selon le fournisseur.`,
  },
  {
    ...ATTENDRE,
    ligne: 208,
    verdict: 'vrai',
    enonce: `Passé ce délai, elle répond ${fournisseur.statut}.`,
  },
  {
    ...PROXY,
    source: 'apistration',
    ligne: 214,
    verdict: 'vrai',
    enonce: 'Un navigateur ne peut pas appeler API Entreprise (CORS).',
  },
  { ...PROXY, ligne: 214, verdict: 'vrai', enonce: 'Le jeton serait public dans la page.' },
  {
    ...PROXY,
    ligne: 217,
    verdict: 'complete',
    enonce: 'Il faut un relais sur votre serveur.',
    change: 'Ce que ce relais garde et vérifie est écrit.',
  },
  {
    ...lieu('/apres/logiciel-metier', 'site_documentation', 'versions'),
    ligne: 220,
    verdict: 'complete',
    enonce: 'Construire en compatibilité ascendante (titre sans texte).',
    change: 'Une version par donnée, les champs inconnus ignorés, les annonces suivies.',
  },
];

/** What panel 5, « Faire mon premier test de bout en bout », states: its title. */
export const PANNEAU_TEST: readonly Enonce[] = [
  {
    ...lieu('/apres/test-de-bout-en-bout', 'apistration', 'bac-a-sable'),
    ligne: 222,
    verdict: 'complete',
    enonce: 'Faire un premier test de bout en bout (titre sans texte).',
    change: 'Un chapitre entier : bac à sable, production, résultats attendus, trace, mise en service.',
  },
];
