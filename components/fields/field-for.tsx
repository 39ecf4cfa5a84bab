'use client';

import type { ReactNode } from 'react';
import { type Control, useController } from 'react-hook-form';
import { isBlank, isOptional } from '@/lib/form/engine';
import type { Constat, Field, Reponse, Reponses } from '@/lib/form/types';
import { BoxWidget, ChoiceWidget } from './choice-widgets';
import { LourdWidget } from './lourds';
import { PICTURES } from './pictures';
import { Remarks } from './remarks';
import { FilesWidget, ParagraphWidget, TextWidget } from './text-widget';
import type { WidgetProps } from './types';

export type Answers = Record<string, Reponse>;

/** The widget of each kind: the only switch on kind in the application. */
function widgetFor(props: WidgetProps): ReactNode {
  switch (props.field.kind) {
    case 'texte':
    case 'mois':
    case 'date':
    case 'lien':
    case 'email':
    case 'telephone':
    case 'suggestion':
      return <TextWidget {...props} />;
    case 'siret':
      return <LourdWidget sorte="siret" {...props} />;
    case 'paragraphe':
      return <ParagraphWidget {...props} />;
    case 'fichiers':
      return <FilesWidget {...props} />;
    case 'choix':
      return (
        <ChoiceWidget
          {...props}
          {...(PICTURES[props.field.name] ? { pictures: PICTURES[props.field.name] } : {})}
        />
      );
    case 'case':
      return <BoxWidget {...props} />;
    case 'donnees':
      return <LourdWidget sorte="donnees" {...props} />;
  }
}

type Props = {
  readonly field: Field;
  readonly control: Control<Answers>;
  readonly reponses: Reponses;
  /** The rules that this answer breaks now. */
  readonly remarks: readonly Constat[];
  /** The help written in the step's help.md, already rendered. */
  readonly help: ReactNode;
  readonly nested: (name: string) => ReactNode;
  /** What people say of this question, drawn last. */
  readonly note?: ReactNode;
  /** One came here to correct this very answer: its error shows at once. */
  readonly arrived?: boolean;
};

/** One question: its widget, its error after the first leave, its help, and the rules it breaks. */
export function FieldFor({ field, control, reponses, remarks, help, note, nested, arrived = false }: Props) {
  const { field: bound, fieldState, formState } = useController({ name: field.name, control });
  const value = bound.value ?? '';
  // An empty field that one merely left is not an error yet: only « Continuer » says what is missing.
  const showError = formState.isSubmitted || arrived || (fieldState.isTouched && !isBlank(value));
  const hint = typeof field.hint === 'function' ? field.hint(reponses) : field.hint;
  const shownRemarks = <Remarks remarks={isBlank(value) ? [] : remarks} />;
  return (
    <div className="question">
      {/* A long list is explained before it is read. */}
      {field.kind === 'donnees' && help}
      {field.kind === 'donnees' && shownRemarks}
      {widgetFor({
        field,
        value,
        reponses,
        nested,
        onChange: bound.onChange,
        onBlur: bound.onBlur,
        error: showError ? fieldState.error?.message : undefined,
        label: (
          <>
            {field.label}
            {isOptional(field) && field.kind !== 'donnees' && (
              <span className="facultatif"> (facultatif)</span>
            )}
          </>
        ),
        hint,
      })}
      {field.kind !== 'donnees' && shownRemarks}
      {field.kind !== 'donnees' && help}
      {note}
    </div>
  );
}
