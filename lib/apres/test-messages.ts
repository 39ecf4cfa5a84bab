import { DECISIONS_MOTIVEES, DITES, PAS_DITES } from './test-messages-nature';

/** A message of an instructor: its kind, the answers it is about, and its words. Written by us. */
export type MessageEcrit = readonly [nature: string, champs: readonly string[], texte: string];

const NATURE = 'cadre_juridique_nature';
const LIEN = 'cadre_juridique_url';
const DOC = 'cadre_juridique_documents';
const QUI = 'destinataire_donnees_caractere_personnel';
const DUREE = 'duree_conservation_donnees_caractere_personnel';
const POURQUOI_DUREE = `${DUREE}_justification`;
const RT = 'responsable_traitement';
const DPD = 'delegue_protection_donnees';
const M = 'modification';

/** The request they are about. */
export const REPONSES = {
  form_uid: 'api-entreprise-aides-publiques',
  profil_demandeur: 'collectivite',
  integrateur: 'editeur',
  scopes: [
    'effectifs_urssaf',
    'liasses_fiscales_dgfip',
    'chiffre_affaires_dgfip',
    'bilans_bdf',
    'mandataires_sociaux_infogreffe',
    'attestation_sociale_urssaf',
  ],
  [DUREE]: '60',
  [`${RT}_family_name`]: 'Castéra',
  [`${DPD}_family_name`]: 'Saïdi',
  [`${DPD}_email`]: 'dpd@ville-exemple.fr',
  contact_technique_email: 'jean.petit@ville-exemple.fr',
} as const;

export const MESSAGES: readonly MessageEcrit[] = [
  // The legal basis.
  [
    M,
    [NATURE],
    'Bonjour,\n\nVotre cadre juridique est incomplet : merci de préciser l’article exact.\n\nCordialement,\nL’équipe API Entreprise',
  ],
  [M, [NATURE], 'Bonjour, le CRPA seul ne suffit pas. Merci.'],
  [
    M,
    [NATURE],
    'L’article L. 114-8 du CRPA pose un principe général, il ne démontre pas votre légitimité à accéder aux données.',
  ],
  [
    M,
    [NATURE, DOC],
    'Bonsoir\nIl manque la délibération qui crée votre dispositif et la reference juridique precise\nBien a vous',
  ],
  [M, [LIEN], 'Le lien vers Légifrance ne fonctionne pas.'],
  [M, [LIEN], 'L’URL du texte renvoie une erreur 404, pouvez-vous la corriger ?'],
  [M, [DOC], 'Veuillez joindre l’arrêté préfectoral signé au format PDF.'],
  [M, [DOC], 'La pièce jointe est illisible.'],
  [M, [NATURE], 'Vous citez la loi Lemaire. Ce texte n’est pas suffisant.'],
  [
    M,
    [NATURE],
    'Pourriez-vous nous indiquer la base légale qui vous autorise à traiter ces données ?'.replace(
      'traiter ces données',
      'agir',
    ),
  ],
  [
    M,
    [NATURE],
    'le fondement juridique me parait insuffisant au regard de votre usage, il conviendrait de citer un texte specifique',
  ],
  // The data.
  [
    M,
    ['scopes'],
    'Bonjour Madame,\nLe périmètre des données demandées nous semble trop large.\nBonne journée',
  ],
  [M, ['scopes'], 'Merci de ne cocher que les données strictement nécessaires.'],
  [
    M,
    ['scopes'],
    'Nous vous invitons à limiter votre demande aux données strictement nécessaires à votre mission.',
  ],
  [M, ['justification_effectifs_urssaf'], 'Pouvez-vous justifier votre besoin d’accéder aux effectifs ?'],
  [
    M,
    ['justification_liasses_fiscales_dgfip', 'justification_bilans_bdf'],
    'Merci de justifier les liasses fiscales et les bilans.',
  ],
  [M, ['scopes'], 'Merci de décocher les mandataires sociaux.'],
  [
    M,
    ['scopes'],
    'Les bénéficiaires effectifs ne sont pas accessibles dans ce cadre : veuillez les retirer.\n\nCdt',
  ],
  [
    M,
    ['justification_chiffre_affaires_dgfip'],
    'Vous demandez le chiffre d’affaires. Pourquoi cette donnée est-elle indispensable ?',
  ],
  [M, ['justification_effectifs_urssaf', 'scopes'], 'Justifiez les effectifs ou retirez-les.'],
  [
    M,
    ['justification_attestation_sociale_urssaf'],
    'En quoi l’attestation de vigilance est-elle utile à l’instruction de vos aides ?',
  ],
  // The project.
  [M, ['description'], 'Précisez votre cas d’usage.'],
  [M, ['description'], 'La description est trop succincte : qui, à quel moment, pour quoi faire ?'],
  [
    M,
    ['description'],
    'Bonjour, je ne comprends pas bien la finalité. Merci de détailler le parcours de l’agent.',
  ],
  [M, ['description'], 'Un usage à des fins de prospection commerciale n’est pas autorisé.'],
  [M, ['intitule'], 'L’intitulé doit être modifié car il contient le nom d’une personne.'],
  [M, ['date_prevue_mise_en_production'], 'Merci d’indiquer une date de mise en production.'],
  [M, ['volumetrie_approximative'], 'La volumétrie indiquée est erronée.'],
  [M, ['description'], 'Pourriez-vous joindre une maquette ?'],
  [M, ['public_utilisateur'], 'Vous devez préciser comment les usagers sont authentifiés.'],
  // The processing.
  [M, [QUI], 'Le champ « Destinataires des données » doit mentionner des fonctions.'],
  [M, [QUI], 'Qui aura accès aux données ? Merci de le préciser.'],
  [M, [DUREE], 'Votre durée de conservation est trop longue.'],
  [M, [POURQUOI_DUREE], 'Votre durée de conservation dépasse 36 mois, merci de la justifier.'],
  [
    M,
    [POURQUOI_DUREE],
    'Vous avez indiqué une durée de conservation de 60 mois. Pouvez-vous expliquer ce choix ?',
  ],
  // The people.
  [M, ['contact_technique_email'], 'L’adresse e-mail du contact technique est injoignable.'],
  [M, ['contact_technique_email'], 'L’adresse jean.petit@ville-exemple.fr nous revient en erreur.'],
  [M, ['contact_metier_email'], 'Merci de renseigner une adresse nominative pour le contact métier.'],
  [
    M,
    [`${DPD}_family_name`],
    'Le DPD ne peut pas être le responsable de traitement : il doit être indépendant.',
  ],
  [M, [`${DPD}_family_name`], 'Vous n’avez pas désigné de DPO.'],
  [M, [`${DPD}_family_name`], 'Madame Saïdi n’est plus en poste, merci de corriger.'],
  [M, [`${RT}_family_name`], 'Le responsable de traitement doit appartenir à votre organisme.'],
  [M, [`${RT}_family_name`], 'Le responsable du traitement indiqué n’est pas la bonne personne.'],
  [M, [`${RT}_phone_number`], 'Le téléphone du responsable de traitement est manquant.'],
  [M, ['contact_metier_job_title'], 'Précisez la fonction du contact métier.'],
  [
    M,
    ['contact_metier_family_name', 'contact_technique_family_name'],
    'Les contacts métier et technique sont à compléter.',
  ],
  [M, ['dpd_informe'], 'Merci de confirmer que votre délégué est bien informé.'],
  // The body.
  ['refus', ['profil_demandeur'], 'Votre demande a été refusée : votre organisme n’est pas éligible.'],
  [
    M,
    ['profil_demandeur'],
    'Vous êtes une entreprise privée : API Entreprise est réservée aux administrations.',
  ],
  [
    M,
    ['siret'],
    'Le SIRET renseigné correspond à un établissement fermé.'.replace('fermé', 'fermé, merci de le corriger'),
  ],
  [M, ['siret'], 'Merci de préciser votre lien avec la collectivité.'],
  [M, ['contexte_metier'], 'Votre demande concerne plusieurs contextes : il faut une demande par démarche.'],
  [M, ['contexte_metier'], 'Merci de déposer des demandes distinctes pour les marchés et les aides.'],
  [M, ['form_uid'], 'Vous n’avez pas choisi le bon formulaire.'],
  [M, ['editeur_nom'], 'Quel est le nom du logiciel utilisé ?'.replace('Quel', 'Merci de préciser quel')],
  [
    M,
    ['integrateur'],
    'Disposez-vous d’une équipe technique pour l’intégration de l’API ? Merci de le préciser.',
  ],
  // Several points.
  [
    M,
    [NATURE, QUI, 'contact_technique_family_name'],
    'Bonjour,\n\nMerci de compléter les points suivants :\n- cadre juridique\n- destinataires\n- contact technique\n\nCordialement,\nMarie Exemple\nDéléguée à la protection des données',
  ],
  [
    M,
    [DUREE, 'description'],
    'Votre cadre juridique est complet, la durée de conservation est trop longue, les contacts sont corrects mais la description est vague.',
  ],
  [
    M,
    [NATURE, 'justification_liasses_fiscales_dgfip', POURQUOI_DUREE],
    'Bonjour,\nAprès examen de votre dossier, voici nos remarques :\n1. Cadre juridique\nLa référence est trop vague.\n2. Données\nLes liasses fiscales ne sont pas justifiées.\n3. Durée\nMerci de justifier la durée de conservation supérieure à 36 mois.\nRestant à votre disposition,\nBien cordialement',
  ],
  [
    M,
    [NATURE, DOC],
    'Bonjour,\n\nNous avons étudié avec attention votre demande d’habilitation. Le texte\nque vous citez est trop général et nous ne trouvons pas la délibération\nqui manque au dossier.\n\nBelle journée',
  ],
  [
    M,
    [NATURE],
    'Merci de préciser la base juridique.\n\nLe 3 mars, la ville a écrit :\n> Bonjour, pouvez-vous vérifier les destinataires ?\n> La durée de conservation manque.',
  ],
  [M, [QUI], '> Bonjour,\n> Merci de préciser les destinataires des données.\n> Cordialement'],
  [M, ['contact_technique_family_name'], 'Tout est complet sauf le contact technique.'],
  [
    M,
    [DUREE],
    'Cordialement reçu.\nPS : la durée de conservation est erronée.'.replace(
      'Cordialement reçu.\n',
      'Bonjour\n\nCordialement\n',
    ),
  ],
  ...DECISIONS_MOTIVEES,
];

/** Messages, or sentences of them, that ask nothing. */
export const CALMES: readonly MessageEcrit[] = [
  ['inconnue', [], 'Bonjour, merci pour vos précisions sur le cadre juridique.'],
  ['inconnue', [], 'Votre cadre juridique est complet.'],
  ['inconnue', [], 'Nous n’avons pas de remarque sur la durée de conservation.'],
  ['inconnue', [], 'La description est claire et le périmètre des données est proportionné.'],
  ['inconnue', [], 'Merci d’avoir modifié les destinataires.'],
  ['inconnue', [], 'Les contacts ne posent pas de problème.'],
  ['inconnue', [], 'Inutile de modifier le contact technique.'],
  ['inconnue', [], 'Vous n’avez pas à justifier les données ouvertes.'],
  ['inconnue', [], 'Votre durée de conservation ne dépasse pas 36 mois : rien à redire.'],
  ['inconnue', [], 'Nous avons bien reçu la délibération. Merci.'],
  ['inconnue', [], 'Votre texte permet de justifier l’accès aux effectifs.'],
  ['inconnue', [], 'Votre demande est en cours d’instruction. N’hésitez pas à nous contacter.'],
  ['inconnue', [], 'Bonjour,\nVotre contact technique recevra le jeton.\nCordialement'],
  ['validation', [], 'Bonne nouvelle ! Votre demande d’habilitation a été validée.'],
  ['validation', [], 'Votre habilitation est active, votre contact technique a été prévenu.'],
  ['revocation', [], 'Votre habilitation a été révoquée.'],
  ['refus', [], 'Nous ne pouvons donner une suite favorable à votre demande.'],
  ['question', [], 'Êtes-vous disponible mardi ?'],
  ['inconnue', [], 'Bonjour'],
  ['inconnue', [], ''],
  ...DITES,
  ...PAS_DITES,
];
