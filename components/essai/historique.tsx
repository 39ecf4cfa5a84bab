'use client';

import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { heure } from '@/components/draft/save-status';
import { findCible } from '@/lib/essai/appel';
import { TITRES } from './issue';
import type { Passage } from './use-essai';

type Props = {
  readonly garder: boolean;
  readonly onGarder: (garder: boolean) => void;
  readonly passages: readonly Passage[];
};

/** The calls of this page, only when the agent asks: never a body, an identifier or a token. */
export function Historique({ garder, onGarder, passages }: Props) {
  return (
    <>
      <Checkbox
        small
        options={[
          {
            label: 'Garder la liste de mes appels',
            hintText: 'Sur cette page seulement, sans réponse ni jeton. Un rechargement l’efface.',
            nativeInputProps: { checked: garder, onChange: () => onGarder(!garder) },
          },
        ]}
      />
      {garder && passages.length === 0 && (
        <p className="fr-text--sm">Aucun appel depuis que la liste est ouverte.</p>
      )}
      {garder && passages.length > 0 && (
        <ol className="fr-text--sm">
          {passages.map(({ date, operation, environnement, issue, ms }) => (
            <li key={date.getTime()}>
              {heure(date)}, {findCible(operation)?.nom} ({environnement.replaceAll('_', ' ')}) :{' '}
              {TITRES[issue] ?? issue}
              {ms === null ? '' : `, ${ms} ms`}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
