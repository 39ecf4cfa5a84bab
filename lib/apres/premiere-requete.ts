import { LIENS } from '../catalogue/liens';
import { AUTHENTIFICATION, HOTES, TRACABILITE } from '../catalogue/limites';
import type { Chapitre } from './types';

const { entete, schema } = AUTHENTIFICATION;
const { compte, openapi } = LIENS.utiles;

export const premiereRequete: Chapitre = {
  slug: 'premiere-requete',
  titre: 'Faire sa première requête',
  question: 'Comment faire la première requête ?',
  intro:
    'Vous saurez lire un appel, remplir ses paramètres de traçabilité, faire un premier essai dans le bon ordre et en retrouver la trace.',
  rubriques: [
    {
      id: 'anatomie',
      titre: 'De quoi est fait un appel',
      texte: `Un appel est une requête GET, en quatre morceaux :

- **l’adresse du service** : \`${HOTES.production}\` en production, \`${HOTES.bacASable}\` pour le bac à sable, le serveur d’essai ;
- **le chemin**, avec sa version et l’identifiant de l’entreprise : \`/v3/…/{siren}\`. La [description OpenAPI](${openapi.url}) donne celui de chaque donnée ;
- **le jeton**, dans l’en-tête \`${entete}: ${schema} …\`. Jamais dans l’adresse : elle finit dans les journaux ;
- **les paramètres de traçabilité**, dans l’adresse.

[L’essai en direct](/essai) écrit l’appel pour vous, avec un exemple de code à copier.`,
      sources: ['openapi', 'apistration'],
      change:
        'D’anciens guides mettent le jeton dans l’adresse. Le programme l’accepte encore : ne le faites pas.',
    },
    {
      id: 'tracabilite',
      titre: 'Dire pourquoi vous appelez',
      texte: `Chaque appel d’une donnée porte ${TRACABILITE.obligatoires.length} paramètres. S’il en manque un, l’appel est refusé.

- **context** : le cadre, par exemple « Marchés publics ».
- **object** : la raison, ou le numéro du dossier, en moins de ${TRACABILITE.object.longueurMaxExclue} caractères. Il doit vous permettre de retrouver pourquoi vous avez appelé.
- **recipient** : le SIRET de l’organisme public qui utilise la donnée. Le vôtre, ou celui de votre client public si vous êtes éditeur. Jamais celui de l’entreprise interrogée.

API Entreprise vérifie que rien n’est vide et que « recipient » est un SIRET. Elle ne juge pas ce que vous écrivez : un mauvais « object » se verra le jour où le fournisseur demandera pourquoi.`,
      sources: ['openapi', 'site_documentation', 'apistration'],
      change:
        'Le document fondateur demandait aussi « user_id » pour la DGFIP. L’API ne le décrit plus et ne le lit plus : gardez cette trace chez vous. Notre essai le demande encore, par prudence : mettez-y un numéro interne, jamais un nom.',
      outil: 'tracabilite',
    },
    {
      id: 'parametres-par-operation',
      titre: 'Où trouver les paramètres de chaque donnée',
      texte: `Certaines données attendent un SIREN, d’autres un SIRET, une année ou un mois. La [description OpenAPI](${openapi.url}) le dit, opération par opération. [L’essai en direct](/essai) montre les mêmes champs.`,
      sources: ['openapi', 'site_documentation'],
      change:
        'Le document fondateur renvoyait au catalogue : la liste est aujourd’hui dans la description OpenAPI.',
    },
    {
      id: 'premier-essai',
      titre: 'Le premier essai, dans l’ordre',
      texte: `Commencez par le bac à sable : le jeton y est public, les données sont fictives. Puis refaites les mêmes appels en production, avec votre jeton.

1. **\`${HOTES.privileges}\`** : le jeton est bon, et voici ce qu’il ouvre. Aucun paramètre de traçabilité.
2. **Une donnée ouverte**, l’unité légale diffusible de l’Insee : l’appel est bien formé.
3. **Une donnée protégée** de votre demande : l’habilitation ouvre ce que vous avez demandé.

[Faites-le ici, guidé](/essai#guide). Un refus y est expliqué, avec la suite à donner.`,
      sources: ['bac_a_sable', 'apistration', 'site_documentation'],
    },
    {
      id: 'trace',
      titre: 'Voir votre première trace',
      texte: `Après un appel en production, ouvrez votre [compte API Entreprise](${compte.url}) :

1. la page de l’habilitation ;
2. le jeton ;
3. ses statistiques.

Votre appel y est compté. S’il manque, vérifiez que vous avez appelé la production, et avec le jeton de cette habilitation. Notez aussi, de votre côté, l’en-tête \`X-Request-ID\` de chaque réponse : c’est lui que le support vous demandera.`,
      sources: ['site_documentation'],
      change: 'Le titre était dans le document fondateur, sans aucun texte.',
    },
  ],
  taches: [
    { cle: 'premiere-requete-bac-a-sable', quoi: 'Réussir un appel dans le bac à sable.' },
    {
      cle: 'premiere-requete-parametres',
      quoi: 'Choisir ce que le logiciel mettra dans context, object et recipient.',
    },
    { cle: 'premiere-requete-droits', quoi: 'Lire les droits du jeton et les comparer à la demande.' },
    { cle: 'premiere-requete-ouverte', quoi: 'Réussir un appel d’une donnée ouverte en production.' },
    { cle: 'premiere-requete-protegee', quoi: 'Réussir un appel d’une donnée protégée en production.' },
    { cle: 'premiere-requete-trace', quoi: 'Retrouver cet appel dans les statistiques du compte.' },
  ],
};
