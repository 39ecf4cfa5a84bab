import { isOptional } from '@/lib/form/engine';
import type { Field } from '@/lib/form/types';

/** One question, as it will be asked: its label, its hint, and its choices in one line unless told not to. */
export function QuestionText({ field, choices = true }: { field: Field; choices?: boolean }) {
  const hint = typeof field.hint === 'function' ? field.hint({}) : field.hint;
  const options = choices && field.kind === 'choix' ? (field.options?.({}) ?? []) : [];
  return (
    <>
      <strong>
        {field.label}
        {isOptional(field) && ' (facultatif)'}
      </strong>
      {hint && <span className="question-texte__aide">{hint}</span>}
      {options.length > 0 && (
        <span className="question-texte__aide">{options.map(({ libelle }) => libelle).join(' · ')}</span>
      )}
    </>
  );
}
