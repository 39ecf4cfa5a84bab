'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Connexion } from '@/components/hors-ligne/connexion';
import type { Etablissement } from '@/lib/annuaire/etablissement';
import { formatSiret } from '@/lib/annuaire/siret';
import { DESTINATION, searchEstablishments } from './directory';
import { Sentence } from './source';

const TOO_SHORT = 'Saisissez au moins trois caractères.';
const NOTHING = 'Aucun résultat. Essayez avec le nom complet, ou ajoutez la ville.';
const DOWN =
  'Nous n’arrivons pas à joindre l’annuaire. Cherchez sur annuaire-entreprises.data.gouv.fr, puis recopiez le SIRET ci-dessus.';

const found = (count: number) =>
  count === 1 ? '1 résultat. Vérifiez que c’est le vôtre.' : `${count} résultats. Choisissez le vôtre.`;

/** « Je ne connais pas mon SIRET »: a name, at most ten establishments, one to choose. */
export function DirectorySearch({ onChoose }: { onChoose: (chosen: Etablissement) => void }) {
  const id = useId();
  const foldRef = useRef<HTMLDetailsElement>(null);
  const asking = useRef<AbortController>(undefined);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const [results, setResults] = useState<readonly Etablissement[]>([]);
  useEffect(() => () => asking.current?.abort(), []);
  const failed = said === DOWN || said === TOO_SHORT;

  const show = (sentence: string, list: readonly Etablissement[] = []) => {
    setSaid(sentence);
    setResults(list);
  };
  const search = async () => {
    asking.current?.abort();
    if ([...words.trim()].length < 3) return show(TOO_SHORT);
    const mine = new AbortController();
    asking.current = mine;
    show('Recherche dans l’annuaire…');
    const answer = await searchEstablishments(words.trim(), mine.signal);
    if (answer === null) return;
    if (answer.etat !== 'trouve') return show(DOWN);
    show(answer.value.length === 0 ? NOTHING : found(answer.value.length), answer.value);
  };
  const choose = (chosen: Etablissement) => {
    show('');
    if (foldRef.current) foldRef.current.open = false;
    onChoose(chosen);
  };

  return (
    <details className="depliant" ref={foldRef}>
      <summary>Je ne connais pas mon SIRET</summary>
      <div className="annuaire__recherche">
        <div className="fr-input-group fr-mb-0">
          <label className="fr-label" htmlFor={id}>
            Nom de votre organisme
            <span className="fr-hint-text">
              Ou son SIREN. Seuls ces mots sont envoyés : {DESTINATION}. Exemple : mairie de Clamart.
            </span>
          </label>
          <input
            className="fr-input"
            id={id}
            type="search"
            value={words}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Here Enter searches: it must not send the whole step.
              event.preventDefault();
              void search();
            }}
          />
        </div>
        <button type="button" className="fr-btn fr-btn--secondary" onClick={search}>
          Chercher
        </button>
      </div>
      <p role="status" className="annuaire__dit">
        <Sentence text={failed ? '' : said} />
      </p>
      {failed && (
        <p role="alert" className="annuaire__dit">
          <Sentence text={said} />
          {said === DOWN && <Connexion />}
        </p>
      )}
      {results.length > 0 && (
        <ul className="liste-nue">
          {results.map((each) => (
            <li key={each.siret}>
              <button type="button" className="annuaire__resultat" onClick={() => choose(each)}>
                <strong>{each.denomination || 'Nom non publié'}</strong>
                <span>{each.adresse || 'Adresse non publiée'}</span>
                <span>
                  SIRET {formatSiret(each.siret)}
                  {each.est_siege && ', siège'}
                  {each.etat === 'ferme' && ', établissement fermé'}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
