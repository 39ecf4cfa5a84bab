import type { MessageEcrit } from './test-messages';

const NATURE = 'cadre_juridique_nature';
const QUI = 'destinataire_donnees_caractere_personnel';
const DUREE = 'duree_conservation_donnees_caractere_personnel';
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
];
