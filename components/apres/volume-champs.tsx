'use client';

import { Input } from '@codegouvfr/react-dsfr/Input';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import type { ReactNode } from 'react';
import { controlId } from '@/components/fields/types';
import { rangDuCran } from '@/lib/volume/crans';
import { lireEntier } from '@/lib/volume/saisie';

export type TexteProps = {
  /** The name of the field in the hypotheses: what a correction points at. */
  readonly nom: string;
  readonly label: ReactNode;
  readonly aide?: string;
  readonly valeur: string;
  readonly erreur: string | undefined;
  readonly onChange: (valeur: string) => void;
  readonly onBlur: () => void;
};

/** A number or an hour, typed as one likes. */
export function ChampTexte({ nom, label, aide, valeur, erreur, onChange, onBlur }: TexteProps) {
  return (
    <Input
      label={label}
      hintText={aide}
      state={erreur ? 'error' : 'default'}
      stateRelatedMessage={erreur}
      nativeInputProps={{
        id: controlId(nom),
        value: valeur,
        inputMode: 'numeric',
        autoComplete: 'off',
        spellCheck: false,
        'aria-invalid': erreur ? true : undefined,
        onChange: (event) => onChange(event.target.value),
        onBlur,
      }}
    />
  );
}

type CurseurProps = TexteProps & {
  readonly label: string;
  readonly crans: readonly number[];
  readonly unite: string;
};

/** The same number twice: typed, or moved along its usual values. */
export function Curseur({ crans, unite, ...texte }: CurseurProps) {
  const rang = rangDuCran(crans, lireEntier(texte.valeur));
  return (
    <div className="curseur">
      <ChampTexte {...texte} />
      <input
        type="range"
        className="curseur__piste"
        aria-label={`${texte.label}, au curseur`}
        aria-valuetext={`${(crans[rang] ?? 0).toLocaleString('fr-FR')} ${unite}`}
        min={0}
        max={crans.length - 1}
        step={1}
        value={rang}
        onChange={(event) => texte.onChange((crans[Number(event.target.value)] ?? 0).toLocaleString('fr-FR'))}
        onBlur={texte.onBlur}
      />
    </div>
  );
}

type ChoixProps<Valeur extends string> = {
  readonly nom: string;
  readonly question: string;
  readonly choisi: Valeur;
  readonly options: readonly { readonly valeur: Valeur; readonly label: string; readonly aide?: string }[];
  readonly onChange: (valeur: Valeur) => void;
};

export function Choix<Valeur extends string>({
  nom,
  question,
  choisi,
  options,
  onChange,
}: ChoixProps<Valeur>) {
  return (
    <RadioButtons
      id={controlId(nom)}
      small
      legend={question}
      options={options.map(({ valeur, label, aide }) => ({
        label,
        hintText: aide,
        nativeInputProps: { value: valeur, checked: choisi === valeur, onChange: () => onChange(valeur) },
      }))}
    />
  );
}
