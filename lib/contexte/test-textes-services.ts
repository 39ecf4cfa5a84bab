import type { Reponses } from '../form/types';

const t = (contexte_metier: string, description = '', autres: Reponses = {}): Reponses => ({
  contexte_metier,
  description,
  ...autres,
});

/** Texts that shaped the rules. One context each. */
export const UN_SERVICES: readonly Reponses[] = [
  t(
    'Instruction des dossiers de subvention des associations',
    'Depuis 2020, la Ville a dématérialisé ses marchés publics, ses autorisations d’urbanisme et sa taxe de séjour. Elle souhaite désormais faire de même pour les subventions.',
  ),
  t(
    'Vérification des entreprises attributaires',
    'Avant signature du marché, l’acheteur récupère l’attestation fiscale. L’objectif est de lutter contre le travail dissimulé et la fraude sociale.',
  ),
  t(
    'Instruire les dossiers d’aide à la transition écologique',
    'Le règlement exclut les entreprises ayant obtenu un marché public de la Région ou une subvention de l’ADEME.',
  ),
  t(
    'Analyse des candidatures',
    'La plateforme d’achat est mutualisée par un groupement de commandes : communes, associations, établissements publics. Chaque membre utilise son propre compte.',
  ),
  t(
    'Aides à l’emploi associatif',
    'Les agents instruisent les demandes des associations employeuses. Le budget provient de subventions de l’État et du FSE.',
  ),
  t(
    'Attribuer les subventions sportives',
    'Cette demande ne concerne ni les marchés publics, ni les aides aux entreprises, ni l’urbanisme.',
  ),
  t(
    'Contrôle de service fait des marchés',
    'Ne pas confondre avec la liquidation des aides, gérée par un autre service avec son propre jeton.',
  ),
  t(
    'Service en ligne de déclaration',
    'Le professionnel se connecte avec ProConnect ; son identité est préremplie et il confirme. Il n’est pas nécessaire que l’agent consulte autre chose que la déclaration.',
    { public_utilisateur: 'usager_authentifie' },
  ),
  t(
    'Instruire les demandes de terrasse',
    'L’usager remplit le formulaire sur le portail de la ville. L’agent saisit le SIRET dans le logiciel métier, qui complète automatiquement la fiche de l’entreprise.',
    { public_utilisateur: 'agent_habilite' },
  ),
  t(
    'Aide à la décision pour l’attribution des marchés',
    'À l’aide des données, l’acheteur compare les capacités financières des candidats.',
  ),
  t('Prévention des impayés de marchés', 'Nous suivons la santé financière de nos fournisseurs.'),
  t(
    'Subvention d’équipement aux associations',
    'Instruction, convention, paiement, contrôle de l’emploi de la subvention et reversement éventuel : toutes ces étapes forment une seule procédure.',
  ),
  t(
    'Examen des dossiers d’installation',
    'Les demandes d’aide à l’installation sont instruites par nos agents, puis présentées en commission avec la chambre d’agriculture et la banque.',
  ),
  t(
    'Délivrance des autorisations d’exploitation commerciale',
    'La commission départementale d’aménagement commercial examine les demandes. Les agents vérifient la société pétitionnaire, en complément du dossier d’urbanisme transmis par la mairie.',
  ),
  t(
    'Sourcing et consultation',
    'Les acheteurs identifient des fournisseurs potentiels avant de lancer la consultation. Ils n’interrogent pas l’API pour d’autres usages.',
  ),
  t(
    'Vérifier l’existence des entreprises qui demandent un prêt d’honneur',
    'Le site public présente le dispositif ; aucune donnée n’y est affichée. Les conseillers consultent la fiche de l’entreprise.',
  ),
  t('Attribution de logements aux entreprises', 'Les agents ne traitent pas les demandes des particuliers.'),
  t(
    'Gestion du fonds social européen',
    'Les gestionnaires instruisent les demandes d’aide des porteurs de projet, associations, entreprises ou collectivités, dans le cadre d’appels à projets.',
  ),
  t(
    'Instruction des aides au cinéma',
    'L’aide est versée aux sociétés de production. Les agents vérifient les liens capitalistiques et les bilans. Un rapport annuel est accessible au grand public.',
  ),
  t(
    'Recensement des entreprises candidates',
    'Les candidats au marché remplissent un DUME prérempli par notre outil.',
    { form_uid: 'api-entreprise-marches-publics' },
  ),
  t(
    'Instruire les demandes de subventions',
    'Les associations, les clubs et les fondations déposent leur demande sur le guichet. Il permettra aussi de suivre le versement.',
  ),
  t(
    'Gérer les inscriptions aux foires et marchés de plein air',
    'Le placier vérifie que le commerçant est immatriculé.',
  ),
  t(
    'Vérifier les employeurs d’apprentis',
    'Le CFA contrôle l’entreprise avant de signer le contrat d’apprentissage. Les deux étapes sont faites par la même équipe.',
  ),
  t(
    'Instruction des demandes d’aides',
    'Le guichet est ouvert aux entreprises et aux associations. Une équipe unique instruit toutes les demandes, quel que soit le demandeur.',
  ),
];

/** Texts that shaped the rules. Several contexts each. */
export const PLUSIEURS_SERVICES: readonly Reponses[] = [
  t('Instruire les aides de la Région, suivre l’exécution de ses marchés et détecter les fraudes'),
  t(
    'Commande publique et vie associative',
    'La direction de la commande publique analyse les candidatures. La direction de la vie associative examine les demandes de subvention.',
  ),
  t(
    'Projet « Entreprises 360 »',
    'Le premier volet concerne la passation des marchés publics. Le second volet concerne l’instruction des aides aux commerçants.',
  ),
  t(
    'Améliorer la relation avec les professionnels',
    'En premier lieu, nous voulons que les formulaires du site soient préremplis dès la saisie du SIRET. En second lieu, nos instructeurs auront accès aux données fiscales pour instruire.',
  ),
  t(
    'Aides économiques',
    'Les mêmes données nous permettront aussi de traiter les candidatures aux appels d’offres lancés par nos services.',
  ),
  t(
    'Un jeton unique pour la direction des finances et la direction de l’urbanisme',
    'Les uns vérifient les titulaires de marchés avant paiement, les autres les demandeurs de permis de construire.',
  ),
  t('Instruction de dossiers', 'Services utilisateurs : urbanisme, commande publique, vie associative.'),
  t('Vérification du SIRET', 'Usages prévus :\na) marchés publics\nb) subventions\nc) domaine public'),
  t(
    'Aide aux entreprises en difficulté',
    'Les chargés de mission consultent les bilans. Le grand public pourra aussi consulter, sans authentification, la carte des entreprises aidées avec leur activité.',
  ),
  t(
    'Contrôle des associations et des entreprises',
    'Attribution de subventions aux associations d’une part, aides à l’investissement des PME d’autre part.',
  ),
  t('Marchés publics et lutte contre la fraude fiscale'),
  t('Préremplissage et instruction', 'Démarche unique pour nos agents et nos usagers.', {}),
  t(
    'Dématérialisation',
    'Deux finalités : le préremplissage des formulaires en ligne, et le contrôle des dossiers par les agents.',
  ),
  t('Accès à l’API pour le logiciel Alpha (marchés) et le logiciel Beta (subventions)'),
  t('Gestion des subventions', 'Accessoirement, le service achats s’en servira pour les marchés.'),
  t(
    'Instruction des aides aux entreprises',
    'Il est prévu d’utiliser le même jeton pour le contrôle des titulaires de marchés publics.',
  ),
  t('Hub entreprises', 'Trois demandes en une : pré-remplir, pré-qualifier, instruire.'),
  t('Taxe locale sur la publicité extérieure et autorisations d’urbanisme'),
  t(
    'Instruire',
    'Tous nos téléservices utiliseront l’API : permis de construire, subventions, occupation du domaine public.',
  ),
  t(
    'Espace professionnel',
    'Les entreprises connectées consultent leurs informations fiscales. Les agents du service instructeur accèdent aux données de tous les dossiers.',
  ),
];
