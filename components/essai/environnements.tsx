'use client';

import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { useEffect, useState } from 'react';
import { HOTES } from '@/lib/catalogue/limites';

/** The host is the one that an example of code calls: the simulator exists here only. */
export const ENVIRONNEMENTS = {
  simulateur: {
    nom: 'Simulateur',
    badge: 'fr-badge--blue-cumulus',
    dit: 'Données fictives, sans Internet. Pour voir ce que vous recevrez.',
    hote: HOTES.bacASable,
  },
  bac_a_sable: {
    nom: 'Bac à sable',
    badge: 'fr-badge--purple-glycine',
    dit: 'Le serveur d’essai d’API Entreprise : données fictives, jeton public.',
    hote: HOTES.bacASable,
  },
  production: {
    nom: 'Production',
    badge: 'fr-badge--error',
    dit: 'Vraies données, avec votre jeton.',
    hote: HOTES.production,
  },
} as const;

export type NomEnvironnement = keyof typeof ENVIRONNEMENTS;

/**
 * The environments that this server opens.
 *
 * @param dabord those of a server that was told nothing, until this one has said its own
 */
export function useEnvironnements(dabord: readonly NomEnvironnement[]): readonly NomEnvironnement[] {
  const [offerts, setOfferts] = useState(dabord);
  useEffect(() => {
    const controle = new AbortController();
    fetch('/api/sante', { signal: controle.signal })
      .then((reponse) => reponse.json())
      .then(({ environnements }) => setOfferts(environnements))
      // Offline: the page still reads, and the call itself will say what is missing.
      .catch(() => {});
    return () => controle.abort();
  }, []);
  return offerts;
}

type Props = {
  readonly offerts: readonly NomEnvironnement[];
  readonly choisi: NomEnvironnement;
  readonly onChange: (nom: NomEnvironnement) => void;
};

/** Where the call goes. */
export function Environnements({ offerts, choisi, onChange }: Props) {
  return (
    <RadioButtons
      id="champ-environnement"
      legend="Environnement"
      options={offerts.map((nom) => ({
        label: ENVIRONNEMENTS[nom].nom,
        hintText: ENVIRONNEMENTS[nom].dit,
        nativeInputProps: { value: nom, checked: choisi === nom, onChange: () => onChange(nom) },
      }))}
    />
  );
}
