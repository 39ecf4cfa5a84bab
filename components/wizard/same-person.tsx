'use client';

import { session } from '@/components/draft/session';
import { text } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { answer } from '@/lib/steps';
import { CHAMPS_CONTACT, PERSONNES } from '@/lib/steps/contacts/step';

/** « C’est la même personne que… »: copies the five answers of another person, once. */
export function SamePerson({ cle, reponses }: { cle: string; reponses: Reponses }) {
  const others = PERSONNES.filter(
    (personne) =>
      personne.cle !== cle &&
      // The DPD must be independent of the one who decides (site_faq): never offered as the same person.
      !(isRgpd(personne.cle) && isRgpd(cle)) &&
      text(reponses, `${personne.cle}_family_name`) !== '',
  );
  const answered = CHAMPS_CONTACT.some((champ) => text(reponses, `${cle}_${champ}`) !== '');
  if (others.length === 0 || answered) return null;
  const copy = (from: string) =>
    session.change(
      (before) =>
        CHAMPS_CONTACT.reduce(
          (answers, champ) => answer(answers, `${cle}_${champ}`, text(before, `${from}_${champ}`)),
          before,
        ),
      false,
    );
  return (
    <p className="fr-mb-2w">
      C’est la même personne que :{' '}
      {others.map((personne) => (
        <button
          key={personne.cle}
          type="button"
          className="fr-tag fr-tag--sm fr-mr-1w"
          onClick={() => copy(personne.cle)}
        >
          {text(reponses, `${personne.cle}_given_name`)} {text(reponses, `${personne.cle}_family_name`)}{' '}
          <span className="fr-sr-only">, {personne.nom}</span>
        </button>
      ))}
    </p>
  );
}

const isRgpd = (cle: string) => cle === 'responsable_traitement' || cle === 'delegue_protection_donnees';
