import type { Reponses } from '../form/types';

const t = (contexte_metier: string, description = '', autres: Reponses = {}): Reponses => ({
  contexte_metier,
  description,
  ...autres,
});

/** Third series, unseen by the rules when written: 4 of 20 missed then, one false alarm. One context each. */
export const UN_TARDIFS: readonly Reponses[] = [
  t(
    'Instruction des demandes de subvention d’investissement des associations',
    'Le service de la vie associative reçoit près de 400 demandes par an. L’API permettra aux agents instructeurs de vérifier l’existence légale de l’association et ses comptes, en limitant les risques de fraude documentaire.',
    { public_utilisateur: 'agent_habilite' },
  ),
  t(
    'Analyse des candidatures aux marchés publics du SDIS',
    'Lors de l’ouverture des plis, les agents du service achats récupèrent automatiquement les attestations fiscales et sociales. Les candidats n’ont plus à les fournir (principe « Dites-le-nous une fois »).',
  ),
  t(
    'Pré-remplissage du formulaire de demande d’aide',
    'En saisissant son numéro de SIRET, l’entreprise voit s’afficher sa raison sociale, son adresse et son code NAF. Aucune donnée protégée n’est affichée. L’instruction reste inchangée.',
    { public_utilisateur: 'grand_public_sans_authentification' },
  ),
  t(
    'Vérifier la situation des entreprises candidates à une aide régionale',
    'Les instructeurs contrôlent le chiffre d’affaires, les effectifs et les liens capitalistiques afin d’appliquer le régime d’aides de l’Union européenne, puis suivent le dossier jusqu’au paiement.',
  ),
  t(
    'Suivi des titulaires de marchés publics',
    'Tous les six mois, conformément au code du travail, les gestionnaires de marchés collectent l’attestation de vigilance.',
  ),
  t(
    'Délivrance des autorisations de taxi',
    'Le bureau de la réglementation vérifie que l’exploitant est à jour. Les autres procédures du bureau (débits de boissons, ventes au déballage) ne font pas partie de cette demande.',
  ),
  t(
    'Détection de la fraude aux aides de la PAC',
    'Nos contrôleurs croisent les données avec celles des marchés publics et des subventions pour repérer des montages.',
  ),
  t(
    'Portail famille des entreprises',
    'Après s’être authentifié, le dirigeant retrouve les informations de son entreprise pour compléter sa déclaration. Les agents n’interviennent pas.',
    { public_utilisateur: 'usager_authentifie' },
  ),
  t(
    'Instruire les aides à la transition énergétique des entreprises',
    'La procédure comporte plusieurs étapes : dépôt, pré-instruction, instruction, commission, conventionnement et paiement. Plusieurs directions y participent.',
  ),
  t(
    'Gestion des subventions',
    'Le logiciel Progos est utilisé par les services culture, sport et social de la Ville pour instruire les demandes des associations.',
  ),
];

/** Third series, unseen by the rules when written: 4 of 20 missed then, one false alarm. Several contexts each. */
export const PLUSIEURS_TARDIFS: readonly Reponses[] = [
  t(
    'Simplification des démarches des entreprises',
    'Le service de la commande publique utilisera l’API pour vérifier les candidatures. Le service développement économique l’utilisera pour instruire les demandes d’aides. Le service urbanisme l’utilisera pour les permis de construire.',
  ),
  t(
    'Guichet unique numérique',
    'L’API sera utilisée à la fois sur la page publique du site, pour afficher la fiche des entreprises du territoire, et dans l’outil des agents, pour vérifier les attestations fiscales.',
  ),
  t(
    'Accès aux données des entreprises pour la collectivité',
    'Nous souhaitons un accès global permettant de répondre à tous nos besoins : marchés, subventions, urbanisme, etc.',
  ),
  t(
    'Préremplissage et instruction des demandes de subvention',
    'Le formulaire en ligne sera prérempli pour l’association, et les agents instructeurs accéderont aux bilans et liasses fiscales.',
    { public_utilisateur: 'agent_habilite' },
  ),
  t(
    'Marchés publics',
    'Ces données serviront également à l’instruction des aides économiques versées par la communauté de communes.',
  ),
  t(
    'Subventions aux associations',
    'Le jeton servira aussi au service des marchés pour vérifier les candidats.',
    { form_uid: 'api-entreprise-subventions-associations' },
  ),
  t(
    'Utilisation de l’API dans nos différentes applications métiers',
    'Le logiciel de gestion des marchés, le logiciel de gestion des aides et le portail de la relation usagers appelleront l’API avec un seul jeton.',
  ),
  t(
    'Vérification de la régularité des entreprises',
    'Cas d’usage n°1 : marchés publics. Cas d’usage n°2 : aides aux entreprises.',
  ),
  t(
    'Attribution des marchés et lutte contre la fraude',
    'Le service d’inspection générale détectera les fraudes, indépendamment du service des marchés.',
  ),
  t(
    'Un téléservice pour les usagers, un back-office pour les agents',
    'Sur le téléservice, l’usager verra son formulaire prérempli. Sur le back-office, l’agent verra les données fiscales de l’entreprise.',
  ),
];

/** Fourth series: 3 of 20 missed when written, no false alarm. The last text is still missed. One context each. */
export const UN_DERNIERS: readonly Reponses[] = [
  t(
    'Instruction des demandes d’aides à l’immobilier d’entreprise',
    'Notre EPCI dispose depuis la loi NOTRe de la compétence exclusive en matière d’immobilier d’entreprise. Les chargés de développement économique examinent chaque demande au regard de l’effectif et du bilan, puis la proposent au bureau communautaire.',
  ),
  t(
    'Contrôle des candidatures et des offres',
    'Le ministère utilise la plateforme PLACE. Les acheteurs y consultent les attestations des candidats retenus. Le but : réduire la charge administrative des PME, et non créer un fichier d’entreprises.',
  ),
  t(
    'Gestion des subventions aux clubs sportifs professionnels et amateurs',
    'Les SASP et les associations supports relèvent de la même délibération. Le service des sports vérifie leur situation fiscale.',
  ),
  t(
    'Portail de dépôt des demandes de subvention',
    'Quand une association s’identifie avec son numéro RNA, le portail va chercher son nom et son adresse et remplit automatiquement les champs. C’est la seule utilisation des données.',
    { public_utilisateur: 'usager_authentifie' },
  ),
  t(
    'Attribution des bourses aux commerces de proximité',
    'Une aide de 3 000 € est accordée. Le service vérifie que le commerçant occupe bien le local et n’est pas radié ; les autorisations de terrasse qu’il détient ne sont pas examinées.',
  ),
  t(
    'Exécution financière des marchés',
    'La direction des finances contrôle le titulaire et ses sous-traitants à chaque acompte. Les usagers de ce service sont les gestionnaires comptables de toutes les directions.',
  ),
  t(
    'Enregistrement des meublés et taxe de séjour',
    'Le loueur déclare son meublé, puis verse la taxe de séjour à la même régie.',
  ),
  t(
    'Aide alimentaire : habiliter les associations',
    'La DREETS habilite des structures pour distribuer l’aide alimentaire. L’agent vérifie les statuts et les comptes de l’association.',
  ),
  t(
    'Lutte contre la fraude documentaire dans les demandes de titres',
    'Les enquêteurs vérifient l’existence de l’employeur. L’instruction des titres elle-même n’utilise pas l’API.',
  ),
  t(
    'Instruire les demandes de permis de construire',
    'Les pétitionnaires professionnels saisissent leur SIRET sur le guichet numérique. Les instructeurs ADS contrôlent l’identité de la société. Le maire signe. L’arrêté est affiché en mairie, accessible à tous.',
  ),
  // Found by a browser journey: the examination is the next stage, done by others.
  t(
    'Préqualifier les dossiers d’aides publiques aux entreprises du hub régional',
    'Au dépôt d’un dossier d’aide, les agents du hub entreprises vérifient que l’entreprise existe et qu’elle est éligible, avant de transmettre le dossier à l’instruction.',
  ),
  t(
    'Préqualifier les dossiers d’aides',
    'Les agents du guichet vérifient l’éligibilité en amont de l’instruction, qui est faite par un autre service.',
  ),
];

/** Fourth series: 3 of 20 missed when written, no false alarm. The last text is still missed. Several contexts each. */
export const PLUSIEURS_DERNIERS: readonly Reponses[] = [
  t('Nous voulons utiliser API Entreprise dans l’ensemble de nos procédures : achats, aides, associations'),
  t(
    'Contrôle des tiers',
    'Les bénéficiaires des données seront : la direction des achats (analyse des offres), la direction de l’économie (instruction des aides aux entreprises) et la police municipale (contrôle des terrasses).',
  ),
  t('Aides et marchés'),
  t('Subventions aux associations et contrôle des titulaires de marchés publics'),
  t(
    'Amélioration du service rendu aux entreprises',
    'Dans un premier temps, préremplir le formulaire de dépôt ; dans un second temps, donner aux agents un accès aux pièces fiscales pour instruire les dossiers.',
  ),
  t(
    'Hub entreprises régional',
    'Le hub simplifie la saisie (les champs sont préremplis à partir du SIRET), trie les dossiers d’aides (pré-qualification automatique à partir du chiffre d’affaires) et outille les instructeurs (bilans, liasses, effectifs).',
  ),
  t(
    'Instruire les dossiers d’aides',
    'Le même jeton permettra d’afficher, pour tout visiteur du site et sans connexion, l’adresse des entreprises aidées.',
  ),
  t(
    'Notre outil interne sert à trois choses',
    'Vérifier les candidats aux marchés. Examiner les comptes des associations subventionnées. Contrôler les redevables de la taxe de séjour.',
  ),
  t(
    'Accès multi-usages',
    'Nous demandons un jeton pour deux logiciels distincts, Publik et e-Attal, gérés par deux services.',
  ),
  t('Fonds social européen et commande publique'),
];
