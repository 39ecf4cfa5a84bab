import type { Lue } from './test-motifs';
import * as usages from './usages';

const LONG = 'les equipes des aides de la ville et du port';

export const TABLE_PUBLICS: readonly Lue[] = [
  [
    'GRAND_PUBLIC',
    usages.GRAND_PUBLIC,
    [
      'accessible au public|accessibles au grand public|ouvert par le public|ouverte du grand public',
      'ouvertes pour le grand public|ouvrira librement a tous|visible a tous les visiteurs',
      'visibles a tous|afficher la fiche de chaque entreprise aux internautes|diffuser aux citoyens',
      'consultable a tout le monde|consultables en acces libre|consulte par les habitants',
      'consultees par les administres|propose a tous|proposees a tous|presente a tous|presentees a tous',
      "montrer a n'importe qui|mis a disposition du public|mises a la disposition du public",
      'visible sans compte|le public pourra consulter|le grand public trouvera|les visiteurs verront',
      'les visiteurs du site peuvent librement consulter|les internautes y voient',
      'chacun pourrait aussi retrouver|tout visiteur accedera|les citoyens recherchent',
      'tout le monde verifie|les habitants egalement visualisent|chacun trouve|page grand public',
      'pages publiques|carte publique|sites publics|portail public|annuaire interactif ouvert a tous',
      'carte ouverte a tous|formulaire sans connexion',
    ],
    [
      'espace public habilite|accessible aux agents|visible du tres grand public',
      'publier tres tres tres tres tres tres loin a tous',
    ],
  ],
  [
    'NON_PUBLIC',
    usages.NON_PUBLIC,
    [
      'aucun|aucune|aucunement |ne sont pas encore vraiment tous |interdit|interdites aux|ferme|fermees',
      'inaccessible|inaccessibles|plus ',
    ],
    ['aucun. |ne un deux trois quatre cinq six sept |fermeture'],
  ],
  [
    'USAGER_CONNECTE',
    usages.USAGER_CONNECTE,
    [
      "l'usager connecte consulte ses donnees|les usagers connectes consultent donnees",
      "l'entreprise une fois authentifiee peut consulter ses propres informations",
      'le demandeur, deja identifie, y retrouve les attestations',
      'chaque entreprise bien connectee sur son espace pourra voir sa fiche',
      'le dirigeant du groupe connecte visualisera les pieces',
      "les dirigeants connectes telechargent leur bilan|l'exploitant connecte lit effectif",
      'les entreprises connectees lisent toutes leurs attestation',
      'chaque usager connecte peut voir bilans|le professionnel connecte voit effectifs',
    ],
    ["l'usager consulte ses donnees|l'usager connecte depose ses donnees"],
  ],
  [
    'AGENTS',
    usages.AGENTS,
    [
      'agent consulte|agents consultent|instructeur instruit|instructeurs, bien formes, instruisent',
      'gestionnaire accede|gestionnaires : tous verifient|enqueteur examine|enqueteurs analysent',
      'inspecteur visualise|inspecteurs utilisent|controleur lit|controleurs lisent|conseiller voit',
      'conseillers verront|acheteur dispose|acheteurs disposent|charge de mission verra',
      'charges de mission auront acces|agents du service des aides de la ville ont acces',
      'agents , les elus lisent|agents voient|agents lire',
    ],
    ['agents deposent|agents un deux trois quatre cinq six sept huit neuf consultent'],
  ],
  [
    'AGENTS_SANS',
    usages.AGENTS_SANS,
    ["aucun |aucune|aucuns des |sans |sans que les |sans que nos|ni les|ni l'"],
    ['sans aide|avec '],
  ],
  [
    'AGENTS_SANS_APRES',
    usages.AGENTS_SANS_APRES,
    [" ne lisent pas|pas| aucun| n'ont aucune| jamais| plus rien"],
    ['. pas| qui lisent les pas| plus'],
  ],
  [
    'RESULTATS',
    usages.RESULTATS,
    ['resultat|resultats|deliberation|deliberations|decision|decisions|montant|montants'],
    ['decisionnel'],
  ],
  [
    'FICHE',
    usages.FICHE,
    [
      'information|informations|adresse|adresses|fiche|fiches|activite|activites|attestation',
      'attestations|entreprise|entreprises',
    ],
    ['dossier'],
  ],
  [
    'CONNEXION',
    usages.CONNEXION,
    ['connecte|connectees|authentifie|authentification|compte usager'],
    ['compte public'],
  ],
  [
    'UNE_SEULE',
    usages.UNE_SEULE,
    ['une seule demarche|une seule et meme procedure|un seul usage|un seul et meme besoin'],
    ['une demarche'],
  ],
  [
    'LOGICIELS',
    usages.LOGICIELS,
    [
      'nos deux logiciels|dans 3 outils|par plusieurs autres applications|entre differents outils',
      'les differentes solutions|chacune de nos trois plateformes',
    ],
    ['deux logiciels|nos logiciels|nos a outils'],
  ],
  [
    'LOGICIELS_PAIRE',
    usages.LOGICIELS_PAIRE,
    ['notre gru et notre outil|notre logiciel de marches, ainsi que pour notre outil des aides'],
    ['notre gru et un outil'],
  ],
  [
    'LOGICIEL_VOISIN',
    usages.LOGICIEL_VOISIN,
    [
      'remplace|remplacer nos|fusionner |abandon|abandonner|ancien|anciennes versions de|relie|relier',
      'connecte|interface|interconnecte a|echanger entre|compatible|compatibles avec|integre a',
      'integres a|au lieu d|au lieu des|au lieu de|eviter|ressaisir|historique|historiques|choisi',
      'choisir|compare|comparer',
      `sans ${LONG}`,
    ],
    ['sans. |sans; |avec ', `sans ${LONG} ${LONG}`],
  ],
  [
    'USAGES_COMPTES',
    usages.USAGES_COMPTES,
    [
      "deux usages|trois grands usages|differents cas d'usage|differentes finalites",
      "plusieurs cas d'usages|2 contextes|3 contextes metier|4 contextes metiers|six besoins metiers",
    ],
    ['un usage|1 usages|a usages'],
  ],
  [
    'DEMARCHES_COMPTEES',
    usages.DEMARCHES_COMPTEES,
    [
      'deux demarches|plusieurs autres procedures|3 types de teleservices|toutes nos demarches',
      "toutes demarches|l'ensemble des differentes procedures|toutes les differents demarches",
      'toutes nos demarches en ligne numeriques|tous nos services en ligne',
      'toutes les demarches proposees|toutes les demarches proposes|toutes nos demarches de la ville',
      "toutes les procedures de l'agence|toutes les procedures du departement",
      'toutes les demarches de notre communes|toutes les demarches de regionales',
      "toutes les demarches d'agglomeration",
    ],
    ['a demarches|nos demarches|1 demarches'],
  ],
  [
    'DEMARCHES_VISEES',
    usages.DEMARCHES_VISEES,
    [
      'pour|dans |servir|sert a|couvrir|concerner|utiliser|alimente|alimenter|alimentera',
      ...['equiper|traiter|mutualiser|commun a|communs a|partager|integrer', `pour ${LONG}`],
    ],
    ['pour. |pour; |avec ', 'pour nous. la ville'],
  ],
  [
    'DEMARCHES_DES_AUTRES',
    usages.DEMARCHES_DES_AUTRES,
    [
      'eviter|redemander|ressaisir|au lieu d|au lieu des|simplifier|faciliter|leur|leurs|seul|seule',
      ...['autres demande|autres demandes', `sans ${LONG}`],
    ],
    ['sans. |sans; |avec ', `sans ${LONG} ${LONG}`],
  ],
  [
    'DEMARCHES_VISEES_APRES',
    usages.DEMARCHES_VISEES_APRES,
    [
      ' sont concernees| en ligne de ville seront couvertes| utiliseront| qui appellent| interrogent',
      ' exploitent| partagent| consommeront',
    ],
    ['. sont concernees| en ligne de la ville bien seront visees| sont'],
  ],
  [
    'PROCEDURES_DE_MARCHE',
    usages.PROCEDURES_DE_MARCHE,
    [
      ' passation| : adaptee| : adapte| de la bonne passation| formalise| formalisee| negocie| negociee',
      " marche| de marches| achat| achats| appel d'offres| appels d'offres| d'aide| d'aides",
      ' de subvention| de subventions',
    ],
    [" de la tres bonne passation|. passation| et d'aides| en ligne"],
  ],
  [
    'SANS',
    usages.SANS,
    ["sans|aucun|aucune|pas de|pas d'|pas du|ni |au lieu de|plutot que un petit |sans le nouveau"],
    ['sans un tres petit |sans. |pas le|au lieu des'],
  ],
];
