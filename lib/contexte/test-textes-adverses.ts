import type { Reponses } from '../form/types';

const t = (contexte_metier: string, description = '', autres: Reponses = {}): Reponses => ({
  contexte_metier,
  description,
  ...autres,
});

/** Written once the rules were frozen: 5 of 20 missed then, no false alarm. One context each. */
export const UN_ADVERSES: readonly Reponses[] = [
  t(
    'Bonjour, nous sommes une petite commune et nous aimerions vérifier les boîtes qui répondent à nos consultations',
    'Aujourd’hui la secrétaire de mairie demande le Kbis par mail. Avec l’API elle n’aurait plus qu’à taper le SIRET. On ne s’en servira pas pour les subventions, promis !',
  ),
  t(
    'CHU – cellule marchés',
    'Population : 14 acheteurs + 3 juristes. Fréquence : 600 dossiers/an. Étapes : candidature, attribution, avenants, sous-traitance (DC4). Pas d’usager final.',
  ),
  t(
    'Bourse régionale à l’export',
    'Attribuer une aide à l’export aux PME. Le service instructeur s’assure que l’entreprise n’est pas en procédure collective, qu’elle n’a pas de dette sociale, et que le total des aides publiques respecte le plafond de minimis. Les fraudes constatées les années passées rendent ce contrôle nécessaire.',
  ),
  t(
    'Classement des meublés de tourisme',
    'Le propriétaire (société ou particulier) dépose son dossier ; l’office de tourisme contrôle son existence ; un arrêté est ensuite produit, prérempli à partir de la fiche Sirene.',
  ),
  t(
    'Dotation aux associations de quartier',
    'Chaque conseil de quartier dispose d’une enveloppe. Après le vote, l’association lauréate fournit un RIB et le service vérifie son numéro RNA. Les autres aides municipales (culture, sport) suivent un autre circuit et ne sont pas dans ce projet.',
  ),
  t(
    'Téléservice « Mon commerce »',
    'Ce que voit le commerçant : sa raison sociale et son adresse, reprises du SIRET, sans avoir à créer de compte. Ce que voit la mairie : rien de plus que le formulaire reçu.',
    { public_utilisateur: 'grand_public_sans_authentification' },
  ),
  t(
    'Caisse des écoles : contrôle des fournisseurs de cantine',
    'Il s’agit de s’assurer, tout au long de l’exécution du marché, que le titulaire paie ses cotisations. La même application gère les menus et la facturation aux familles, qui n’appellent pas l’API.',
  ),
  t(
    'Instruire les demandes d’aide des entreprises sinistrées',
    'Suite aux inondations, un guichet unique a été ouvert par la préfecture. Agriculteurs, artisans, associations, professions libérales : tous passent par le même formulaire et la même commission.',
  ),
  t(
    'Lutte contre l’habitat indigne : identifier les sociétés propriétaires',
    'Les inspecteurs de salubrité recherchent les dirigeants des SCI. Ils travaillent avec le service urbanisme, qui a ses propres outils.',
  ),
  t(
    'Labellisation des organismes de formation par la Région',
    'Nos chargés de mission regardent Qualiopi et la santé financière. Les marchés de formation font l’objet d’une procédure séparée, menée par la direction des achats, qui possède déjà son habilitation.',
  ),
];

/** Written once the rules were frozen: 5 of 20 missed then, no false alarm. Several contexts each. */
export const PLUSIEURS_ADVERSES: readonly Reponses[] = [
  t('On voudrait brancher l’API à la fois sur le logiciel des marchés et sur celui des subventions'),
  t(
    'Mutualiser',
    'Notre DSI demande un accès pour l’ensemble des directions : les achats, qui contrôlent les candidats ; l’économie, qui verse des aides aux entreprises ; la culture, qui subventionne des associations.',
  ),
  t(
    'Guichet entreprises',
    'Étape 1, en libre-service : le dirigeant entre son SIRET et le formulaire se complète tout seul. Étape 2, réservée aux instructeurs : ils ouvrent le dossier et lisent les bilans de la Banque de France pour trancher.',
  ),
  t(
    'Vérification des tiers',
    'Tantôt il s’agira d’un candidat à un marché, tantôt d’une société qui sollicite une aide à l’implantation, tantôt d’un exploitant de terrasse.',
  ),
  t(
    'Aides à la pierre, commande publique : même combat',
    'Les bailleurs déposent leurs demandes de subvention ; les entreprises du bâtiment, leurs offres. Nos agents vérifient les uns et les autres avec le même outil.',
  ),
  t(
    'Instruction des aides au maintien de l’agriculture biologique',
    'Au passage, nous ouvrirons à tous, sans identification, une carte des exploitations certifiées alimentée par l’API.',
  ),
  t(
    'Plateforme interministérielle',
    'Besoins exprimés par les services : (1) contrôler les bénéficiaires d’aides à l’emploi ; (2) délivrer les agréments des entreprises de sécurité ; (3) détecter la fraude au chômage partiel.',
  ),
  t(
    'Contrôle, instruction, information',
    'Le public consultera sur le site la fiche de l’entreprise labellisée. Les inspecteurs, eux, accéderont à ses effectifs et à ses attestations.',
  ),
  t('Service économique : aides directes, location de bureaux en pépinière et taxe de séjour'),
  t(
    'Un accès pour deux métiers',
    'L’acheteur veut l’attestation de vigilance. L’instructeur des subventions veut les comptes de l’association.',
  ),
];

/** Written after the first corrections: 1 of 20 missed then, and one false alarm. One context each. */
export const UN_ADVERSES_BIS: readonly Reponses[] = [
  t(
    'Recevabilité des candidatures',
    'Le règlement de la consultation prévoit que le candidat fournit un DUME. L’agent du bureau des marchés contrôle les attestations, puis transmet le dossier au service instructeur. Il le fait pour toutes nos procédures, quelle que soit leur forme.',
  ),
  t(
    'Gestion du dispositif « Pass Rebond »',
    'Le public visé : les TPE de moins de dix salariés. Les conseillers de la métropole vérifient l’effectif et le chiffre d’affaires avant d’accorder l’aide de 5 000 €. Le formulaire de dépôt, hébergé sur un site national, n’appelle pas l’API.',
  ),
  t(
    'Instruire les demandes d’occupation du domaine public fluvial',
    'Les agents de terrain lisent l’extrait de la société qui exploite un bateau. Un paiement de redevance suit l’autorisation.',
  ),
  t(
    'Contrôle de légalité des subventions attribuées aux associations',
    'En cas de doute, le dossier est signalé à la cellule qui combat la fraude ; elle a ses propres moyens.',
  ),
  t(
    'Versement du solde des aides à l’investissement',
    'Après travaux, l’entreprise envoie ses factures. L’agent s’assure que les fournisseurs facturés existent et ne sont pas liés au bénéficiaire. Les marchés passés par l’entreprise ne sont pas examinés.',
  ),
  t(
    'Déclaration de location meublée touristique',
    'Le loueur, identifié avec FranceConnect, retrouve les informations de son établissement dans la déclaration. Les agents n’ont accès qu’au numéro d’enregistrement.',
    { public_utilisateur: 'usager_authentifie' },
  ),
  t(
    'Sélection des entreprises en vue de la passation des marchés de l’hôpital',
    'Le pharmacien, l’ingénieur biomédical et l’acheteur lisent tous trois le rapport d’analyse. Un seul logiciel, un seul service, une seule procédure.',
  ),
  t(
    'Attribution des aides régionales',
    'La Région gère 42 dispositifs : création, reprise, innovation, export, tourisme, agriculture. Tous sont instruits dans le même outil par les mêmes équipes, selon le même règlement budgétaire.',
  ),
  t(
    'Prévenir les conflits d’intérêts dans l’attribution des subventions',
    'Le déontologue lit les mandataires de l’association pour les comparer aux élus.',
  ),
  t(
    'Suivi de la commande publique responsable',
    'L’acheteur mesure la part des PME, des associations et des entreprises d’insertion parmi les titulaires. Les chiffres agrégés sont publiés sur notre site pour le grand public.',
  ),
];

/** Written after the first corrections: 1 of 20 missed then, and one false alarm. Several contexts each. */
export const PLUSIEURS_ADVERSES_BIS: readonly Reponses[] = [
  t(
    'Direction des finances',
    'Notre demande poursuit deux finalités bien distinctes : sécuriser les paiements aux fournisseurs, et examiner les comptes des associations subventionnées.',
  ),
  t(
    'API pour le SGC et pour le guichet des aides',
    'Le premier vérifie les titulaires de marchés avant de payer. Le second instruit les aides de la communauté d’agglomération.',
  ),
  t(
    'Automatiser les vérifications',
    'Qui ? Les instructeurs du droit des sols, les gestionnaires des terrasses et les chargés de la taxe de séjour. Quand ? À chaque nouveau dossier.',
  ),
  t(
    'Refonte de notre extranet',
    'Les internautes trouveront l’adresse et l’activité de chaque entreprise de la zone, sans compte. Une fois connectés, nos agents verront en plus les effectifs, afin d’instruire les demandes d’implantation.',
  ),
  t(
    'Appels d’offres, mais aussi appels à projets : vérifier les candidats',
    'Pour les premiers, la direction juridique ; pour les seconds, la direction de l’innovation, qui attribue des subventions aux entreprises.',
  ),
  t('Subventions / marchés / locations de salles'),
  t('Octroi de licences de débit de boissons et de permis de construire'),
  t(
    'Notre collectivité souhaite un jeton unique',
    'Il alimentera le portail des aides, le profil acheteur et le logiciel d’urbanisme.',
  ),
  t(
    'Demandes de subvention',
    'Le responsable associatif voit son formulaire prérempli dès qu’il saisit son numéro. Le formulaire est prérempli pour tout visiteur. De son côté, le gestionnaire consulte les attestations et les bilans pour instruire.',
  ),
  t(
    'Contrôler les entreprises avec lesquelles nous travaillons',
    'Cela concerne nos fournisseurs (marchés publics), nos bénéficiaires (aides économiques) et nos locataires (baux commerciaux).',
  ),
];
