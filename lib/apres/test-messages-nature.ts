import type { MessageEcrit } from './test-messages';

/** Decisions that give a reason, and requests that speak of a decision. */
export const DECISIONS_MOTIVEES: readonly MessageEcrit[] = [
  [
    'refus',
    ['justification_bilans_bdf'],
    'Après étude de votre dossier, votre demande a été refusée : les bilans ne sont pas justifiés.',
  ],
  [
    'refus',
    ['cadre_juridique_nature'],
    'Votre demande est refusée faute de fondement : le cadre juridique est insuffisant.',
  ],
  ['modification', [], 'Il n’est pas certain, à ce jour, que votre demande est validée.'],
  ['modification', [], 'Sans ces éléments, nous ne pouvons accepter votre demande : il faut les fournir.'],
  [
    'modification',
    ['cadre_juridique_nature'],
    'Après examen de votre dossier, merci de préciser le cadre juridique avant que votre demande soit validée.',
  ],
  [
    'modification',
    ['justification_bilans_bdf'],
    'Si les bilans ne sont pas justifiés, votre demande est refusée : merci de justifier les bilans.',
  ],
];

const suit = (nature: string, textes: readonly string[]): readonly MessageEcrit[] =>
  textes.map((texte) => [nature, [], texte]);

/** What happened, whatever stands around it. */
export const DITES: readonly MessageEcrit[] = [
  ...suit('refus', [
    'Après examen de votre dossier, votre demande est refusée.',
    'Votre demande a été refusée après examen.',
    'Une fois votre dossier étudié, nous avons refusé votre demande.',
    'Faute de réponse de votre part, votre demande a été refusée.',
    'Sans retour depuis trois mois, votre demande a été rejetée.',
    'Votre demande a été refusée : vous pourrez en déposer une autre.',
    'Votre demande a été refusée, si vous souhaitez contester, écrivez-nous.',
    'Vous demandiez si l’accès était ouvert : votre demande est refusée.',
    'Avant toute chose, sachez que votre demande est refusée.',
    'Après étude, nous ne pouvons donner une suite favorable à votre demande, qui sera close.',
  ]),
  ...suit('validation', [
    'Après instruction, votre demande d’habilitation a été validée.',
    'Votre demande a été acceptée, votre jeton sera disponible dans votre compte.',
    'Votre demande a été acceptée et votre jeton sera disponible demain.',
    'Après validation par notre équipe, votre habilitation a été délivrée.',
    'Votre demande a été validée, ne répondez pas à ce courriel.',
    'Une fois vos compléments reçus, nous avons validé votre demande.',
    'Après que votre première demande a été refusée, votre nouvelle demande a été acceptée.',
    'Si besoin, écrivez-nous : votre habilitation est active.',
  ]),
  ...suit('refus', [
    'Nous vous informons, faute de pièces, que votre demande est refusée.',
    'Votre habilitation pourra être prolongée mais votre demande a été refusée.',
  ]),
  ...suit('validation', ['Votre jeton sera envoyé demain car votre demande a été acceptée.']),
  ...suit('revocation', [
    'Après plusieurs relances, votre habilitation a été révoquée.',
    'Votre habilitation a été révoquée, vos appels seront rejetés.',
  ]),
];

/** What may happen, or is denied. */
export const PAS_DITES: readonly MessageEcrit[] = suit('inconnue', [
  'Si votre dossier est incomplet, votre demande est refusée.',
  'S’il reste en attente, votre demande est refusée.',
  'Sans réponse de votre part, votre demande est refusée.',
  'Votre demande est refusée en cas de silence.',
  'En cas de refus, les motifs du refus sont affichés.',
  'Une fois votre dossier relu, votre demande est validée.',
  'Lorsque votre demande est validée, un jeton est créé.',
  'Quand votre demande est acceptée, vous recevez un courriel.',
  'Après validation de votre demande, le jeton est créé.',
  'Le jeton est créé après la validation de votre demande.',
  'Après que votre demande a été validée, vous recevez un courriel.',
  'L’instructeur relit, après quoi votre demande est validée.',
  'Votre demande sera examinée après instruction.',
  'Vous saurez bientôt, et vous pourrez lire que votre demande est validée.',
  'La révocation de votre habilitation pourra être prononcée.',
  'Une suite favorable sera donnée.',
  'Toute demande, même ancienne, est refusée sans retour.',
]);
