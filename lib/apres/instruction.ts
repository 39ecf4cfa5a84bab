import { LIENS } from '../catalogue/liens';
import { CYCLE_DE_VIE, DELAIS_INSTRUCTION, JETON, SUPPORT } from '../catalogue/limites';
import type { Chapitre } from './types';

const { etats } = CYCLE_DE_VIE;
const {
  moyenneJours,
  nePasRelancerAvantJours,
  piecesManquantes,
  rejetImplicite,
  recours,
  rappelBrouillon,
  refusSansReponse,
} = DELAIS_INSTRUCTION;
const { datapass, delai } = LIENS.utiles;
/** DataPass itself, where the list of one’s requests is: the link we keep opens a new one. */
const DATAPASS = new URL(datapass.url).origin;

export const instruction: Chapitre = {
  slug: 'instruction',
  titre: 'Suivre l’instruction',
  question: 'Où en est votre demande ?',
  intro:
    'Vous saurez lire l’état de votre demande sur DataPass, quand attendre, quand agir, et quoi répondre à l’instructeur.',
  rubriques: [
    {
      id: 'etats',
      titre: 'Lire l’état de la demande',
      texte: `L’état s’affiche sur [DataPass](${DATAPASS}), où l’on se connecte avec ProConnect, la connexion des agents publics. Un même compte sert à toutes vos demandes, et à API Particulier.

- **${etats.draft}** : rien n’est déposé. Finissez, puis soumettez.
- **${etats.submitted}** : l’instructeur a la demande. Attendez, et lisez vos courriels.
- **${etats.changes_requested}** : l’instructeur attend quelque chose. Corrigez, puis soumettez de nouveau : tant que ce n’est pas fait, rien n’avance.
- **${etats.validated}** : l’habilitation (votre autorisation) est active, le jeton (la clé de votre logiciel) est créé. [Récupérez-le](/apres/jeton).
- **${etats.refused}** : lisez le motif. Cette demande ne se dépose plus : [préparez-en une nouvelle](/demandes).
- **${etats.revoked}** : l’habilitation est retirée. Lisez le motif, puis écrivez à ${SUPPORT.courriel}.

Seul le demandeur peut modifier et soumettre. Les contacts de la demande peuvent la lire.`,
      sources: ['datapass_cycle', 'datapass_parcours'],
      change:
        'Le document fondateur faisait créer un compte DataPass, avec un mot de passe et un code reçu par courriel. ProConnect l’a remplacé.',
    },
    {
      id: 'delai',
      titre: 'Combien de temps attendre',
      texte: `Comptez **${moyenneJours} jours en moyenne**. DataPass publie aussi le [délai médian des ${DELAIS_INSTRUCTION.medianeEnDirect.surMois} derniers mois](${delai.url}).

**Ne relancez pas avant ${nePasRelancerAvantJours} jours** : votre demande ne sera pas traitée plus vite. Vérifiez plutôt :

- que la demande n’est pas restée en brouillon ;
- que la réponse n’est pas dans vos courriers indésirables ;
- qu’aucune question de l’instructeur n’attend votre réponse sur DataPass.

Passé ce délai, la demande occupe probablement l’équipe juridique. Vous pouvez écrire à ${SUPPORT.courriel}, avec le numéro de la demande.`,
      sources: ['site_faq', 'datapass_parcours'],
      change: 'Le document fondateur laissait le délai en blanc : « X à X jours ».',
      outil: 'frise',
    },
    {
      id: 'message',
      titre: 'Comprendre le message de l’instructeur',
      texte: `**Des modifications sont demandées.** La demande repasse à l’état « ${etats.changes_requested} ». Répondez à tout en une fois, dans le formulaire, puis soumettez.

**La demande est refusée.** C’est définitif pour elle : elle ne peut pas être déposée de nouveau. Quatre causes sont probables : l’organisme n’est pas éligible, le texte ne montre pas votre droit, des données ne sont pas justifiées, ou la demande est restée trop longtemps sans réponse. Si la cause se corrige, [dupliquez la demande ici](/demandes), corrigez, déposez-la comme une nouvelle.

**Une mise à jour est refusée.** L’habilitation d’avant reste valable, et la mise à jour peut être déposée de nouveau.

Collez le message reçu : nous y cherchons ce qu’il faut corriger.`,
      sources: ['datapass_cycle', 'courriel_refus'],
      change:
        'Le document fondateur promettait des questions avant tout refus définitif. Aujourd’hui l’instructeur peut en poser, mais rien ne l’y oblige.',
      outil: 'message',
    },
    {
      id: 'courriels',
      titre: 'Qui reçoit quel courriel',
      texte: `DataPass écrit :

- au dépôt : un accusé de réception au demandeur, un avis aux instructeurs ;
- à la validation : au responsable de traitement et au délégué à la protection des données.

API Entreprise écrit le reste :

- demande reçue, modifications demandées, demande refusée : au demandeur ;
- demande validée : au demandeur, au contact technique et au contact métier ;
- brouillon oublié : un rappel au demandeur, après ${rappelBrouillon.jours} jours environ.

Prévenez les quatre personnes : ces courriels ne sont pas des erreurs.`,
      sources: ['datapass_courriels', 'courriels_site'],
      change:
        'Le document fondateur annonçait un lien pour choisir un mot de passe. On se connecte aujourd’hui avec ProConnect, à l’adresse donnée dans la demande.',
    },
    {
      id: 'dates',
      titre: 'Les dates à ne pas manquer',
      texte: `- **Pièces manquantes** : ${piecesManquantes.mois} mois pour les envoyer.
- **Silence de l’administration** : après ${rejetImplicite.mois} mois, la demande est rejetée sans qu’on vous l’écrive (${rejetImplicite.articles.join(' et ')}).
- **Recours** : ${recours.mois} mois pour contester un refus ou ce rejet.
- **Demande qui dort** : restée en brouillon, ou sans réponse de votre part, plus de ${refusSansReponse.mois} mois, elle est refusée.

La [trousse](/demande/trousse#dates) met ces échéances dans votre agenda, sauf le recours contre un refus, avec la fin du jeton, ${JETON.dureeMois} mois après sa création.`,
      sources: ['datapass_courriels', 'courriel_refus'],
      change: 'Aucune de ces dates n’était dans le document fondateur.',
      outil: 'dates',
    },
  ],
  taches: [
    { cle: 'instruction-soumise', quoi: 'Vérifier sur DataPass que la demande est soumise.' },
    { cle: 'instruction-accuse', quoi: 'Retrouver l’accusé de réception et noter le numéro de la demande.' },
    { cle: 'instruction-personnes', quoi: 'Prévenir les quatre personnes des courriels qu’elles recevront.' },
    {
      cle: 'instruction-dates',
      quoi: 'Mettre dans l’agenda la date de relance et le dernier jour pour répondre.',
    },
    { cle: 'instruction-reponse', quoi: 'Répondre sur DataPass à chaque question de l’instructeur.' },
    { cle: 'instruction-validee', quoi: 'Recevoir la validation, et la dire au contact technique.' },
  ],
};
