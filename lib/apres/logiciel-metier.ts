import { LIENS } from '../catalogue/liens';
import {
  BANNISSEMENT,
  DELAIS,
  ENGAGEMENTS,
  GROUPES_LIMITES,
  HOTES,
  LIMITE_PAR_IP,
} from '../catalogue/limites';
import type { Chapitre } from './types';

const { json_resources_entreprise: json, low_latency_documents: documents } = GROUPES_LIMITES;
const { high_latency_documents: lents, inpi_rne: rne } = GROUPES_LIMITES;
const { gip_mds: effectifs, urssaf_attestation_sociales: vigilance } = GROUPES_LIMITES;
const { client, fournisseur } = DELAIS;
const { programme } = fournisseur;
const { developpeurs, statut, compte, cgu } = LIENS.utiles;

/** « par minute », from a period in seconds. */
const parMinutes = (periodeS: number) => (periodeS === 60 ? 'par minute' : `par ${periodeS / 60} minutes`);

export const logicielMetier: Chapitre = {
  slug: 'logiciel-metier',
  titre: 'Configurer le logiciel métier',
  question: 'Votre logiciel est-il prêt ?',
  intro:
    'Vous saurez régler le rythme et les délais de vos appels, protéger le jeton, et rester debout quand une donnée manque.',
  rubriques: [
    {
      id: 'volume',
      titre: 'Respecter le rythme',
      texte: `Plusieurs compteurs tournent en même temps :

- **par adresse IP** : ${LIMITE_PAR_IP.limite} requêtes ${parMinutes(LIMITE_PAR_IP.periodeS)}, tous jetons compris ;
- **par jeton, les données JSON** : ${json.limite} ${parMinutes(json.periodeS)} en tout ; **les documents** : ${documents.limite} ${parMinutes(documents.periodeS)} en tout ;
- **à part** : l’attestation fiscale et celle de CIBTP, ${lents.limite} ${parMinutes(lents.periodeS)} chacune ; chaque donnée du RNE, ${rne.limite} ; les effectifs, ${effectifs.limite} ; la vigilance de l’Urssaf, ${vigilance.limite}.

Chaque réponse dit ce qu’il vous reste : \`RateLimit-Remaining\`. Après un refus 429, attendez les secondes de \`Retry-After\`. Les traitements de masse se font aux heures creuses. Ces limites ne se relèvent pas.`,
      sources: ['site_documentation', 'apistration', 'site_faq'],
      change: `Le document fondateur donnait ${LIMITE_PAR_IP.avant.limite} requêtes ${parMinutes(LIMITE_PAR_IP.avant.periodeS)} et par IP, et promettait plus de volume sur demande : ce n’est plus possible.`,
      outil: 'volume',
    },
    {
      id: 'bannissement',
      titre: 'Ne pas être banni',
      texte: `Dépasser la limite de l’adresse IP, ou ignorer les refus 429, fait bannir l’adresse **${BANNISSEMENT.dureeH} heures**, avec tous ses jetons. Rien ne l’abrège : inutile d’écrire au support.

Une adresse bannie ne reçoit **plus aucune réponse**, pas même une erreur. Si tout se tait d’un coup, arrêtez les appels, lisez [l’état du service](${statut.url}), puis vos statistiques dans le [compte](${compte.url}).`,
      sources: ['site_faq', 'site_documentation'],
      change:
        'Le document fondateur ne disait pas combien de temps, et proposait d’écrire au support. La durée est maintenant fixe.',
    },
    {
      id: 'delais',
      titre: 'Fixer un délai d’attente',
      texte: `Sans délai, un appel fige votre logiciel. Réglez **${client.jsonS} secondes** pour une donnée JSON, **${client.documentS} secondes** pour un document.

API Entreprise attend le fournisseur ${fournisseur.annonceS} secondes en général, puis répond ${fournisseur.statut}. Elle attend davantage l’attestation fiscale (${programme.dgfipAttestationFiscaleS} secondes), le RNE (${programme.inpiRneS}) et la vigilance de l’Urssaf (${programme.urssafVigilanceS}). Le délai conseillé peut donc couper toute réponse plus lente que lui : si une donnée est souvent coupée, appelez-la en tâche de fond, avec un délai plus long.

Un délai dépassé n’est pas une réponse : n’en déduisez rien sur l’entreprise.`,
      sources: ['site_documentation', 'apistration'],
      change: `Le document fondateur annonçait ${fournisseur.annonceS} secondes pour tous les fournisseurs : le programme attend de ${programme.inseeS} à ${programme.urssafVigilanceS} secondes. Il parlait aussi de ZIP : il n’y en a plus.`,
    },
    {
      id: 'proxy',
      titre: 'Appeler depuis votre serveur',
      texte: `API Entreprise refuse les appels d’un navigateur (CORS) : le jeton serait lisible par tous dans la page. Votre page appelle **votre serveur**, qui garde le jeton, vérifie que l’agent en a le droit, et appelle API Entreprise.

Ce relais n’accepte que les données prévues, jamais une adresse venue du navigateur.`,
      sources: ['apistration', 'site_documentation'],
      outil: 'proxy',
    },
    {
      id: 'versions',
      titre: 'Suivre les versions',
      texte: `La version est dans le chemin, et chaque donnée a la sienne. Tout changement, même un champ ajouté, donne une version ; l’ancienne vit tant que le fournisseur le permet.

- **Fixez une version par donnée**, dans un réglage.
- **Ignorez les champs inconnus**.
- **Lisez les annonces** : la lettre d’information prévient de chaque évolution.
- **Sur un statut 410 ou le code 00402**, la version est retirée : alertez l’équipe, passez à la dernière.`,
      sources: ['site_documentation', 'apistration'],
      change: 'Le titre était dans le document fondateur, sans aucun texte.',
    },
    {
      id: 'reseau',
      titre: 'Préparer le réseau',
      texte: `Ce que demande l’[espace développeur](${developpeurs.url}) :

- HTTPS avec TLS 1.2 au moins, et un langage récent (en Java, 1.8 au moins) ;
- un pare-feu ouvert vers API Entreprise, qui n’est joignable que par internet ;
- les autorités **Dhimyotis** et **Let’s Encrypt** reconnues, de préférence par un paquet tenu à jour, et les certificats à plusieurs domaines acceptés.`,
      sources: ['site_documentation'],
      change: 'Ces prérequis étaient sur une autre page que le document fondateur.',
    },
    {
      id: 'sans-reponse',
      titre: 'Rester ouvert quand une donnée manque',
      texte: `Une panne, un refus ou une entreprise inconnue **ne doivent jamais faire rejeter un dossier**. L’usager doit pouvoir finir autrement : saisir lui-même, ou déposer la pièce. Les [conditions générales](${cgu.url}) l’exigent.

Surveillez les fournisseurs par \`${HOTES.pings}\`, sans jeton ni limite, et abonnez-vous à [l’état du service](${statut.url}).`,
      sources: ['cgu', 'site_faq', 'site_documentation'],
      change: 'Cet engagement n’était pas dans le document fondateur.',
    },
    {
      id: 'traces',
      titre: 'Tracer les agents',
      texte: `Montrez les données aux seuls agents habilités. Gardez la trace de chaque accès : qui, quand, quelle entreprise, pour quel dossier. Ces traces se conservent **${ENGAGEMENTS.traceDesAgentsMois} mois au moins**. N’y écrivez ni le jeton ni la réponse.`,
      sources: ['cgu'],
      change:
        'Le document fondateur confiait cette trace au paramètre « user_id ». Elle se garde maintenant chez vous.',
    },
    {
      id: 'client',
      titre: 'Un programme qui tient les limites',
      texte: `Une file par compteur, sans dépasser la limite ni insister après un refus, et \`X-Request-ID\` noté à chaque réponse : le programme ci-dessous le fait. À vous de ne pas demander deux fois la même donnée en même temps (409).`,
      sources: ['apistration', 'site_documentation'],
      outil: 'client',
    },
  ],
  taches: [
    { cle: 'logiciel-metier-volume', quoi: 'Estimer le volume d’une journée chargée et régler la file.' },
    { cle: 'logiciel-metier-delais', quoi: 'Régler un délai d’attente pour chaque donnée.' },
    { cle: 'logiciel-metier-proxy', quoi: 'Vérifier que le jeton ne sort jamais du serveur.' },
    {
      cle: 'logiciel-metier-versions',
      quoi: 'Fixer la version de chaque donnée et s’abonner à la lettre d’information.',
    },
    { cle: 'logiciel-metier-reseau', quoi: 'Faire ouvrir le pare-feu et vérifier les certificats.' },
    { cle: 'logiciel-metier-sans-reponse', quoi: 'Prévoir comment l’usager finit sans la donnée.' },
    {
      cle: 'logiciel-metier-traces',
      quoi: 'Enregistrer les accès des agents, et fixer la durée de conservation.',
    },
  ],
};
