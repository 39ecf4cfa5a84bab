/** How a sentence frames what it names: asked for, set aside, or said in passing. All read folded text. */

/** Not a refusal at all: « pas seulement les marchés, mais aussi… ». */
export const PAS_SEULEMENT = /\b(?:non|pas) (?:seulement|uniquement|exclusivement)\b|\bpas que\b/g;

const CONCERNER =
  "(?:couvr|concern|port|vis|inclu|compre|etend|appliqu|trait|ser|utilis|relev|s'agi|touch|recouvr|integr|est|sont|permet|donne|ouvre|entend)\\w*";
/** Before the words: they are set aside. The last part of the pattern must end at the words. */
export const EXCLU_AVANT = new RegExp(
  `(?:\\b(?:hors|hormis|sauf|excepte|a l'exception|a l'exclusion|exclu(?:s|e|es|ant|ent|re)?|ni|sans (?:lien|rapport|couvrir|concerner|inclure|toucher)|et non|non pas|plutot que|au lieu|independamment|distinct\\w* d\\w+|separe\\w* d\\w+|contrairement|a la difference|confondre|meme si|bien que)` +
    `|\\b(?:ne |n')(?:(?:se |s'|nous |y )?)${CONCERNER}(?: \\w+){0,2}? (?:pas|ni|aucun\\w*|jamais|plus|nullement)` +
    `|\\b(?:autres?|nouvelle|seconde|deuxieme|precedente|anterieure)s? (?:demandes?|habilitations?|jetons?|dossiers? datapass)` +
    `|\\b(?:demandes?|habilitations?|jetons?) (?:distincte?s?|separee?s?|a part|anterieure?s?|existante?s?)` +
    `|\\bdeja (?:couvert|habilit|dispos|obten|titulaire|utilis|recu|fait|acces|en place|un jeton|une habilitation|un acces)\\w*|\\b(?:dispos\\w+|beneficie\\w*|avons|possed\\w+|detien\\w+) deja)([^.;]{0,70})$`,
);
/** The bare « pas » only reaches the words beside it. */
export const PAS_ICI = /\bpas (?:a|pour|sur|d'|des?|du|les?|la|l'|aux?)(?: ?[a-z'-]+){0,2} ?$/;
/** Between a refusal and the words: the refusal is over. */
export const FIN_EXCLUSION =
  /\b(?:mais|sert|serv\w+|instru(?:ire|is\w*|it)|analys\w+|gere\w*|concern\w+|permet\w*|souhait\w+|verifi\w+|examin\w+|celui-ci|celle-ci|cette|la presente|notre projet|nous (?:demandons|voulons))\b/;
/** After the words: they are set aside. */
export const EXCLU_APRES =
  /^[^.;]{0,80}?\b(?:(?:sont|est|seront|sera|restent|reste|etant) (?:\w+ )?(?:exclu\w*|hors|a part|en dehors|(?:traite|gere|instruit|suivi|couvert)\w* (?:a part|par ailleurs|separement|autrement|dans un autre|dans une autre|par une? autre|sans))|(?:font|fait|feront|fera) (?:deja )?l'objet d'une? (?:\w+ )?(?:autre|demande|habilitation|jeton)|(?:fait|font) deja|(?:relev|dispos|pass|depend|beneficie)\w*(?: deja| quant \w+ \w+)? d'(?:un|une) (?:autre|propre|habilitation|jeton)|(?:auront|aura|ont|a) (?:deja )?(?:leur|sa|son) (?:propre )?(?:demande|habilitation|jeton)|n'(?:en|y) (?:font|fait|sont|est) pas|(?:ne|n') ?(?:\w+ )?(?:sont|est|seront|sera|entre\w*|figure\w*|font|fait|relev\w+)(?: \w+){0,2}? pas|ne (?:sont|seront) (?:ni|jamais)|(?:geree?s?|traitee?s?|instruite?s?|suivie?s?) par une? autre|avec (?:son|leur|sa) propre (?:demande|habilitation|jeton)|non (?:concerne|couvert|inclus|compris|vise)\w*|(?:a|ont) (?:deja )?(?:ete )?(?:habilite|obtenu))/;

/** Before the words: people on the companies' side, not the procedure that handles them. */
export const PERSONNES_AVANT = new RegExp(
  "\\b(?:titulaires?|candidats?|candidates?|attributaires?|beneficiaires?|laureats?|concourant|repond\\w+|postul\\w+|soumissionn\\w+|acces|chiffre d'affaires|activite|specialisee?s?|clients?|fournisseurs?|prestataires?)(?: \\w+){0,3}?(?: (?:d'|de|des|du|aux?|a|a des|a un|de nos|a nos|en|dans))+ ?" +
    '$',
);
/** Before the words: said in passing, so never a second context. */
export const EN_PASSANT_AVANT = new RegExp(
  `(?:${[
    // What the company already received or holds.
    "\\b(?:deja|cumul|historique|anciennes?|precedentes?|anterieures?|autres|montant|liste|total|plafonds?|regles?|code|texte|reglement|formation|sens|notion|definition|au vu|connaissance|celles?|ceux) (?:(?:des?|du|d'|de la|de l'|les|aux|a la) ?)+",
    // Comparison, neighbourhood, future.
    "\\b(?:comme (?:pour|dans|c'est le cas|nous le faisons)|a l'instar|a l'image|sur le modele|en complement|en lien|articul\\w+|interfac\\w+|relie\\w*|rattach\\w+|experience|a terme,?|ulterieurement|plus tard|a l'avenir|envisag\\w+|dans un (?:second|deuxieme) temps|pourrai\\w+|pourrions|eventuellement|futur\\w*|par la suite|issue?s? d\\w*)\\b[^.;,]{0,60}",
  ].join('|')})$`,
);
/** These make a company's person the very object of the work: « vérifier les titulaires de marchés ». */
export const TRAVAIL_SUR_PERSONNES =
  /\b(?:verifi\w+|control\w+|suivi|suivre|suit|suivent|analys\w+|conformite|regularite|selection\w*|choix|choisi\w*|examin\w+|examen|(?:pieces|attestations|candidatures|documents|dossiers|capacites) (?:des|de nos|d'))\b[^.;]{0,30}$/;
/** After the words: said in passing. */
export const EN_PASSANT_APRES =
  /^ ?(?:\w+ ){0,2}?(?:(?:deja |precedemment |anterieurement )?(?:percu|recu|touche|obtenu|sollicite)e?s?\b|(?:deja|anterieurement|precedemment) \w+|anterieure?s\b|en cours de versement|(?:sera|seront|pourr\w+|viendr\w+) (?:\w+ )?(?:plus tard|ulterieurement|a terme|dans un second temps|ajoute\w*|etudie\w* (?:plus|a)))/;
/** The whole sentence is a background. */
export const ARRIERE_PLAN =
  /\b(?:competences?|missions? (?:de|du|d'|sont|principales|obligatoires)|attributions (?:sont|de|du)|exerce\w*|organigramme|intervient dans|interviennent dans|politiques publiques|historiquement|par le passe|jusqu'a present|jusqu'ici|depuis (?:\d|plusieurs|quelques|longtemps|(?:deux|trois|dix) ans)|(?:a|ont|avons|avait|avions) (?:deja |recemment |progressivement )?(?:dematerialis|mis en place|mis en oeuvre|deploy|lance|ouvert|cree|modernis|informatis)\w*|editons|editeur de|edite des|notre catalogue|notre gamme|nos metiers)\b/;
/** Fraud as a mere reason: « pour éviter la fraude », « et ainsi lutter contre la fraude ». */
export const MOTIF =
  /\b(?:pour|afin|en vue|permet\w*|permettant|ce qui|evit\w+|limit\w+|redui\w+|preven\w+|risques?|ainsi(?! que)|vigilance|respect\w*|obligations?|contribu\w+|participe\w*|aid(?:e|er|ent|era|ant) a|dans (?:un|le) (?:souci|but|cadre)|dans une logique|objectif|notamment|y compris|securis\w+|utile\w* (?:pour|a)|suspicion|cas de|de sorte|tout en)\b[^.;]{0,45}$/;
/** Complement of the fraud: it is committed against what the request already handles. */
export const FRAUDE_A =
  /^[^.;,]{0,25}\b(?:aux?|a la|a l'|sur|dans|de|des|du|en matiere d\w+|a (?:ces|cette|ce)|dans (?:ces|ce|cette)|y compris)\b/;
export const FRAUDE_A_CECI =
  /^[^.;,]{0,20}\b(?:a|dans|sur|de|parmi|chez) (?:ces?|cette|cet|leurs?|son|le dispositif|les demandes?|les dossiers)\b/;
/** The demand declares what it is limited to. */
export const SEULEMENT =
  /\b(?:uniquement|exclusivement|seulement|strictement|ne (?:porte|concerne|couvre|vise|traite|sert)\w*(?: \w+)? que|se limite\w*|est limitee?|limitee?s? (?:a|aux)|une seule (?:demarche|procedure|finalite)|un seul (?:usage|contexte|cas d'usage|besoin)|seule? (?:la|le|l'|les)|est reservee? (?:a|aux)|unique(?:ment)? (?:objet|finalite|usage|objectif))\b/;
/** …and its words speak of the demand, not of who may read a datum. */
export const SEULEMENT_OBJET =
  /\b(?:demande|projet|jeton|habilitation|api|usage|celui-ci|celle-ci|perimetre|outil|logiciel|acces|donnees|portail|service|traitement|demarche|procedure|finalite|contexte|besoin)\b/;

/** Before the words: something is done about them with the data. */
export const ACTION =
  /\b(?:instru\w+|analys\w+|examen|examin\w+|etudi\w+|trait\w+|gestion|gerer|gere(?:nt|ra|ront)?|attribu\w+|passation|passer|passe(?:nt)?|suivi|suivre|suit|suivent|verifi\w+|control\w+|delivr\w+|delivrance|octro\w+|accord(?:er|ent|e)|depouill\w+|selection\w+|notifi\w+|utilis\w+|serv(?:ir|ira|iront|ent)|sert|concern\w+|couvr\w+|consult\w+|acced\w+|recuper\w+|aliment\w+|recouvr\w+|percevoir|liquid\w+|vers(?:er|ement|ements)|lors d\w+|dans le cadre|pour (?:les|nos|la|le|l')|au titre|en matiere|volet|utiles? (?:a|aux)|tenir|tient|mettre a jour|mise a jour|fiabilis\w+|publi\w+|enrich\w+|dematerialis\w+|appui\w*|interroge\w*|lit|lisent|lecture|tantot|a la fois|besoins?|usages?|perimetre|aussi bien|d'une part|dossiers?|demandes?|demandeurs?)\b[^.;]{0,90}$/;
/** What joins two items of one list, with their little words. */
export const COORDINATION =
  /^[ ,]*(?:\([^)]{0,40}\)[ ,]*)?(?:et|ou|puis|ainsi que|comme|mais aussi|mais egalement|et aussi|et egalement|&|\+|\/|,|d'autre part|enfin|-)[ ,]*(?:[a-z0-9']+ ?){0,7}$/;
/** After a team: it works with the data. */
export const TRAVAIL_APRES =
  /^[^.;]{0,60}?\b(?:verifi\w+|instrui\w+|analys\w+|consult\w+|examin\w+|utilis\w+|control\w+|lisent|lira|lit|trait\w+|attribu\w+|interrog\w+|acced\w+|croise\w*|recuper\w+|s'en serv\w*|auront|aura|veut|veulent|souhait\w+|demand\w+|a besoin|ont besoin)\b/;
/** Before a team: the data are for it. */
export const TRAVAIL =
  /\b(?:utiles?|serv\w+|sert|accessibles?|destinee?s?|a l'usage|mis\w* a (?:la )?disposition|fournir|transmis\w*|utilise\w* par|consulte\w* par)\b[^.;]{0,60}$/;
/** The same, with nothing new in between. */
export const SUITE = /^(?: ?,)? ?(?:et|ou|ni|,) ?(?:(?:des?|les?|aux?|du|la|l'|d'|a la) ?)*$/;
