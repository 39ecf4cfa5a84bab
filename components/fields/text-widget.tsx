import { Input } from '@codegouvfr/react-dsfr/Input';
import type { ChangeEvent, InputHTMLAttributes } from 'react';
import { isOptional } from '@/lib/form/engine';
import type { Kind } from '@/lib/form/types';
import { fromIsoDate, toIsoDate } from './date';
import { controlId, type WidgetProps } from './types';

type TextKind = Exclude<Kind, 'choix' | 'case' | 'fichiers' | 'donnees' | 'paragraphe'>;

/** How each kind is typed. Never `type="number"`: it hides what was typed when it is not a number. */
const NATIVE: Readonly<Record<TextKind, InputHTMLAttributes<HTMLInputElement>>> = {
  texte: { type: 'text' },
  mois: { type: 'text', inputMode: 'numeric' },
  // Not `type="date"`: a day that does not exist would vanish without a word.
  date: { type: 'text', inputMode: 'numeric' },
  lien: { type: 'text', inputMode: 'url', spellCheck: false },
  email: { type: 'email', spellCheck: false },
  telephone: { type: 'tel' },
  siret: { type: 'text', inputMode: 'numeric', spellCheck: false },
  suggestion: { type: 'text' },
};

/** One line of text, whatever its kind. */
export function TextWidget({ field, value, onChange, onBlur, error, label, hint, reponses }: WidgetProps) {
  const kind = field.kind as TextKind;
  const id = controlId(field.name);
  const listId = kind === 'suggestion' ? `${id}-liste` : undefined;
  return (
    <>
      <Input
        label={label}
        hintText={hint}
        state={error ? 'error' : 'default'}
        stateRelatedMessage={error}
        nativeInputProps={{
          ...NATIVE[kind],
          id,
          name: field.name,
          value: kind === 'date' ? fromIsoDate(value as string) : (value as string),
          // The four people are rarely the one who types: the browser must not offer its own user.
          autoComplete: 'off',
          required: !isOptional(field),
          'aria-invalid': error ? true : undefined,
          list: listId,
          onBlur,
          onChange: (event: ChangeEvent<HTMLInputElement>) =>
            onChange(kind === 'date' ? toIsoDate(event.target.value) : event.target.value),
        }}
        className={`saisie saisie--${kind}`}
      />
      {listId && (
        <datalist id={listId}>
          {field.options?.(reponses).map(({ valeur }) => (
            <option key={valeur} value={valeur} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Several lines of text. `lines` turns a list of strings into one line each, and back. */
function Paragraph({
  field,
  onBlur,
  error,
  label,
  hint,
  text,
  onText,
}: Omit<WidgetProps, 'value' | 'onChange'> & { text: string; onText: (text: string) => void }) {
  return (
    <Input
      textArea
      label={label}
      hintText={hint}
      state={error ? 'error' : 'default'}
      stateRelatedMessage={error}
      nativeTextAreaProps={{
        id: controlId(field.name),
        name: field.name,
        value: text,
        rows: field.name.startsWith('description') ? 7 : 3,
        required: !isOptional(field),
        'aria-invalid': error ? true : undefined,
        onBlur,
        onChange: (event: ChangeEvent<HTMLTextAreaElement>) => onText(event.target.value),
      }}
    />
  );
}

export function ParagraphWidget(props: WidgetProps) {
  return <Paragraph {...props} text={props.value as string} onText={props.onChange} />;
}

/** Names of files, one a line: the files themselves never enter the draft. */
export function FilesWidget(props: WidgetProps) {
  const names = props.value as readonly string[];
  const clean = () => {
    const kept = names.map((name) => name.trim()).filter(Boolean);
    if (kept.length !== names.length) props.onChange(kept);
    props.onBlur();
  };
  return (
    <Paragraph
      {...props}
      hint={<>{props.hint} Un nom par ligne.</>}
      text={names.join('\n')}
      onBlur={clean}
      onText={(text) => props.onChange(text === '' ? [] : text.split('\n'))}
    />
  );
}
