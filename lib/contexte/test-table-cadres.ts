import * as cadres from './cadres';
import type { Lue } from './test-motifs';

const LONG = 'les equipes des aides de la ville et du port';

export const TABLE_CADRES: readonly Lue[] = [
  [
    'PAS_SEULEMENT',
    cadres.PAS_SEULEMENT,
    ['non seulement|pas uniquement|pas exclusivement|pas que'],
    ['pas quand'],
  ],
  [
    'EXCLU_AVANT',
    cadres.EXCLU_AVANT,
    [
      "hors|hormis |sauf les |a l'exception des|exclus|exclue|exclues|excluant|exclure|exclu|sans couvrir les",
      'distinct de|distincte des|separe des|separee du|ne couvre pas',
      "n'est pas|ne concerne pas les|ne s'applique pas|ne nous sert pas|n'y touche jamais|ne porte ce jour pas",
      'ne vise aucun|ne vise aucunement|autre demande|autres demandes|nouvelles habilitations|seconde demande',
      'deuxieme dossier datapass',
      'autres dossiers datapass|demande distincte|demandes distinctes|jeton separe|jetons separes|habilitation a part',
      'demande anterieure|demandes anterieures|jeton existant|habilitations existantes|deja couvert|deja couverts',
      'disposons deja|beneficie deja|beneficient deja|possedons deja|detient deja',
      `hors ${LONG}`,
    ],
    ['avec', 'hors. ', 'hors ; ', `hors ${LONG} ${LONG}`],
  ],
  [
    'PAS_ICI',
    cadres.PAS_ICI,
    [
      "pas a|pas de|pas des |pas d'|pas les |pas le|pas au|pas aux |pas sur les grands |pas pour |pas du petit grand ",
    ],
    ['pas', 'pas sur un tres grand ', 'pas a. '],
  ],
  [
    'FIN_EXCLUSION',
    cadres.FIN_EXCLUSION,
    [
      'sert|servent|instruire|instruit|instruis|instruisent|analyser|gere|gerent|concerner|permet|permettent',
      'souhaitons|verifier|examiner',
    ],
    ['serf', 'ger'],
  ],
  [
    'EXCLU_APRES',
    cadres.EXCLU_APRES,
    [
      ' sont exclus|est exclu|sera bien hors|est traite a part|sont tous traites par ailleurs|est suivie par une autre',
      " font l'objet d'une demande|fait deja l'objet d'un autre|feront l'objet d'une seconde demande",
      " relevent d'une autre|dispose deja d'un jeton|passeront quant a eux d'une habilitation",
      ' auront leur demande|a deja sa propre demande|ont leur propre jeton',
      " ne sont pas|n'est pas|ne seront en rien pas",
      " n'entrent pas|n'entre pas|ne figurent pas|ne figure pas|ne releve pas|ne sont ni",
      ' gere par un autre|gerees par une autre|traite par un autre|traitees par une autre|instruits par un autre',
      ' suivie par une autre|avec sa propre demande|non concerne|non concernees|a habilite|ont deja ete habilite',
      ' qui vont a la ville sont exclus',
    ],
    ['. sont exclus', ' ; sont exclus', ' sont inclus', ` ${LONG} ${LONG} sont exclus`],
  ],
  [
    'PERSONNES_AVANT',
    cadres.PERSONNES_AVANT,
    [
      "titulaire de|titulaires des |candidat au|candidats aux|candidate a|candidates a des|attributaire du|attributaires d'",
      'beneficiaire de|beneficiaires de nos|laureat de|laureats des|repondre a|repondant a un|postuler a|soumissionner a',
      'specialise dans|specialisees en|client de|clients des|fournisseur de|fournisseurs de|prestataire de|prestataires de',
      'titulaires deux grands lots de de ',
    ],
    ['titulaire', 'titulaire un deux trois quatre de'],
  ],
  [
    'EN_PASSANT_AVANT',
    cadres.EN_PASSANT_AVANT,
    ['deja des|deja de la |anciennes aux |comme pour les|a terme les|reliee a|futures demandes pour nos'],
    ['avec des', 'comme pour. '],
  ],
  [
    'EN_PASSANT_APRES',
    cadres.EN_PASSANT_APRES,
    [
      ' percue|percu|percues|deja recu|recues|deja touchees|precedemment sollicite| tout recemment obtenues|obtenu',
      ' deja verse| anterieurement versees|anterieures|anterieurs| sera vite plus tard|pourront plus tard',
      ' seront ulterieurement|viendront a terme| sera ajoute|seront ajoutees|sera etudie plus|sera etudiee a',
    ],
    [' par un bien beau percu', '. percu'],
  ],
  [
    'ARRIERE_PLAN',
    cadres.ARRIERE_PLAN,
    [
      'competence|competences|mission de|missions de|exerce|exercent|depuis 3',
      'a mis en place|avons deja dematerialise|ont recemment deploye|avait lance|a cree|a creees',
    ],
    ['mission principale', 'depuis hier'],
  ],
  [
    'TRAVAIL_SUR_PERSONNES',
    cadres.TRAVAIL_SUR_PERSONNES,
    [
      'verifier|controler les|analyser|selection|selectionner|choisi|choisir|examiner',
      'suivi des agents du service',
    ],
    ['verifier. ', 'verifier; ', `verifier ${LONG}`],
  ],
  [
    'MOTIF',
    cadres.MOTIF,
    [
      'pour|permet|permettre|eviter|limiter|reduire|prevenir|risque|risques|ainsi|respect|respecter|obligation|obligations',
      'contribuer|participe|participer|aide a|securiser|utile pour|utiles a',
      `pour ${LONG}`,
    ],
    ['ainsi que', 'pour. ', 'pour; ', `pour ${LONG} ${LONG}`],
  ],
  [
    'FRAUDE_A',
    cadres.FRAUDE_A,
    [' au|aux| a la|sur| commise sur|en matiere des'],
    ['. au', ', au', ' ; au', ' commise bien trop souvent sur'],
  ],
  [
    'FRAUDE_A_CECI',
    cadres.FRAUDE_A_CECI,
    [
      ' a ce| dans ces|sur cette| parmi leur|chez leurs',
      ' sur les demande| sur les demandes|de les dossiers| commise dans ces',
    ],
    ['. a ce', ', a ce', ' tres tres tres longuement a ce'],
  ],
  [
    'SEULEMENT',
    cadres.SEULEMENT,
    [
      'ne porte que|ne concerne ici que|ne portent que|ne sert que|ne traitent que|se limite|se limitent|est limite|est limitee',
      'limite a|limites aux|limitee a|limitees aux|seul le|seule la|est reserve a|est reservee aux|unique objet|uniquement',
      'unique usage',
    ],
    ['porte', 'limites des'],
  ],
  [
    'ACTION',
    cadres.ACTION,
    [
      'instruire|analyser|examiner|etudier|traiter|gere|gerent|attribuer|passe|passent|verifier|controler|delivrer|octroyer',
      'accorde|accorder|depouiller|selectionner|notifier|utiliser|servir|concerner|couvrir|consulter|acceder|recuperer',
      'alimenter|recouvrer|liquider|verser|versements|lors du|lors des|utile a|utiles aux|fiabiliser|publier|enrichir',
      'dematerialiser|appui|appuie|appuient|interroge|interrogent|besoin|besoins|usage|usages|dossier|dossiers|demande|demandes',
      'demandeur|demandeurs',
      `examen de ce que font ${LONG}`,
    ],
    ['avec', 'examen. ', 'examen; ', `examen ${LONG} ${LONG} ${LONG}`],
  ],
  [
    'COORDINATION',
    cadres.COORDINATION,
    [
      ' et |, et, |et|(hors taxes) et |  (et tout), puis les grandes aides de la ville| et des 2 aides|&| + |,  - | ainsi que',
    ],
    [' donc ', '. et', 'et un deux trois quatre cinq six sept huit neuf', 'x et', `(${LONG}) et`],
  ],
  [
    'TRAVAIL_APRES',
    cadres.TRAVAIL_APRES,
    [
      ' verifie|verifient| instruisent| analysent| consultent| examinent| utilisent| controlent| traitent| attribuent',
      " interrogent| accedent| croise| croisent| recuperent| s'en serv| s'en servent| souhaitent| demandent",
      ` pour ${LONG} lit`,
    ],
    ['. lit', ' ; lit', ` ${LONG} ${LONG} lit`],
  ],
  [
    'TRAVAIL',
    cadres.TRAVAIL,
    [
      'utile|utiles|servent a|accessible|accessibles aux|destine a|destines aux|destinee|destinees aux',
      'mis a disposition|mises a la disposition|transmis|transmises aux|utilise par|utilisee par|consulte par|consultees par',
      `utile a ${LONG}`,
    ],
    ['utile. ', 'utile; ', 'mis', `utile a ${LONG} ${LONG}`],
  ],
  [
    'SUITE',
    cadres.SUITE,
    [' et|et |, et |,| ou des | et de les aux |ni la', " et d' | et aux|et a la| et le"],
    ['et autre', ' puis', 'x et'],
  ],
];
