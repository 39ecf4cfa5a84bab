import type { Reponses } from '../form/types';

/** A text of the golden set, written before the rules: the answers, and the contexts a reader sees in them. */
export type Cas = { readonly nom: string; readonly reponses: Reponses; readonly cles?: readonly string[] };

/** A case, in one line. */
export const dit = (
  nom: string,
  contexte_metier: string,
  description = '',
  autres: Reponses = {},
  cles?: readonly string[],
): Cas => ({
  nom,
  reponses: { contexte_metier, ...(description ? { description } : {}), ...autres },
  ...(cles ? { cles } : {}),
});

export const agents = { public_utilisateur: 'agent_habilite' };
const usager = { public_utilisateur: 'usager_authentifie' };
const tous = { public_utilisateur: 'grand_public_sans_authentification' };
export const socle = { form_uid: 'api-entreprise-socle-de-base' };

/** One context: nothing to say. */
export const UN_SEUL: readonly Cas[] = [
  dit(
    'marchés, fraude en passant',
    'Analyser les candidatures aux marchés publics de la commune',
    'À l’ouverture des plis, les acheteurs vérifient les attestations des candidats pour éviter la fraude et sécuriser l’attribution du marché.',
    agents,
  ),
  dit(
    'marchés de toutes sortes',
    'Passation des marchés publics de travaux, de fournitures et de services',
    'Le service de la commande publique analyse les appels d’offres, les accords-cadres et les délégations de service public. Il suit aussi les titulaires et leurs sous-traitants pendant l’exécution.',
  ),
  dit(
    'aides de plusieurs sortes',
    'Instruire les demandes d’aide à l’investissement, à l’innovation et à l’immobilier d’entreprise',
    'Les chargés de mission instruisent les dossiers, proposent un montant à la commission permanente, puis préparent le versement et le contrôle de l’aide.',
  ),
  dit(
    'aides et subventions aux entreprises',
    'Aides et subventions aux entreprises du territoire',
    'Les agents instructeurs du service développement économique examinent l’éligibilité de l’entreprise, sans redemander les pièces à l’usager.',
  ),
  dit(
    'subventions, hors marchés',
    'Instruire les subventions aux associations (hors marchés publics)',
    'L’agent de la vie associative lit les comptes de l’association avant le passage en commission.',
  ),
  dit(
    'autre demande annoncée',
    'Instruction des aides économiques',
    'La présente demande ne couvre pas les subventions aux associations : une autre demande couvrira ce besoin. Les instructeurs consultent les données au dépôt du dossier.',
  ),
  dit(
    'jeton déjà obtenu',
    'Attribution des subventions de fonctionnement aux clubs sportifs',
    'Nous disposons déjà d’un jeton pour les marchés publics ; celui-ci servira uniquement à l’examen des demandes de subvention des associations.',
  ),
  dit(
    'préremplissage seul',
    'Préremplir nos formulaires en ligne à partir du SIRET',
    'L’usager saisit son numéro SIRET et retrouve sa raison sociale et son adresse. Toutes nos démarches en ligne proposées aux professionnels en profitent. Aucun agent n’accède à d’autres données.',
    tous,
  ),
  dit(
    'préremplissage qui facilite l’instruction',
    'Pré-remplir la demande d’aide en ligne des artisans',
    'L’entreprise connectée retrouve ses informations d’identité dans le formulaire. Cela réduit les erreurs de saisie et facilite l’instruction par les services, qui continuent de travailler comme aujourd’hui.',
    usager,
  ),
  dit(
    'fraude seule',
    'Détecter la fraude aux aides publiques versées aux entreprises',
    'Les enquêteurs croisent les effectifs et les mandataires pour repérer les sociétés fictives qui demandent des subventions.',
    agents,
  ),
  dit(
    'urbanisme',
    'Instruction des autorisations d’urbanisme de la commune',
    'Les instructeurs du droit des sols vérifient l’identité de la société qui dépose un permis de construire ou une déclaration préalable.',
  ),
  dit(
    'domaine public',
    'Délivrer aux commerces les autorisations d’occuper le domaine public',
    'Les agents du service du commerce instruisent les demandes de terrasse et d’étalage. Les commerçants des halles et marchés de plein air suivent la même procédure.',
  ),
  dit(
    'socle général',
    'Ne plus redemander leur identité aux entreprises et aux associations',
    'Nos services retrouvent l’identité de l’organisme dans toutes nos démarches : le formulaire est prérempli pour l’usager, puis l’agent instruit le dossier sans redemander de pièces.',
    socle,
  ),
  dit(
    'aides déjà perçues',
    'Instruire les demandes de prêt d’honneur aux créateurs d’entreprise',
    'L’agent vérifie le cumul des aides publiques déjà perçues, ainsi que les subventions obtenues au cours des trois derniers exercices.',
  ),
  dit(
    'compétences en préambule',
    'Analyse des offres aux appels d’offres du département',
    'Le Département exerce de nombreuses compétences : action sociale, voirie, subventions aux associations, aides agricoles. Les acheteurs de la direction des achats consultent les pièces des soumissionnaires avant d’attribuer le marché.',
  ),
  dit(
    'chambre de commerce',
    'Suivi des marchés de la chambre de commerce et d’industrie',
    'Le juriste vérifie les titulaires de marchés tous les six mois.',
  ),
  dit(
    'usager qui dépose, agent qui instruit',
    'Instruire les aides à l’installation des agriculteurs',
    'L’usager authentifié dépose sa demande sur le portail. Les agents instructeurs consultent les bilans et l’attestation fiscale. Les données ne sont jamais visibles du grand public.',
    agents,
  ),
  dit(
    'plusieurs communes, plusieurs agents',
    'Commande publique mutualisée de l’agglomération',
    'Le logiciel est partagé entre douze communes. Les acheteurs et les juristes de chaque commune y analysent les candidatures, dans deux procédures : adaptée et formalisée.',
  ),
  dit(
    'un logiciel et ses voisins',
    'Gestion des dossiers d’aides régionales',
    'Notre logiciel d’instruction remplace deux anciens outils. Il est relié à notre logiciel comptable et à la GED.',
  ),
  dit(
    'titulaires de marchés dans une aide',
    'Attribuer les aides à l’innovation',
    'Les entreprises titulaires de marchés publics peuvent aussi déposer un dossier. L’instructeur lit les liasses fiscales pour apprécier la santé financière.',
  ),
  dit(
    'taxe de séjour',
    'Recouvrer la taxe de séjour auprès des hébergeurs',
    'Les agents de la régie contrôlent les déclarations et vérifient que l’hébergeur est toujours actif.',
  ),
  dit(
    'éditeur',
    'Fournir aux acheteurs publics les pièces des candidats, dans notre logiciel d’achat',
    'Nous éditons des logiciels de finances, de ressources humaines et d’état civil pour deux cents collectivités. La présente demande porte seulement sur la passation des marchés.',
    { form_uid: 'api-entreprise-editeur' },
  ),
  dit(
    'extension future',
    'Instruction des subventions des associations de la ville',
    'À terme, le service pourrait être étendu aux marchés publics ; une nouvelle demande sera alors déposée.',
  ),
  dit(
    'préremplissage pour l’agent',
    'Instruire les demandes d’aide à la rénovation des commerces',
    'Le dossier d’instruction de l’agent est prérempli avec les données de l’entreprise, et les agents n’ont plus qu’à vérifier les attestations.',
  ),
  dit(
    'référentiel tiers',
    'Tenir à jour le référentiel des tiers de la collectivité',
    'Le service financier fiabilise les fiches des fournisseurs, des titulaires de marchés et des bénéficiaires de subventions avant tout paiement.',
  ),
  dit('vide', '', ''),
];
