import { LIENS } from '../catalogue/liens';
import { BAC_A_SABLE, HOTES, SUPPORT } from '../catalogue/limites';
import type { Chapitre } from './types';

const { compte, bacASable } = LIENS.utiles;

/** The founding document has the title of this panel, and not one line. */
const VIDE = 'Le document fondateur n’a que le titre : tout ce chapitre est nouveau.';

export const testDeBoutEnBout: Chapitre = {
  slug: 'test-de-bout-en-bout',
  titre: 'Premier test de bout en bout',
  question: 'Tout fonctionne-t-il, de bout en bout ?',
  intro:
    'Vous saurez conduire un test complet, du bac à sable à la production, ce qu’il doit montrer, et quand ouvrir le service.',
  rubriques: [
    {
      id: 'bac-a-sable',
      titre: 'D’abord le bac à sable',
      texte: `Branchez votre logiciel sur \`${HOTES.bacASable}\`, avec le [jeton public](${bacASable.url}). Un agent suit un dossier inventé, de l’écran à la décision. Aucune entreprise réelle n’est interrogée.

Là, le jeton, les droits, les paramètres de traçabilité et la forme de l’identifiant sont vraiment contrôlés. Mais un identifiant inconnu répond quand même ${BAC_A_SABLE.identifiantInconnu}, avec un exemple : **un succès prouve le branchement, jamais la donnée**. Prenez les numéros du [jeu d’essai](${bacASable.url}).

Provoquez aussi les échecs dans votre logiciel : pas de réponse, refus 429, entreprise inconnue. Le simulateur de [l’essai en direct](/essai) montre la plupart de ces réponses.`,
      sources: ['bac_a_sable', 'apistration'],
      change: VIDE,
    },
    {
      id: 'production',
      titre: 'Puis la production',
      texte: `Changez deux réglages, rien d’autre : l’adresse du service et le jeton. Choisissez une entreprise dont vous connaissez déjà les pièces, pour un dossier réel : chaque appel doit avoir une raison.

1. Lisez les droits du jeton : \`${HOTES.privileges}\`. Comparez avec votre demande.
2. Appelez une donnée ouverte.
3. Appelez une donnée protégée, depuis l’écran de l’agent.
4. Allez jusqu’au bout du dossier.

[L’essai en direct](/essai) fait les trois premiers pas sans votre logiciel : utile pour savoir de quel côté vient une panne.`,
      sources: ['apistration', 'site_documentation'],
      change: VIDE,
    },
    {
      id: 'resultats',
      titre: 'Ce que vous devez voir',
      texte: `- **Les droits** : toutes les données accordées. Les données ouvertes sont réunies sous un seul nom, \`open_data\`.
- **La donnée ouverte** : 200, et le bon nom d’entreprise.
- **La donnée protégée** : 200, et la même chose que la pièce que vous aviez déjà.
- **Un agent non habilité** : rien, et votre logiciel le refuse lui-même.
- **Le navigateur** : aucun appel vers API Entreprise, aucun jeton, dans l’onglet « Réseau ».
- **Un fournisseur muet** : l’agent voit une phrase claire, l’usager peut déposer sa pièce.

Un 401, 403, 404 ou 422 à la place ? [Refaites l’appel ici](/essai) : la réponse est expliquée. Pour écrire à ${SUPPORT.courriel}, donnez l’en-tête \`X-Request-ID\`, l’adresse appelée et le code reçu. Jamais le jeton.`,
      sources: ['apistration', 'site_documentation', 'cgu'],
      change: VIDE,
    },
    {
      id: 'trace',
      titre: 'La trace à retrouver',
      texte: `Le test n’est fini qu’une fois ses traces retrouvées, des deux côtés :

- **chez API Entreprise** : les statistiques du jeton, dans le [compte](${compte.url}), montrent vos appels ;
- **chez vous** : votre journal dit quel agent, à quelle heure, pour quel dossier, avec quel \`X-Request-ID\`. Et ni jeton, ni réponse.

Demandez à quelqu’un d’autre de les retrouver, à partir du seul numéro de dossier.`,
      sources: ['site_documentation', 'cgu'],
      change: VIDE,
    },
    {
      id: 'mise-en-service',
      titre: 'Avant d’ouvrir le service',
      texte: `Faites relire le plan par le contact métier, le contact technique et le délégué à la protection des données. Ouvrez à quelques agents d’abord, un jour calme, puis à tous.

Le plan ci-dessous se remplit avec votre demande : chaque essai, ce qu’il doit montrer, et à la fin la liste à vérifier avant d’ouvrir. Inscrivez aussi le traitement au [registre](/demande/trousse#registre).`,
      sources: ['cgu', 'datapass_courriels', 'site_documentation'],
      change: VIDE,
      outil: 'plan',
    },
  ],
  taches: [
    { cle: 'test-de-bout-en-bout-fictif', quoi: 'Suivre un dossier entier dans le bac à sable.' },
    {
      cle: 'test-de-bout-en-bout-pannes',
      quoi: 'Provoquer un silence, un refus 429 et une entreprise inconnue.',
    },
    {
      cle: 'test-de-bout-en-bout-reel',
      quoi: 'Suivre un dossier réel en production, avec une entreprise connue.',
    },
    { cle: 'test-de-bout-en-bout-trace', quoi: 'Retrouver les appels dans le compte et dans votre journal.' },
    {
      cle: 'test-de-bout-en-bout-registre',
      quoi: 'Inscrire le traitement au registre, et faire vérifier la sécurité de l’application (homologation).',
    },
    { cle: 'test-de-bout-en-bout-ouverture', quoi: 'Ouvrir à quelques agents, puis à tous.' },
  ],
};
