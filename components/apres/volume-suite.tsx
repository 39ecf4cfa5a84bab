'use client';

import { memo } from 'react';
import { SourceOf } from '@/components/fields/source';
import { rejouer } from '@/lib/volume/cadence';
import { INCERTITUDES } from '@/lib/volume/limites';
import { direConseil } from '@/lib/volume/phrases';
import { type Conseil, plan } from '@/lib/volume/plan';
import type { Journee } from '@/lib/volume/simuler';

/** Headings of the plan, the most urgent first. */
const GENRES: readonly { readonly genre: Conseil['genre']; readonly titre: string }[] = [
  { genre: 'trop', titre: 'Ce qui ne tient pas en un jour' },
  { genre: 'nuit', titre: 'La nuit' },
  { genre: 'file', titre: 'La file d’attente' },
  { genre: 'instances', titre: 'Les instances' },
  { genre: 'cadence', titre: 'Le rythme à tenir' },
];

/** What to do so that nothing is refused, then what nobody knows. */
export function Suite({ journee }: { journee: Journee }) {
  const { parJeton, parAdresse } = journee.limites;
  const sources = [...new Set([...parJeton.map(({ source }) => source), parAdresse.source])];
  return (
    <>
      <section aria-labelledby="plan" className="plan">
        <h2 id="plan" className="fr-h4">
          Ce qu’il faut régler
        </h2>
        <Preuve journee={journee} />
        <Conseils journee={journee} />
        <p className="fr-mb-2w">
          {sources.map((source) => (
            <span key={source} className="plan__source">
              <SourceOf constat={{ source }} />
            </span>
          ))}
        </p>
      </section>
      <details className="depliant">
        <summary>Ce que les sources ne disent pas, et ce que nous en faisons</summary>
        <ul>
          {INCERTITUDES.map(({ cle, inconnu, choix, sources }) => (
            <li key={cle} className="fr-mb-1w">
              {inconnu} <strong>{choix}</strong>
              {sources.map((each) => (
                <span key={each} className="plan__source">
                  <SourceOf constat={{ source: each }} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Each by itself, so that a key typed meanwhile is heard between the two: each replays the whole day. */
const Preuve = memo(function Preuve({ journee }: { journee: Journee }) {
  const preuve = prouver(journee);
  return preuve && <p>{preuve}</p>;
});

const Conseils = memo(function Conseils({ journee }: { journee: Journee }) {
  const conseils = plan(journee);
  return (
    <dl className="plan__liste">
      {GENRES.map(({ genre, titre }) => {
        const siens = conseils.filter((conseil) => conseil.genre === genre);
        return siens.length === 0 ? null : (
          <div key={genre} className="plan__genre">
            <dt>{titre}</dt>
            {siens.map((conseil) => (
              <dd key={direConseil(conseil)}>{direConseil(conseil)}</dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
});

/** What the pace of the plan changes: the day is replayed with it, and only what that shows is said. */
function prouver(journee: Journee): string {
  if (journee.demandes === 0) return '';
  if (journee.refuses + journee.sansReponse === 0)
    return 'Rien à corriger. Réglez quand même ce rythme dans le logiciel : il tiendra si le volume monte.';
  const { refuses, sansReponse, restants } = rejouer(journee);
  if (refuses + sansReponse > 0) return '';
  return restants > 0
    ? 'Au rythme ci-dessous, la même journée rejouée n’a plus aucun refus ; mais tout ne passe pas avant la réouverture.'
    : 'Au rythme ci-dessous, la même journée rejouée passe entière, sans aucun refus.';
}
