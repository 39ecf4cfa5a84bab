import type { Champ } from './mentions';
import type { Sensibilite } from './vocabulaire';

/** The agent's own words that gave a context away: an exact slice of one answer. */
export type Indice = {
  readonly champ: Champ;
  readonly debut: number;
  readonly fin: number;
  readonly mots: string;
  readonly famille: string;
};

export type Public = 'grand_public_sans_authentification' | 'usager_authentifie' | 'agent_habilite';

/** One business context, as the texts show it. */
export type ContexteLu = {
  readonly cle: string;
  /** Short, for people: « Marchés publics ». */
  readonly libelle: string;
  /** The context as one sentence, ready for `contexte_metier`. */
  readonly phrase: string;
  /** The DataPass form that suits it; null when the texts do not say. */
  readonly formUid: string | null;
  readonly public: Public | null;
  readonly sensibilite: Sensibilite;
  readonly indices: readonly Indice[];
};

export type Axe = 'demarches' | 'publics' | 'modalites' | 'logiciels';

export type Detection = {
  /** In order of growing sensitivity, then of appearance. Two or more exactly when `plusieurs`. */
  readonly contextes: readonly ContexteLu[];
  readonly plusieurs: boolean;
  /** What tells the contexts apart; null when there is one at most. */
  readonly axe: Axe | null;
};
