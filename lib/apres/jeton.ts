import { LIENS } from '../catalogue/liens';
import { JETON, SUPPORT } from '../catalogue/limites';
import type { Chapitre } from './types';

const { dureeMois, prolongation, transmission } = JETON;
const { compte, cgu } = LIENS.utiles;
const RAPPELS = prolongation.rappelsJours.filter((jours) => jours > 0).join(', ');

export const jeton: Chapitre = {
  slug: 'jeton',
  titre: 'Récupérer et transmettre le jeton',
  question: 'Comment récupérer le jeton, et à qui le confier ?',
  intro:
    'Vous saurez où prendre le jeton, comment le donner sans risque à qui branche l’API, et quoi faire le jour où il fuit ou expire.',
  rubriques: [
    {
      id: 'recuperer',
      titre: 'Où est le jeton, et qui le voit',
      texte: `Le jeton est la clé que votre logiciel présente à chaque appel. Il est dans le [compte API Entreprise](${compte.url}), sur la page de l’habilitation. On y entre avec ProConnect, la connexion des agents publics, à l’adresse électronique donnée dans la demande.

- **Le demandeur** et **le contact technique** voient le jeton.
- **Le contact métier** voit l’habilitation, pas le jeton.

Rangez-le tout de suite là où votre serveur lit ses secrets. Jamais dans le code, une page web, un ticket ou un tableau partagé.`,
      sources: ['site_faq', 'site_code'],
      change:
        'L’« espace client » et son onglet « Jetons » sont devenus le compte API Entreprise, ouvert avec ProConnect.',
      outil: 'carte_du_jeton',
    },
    {
      id: 'transmettre',
      titre: 'Le transmettre à qui branche l’API',
      texte: `Si cette personne n’est pas le contact technique, ouvrez le compte et cliquez sur **« Transmettre le jeton »**, sous le jeton. Donnez son adresse : elle reçoit un lien, valable **${transmission.lienHeures} heures**.

N’envoyez jamais le jeton lui-même : ni courriel, ni messagerie, ni message au support. Prévenez la personne avant de cliquer, pour qu’elle ouvre le lien à temps.`,
      sources: ['site_documentation', 'site_faq'],
      change: 'Le document fondateur ne disait pas comment transmettre un jeton.',
    },
    {
      id: 'fuite',
      titre: 'S’il a fui',
      texte: `Un courriel, un dépôt de code, une capture d’écran : le doute suffit.

- **Écrivez sans délai à ${SUPPORT.courriel}** (DINUM). Dites de quelle habilitation il s’agit. Jamais le jeton.
- Le jeton sera révoqué : vos appels seront refusés jusqu’à ce que le nouveau soit en place.
- Dès qu’il est remplacé, prenez le nouveau dans le compte et changez-le dans votre logiciel.

Les [conditions générales](${cgu.url}) vous y engagent, même si la fuite est un accident.`,
      sources: ['cgu', 'site_faq'],
      change: 'Le document fondateur n’en parlait pas.',
    },
    {
      id: 'un-par-demarche',
      titre: 'Un jeton, une démarche',
      texte: `Chaque demande donne son jeton, avec ses droits. **Un même jeton pour plusieurs démarches est révoqué aussitôt**, même si votre logiciel trie lui-même les droits.

Deux démarches dans un logiciel : deux jetons, deux réglages, et des noms qui disent lequel sert à quoi. [Voyez vos demandes et leurs jetons](/groupe).`,
      sources: ['cgu'],
      change: 'Le document fondateur montrait une région et ses jetons, sans dire la sanction.',
    },
    {
      id: 'duree',
      titre: 'Sa durée, et comment le prolonger',
      texte: `Un jeton vit **${dureeMois} mois**. Passé ce jour, tous les appels sont refusés.

- Le demandeur peut le **prolonger dès ${prolongation.fenetreJours} jours avant la fin**, depuis son compte : bouton « Prolonger le jeton ».
- Sans changement, il gagne ${prolongation.ajouteMois} mois à l’envoi du formulaire. Avec un changement (contacts, données, projet), une mise à jour est instruite d’abord.
- Des rappels partent ${RAPPELS} jours avant, puis le jour même. Les contacts sont en copie, mais **seul le demandeur peut agir**.

N’attendez pas le dernier rappel : une mise à jour prend le temps d’une instruction. Il vous faut une donnée de plus ? C’est aussi une mise à jour, et le jeton suit. Pour un autre contexte, déposez une nouvelle demande.`,
      sources: ['site_faq', 'apistration'],
      change:
        'La durée n’a pas changé. La prolongation, elle, est nouvelle : en 2022, il fallait refaire une demande.',
      outil: 'annee_du_jeton',
    },
    {
      id: 'demandeur-parti',
      titre: 'Si le demandeur s’en va',
      texte: `**Avant son départ**, le demandeur ouvre son compte et choisit « Transférer mes habilitations ». La personne choisie, de la même organisation, se connecte avec ProConnect. API Entreprise valide à la main, en quelques jours.

**Déjà parti ?** Sur DataPass, un collègue connecté pour la même organisation voit le bouton « Transférer » de l’habilitation. Si cela ne suffit pas, écrivez à ${SUPPORT.courriel} : API Entreprise demande en principe l’accord du demandeur.

Notez le nom du demandeur à côté de la date de fin du jeton : c’est lui qu’il faudra retrouver.`,
      sources: ['site_faq', 'datapass_cycle'],
    },
  ],
  taches: [
    { cle: 'jeton-compte', quoi: 'Ouvrir le compte API Entreprise avec ProConnect.' },
    { cle: 'jeton-range', quoi: 'Ranger le jeton dans le coffre à secrets du serveur.' },
    {
      cle: 'jeton-transmis',
      quoi: 'Le transmettre par le lien du compte, si le contact technique n’est pas celui qui branche l’API.',
    },
    { cle: 'jeton-fuite', quoi: 'Dire à l’équipe qui prévenir en cas de fuite.' },
    { cle: 'jeton-agenda', quoi: 'Mettre dans l’agenda la fin du jeton et le début de la prolongation.' },
    {
      cle: 'jeton-releve',
      quoi: 'Désigner la personne qui reprendra l’habilitation si le demandeur s’en va.',
    },
  ],
};
