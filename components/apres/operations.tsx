'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactNode, useState } from 'react';
import { nomDe, OptionsOperations } from '@/components/essai/options-operations';
import { controlId } from '@/components/fields/types';
import { Annonce } from '@/components/site/annonce';
import { type Chemin, OPERATIONS, type Operation } from '@/lib/catalogue/operations';
import { operationsDeLaDemande } from '@/lib/essai/depuis-la-demande';
import type { Reponses } from '@/lib/form/types';

const TOUTES: readonly Operation[] = OPERATIONS;

/** What a public buyer reads of a candidate: an example to start from, when the draft has no data yet. */
const EXEMPLE: readonly Chemin[] = [
  '/v4/insee/sirene/unites_legales/{siren}',
  '/v3/infogreffe/rcs/unites_legales/{siren}/extrait_kbis',
  '/v4/urssaf/unites_legales/{siren}/attestation_vigilance',
  '/v4/dgfip/unites_legales/{siren}/attestation_fiscale',
];

/** The operations to start with, and whether they are those of the draft. */
export function operationsDeDepart(reponses: Reponses) {
  const miennes = operationsDeLaDemande(reponses);
  return miennes.length > 0 ? { chemins: miennes, miennes: true } : { chemins: EXEMPLE, miennes: false };
}

type Props = {
  readonly chemins: readonly string[];
  readonly erreur: string | undefined;
  readonly onAjouter: (chemin: Chemin) => void;
  readonly onRetirer: (chemin: string) => void;
  /** What each operation has beside its name. */
  readonly reglage?: (chemin: string, nom: string) => ReactNode;
};

const A_CHOISIR = 'Choisissez d’abord une opération dans la liste.';

/** A list of operations, to add to and to take from. */
export function Operations({ chemins, erreur, onAjouter, onRetirer, reglage }: Props) {
  const [choix, setChoix] = useState('');
  const [dit, setDit] = useState('');
  const choisies = chemins.flatMap((chemin) => TOUTES.filter((operation) => operation.chemin === chemin));
  const autres = TOUTES.filter(({ chemin }) => !chemins.includes(chemin));
  const ajoutee = OPERATIONS.find(({ chemin }) => chemin === choix && !chemins.includes(chemin));
  return (
    <div className="operations">
      <ul className="liste-nue operations__liste">
        {choisies.map((operation) => (
          <li
            key={operation.chemin}
            className={`operations__ligne ${reglage ? 'operations__ligne--reglee' : ''}`}
          >
            <span className="operations__nom">
              {nomDe(operation)} <span className="operations__fournisseur">{operation.fournisseur}</span>
            </span>
            {reglage?.(operation.chemin, operation.nom)}
            <Button
              type="button"
              size="small"
              priority="tertiary no outline"
              onClick={() => {
                onRetirer(operation.chemin);
                setDit(`${operation.nom} : retirée.`);
                // Its own button goes away with it.
                document.getElementById(controlId('ajouter'))?.focus();
              }}
            >
              <span>
                Retirer<span className="fr-sr-only"> {nomDe(operation)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {erreur && (
        <p id="operations-erreur" className="fr-error-text fr-mt-0 fr-mb-2w">
          {erreur}
        </p>
      )}
      <div className="operations__ajout">
        <Select
          label="Ajouter une opération"
          nativeSelectProps={{
            id: controlId('ajouter'),
            value: ajoutee ? choix : '',
            'aria-describedby': erreur ? 'operations-erreur' : undefined,
            onChange: (event) => setChoix(event.target.value),
          }}
        >
          <option value="">Choisissez dans la liste</option>
          <OptionsOperations operations={autres} />
        </Select>
        <Button
          type="button"
          priority="secondary"
          onClick={() => {
            if (!ajoutee) return setDit(A_CHOISIR);
            onAjouter(ajoutee.chemin);
            setDit(`${ajoutee.nom} : ajoutée.`);
            setChoix('');
          }}
        >
          Ajouter
        </Button>
      </div>
      <Annonce dit={dit} echec={dit === A_CHOISIR} className="fr-text--sm fr-mb-0 operations__dit" />
    </div>
  );
}
