import type { Lue } from './test-motifs';
import * as usages from './usages';

const LONG = 'par les services de la ville et de la metropole';

export const TABLE_USAGES: readonly Lue[] = [
  [
    'PREREMPLIR',
    usages.PREREMPLIR,
    [
      'preremplir|pre-remplir|pre remplir|pre- remplir|preremplissage|pre-remplissent|preremplissons',
      'preremplira|prerempliront|prerempliraient|est prerempli|sont deja pre-remplis',
      'sera automatiquement pre rempli|etre en partie preremplie|sont partiellement preremplies',
      'automatiquement pre- remplies|remplissage automatique|auto-completion|autocompletion',
      'autoremplissage|auto-remplir|complet automatiquement|complete automatiquement',
      'renseignees automatiquement|voit prerempli|retrouve son formulaire pre-rempli',
      'trouvent un formulaire deja pre rempli|recoit un cerfa preremplie|recevront pre- remplis',
      'obtient prerempli|obtiendra preremplies|propose prerempli|proposera une page preremplie',
      "affiche prerempli|affichera prerempli|se complete tout seul|se remplit d'office",
      'se renseignent toutes seules|se completent tout seul',
    ],
    ['prerempli|auto-ecole|est rempli|se complete tout'],
  ],
  [
    'PREREMPLIR_INTERNE',
    usages.PREREMPLIR_INTERNE,
    [
      'agent|agents |instructeur|instructeurs : |gestionnaire|gestionnaires|acheteur|acheteurs',
      "dossier d'instruction|dossiers d'instruction|rapport|rapports|courrier|courriers|convention",
      'conventions|contrat|contrats|arrete|arretes|fiche interne|fiches internes|fiches internees',
      'backoffice|back-office',
      `agents ${LONG}`,
    ],
    [
      ...['agents du portail|agents. un|agents ; un', `agents ${LONG} ${LONG}`, 'agents et usager'],
      'agents : le formulaire|contrat du demandeur|contrat du declarant|agents du teleservice',
      'rapport en ligne|rapport du site|bureau',
    ],
  ],
  [
    'PREREMPLIR_INTERNE_APRES',
    usages.PREREMPLIR_INTERNE_APRES,
    [
      " de l'agent| des agents| un dossier de l'instructeur",
      " deux beaux longs formulaires de agents pour l'agent| courrier| nos courriers| convention",
      ' les conventions| contrat| les contrats| arrete| arretes| rapport| rapports',
      " dossier d'instruction| dossiers d'instruction| decision| decisions| notification",
      ' les notifications',
    ],
    ['. des agents| un tres bien long et beau formulaire des agents| formulaire'],
  ],
  [
    'PREQUALIFIER',
    usages.PREQUALIFIER,
    [
      "prequalifier|pre-qualification|pre qualifier|pre- qualifie|test d'eligibilite|simulateurs d'aide",
      "simulation d'aides|tests d'eligibilite",
    ],
    ["qualifier|test d'aisance"],
  ],
  [
    'INSTRUIRE',
    usages.INSTRUIRE,
    [
      'instruire|instruisent|instruit|instruction|analyser les dossiers|analyse les demandes',
      'examiner chaque dossier|etudier leurs candidatures|traiter les demandes|controler les offres',
      'etudie nos candidature|analyse les demande',
    ],
    [
      'instruits|instruite|instructions ministerielle|instruction ministerielle|instruction publique',
      'instruction budgetaire|instruction comptable|instruction generale|analyser',
    ],
  ],
  [
    'INSTRUIRE_EN_PASSANT',
    usages.INSTRUIRE_EN_PASSANT,
    [
      "avant|avant meme|avant meme de |facilite la |accelere |alleger le |simplifier |fluidifier l'",
      "delai|delais d'|soumis a |soumise a |soumis|transmis pour |transmises pour |depose pour ",
      'deposes pour |envoye pour |fiabiliser la |pret a |prets a etre |lors de la premiere |lors de la',
      "temps de l'",
    ],
    ['lors de deux tres |pendant la |lors. '],
  ],
  [
    'CONFIER_A_L_INSTRUCTION',
    usages.CONFIER_A_L_INSTRUCTION,
    [
      "transmettre a |transmis a l'|transmises pour la |adresser en|orientes vers leur |envoye a son ",
      "remettre pour |remis a |remises au |passe en |passent a une |transferer vers d'|basculer en ",
      "confier le dossier des entreprises a l'|amont de |prealable a |prealables a |admis a |admises a ",
    ],
    ['confier le|confier un tres long beau dossier a '],
  ],
  [
    'INSTRUIRE_COMME_AVANT',
    usages.INSTRUIRE_COMME_AVANT,
    [
      "comme aujourd'hui|habituel|habituelle|inchange|inchangees|n'utilise pas|n'utilisent pas",
      'hors de la presente demande',
    ],
    ["comme demain|n'utilise"],
  ],
  ['MOMENT', usages.MOMENT, ['lors|phase|a des fins'], ['puis lors|alors']],
  [
    'LIRE_DES_DONNEES',
    usages.LIRE_DES_DONNEES,
    [
      'attestation|attestations|bilan|bilans|liasse|liasses|effectif|effectifs|acceder',
      "chiffre d'affaires|chiffres d'affaires|consulter|verifier|extrait|extraits|comptes",
    ],
    ['dossier|attestent'],
  ],
  [
    'DONNEES_PROTEGEES',
    usages.DONNEES_PROTEGEES,
    [
      "attestation|attestations|bilan|bilans|liasse|liasses|effectif|effectifs|chiffre d'affaires",
      "chiffres d'affaires|donnees sensibles",
    ],
    ['donnees ouvertes'],
  ],
  [
    'MEMES_AGENTS',
    usages.MEMES_AGENTS,
    ['memes agents|les memes instructeurs|des memes personnes|aux memes gestionnaires|le meme agent'],
    ['le meme jour'],
  ],
];
