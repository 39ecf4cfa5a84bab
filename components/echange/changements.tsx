'use client';

import type { Changement } from '@/lib/echange/versions';

/** Characters of a text that is shown whole: our choice, two lines of a desk screen. */
const COURT = 160;

/** The beginning of a long text, cut between two words. */
function debut(texte: string): string {
  const coupe = texte.slice(0, COURT);
  const espace = coupe.lastIndexOf(' ');
  return `${coupe.slice(0, espace > 0 ? espace : COURT)} […]`;
}

function Texte({ texte }: { texte: string }) {
  if (texte.length <= COURT) return <span className="version__texte">{texte}</span>;
  return (
    <>
      {debut(texte)}
      <details className="depliant fr-mb-0">
        <summary>Lire le texte entier</summary>
        <p className="version__texte">{texte}</p>
      </details>
    </>
  );
}

function Mots({ mots }: { mots: readonly string[] }) {
  if (mots.length === 0) return <em className="recap__vide">Pas de réponse</em>;
  if (mots.length === 1) return <Texte texte={mots[0] ?? ''} />;
  return (
    <ul>
      {mots.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

/** What one version changed, question by question: before and after; of a list, what was taken off and added. */
export function Changements({ changements }: { changements: readonly Changement[] }) {
  return (
    <ul className="liste-nue">
      {changements.map(({ champ, question, liste, avant, apres }) => (
        <li key={champ} className="version__changement">
          <p className="fr-text--bold fr-mb-1v">{question}</p>
          <dl>
            {(!liste || avant.length > 0) && (
              <div>
                <dt>{liste ? 'Retiré' : 'Avant'}</dt>
                <dd>
                  <Mots mots={avant} />
                </dd>
              </div>
            )}
            {(!liste || apres.length > 0) && (
              <div>
                <dt>{liste ? 'Ajouté' : 'Après'}</dt>
                <dd>
                  <Mots mots={apres} />
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
