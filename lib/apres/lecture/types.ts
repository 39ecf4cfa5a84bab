import type { SourceId } from '../../catalogue/sources';
import type { CleContact } from '../../steps/contacts/step';

/** A rule of the reading of a message: the words that name an answer, and what to do with it. */
export type RegleMessage = {
  /** Never changes: the ticks of the drafts remember it. */
  readonly code: string;
  /** The answer to correct. */
  readonly champ: string;
  /** The words that name it, on folded text, in a sentence that asks something. */
  readonly mots: RegExp;
  /** Words that must be there as well. */
  readonly avec?: RegExp;
  /** Words that turn the rule silent. */
  readonly sauf?: RegExp;
  /** The words ask by themselves: the sentence need not. */
  readonly seul?: true;
  /** A person of the request, whom a name or an address may stand for. */
  readonly personne?: CleContact;
  readonly quoi: string;
  readonly source: SourceId;
  /** A guess: said as such. */
  readonly sur?: 'probable';
};
