import type { Reponses } from '../form/types';

const t = (contexte_metier: string, description = '', autres: Reponses = {}): Reponses => ({
  contexte_metier,
  description,
  ...autres,
});

/** Texts that shaped the rules. One context each. */
export const UN_METIERS: readonly Reponses[] = [
  t(
    'Vérifier la régularité sociale et fiscale des titulaires de nos marchés',
    'Notre centre hospitalier passe environ 200 marchés par an. Les agents de la cellule juridique récupèrent les attestations tous les six mois (obligation de vigilance, lutte contre le travail dissimulé).',
  ),
  t(
    'Attribution des aides du fonds de soutien aux commerces',
    'Le fonds est doté de 2 M€. Les dossiers sont déposés sur Démarches simplifiées. L’agent instructeur vérifie que le commerce n’a pas déjà reçu d’autres subventions publiques et que ses cotisations sont à jour.',
  ),
  t(
    'Instruction des demandes de subvention',
    'La Ville verse chaque année 350 subventions à des associations sportives, culturelles et sociales. Les gestionnaires contrôlent l’existence de l’association et évitent de lui redemander son récépissé.',
  ),
  t(
    'Simplifier le dépôt des candidatures',
    'Sur notre profil d’acheteur, le candidat saisit son SIRET ; ses attestations sont récupérées pour l’acheteur, qui analyse ensuite les offres. Le candidat ne voit pas les données.',
  ),
  t(
    'Portail des aides de la Région',
    'Le portail permet aux entreprises de déposer leurs demandes. Les chargés de mission des directions de l’agriculture, du tourisme et de l’économie instruisent les dossiers avec les mêmes données.',
  ),
  t(
    'Gestion des autorisations de voirie',
    'Les services techniques instruisent les permissions de voirie et les arrêtés de circulation demandés par les entreprises de travaux publics, dans le respect du code de l’urbanisme.',
  ),
  t(
    'Contrôle des bénéficiaires d’aides à l’emploi',
    'Les contrôleurs vérifient après versement que l’entreprise aidée respecte ses engagements. En cas d’anomalie, un signalement pour fraude est transmis au procureur.',
  ),
  t(
    'Lutter contre la fraude aux prestations versées par notre organisme',
    'Les contrôleurs assermentés recherchent les employeurs fictifs. Ils peuvent croiser les informations issues des marchés publics déclarés par la société.',
  ),
  t(
    'Pré-remplissage du formulaire de création de compte',
    'Lorsqu’une entreprise crée son compte sur notre téléservice, sa dénomination et son adresse s’affichent. Seules les données ouvertes sont utilisées. Les agents n’y ont pas accès.',
    { public_utilisateur: 'grand_public_sans_authentification' },
  ),
  t(
    'Instruire les demandes d’agrément des organismes de services à la personne',
    'Les agents de la DDETS vérifient les dirigeants et les attestations avant de délivrer l’agrément.',
  ),
  t(
    'Tenir à jour notre CRM économique',
    'Les développeurs économiques retrouvent l’adresse et l’activité des entreprises du territoire qu’ils accompagnent. Ces informations ne sont pas publiées.',
  ),
  t(
    'Délivrance des cartes professionnelles',
    'La CCI délivre les cartes professionnelles des agents immobiliers. Les agents du service vérifient l’identité des mandataires.',
  ),
  t(
    'Instruction des permis de construire',
    'Le service urbanisme instruit les permis. L’étude d’impact sur le commerce et les terrasses est réalisée hors de ce projet.',
  ),
  t(
    'Analyse des offres',
    'Contexte : la métropole est pouvoir adjudicateur. Elle accorde aussi des subventions et des aides, mais ces activités ne sont pas concernées par la présente demande.',
  ),
  t(
    'Achats de la communauté de communes',
    'Notre logiciel de rédaction des marchés échange avec deux autres outils internes, le parapheur et la GED. Un seul usage des données : la vérification des candidatures.',
  ),
  t(
    'Attribuer les subventions du budget participatif',
    'Les habitants votent en ligne ; les agents vérifient ensuite l’association lauréate. Le résultat du vote est accessible au grand public sur le site de la ville.',
  ),
  t(
    'Suivi des délégations de service public',
    'Le concessionnaire remet un rapport annuel. Les contrôleurs de gestion lisent ses bilans et ses effectifs, à plusieurs étapes de la procédure.',
  ),
  t(
    'Aides aux entreprises',
    'Nos agents utilisent les données à trois étapes : recevabilité, instruction et contrôle du service fait. Le logiciel préremplit la convention attributive et le courrier de notification.',
  ),
  t(
    'Bourse aux locaux vacants',
    'Les agents attribuent des locaux commerciaux aux artisans. Ils vérifient la situation du candidat à la location.',
  ),
  t(
    'Dites-le-nous une fois',
    'Mise en œuvre du DLNUF pour l’ensemble de nos démarches en ligne, afin de ne plus redemander l’identité des entreprises.',
    { form_uid: 'api-entreprise-socle-de-base' },
  ),
  t(
    'Instruire les demandes d’allocation des travailleurs indépendants',
    'Les conseillers examinent l’activité de l’entreprise individuelle du demandeur. Les aides aux entreprises de la Région ne sont pas prises en compte.',
  ),
  t(
    'Marchés publics – candidatures',
    'Qui : les acheteurs de la direction de la commande publique.\nQuand : à l’ouverture des plis, puis avant notification.\nPour décider : de la recevabilité de la candidature et de l’absence d’interdiction de soumissionner.',
  ),
  t(
    'Gestion de la taxe de séjour',
    'La régie vérifie les hébergeurs. Ce traitement est distinct de la gestion des subventions touristiques, qui possède sa propre habilitation.',
  ),
  t(
    'Formulaire de contact pour les entreprises',
    'Les champs raison sociale et adresse se complètent automatiquement à partir du SIRET.',
    { public_utilisateur: 'grand_public_sans_authentification' },
  ),
];

/** Texts that shaped the rules. Several contexts each. */
export const PLUSIEURS_METIERS: readonly Reponses[] = [
  t('Marchés publics et DSP ; aides économiques ; occupation du domaine public'),
  t(
    'Instruction des dossiers',
    'Nos agents s’en serviront pour attribuer les marchés, mais également pour accorder les aides à l’immobilier d’entreprise.',
  ),
  t(
    'Interconnexion de notre SI',
    '1) Service achats : vérification des candidats aux marchés publics\n2) Service associations : instruction des demandes de subvention\n3) Service foncier : attribution de locaux en pépinière',
  ),
  t(
    'Relation aux entreprises',
    'L’API servira au pôle économie pour l’instruction des aides régionales. Elle servira aussi au pôle juridique pour la passation des marchés.',
  ),
  t(
    'Portail citoyen et métier',
    'Côté usager, le formulaire se remplit automatiquement à partir du SIRET. Côté agent, l’instructeur dispose des bilans, liasses et attestations pour instruire la demande.',
  ),
  t(
    'Gestion des tiers',
    'Le jeton sera partagé entre plusieurs téléservices : taxe de séjour, terrasses, permis de construire.',
  ),
  t(
    'Vérification des entreprises',
    'Nous souhaitons utiliser ces données dans nos deux applications métiers, l’une pour les achats, l’autre pour les aides.',
  ),
  t('Subventionner les associations et passer les marchés de la commune'),
  t(
    'Fiche entreprise',
    'La fiche de chaque entreprise sera publiée sur notre site, consultable par tous les internautes sans authentification. En interne, les agents instructeurs consulteront ses attestations et ses bilans.',
  ),
  t(
    'Contrôle des entreprises',
    'Les données permettront l’instruction des subventions aux associations ainsi que la lutte contre la fraude aux cotisations, confiée à une autre direction.',
  ),
  t('Délivrer les autorisations de terrasse et percevoir la taxe de séjour'),
  t('Ce projet répond à plusieurs usages', 'Les données seront lues par des agents de services différents.'),
  t('Instruction des demandes des entreprises', 'Plusieurs démarches sont concernées.'),
  t('Attribution de subventions et de marchés'),
  t(
    'Aides aux entreprises',
    'Le simulateur en ligne permet un test d’éligibilité à partir du SIRET. Les agents instruisent ensuite les dossiers déposés en consultant les liasses fiscales.',
  ),
  t(
    'Marchés publics',
    'Le même accès sera utilisé par le service vie associative pour examiner les comptes des associations qui demandent une subvention.',
  ),
  t('Aides agricoles et droit des sols'),
  t(
    'Simplifier les démarches',
    'Toutes les démarches de la collectivité utiliseront ce jeton : urbanisme, subventions, commande publique.',
  ),
  t('Intégration dans notre GRU et notre logiciel de gestion des marchés'),
  t(
    'Instruire les subventions des associations',
    'Nous profiterons de cet accès pour publier un annuaire des associations ouvert à tous.',
  ),
];
