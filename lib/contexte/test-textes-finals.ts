import type { Reponses } from '../form/types';

const t = (contexte_metier: string, description = '', autres: Reponses = {}): Reponses => ({
  contexte_metier,
  description,
  ...autres,
});

/** Fifth series: 1 of 20 missed when written, no false alarm. One context each. */
export const UN_FINALS: readonly Reponses[] = [
  t(
    'Instruire les demandes d’aide au conseil des TPE',
    'Le technicien de la chambre de métiers monte le dossier avec l’artisan ; l’agent de la Région l’instruit. Les données ne sont visibles que de ce dernier.',
  ),
  t(
    'Vérification des attestations des prestataires',
    'Nos marchés de nettoyage, de restauration et de sécurité imposent une vérification semestrielle.',
  ),
  t(
    'Attribution d’une subvention aux coopératives agricoles',
    'L’opérateur instruit les dossiers, contrôle sur place, et recouvre les indus. Les cas de fraude sont transmis au parquet.',
  ),
  t(
    'Formulaire de prise de rendez-vous des professionnels',
    'Le formulaire est ouvert à tous sans connexion. Le SIRET saisi permet de préremplir le nom de la société. L’agent d’accueil lit la demande de rendez-vous.',
    { public_utilisateur: 'grand_public_sans_authentification' },
  ),
  t(
    'Passation des contrats de la commande publique',
    'Deux directions sont concernées : celle des achats et celle des affaires juridiques.',
  ),
  t(
    'Suivi des aides versées aux entreprises culturelles',
    'Un tableau de bord interne agrège les montants. Il n’est ni publié ni transmis à d’autres services.',
  ),
  t(
    'Instruction des demandes d’autorisation de travaux ERP',
    'Le service vérifie l’exploitant du commerce. La sous-commission de sécurité reçoit une copie.',
  ),
  t(
    'Contrôle des conditions d’octroi des prêts garantis',
    'Comme pour tout prêt, nous tenons compte des marchés en cours et des aides obtenues par l’entreprise pour apprécier sa solvabilité.',
  ),
  t(
    'Agrément des entreprises solidaires',
    'Instruction par la DDETS. L’agrément ouvre droit à des aides fiscales et à l’accès à certains marchés réservés.',
  ),
  t(
    'Instruire la dotation de soutien aux associations',
    'Trois profils d’agents : instructeur, valideur, contrôleur. Deux outils les assistent : le formulaire de dépôt et le tableau de bord.',
  ),
];

/** Fifth series: 1 of 20 missed when written, no false alarm. Several contexts each. */
export const PLUSIEURS_FINALS: readonly Reponses[] = [
  t('Vérifier les candidats à nos marchés et les demandeurs de subventions'),
  t(
    'Relations entreprises',
    'L’accès est demandé pour trois procédures : attribution des aides à l’installation, occupation des halles, recouvrement de la TLPE.',
  ),
  t(
    'Projet DLNUF de la préfecture',
    'Bureau des associations : instruction des subventions. Bureau de la réglementation : délivrance des agréments. Bureau des finances locales : contrôle des marchés.',
  ),
  t(
    'Accès professionnel et agents',
    'Le chef d’entreprise authentifié visualise ses attestations ; les agents consultent celles de toutes les entreprises.',
  ),
  t(
    'Instruction des aides',
    'La même application sert aux acheteurs de la Région, qui y vérifient les attestations des candidats.',
  ),
  t('Téléservices de la ville', 'L’API alimentera tous les téléservices de la commune.', {
    public_utilisateur: 'agent_habilite',
  }),
  t('Aides à l’agriculture, contrôle des marchés publics'),
  t(
    'Préremplir puis instruire les demandes d’aide',
    'Le préremplissage utilise les données Sirene ; l’instruction, les liasses fiscales.',
  ),
  t('Permis de construire, terrasses et enseignes : un seul jeton pour le service'),
  t('Notre demande couvre deux contextes', 'L’un pour les aides, l’autre pour la commande publique.'),
];
