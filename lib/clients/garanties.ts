/**
 * What every client does, in plain words, and the test that proves it against the simulator (`epreuve`: the
 * title it has in test-epreuves.ts). Nothing may be promised here that no test shows.
 */
export const GARANTIES: readonly { readonly dit: string; readonly epreuve: string }[] = [
  {
    dit: 'Il attend son tour : aucune minute ne dépasse la limite, et chaque appel finit par avoir sa réponse.',
    epreuve: 'attend son tour : aucune minute ne dépasse la limite, et tout est répondu',
  },
  {
    dit: 'Devant un code 429, il attend la fin du délai avant tout autre appel du même groupe.',
    epreuve: 'arrêté par un vrai 429, attend la fin du délai avant tout autre appel',
  },
  {
    dit: 'Si le 429 se répète, il renonce au troisième, plutôt que d’insister.',
    epreuve: 'devant un 429 qui se répète, attend chaque fois 30 secondes, puis renonce',
  },
  {
    dit: 'Il ne répète jamais un autre refus (401, 403, 404, 409, 422).',
    epreuve: 'ne répète jamais un refus (4xx)',
  },
  {
    dit: 'Il retente une panne deux fois, et pas celle qui demande une longue attente.',
    epreuve: 'retente une panne deux fois, et pas celle qui demande une longue attente',
  },
  {
    dit: 'Il n’attend pas une réponse plus que le délai conseillé, et ne rappelle pas.',
    epreuve: 'n’attend pas une réponse plus que le délai conseillé, et ne rappelle pas',
  },
  {
    dit: 'Il refuse, avant d’appeler, ce qui manque : context, object, recipient, un numéro.',
    epreuve: 'refuse, avant d’appeler, ce qui manque',
  },
  {
    dit: 'Il ne montre nulle part le jeton, ni un numéro d’entreprise.',
    epreuve: 'ne montre nulle part le jeton, ni un numéro d’entreprise',
  },
];

/** What it cannot do by itself, read in its code. */
export const RESERVES: readonly string[] = [
  'Il compte dans sa mémoire. S’il redémarre, laissez passer une minute avant de reprendre les appels.',
  'Plusieurs instances ne se voient pas : dites plus haut combien elles sont, chacune prend alors sa part.',
  'En PHP, un seul processus doit appeler : des pages servies en même temps ne se verraient pas.',
];
