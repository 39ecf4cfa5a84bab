'use client';

import { Select } from '@codegouvfr/react-dsfr/Select';
import { useState } from 'react';
import Link from '@/components/site/lien';
import { STEPS } from '@/lib/steps';

const ETAPES = STEPS.filter(({ fields }) => fields.length > 0);

/** No rule knew these sentences: the agent says which step each one is about, and goes there. */
export function TriALaMain({ phrases }: { phrases: readonly string[] }) {
  return (
    <section aria-labelledby="tri">
      <h3 id="tri" className="fr-h5 fr-mb-1w">
        Aucun point reconnu
      </h3>
      <p>
        Nos règles n’ont rien trouvé à corriger. Si le message demande pourtant quelque chose, dites de quelle
        étape parle chaque phrase.
      </p>
      <ol className="liste-nue">
        {phrases.map((phrase, rang) => (
          <Phrase key={`${rang}-${phrase}`} phrase={phrase} rang={rang} />
        ))}
      </ol>
    </section>
  );
}

function Phrase({ phrase, rang }: { phrase: string; rang: number }) {
  const [etape, setEtape] = useState('');
  const choisie = ETAPES.find(({ name }) => name === etape);
  return (
    <li className="message__tache">
      <blockquote className="message__passage">{phrase}</blockquote>
      <div className="message__tri">
        <Select
          label={
            <>
              Étape concernée<span className="fr-sr-only"> par la phrase {rang + 1}</span>
            </>
          }
          nativeSelectProps={{ value: etape, onChange: (event) => setEtape(event.target.value) }}
        >
          <option value="">Aucune</option>
          {ETAPES.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Select>
        {choisie && (
          <Link className="fr-link" href={`/demande/${choisie.name}`}>
            Ouvrir l’étape « {choisie.title} »
          </Link>
        )}
      </div>
    </li>
  );
}
