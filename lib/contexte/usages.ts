import type { SourceId } from '../catalogue/sources';

/** Patterns of what is done with the data, by whom, and where. All read folded text. */
export const SOURCE_USAGES: SourceId = 'demarrer';

/** Prefilling a form before the eyes of a user. */
export const PREREMPLIR =
  /\b(?:pre-? ?rempl(?:ir|issage|issant|issent|issons|it|ira|iront|irons|issement)\w*|(?:est|sont|sera|seront|etre|soit|soient|automatiquement|arrive|arrivent) (?:deja |automatiquement |en partie |partiellement )?pre-? ?rempli(?:e|s|es)?|(?:remplissage|saisie|completion|renseignement) automatique|auto-?(?:complet|rempl)\w+|(?:complet|renseign|rempli)\w* automatiquement|(?:voit|verra|voient|verront|retrouv\w+|trouv\w+|recoi\w+|recevr\w+|obtien\w+|propos\w+|affich\w+) (?:\w+ ){0,3}pre-? ?rempli(?:e|s|es)?|se (?:complete|remplit|renseigne|completent|remplissent|renseignent) (?:tout\w* seul\w*|d'office))\b/g;
/** The same words when an agent's own file, or a letter, is prefilled. */
export const PREREMPLIR_INTERNE =
  /\b(?:agents?|instructeurs?|gestionnaires?|acheteurs?|dossiers? d'instruction|rapports?|courriers?|conventions?|contrats?|arretes?|fiches? interne\w*|outil interne|back-?office|logiciel metier)(?:(?!usager|formulaire|demandeur|declarant|teleservice|en ligne|portail|site)[^.;]){0,60}$/;
export const PREREMPLIR_INTERNE_APRES =
  /^(?: \w+){0,6} (?:de l'agent|des agents|aux agents|pour (?:les agents|l'agent)|de l'instructeur|courriers?|conventions?|contrats?|arretes?|rapports?|dossiers? d'instruction|decisions?|notifications?|logiciel metier|outil interne)\b/;

/** Sorting requests before they are examined. */
export const PREQUALIFIER =
  /\b(?:pre-? ?qualifi\w+|(?:test|simulateur|simulation)s? d'(?:eligibilite|aides?))\b/g;

/** Examining requests to decide on them. */
export const INSTRUIRE =
  /\b(?:instruire|instruis\w+|instruit(?!es?\b)|instruiront|instruira|instruction(?! (?:ministerielle|budgetaire|comptable|generale|publique))|(?:analys\w+|examin\w+|examen|etudi\w+|trait(?:er|ent|ement)|control(?:e|er|ent)) (?:des|les|leurs|nos|chaque|de chaque|ces) (?:dossiers?|demandes?|candidatures?|offres))\b/g;
/** The examination is only the reason, the sequel or the moment of something else. */
export const INSTRUIRE_EN_PASSANT =
  /\b(?:avant(?: meme)?|facilit\w+|acceler\w+|alleg\w+|simplifi\w+|fluidifi\w+|delais?|temps|phase|charge|attente|soumis\w*|transmis\w*|deposes?|depot|envoy\w+|reduire|fiabilis\w+|nul besoin|sans|aucune|n'est pas|ne sert pas a|qui sera|sera ensuite|lors|a des fins|prets? a)(?: (?:de|des|d'|la|l'|les|le|leur|son|sa|etre|par|pour|a|que|du|nos|qu'un agent|que les agents|n'))* ?(?:\w+ )?$/;
/** The file is handed over to those who examine it, elsewhere or later: another stage, not a use of the data. */
export const CONFIER_A_L_INSTRUCTION =
  /\b(?:transme\w+|transmis\w*|adress\w+|orient\w+|envoy\w+|remet\w+|remis\w*|passe\w*|transfer\w+|bascul\w+|confi\w+|amont|prealable\w*|admis\w*)(?: [a-z'-]+){0,4}? (?:a|en|vers|pour|de|au) ?(?:l'|la |leur |son |une |d')?$/;
export const INSTRUIRE_COMME_AVANT =
  /\b(?:comme aujourd'hui|comme avant|habituel\w*|inchange\w*|manuellement|sans (?:utiliser|recourir|appeler|acces|passer par)|n'utilise\w* pas|sans changement|hors (?:de cette|de la presente) demande)\b/;
/** « lors de l’instruction, avec l’accès aux bilans » is no mere moment: data are read then. */
export const MOMENT = /^(?:lors|phase|a des fins)\b/;
/** Proof that those who examine read data of the API. */
export const LIRE_DES_DONNEES =
  /\b(?:donnees|attestations?|bilans?|liasses?|effectifs?|chiffres? d'affaires|api|jeton|acces|acced\w+|consult\w+|verifi\w+|extraits?|pieces|lisent|comptes)\b/;
/** Data that no prefilled public form shows. */
export const DONNEES_PROTEGEES =
  /\b(?:attestations?|bilans?|liasses?|effectifs?|chiffres? d'affaires|donnees (?:fiscales|protegees|sensibles|sociales|financieres))\b/;
/** The very same people: two stages of one work. */
export const MEMES_AGENTS =
  /\b(?:(?:les |des |aux )?memes (?:agents|instructeurs|personnes|gestionnaires)|le meme (?:agent|service)|dans la foulee)\b/;

/** Everyone can see the data, without saying who they are. */
export const GRAND_PUBLIC =
  /\b(?:(?:accessibles?|ouverte?s?|ouvri\w+|visibles?|affich\w+|publi(?:e|es|er|ee|ees|ons|ent|era|eront)|diffus\w+|consultables?|consultee?s?|propose\w*|presente\w*|montr\w+|mis\w* a (?:la )?disposition)(?: [a-z'-]+){0,5}? (?:(?:au|par le|pour le|du) (?:grand )?public|a tous(?: les (?:visiteurs|internautes|publics))?|(?:aux|par les) (?:internautes|visiteurs|citoyens|habitants|administres)|a tout le monde|a n'importe qui|a tout (?:internaute|visiteur|citoyen)|en acces libre|sans (?:authentification|identification|connexion|compte|se connecter|s'authentifier))|(?:le (?:grand )?public|les internautes|les visiteurs(?: du site)?|les citoyens|les habitants|tout (?:internaute|visiteur|citoyen)|chacun|tout le monde) (?:pourr\w+ |peu\w+ |y )?(?:aussi |egalement |librement )?(?:trouv\w+|verront|consult\w+|voi\w+|acced\w+|retrouv\w+|recherch\w+|verifi\w+|visualis\w+)|(?:page|carte|site|portail|moteur de recherche|annuaire|formulaire|espace)s?(?: \w+)? (?:grand public|publi(?:c|que)s?(?! habilit)|en acces libre|ouvert\w* a tous|sans (?:authentification|connexion)))\b/g;
export const NON_PUBLIC =
  /\b(?:aucun\w*|jamais|ne|n'|non|pas|sans que|ni|interdit\w*|inaccessibles?|fermee?s?|hors|plus)(?: [a-z'-]+){0,6} ?$/;
/** A user who signed in reads data of the API. */
export const USAGER_CONNECTE =
  /\b(?:l'usager|les usagers|l'entreprise|les entreprises|l'association|les associations|le demandeur|les demandeurs|l'exploitant|le dirigeant|les dirigeants|le chef d'entreprise|les chefs d'entreprise|le professionnel|les professionnels|chaque (?:entreprise|usager))(?: \w+){0,2},? ?(?:une fois |deja )?(?:connecte|authentifie|identifie)\w*(?: [a-z']+){0,4}?,? (?:pourr\w+ |peu\w+ |y )?(?:consult\w+|visualis\w+|voi\w+|retrouv\w+|telecharg\w+|lit|lisent)(?: \w+){0,3}? (?:donnees|informations|attestations?|pieces|fiche|bilans?|effectifs?)\b/g;
/** Agents of the public body read data of the API. */
export const AGENTS =
  /\b(?:agents?|instructeurs?|gestionnaires?|enqueteurs?|inspecteurs?|controleurs?|conseillers?|acheteurs?|charges? de mission)(?: ?[,:]? [a-z'-]+){0,8}?,? (?:consult\w+|instrui\w+|acced\w+|verifi\w+|examin\w+|analys\w+|visualis\w+|utilis\w+|lisent|lit|lire|voi(?:t|ent)|verr(?:a|ont)|dispos\w+|auront acces|ont acces)\b/g;
export const AGENTS_SANS = /\b(?:aucun\w*|sans(?: que)?|ni)(?: les| des| nos| l'| d')? ?$/;
export const AGENTS_SANS_APRES = /^[^.;]{0,12}\b(?:pas|jamais|aucun\w*|plus rien)\b/;

/** What everyone sees is the outcome, which the law publishes, and not the data of the API. */
export const RESULTATS =
  /\b(?:resultats?|beneficiaires|laureats|titulaires|deliberations?|donnees essentielles|decisions?|montants?)\b/;
/** What is shown holds data on the company. */
export const FICHE =
  /\b(?:donnees|informations?|adresses?|fiches?|activites?|raison sociale|denomination|siret|annuaire|carte|attestations?|identite|entreprises?)\b/;
/** Words that say the user of a prefilled form signs in. */
export const CONNEXION =
  /\b(?:connecte\w*|authentifi\w+|franceconnect|proconnect|espace personnel|compte (?:usager|entreprise|personnel))\b/;
/** The agent says that all of it is one procedure. */
export const UNE_SEULE =
  /\b(?:une seule (?:et meme )?(?:demarche|procedure|finalite)|un seul (?:et meme )?(?:usage|contexte|cas d'usage|besoin))\b/;

const LOGICIEL =
  '(?:logiciels?|applications?|outils?|solutions?|progiciels?|plateformes?|teleservices?|gru|crm|erp|sig|portails?)';
/** « deux logiciels », « nos trois applications métiers ». */
export const LOGICIELS =
  /\b(?:(?:nos|de|dans|par|entre|pour|a|les|ces|sur|vers|chacun de nos|chacune de nos) )(?:(?:deux|trois|quatre|cinq|plusieurs|differente?s|multiples|[2-9])) (?:autres? )?(?:logiciels|applications|outils|solutions|progiciels|plateformes|teleservices)\b/g;
/** « notre GRU et notre outil de marchés ». */
export const LOGICIELS_PAIRE = new RegExp(
  `\\b(notre ${LOGICIEL}(?: [a-z'-]+){0,4}?),? (?:et|ainsi que|puis|comme)(?: dans| par| pour| a)? (notre ${LOGICIEL}(?: (?:de|des|d'|du|metier|pour)(?: ?[a-z'-]+)?(?: [a-z'-]+)?)?)\\b`,
  'g',
);
/** Softwares that only stand beside the one of the request. */
export const LOGICIEL_VOISIN =
  /\b(?:rempla\w+|fusion\w+|abandon\w*|ancien\w*|relie\w*|connect\w+|interfac\w+|interconnect\w+|echang\w+|compatible\w*|integre\w* a|au lieu d\w*|evit\w+|sans|ressais\w+|ne|n'|historique\w*|choisi\w*|compar\w+|entre)\b[^.;]{0,50}$/;

/** « trois usages », « deux cas d’usage » : the agent counts them. */
export const USAGES_COMPTES =
  /\b(?:deux|trois|quatre|cinq|six|plusieurs|differente?s|multiples|[2-9]) (?:\w+ )?(?:usages|cas d'usages?|contextes(?: metiers?)?|finalites|besoins (?:distincts|differents|metiers))\b/g;
/** « plusieurs démarches », « toutes nos procédures ». */
export const DEMARCHES_COMPTEES =
  /\b(?:(?:deux|trois|quatre|cinq|six|plusieurs|differentes|diverses|multiples|nombreuses|[2-9]) (?:(?:autres|grandes|de nos|types de) )?(?:demarches|procedures|teleprocedures|teleservices)|(?:toutes|l'ensemble de|l'ensemble des|l'integralite de|la totalite de|tous) (?:nos|les|ses|des)? ?(?:differente?s )?(?:demarches|procedures|teleprocedures|teleservices|services en ligne)(?: (?:en ligne|dematerialisees|administratives|numeriques))*(?: proposee?s)?(?: (?:de|d'|du) ?(?:la |l'|notre )?(?:ville|commune|collectivite|region|departement|metropole|agglomeration|prefecture|ministere|etablissement|agence)\w*)?)\b/g;
/** The procedures are those of the request, not those of the companies. */
export const DEMARCHES_VISEES =
  /\b(?:pour|dans|serv\w+|sert|couvr\w+|concern\w+|utilis\w+|alimenter?\w*|equip\w+|trait\w+|gerer|gere|mutualis\w+|communs? a|partag\w+|instruire|instruction|jeton|deployer|integr\w+)\b[^.;]{0,45}$/;
export const DEMARCHES_DES_AUTRES =
  /\b(?:evit\w+|sans|ne|n'|plus|redemand\w+|ressais\w+|au lieu d\w*|simplifi\w+|facilit\w+|leurs?|parmi|seule?|chacune|une autre|autres demandes?)\b[^.;]{0,60}$/;
export const DEMARCHES_VISEES_APRES =
  /^(?: [a-z'-]+){0,4} (?:(?:sont|seront) (?:concernees|couvertes|visees|alimentees|equipees)|(?:utilis|appell|interrog|exploit|partag|consomm)\w+)\b/;
/** « deux procédures : adaptée et formalisée », « plusieurs procédures de passation » : kinds of one thing. */
export const PROCEDURES_DE_MARCHE =
  /^(?: ?:)?(?: [a-z'-]+){0,3} (?:passation|marches?|achats?|adaptee?|formalisee?|negociee?|appels? d'offres|commande publique|consultation|recrutement|attribution)\b|^ (?:d'|de )(?:aides?|urbanisme|subventions?|instruction|controle)\b/;
/** « sans préremplissage », « aucune instruction ». */
export const SANS = /\b(?:sans|aucune?|pas d[e'u]|ni|au lieu d[e'u]|plutot que)(?: \w+){0,2} ?$/;
/** The numbers that count contexts. */
export const NOMBRES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:trois|3)\b/, 3],
  [/\b(?:quatre|4)\b/, 4],
  [/\b(?:cinq|5)\b/, 5],
  [/\b(?:six|6)\b/, 6],
];
