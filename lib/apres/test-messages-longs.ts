import type { MessageEcrit } from './test-messages';

const NATURE = 'cadre_juridique_nature';
const QUI = 'destinataire_donnees_caractere_personnel';
const DUREE = 'duree_conservation_donnees_caractere_personnel';
const DOC = 'cadre_juridique_documents';
const M = 'modification';

/** Longer ones, as they are really written: greetings, politeness, several points, typing errors. */
export const MESSAGES_LONGS: readonly MessageEcrit[] = [
  [
    M,
    [NATURE, 'cadre_juridique_documents', 'justification_effectifs_urssaf'],
    `Bonjour Monsieur,

Nous vous remercions pour votre demande d’habilitation à API Entreprise et pour l’intérêt que vous portez à nos services.

Après lecture, il apparaît que le cadre juridique transmis ne permet pas d’établir que votre collectivité est autorisée à recevoir ces données. En effet, l’article L. 114-8 du CRPA ne constitue pas, à lui seul, un fondement suffisant.

Aussi, nous vous invitons à :
• citer le texte précis (loi, décret, délibération…) qui fonde votre démarche ;
• joindre la délibération en question ;
• justifier l’accès aux effectifs.

Une fois ces éléments apportés, vous pourrez soumettre de nouveau votre demande.

Bien cordialement,

Camille Exemple
Chargée d’instruction, API Entreprise
Contact technique : support@entreprise.api.gouv.fr`,
  ],
  [
    'refus',
    [NATURE, 'scopes', 'profil_demandeur'],
    `Bonjour,

Nous sommes au regret de vous informer que votre demande a été refusée. Ce refus peut être dû à l’une des raisons suivantes :
- votre organisme n’est pas éligible ;
- votre cadre juridique ne démontre pas la légitimité de votre demande ;
- les données demandées ne sont pas justifiées par le service.

L’équipe API Entreprise`,
  ],
  [
    M,
    [NATURE, DUREE],
    'bonjour merci pour votre demande il manque juste la reference du decret dans le cadre juridique. la duree de conservation est trop longue aussi. merci d avance cdlt',
  ],
  [
    M,
    ['contact_technique_email', 'delegue_protection_donnees_family_name'],
    `Bonjour,

Votre dossier est presque prêt !

- Le contact technique : l’adresse électronique saisie n’existe pas.
- Le DPD : vous avez saisi la même personne que le responsable de traitement, or il doit être indépendant.
- Le cadre juridique est conforme.
- Les destinataires sont précis.

Merci de votre réactivité.`,
  ],
  [
    M,
    ['contexte_metier'],
    `Madame, Monsieur,

Votre description évoque à la fois les marchés publics et les aides aux entreprises. Il s’agit de deux cas d’usage distincts. Conformément aux CGU, une demande par démarche est nécessaire : merci de déposer deux demandes distinctes.

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.`,
  ],
  [
    'validation',
    [],
    `Bonjour,

Votre demande a été validée. Le jeton est disponible dans votre compte. Votre contact technique peut dès à présent le récupérer.

Si vous souhaitez modifier le périmètre des données, cliquez sur « Mettre à jour ».

Bonne journée`,
  ],
  [
    M,
    ['justification_liasses_fiscales_dgfip', 'scopes'],
    `Bonjour,
Concernant les données :
 - Les mandataires sociaux doivent être retirés, l’extrait RCS suffit.
 - Concernant les liasses fiscales, merci de préciser à quelle étape de l’instruction elles sont consultées et par quel agent.
Bien à vous`,
  ],
  [
    M,
    [QUI, 'responsable_traitement_family_name'],
    `Bonjour,

Deux points bloquent la validation :

1) Destinataires des données

L’éditeur ne peut pas être destinataire. Indiquez les agents de votre collectivité.

2) Responsable de traitement

La personne indiquée ne fait pas partie de votre organisme.

Dans l’attente de votre retour,`,
  ],
  [
    M,
    [NATURE, 'profil_demandeur'],
    'Bonjour, votre structure semble être une société privée. Disposez-vous d’un texte vous confiant une mission de service public ?',
  ],
  [
    M,
    ['siret'],
    'Bonjour,\nVous déposez cette demande au nom de la commune avec une adresse gmail. Pourriez-vous nous transmettre un mandat ou utiliser votre adresse professionnelle ?',
  ],
  [
    M,
    ['duree_conservation_donnees_caractere_personnel_justification'],
    'Les données seraient conservées 120 mois. Cette durée n’est pas justifiée.',
  ],
  [
    'revocation',
    [],
    'Madame, Monsieur,\nÀ la suite du partage de votre jeton, nous avons révoqué votre habilitation.\nCordialement',
  ],
  [
    M,
    ['date_prevue_mise_en_production', 'volumetrie_approximative'],
    'Pour finaliser : quelle est la date de mise en service prévue, et combien de dossiers par an (volumétrie) ? Merci de compléter ces deux champs.',
  ],
  [
    'inconnue',
    [],
    `Bonjour,

Votre demande est bien enregistrée. Nous reviendrons vers vous dans un délai moyen de 11 jours.
Si le cadre juridique n’est pas complet, nous vous écrirons.

Cordialement`,
  ],
  ['question', [], 'Bonjour,\nAvez-vous eu le temps de regarder mon précédent message ?\nCordialement'],
  // Written after the rules, to see what they had not been written for.
  [
    M,
    [NATURE],
    'Bonjour, nous avons besoin de plus d’éléments concernant votre cadre légal : de quel texte découle votre compétence ?',
  ],
  [
    M,
    [DOC],
    'Afin de poursuivre l’instruction, merci de nous faire parvenir la délibération autorisant ce dispositif d’aide.',
  ],
  [
    M,
    ['scopes'],
    'Je vous renvoie votre demande pour modification. En effet, les liens capitalistiques et les liasses fiscales ne me semblent pas nécessaires pour l’octroi d’une aide de 500 €. Pouvez-vous m’éclairer ?',
  ],
  [
    'inconnue',
    [],
    'Nous constatons que le contact technique est un salarié de votre prestataire : cela ne pose pas de difficulté.',
  ],
  [
    M,
    ['delegue_protection_donnees_family_name'],
    'Le délégué à la protection des données renseigné est le DGS : merci de nommer une autre personne.',
  ],
  [
    M,
    ['responsable_traitement_email'],
    'L’adresse contact@mairie.fr est générique. Merci de renseigner une adresse nominative.',
  ],
  [
    M,
    ['contexte_metier'],
    'Bonjour, votre demande porte à la fois sur des marchés publics et sur des subventions : merci d’en faire deux.',
  ],
  [M, [QUI], 'Pouvez-vous me confirmer que les données ne seront pas transmises à votre éditeur ?'],
  [
    'inconnue',
    [],
    'Votre demande a bien été prise en compte, elle sera traitée sous 10 jours. Merci d’avance pour votre patience.',
  ],
  [
    'refus',
    ['profil_demandeur'],
    'La demande est refusée car votre association n’exerce pas de mission de service public.',
  ],
  [
    M,
    ['scopes'],
    'Il semblerait que vous ayez coché toutes les données disponibles. Merci de ne garder que celles utiles.',
  ],
  [
    M,
    [NATURE],
    'Le texte de référence pour les marchés publics est l’article R2143-13 du code de la commande publique, merci de l’ajouter.',
  ],
  [M, [DUREE], 'Quelle est la durée exacte pendant laquelle les données seront conservées ?'],
  [M, [DOC], 'Je ne parviens pas à ouvrir le document joint.'],
  [
    M,
    [DUREE],
    'Merci de bien vouloir compléter la partie « Le traitement des données personnelles », notamment la durée.',
  ],
  [M, ['description'], 'Votre projet manque de précision. Qui sont les utilisateurs ?'],
  [
    M,
    ['responsable_traitement_family_name'],
    'Le responsable de traitement doit être le maire ou une personne ayant délégation.',
  ],
  ['validation', [], 'Bonjour, les éléments transmis sont suffisants, je valide votre demande.'],
  [
    'validation',
    [],
    'Votre habilitation a été validée le 3 mars. Merci de transmettre le jeton à votre contact technique de façon sécurisée.',
  ],
  [
    M,
    ['scopes'],
    'Suite à notre échange téléphonique, merci de retirer les bilans Banque de France et le chiffre d’affaires.',
  ],
  [M, [], 'Vous n’avez pas répondu à notre message du 3 janvier. Sans réponse, votre demande sera refusée.'],
  [M, ['delegue_protection_donnees_phone_number'], 'Le numéro de téléphone du DPD est incorrect.'],
  [
    M,
    ['justification_attestation_sociale_urssaf', 'scopes'],
    'Pourquoi avez-vous besoin de l’attestation fiscale et de l’attestation de vigilance ?',
  ],
  [
    M,
    ['siret'],
    'Le SIRET de votre compte ProConnect est celui de la région, alors que la demande concerne le département.',
  ],
  [M, [NATURE], 'Le RGPD n’est pas un fondement pour accéder aux données.'],
  [
    M,
    [NATURE],
    'Bonjour,\n\nMerci de compléter les points suivants :\n- cadre juridique\nVous citez une durée de 60 mois.\nCordialement',
  ],
];
