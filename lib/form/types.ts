import type { ZodMiniType } from 'zod/mini';
import type { SourceId } from '../catalogue/sources';

/** What HTML can say: a string, or a list of strings. Never a number, a date or an object. */
export type Reponse = string | readonly string[];

/** A draft's answers: one flat bag, keyed by DataPass's own attribute names. */
export type Reponses = Readonly<Record<string, Reponse | undefined>>;

/** bloquant: DataPass would refuse the filing; reviendra: it will probably come back; conseil: better otherwise. */
export type Niveau = 'bloquant' | 'reviendra' | 'conseil';

/** One finding about the content: a value, never thrown. `champ` is the answer to correct. */
export type Constat = {
  readonly code: string;
  readonly niveau: Niveau;
  readonly etape: string;
  readonly champ: string;
  readonly message: string;
  readonly source: SourceId;
  /** `champ`: the answer itself is missing or ill-shaped; `regle`: a rule looked at it. */
  readonly origine: 'champ' | 'regle';
};

/** A rule, written once, with its source and the ISO date on which that source was last checked. */
export type Rule = Pick<Constat, 'code' | 'niveau' | 'champ' | 'source'> & {
  readonly message: string | ((reponses: Reponses) => string);
  readonly verifieLe: string;
  /** A closed door: the step is « bloquée », not merely incomplete. */
  readonly ferme?: boolean;
  readonly broken: (reponses: Reponses) => boolean;
};

export type Option = { readonly valeur: string; readonly libelle: string; readonly aide?: string };

/** The kind decides two things only: the widget, and whether the answer is a string or a list. */
export type Kind =
  | ('texte' | 'paragraphe' | 'mois' | 'date' | 'lien' | 'email' | 'telephone' | 'siret')
  | ('choix' | 'suggestion' | 'case' | 'fichiers' | 'donnees');

export type Field = {
  readonly name: string;
  readonly kind: Kind;
  readonly label: string;
  readonly hint?: string | ((reponses: Reponses) => string);
  /** The complete and well-shaped answer. Its messages are the sentences shown to the agent. */
  readonly schema: ZodMiniType;
  readonly source: SourceId;
  /** Level of the finding when the answer is missing or ill-shaped. `bloquant` unless said. */
  readonly niveau?: Niveau;
  /** Who holds the answer: decides the questionnaires. */
  readonly asks: string;
  readonly when?: (reponses: Reponses) => boolean;
  readonly options?: (reponses: Reponses) => readonly Option[];
  /** How one answer reads outside the form, when neither itself nor its option's label will do. */
  readonly show?: (answer: string, reponses: Reponses) => string;
  /** Legend shared by neighbouring fields: the person whose five fields these are. */
  readonly group?: string;
};

export type Step = {
  readonly name: string;
  readonly title: string;
  /** The h1: a question when the step is one. */
  readonly question: string;
  readonly family: string;
  /** DataPass's own block, which orders the recap; null when only the preparation needs it. */
  readonly bloc: string | null;
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  readonly when?: (reponses: Reponses) => boolean;
  /** What this step waits for, in one sentence; null when it may start. Never locks navigation. */
  readonly waits?: (reponses: Reponses) => string | null;
};
