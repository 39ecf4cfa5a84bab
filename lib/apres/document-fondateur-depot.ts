import { DELAIS_INSTRUCTION, JETON } from '../catalogue/limites';
import { type Enonce, lieu } from './enonces';

const DEPOT = lieu('/demande/export', 'datapass_parcours', 'datapass');
const ORGANISATION = lieu('/demande/organisation', 'datapass_libelles');
const ETATS = lieu('/apres/instruction', 'datapass_cycle', 'etats');
const COMPTE_DATAPASS = lieu('/apres/instruction', 'datapass_parcours', 'etats');
const COURRIELS = lieu('/apres/instruction', 'courriels_site', 'courriels');
const RECUPERER = lieu('/apres/jeton', 'site_code', 'recuperer');

/** What panel 1 says of the filing and of the instruction (steps 1 and 2), in its order. */
export const PANNEAU_DEPOT: readonly Enonce[] = [
  {
    ...DEPOT,
    ligne: 82,
    verdict: 'corrige',
    enonce: 'Toute demande passe par un compte sur DataPass.',
    change: 'On s’y connecte avec ProConnect, au nom de son organisation.',
  },
  {
    ...COMPTE_DATAPASS,
    ligne: 82,
    verdict: 'vrai',
    enonce: 'Un même compte sert à plusieurs demandes.',
  },
  { ...COMPTE_DATAPASS, ligne: 82, verdict: 'vrai', enonce: 'Il sert aussi à API Particulier.' },
  {
    ...COMPTE_DATAPASS,
    ligne: 82,
    verdict: 'perime',
    enonce: 'Un mot de passe, puis un code reçu par courriel, ouvrent le compte.',
    change: 'ProConnect a remplacé le mot de passe et le code.',
  },
  {
    ...ORGANISATION,
    ligne: 85,
    verdict: 'corrige',
    enonce: 'Le SIRET est demandé à la création du compte.',
    change: 'Il vient de ProConnect : s’il n’est pas le bon, faites-le corriger avant le dépôt.',
  },
  {
    ...DEPOT,
    ligne: 93,
    verdict: 'complete',
    enonce: 'On remplit le formulaire, puis on le valide.',
    change: 'Chaque cas d’usage a son formulaire. Notre lien l’ouvre prérempli, et « Soumettre » le dépose.',
  },
  {
    ...ETATS,
    ligne: 95,
    verdict: 'complete',
    enonce: 'Le formulaire reste en brouillon, et se reprend plus tard.',
    change: `Un brouillon n’est pas déposé. Oublié plus de ${DELAIS_INSTRUCTION.refusSansReponse.mois} mois, il est refusé.`,
  },
  {
    ...DEPOT,
    ligne: 98,
    verdict: 'perime',
    enonce: 'Un bouton mène à datapass.api.gouv.fr/api-entreprise.',
    change: 'Le DataPass actuel ne connaît plus cette adresse. Notre bouton ouvre le bon formulaire.',
  },
  { ...ETATS, ligne: 113, verdict: 'vrai', enonce: 'La DINUM instruit, puis accepte ou refuse.' },
  {
    ...lieu('/apres/instruction', 'site_faq', 'delai'),
    ligne: 113,
    verdict: 'complete',
    enonce: 'L’instruction prend « X à X jours ».',
    change: `${DELAIS_INSTRUCTION.moyenneJours} jours en moyenne.`,
  },
  {
    ...lieu('/apres/instruction', 'datapass_cycle', 'message'),
    ligne: 116,
    verdict: 'corrige',
    enonce: 'Des précisions sont demandées avant tout refus définitif.',
    change: 'L’instructeur peut en demander, sans y être tenu. Une demande refusée ne se dépose plus.',
  },
  {
    ...COURRIELS,
    ligne: 118,
    verdict: 'complete',
    enonce: 'Un courriel annonce la validation.',
    change: 'Le contact technique et le contact métier le reçoivent aussi.',
  },
  {
    ...COURRIELS,
    ligne: 118,
    verdict: 'perime',
    enonce: 'Ce courriel donne un lien pour choisir un mot de passe.',
    change: 'Il n’y a plus de mot de passe propre à API Entreprise : ProConnect ouvre le compte.',
  },
  {
    ...RECUPERER,
    ligne: 118,
    verdict: 'perime',
    enonce: 'On se connecte à dashboard.entreprise.api.gouv.fr.',
    change: 'Le tableau de bord est devenu le compte API Entreprise.',
  },
];

/** What panel 2, « Habilitation validée, récupérer son token », states. */
export const PANNEAU_JETON: readonly Enonce[] = [
  {
    ...RECUPERER,
    ligne: 131,
    verdict: 'corrige',
    enonce: 'Les jetons sont dans l’espace client, onglet « Jetons ».',
    change: 'Ils sont dans le compte API Entreprise, sur la page de l’habilitation.',
  },
  {
    ...lieu('/apres/jeton', 'site_faq', 'duree'),
    ligne: 137,
    verdict: 'complete',
    enonce: `Tous les jetons durent ${JETON.dureeMois} mois.`,
    change: `Le demandeur peut les prolonger, dès ${JETON.prolongation.fenetreJours} jours avant la fin.`,
  },
];
