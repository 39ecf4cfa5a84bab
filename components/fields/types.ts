import type { ReactNode } from 'react';
import type { Field, Reponse, Reponses } from '@/lib/form/types';

/** What every widget receives. The field says what to ask; the widget only says how. */
export type WidgetProps = {
  readonly field: Field;
  readonly value: Reponse;
  readonly onChange: (value: Reponse) => void;
  readonly onBlur: () => void;
  /** The sentence of the error, when there is one to show now. */
  readonly error: string | undefined;
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly reponses: Reponses;
  /** Draws another field of the same step inside this one (the reasons, under their datum). */
  readonly nested: (name: string) => ReactNode;
};

/** The id of a field's control: the target of error links and « Modifier » links. */
export function controlId(name: string): string {
  return `champ-${name}`;
}
