'use client';

import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { useState } from 'react';
import { controlId } from '@/components/fields/types';
import { OPERATIONS, type Operation, PRIVILEGES } from '@/lib/catalogue/operations';
import { sertLaDemande } from '@/lib/essai/depuis-la-demande';
import { list } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { OptionsOperations } from './options-operations';

const TOUTES: readonly Operation[] = OPERATIONS;
const plier = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type Props = {
  readonly choisie: string;
  readonly reponses: Reponses;
  readonly onChange: (chemin: string) => void;
};

/** One operation among fifty-two: searched by words, and first those that serve the draft. */
export function ChoixOperation({ choisie, reponses, onChange }: Props) {
  const aDesDonnees = list(reponses, 'scopes').length > 0;
  const [mots, setMots] = useState('');
  const [miennes, setMiennes] = useState(false);
  const cherches = plier(mots).split(/\s+/).filter(Boolean);
  const trouvees = TOUTES.filter(
    (operation) =>
      (!miennes || sertLaDemande(operation, reponses)) &&
      cherches.every((mot) =>
        plier(`${operation.nom} ${operation.fournisseur} ${operation.chemin}`).includes(mot),
      ),
  );
  // The chosen one stays in the list: a search must not change the answer behind the agent's back.
  const montrees = TOUTES.filter((each) => trouvees.includes(each) || each.chemin === choisie);
  return (
    <>
      <Input
        label="Chercher une donnée"
        hintText="Un mot du nom, du fournisseur ou de l’adresse : « vigilance », « Insee », « v4 »…"
        nativeInputProps={{
          type: 'search',
          value: mots,
          autoComplete: 'off',
          onChange: (event) => setMots(event.target.value),
          onKeyDown: (event) => {
            // Enter looks for a word here: it must not send the call.
            if (event.key === 'Enter') event.preventDefault();
          },
        }}
      />
      {aDesDonnees && (
        <Checkbox
          small
          options={[
            {
              label: 'Seulement les données de ma demande',
              nativeInputProps: { checked: miennes, onChange: () => setMiennes(!miennes) },
            },
          ]}
        />
      )}
      <p role="status" className="fr-text--sm fr-mb-1w">
        {(mots !== '' || miennes) &&
          (trouvees.length === 0
            ? 'Aucune donnée ne correspond : essayez un autre mot.'
            : trouvees.length === 1
              ? '1 donnée trouvée : choisissez-la dans la liste.'
              : `${trouvees.length} données trouvées : choisissez dans la liste.`)}
      </p>
      <Select
        label="Donnée à appeler"
        nativeSelectProps={{
          id: controlId('operation'),
          value: choisie,
          onChange: (event) => onChange(event.target.value),
        }}
      >
        <option value={PRIVILEGES.chemin}>{PRIVILEGES.nom}</option>
        <OptionsOperations operations={montrees} />
      </Select>
    </>
  );
}
