'use client';

import { useState } from 'react';
import { text } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { CHAMPS_CONTACT, PERSONNES } from '@/lib/steps/contacts/step';

type Props = {
  readonly cle: string;
  readonly reponses: Reponses;
  /** Writes one answer of the open form. */
  readonly onCopy: (name: string, value: string) => void;
  readonly onCopied: (firstField: string) => void;
};

const isRgpd = (cle: string) => cle === 'responsable_traitement' || cle === 'delegue_protection_donnees';

/** « C’est la même personne que… »: copies the five answers of another person, once. */
export function SamePerson({ cle, reponses, onCopy, onCopied }: Props) {
  const [copied, setCopied] = useState(false);
  const others = PERSONNES.filter(
    (personne) =>
      personne.cle !== cle &&
      // The DPD must be independent of the one who decides (site_faq): never offered as the same person.
      !(isRgpd(personne.cle) && isRgpd(cle)) &&
      text(reponses, `${personne.cle}_family_name`) !== '',
  );
  const answered = CHAMPS_CONTACT.some((champ) => text(reponses, `${cle}_${champ}`) !== '');
  const copy = (from: string) => {
    for (const champ of CHAMPS_CONTACT) onCopy(`${cle}_${champ}`, text(reponses, `${from}_${champ}`));
    setCopied(true);
    onCopied(`${cle}_${CHAMPS_CONTACT[0]}`);
  };
  return (
    <>
      {others.length > 0 && !answered && (
        <p className="fr-mb-2w">
          C’est la même personne que :{' '}
          {others.map((personne) => (
            <button
              key={personne.cle}
              type="button"
              className="fr-tag fr-tag--sm fr-mr-1w"
              onClick={() => copy(personne.cle)}
            >
              {text(reponses, `${personne.cle}_given_name`)} {text(reponses, `${personne.cle}_family_name`)}
              <span className="fr-sr-only">, {personne.nom}</span>
            </button>
          ))}
        </p>
      )}
      <p role="status" className="fr-sr-only">
        {copied ? 'Coordonnées copiées.' : ''}
      </p>
    </>
  );
}
