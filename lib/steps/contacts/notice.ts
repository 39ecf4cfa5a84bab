/** What people are told before they type the details of a person (RGPD, articles 13 and 14). */
export type Notice = { readonly titre: string; readonly phrases: readonly string[] };

/** On the step: the one who types names other people. */
export const NOTICE_CONTACTS: Notice = {
  titre: 'À quoi servent ces coordonnées',
  phrases: [
    'À joindre ces personnes au sujet de cette demande, et à rien d’autre. Votre organisation en est responsable, pour sa mission d’intérêt public.',
    'Elles restent dans ce navigateur 90 jours après votre dernier changement, ou jusqu’à ce que vous les effaciez. Notre serveur ne les reçoit pas. DataPass les recevra au dépôt.',
    'Prévenez ces personnes. Elles peuvent voir, faire corriger ou effacer leurs coordonnées auprès du délégué à la protection des données (DPD) de votre organisation, puis s’adresser à la CNIL.',
  ],
};

/** On the page of those who answer without an account: they give their own details. */
export const NOTICE_REPONSE: Notice = {
  titre: 'À quoi servent vos coordonnées',
  phrases: [
    'À vous joindre au sujet de cette demande, et à rien d’autre. L’organisation qui la prépare en est responsable, pour sa mission d’intérêt public.',
    'Elles restent dans cet onglet tant qu’il est ouvert, puis dans la réponse que vous renvoyez vous-même. Notre serveur ne les reçoit pas. DataPass les recevra au dépôt.',
    'Vous pouvez les voir, les faire corriger ou effacer auprès du délégué à la protection des données (DPD) de cette organisation, puis vous adresser à la CNIL.',
  ],
};
