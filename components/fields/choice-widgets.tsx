import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import type { ReactNode } from 'react';
import { controlId, type WidgetProps } from './types';

/** One choice among a few: radio buttons, rich when the field's options have a picture. */
export function ChoiceWidget({
  field,
  value,
  onChange,
  onBlur,
  error,
  label,
  hint,
  reponses,
  pictures,
}: WidgetProps & { pictures?: Readonly<Record<string, ReactNode>> }) {
  const options = field.options?.(reponses) ?? [];
  return (
    <RadioButtons
      legend={<strong>{label}</strong>}
      hintText={hint}
      id={controlId(field.name)}
      name={field.name}
      state={error ? 'error' : 'default'}
      stateRelatedMessage={error}
      options={options.map(({ valeur, libelle, aide }) => ({
        label: libelle,
        hintText: aide,
        ...(pictures ? { illustration: pictures[valeur] ?? null } : {}),
        nativeInputProps: {
          value: valeur,
          checked: value === valeur,
          onBlur,
          onChange: () => onChange(valeur),
          'aria-invalid': error ? true : undefined,
        },
      }))}
    />
  );
}

/** One box: « oui », or no answer at all. */
export function BoxWidget({ field, value, onChange, onBlur, error, label, hint }: WidgetProps) {
  const id = controlId(field.name);
  return (
    <div className={`fr-checkbox-group ${error ? 'fr-checkbox-group--error' : ''}`}>
      <input
        type="checkbox"
        id={id}
        name={field.name}
        checked={value === 'oui'}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-erreur` : undefined}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.checked ? 'oui' : '')}
      />
      <label className="fr-label" htmlFor={id}>
        {label}
        {hint && <span className="fr-hint-text">{hint}</span>}
      </label>
      {error && (
        <p id={`${id}-erreur`} className="fr-message fr-message--error">
          {error}
        </p>
      )}
    </div>
  );
}
