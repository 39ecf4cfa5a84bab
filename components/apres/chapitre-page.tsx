import Markdown from 'markdown-to-jsx/react';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import Link from '@/components/site/lien';
import { CHAPITRES } from '@/lib/apres';
import type { Chapitre, Outil, Rubrique } from '@/lib/apres/types';
import { SOURCES } from '@/lib/catalogue/sources';
import { dateEnMots } from '@/lib/export/texte';
import { Taches } from './taches';

/** A link of a text: inside the application as it is, elsewhere in a new window that says so. */
function Lien({ href = '', children }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  if (href.startsWith('/')) return <Link href={href}>{children}</Link>;
  if (href.startsWith('mailto:') || href.startsWith('#')) return <a href={href}>{children}</a>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="fr-sr-only"> (nouvelle fenêtre)</span>
    </a>
  );
}

const OPTIONS = { forceBlock: true, disableParsingRawHTML: true, overrides: { a: Lien } } as const;

function UneRubrique({ rubrique, outil }: { rubrique: Rubrique; outil: ReactNode }) {
  const { id, titre, texte, change, sources } = rubrique;
  return (
    <section aria-labelledby={id} className="fr-mb-6w">
      <h2 id={id} className="fr-h4">
        {titre}
      </h2>
      <Markdown options={OPTIONS}>{texte}</Markdown>
      {outil}
      {change && (
        <p className="apres__change">
          <strong>Ce qui a changé depuis 2022.</strong> {change}
        </p>
      )}
      <p className="fr-text--xs fr-mb-0 apres__source">
        {sources.length > 1 ? 'Sources' : 'Source'} :{' '}
        {sources
          .map((source) => `${SOURCES[source].titre}, état au ${dateEnMots(SOURCES[source].date)}`)
          .join(' ; ')}
        .
      </p>
    </section>
  );
}

/** One chapter: what is true today, the tools, the checklist, and the way to the next. */
export function ChapitrePage({
  chapitre,
  outils,
}: {
  chapitre: Chapitre;
  outils: Readonly<Record<Outil, ReactNode>>;
}) {
  const rang = CHAPITRES.indexOf(chapitre);
  const avant = CHAPITRES[rang - 1];
  const apres = CHAPITRES[rang + 1];
  return (
    <div className="page page--large">
      <p className="fr-text--sm fr-mb-1w">
        <Link href="/apres">Après l’habilitation</Link> · Chapitre {rang + 1} sur {CHAPITRES.length} :{' '}
        <strong>{chapitre.titre}</strong>
      </p>
      <h1>{chapitre.question}</h1>
      <p className="fr-text--lead chapo">{chapitre.intro}</p>
      <nav aria-label="Sur cette page" className="apres__sommaire">
        <ul className="liste-nue">
          {chapitre.rubriques.map(({ id, titre }) => (
            <li key={id}>
              <a href={`#${id}`}>{titre}</a>
            </li>
          ))}
          <li>
            <a href="#taches">À faire</a>
          </li>
        </ul>
      </nav>
      {chapitre.rubriques.map((rubrique) => (
        <UneRubrique key={rubrique.id} rubrique={rubrique} outil={rubrique.outil && outils[rubrique.outil]} />
      ))}
      <Taches taches={chapitre.taches} />
      <nav aria-label="Chapitres voisins" className="apres__voisins fr-mt-4w">
        {avant && (
          <Link className="fr-link fr-link--icon-left fr-icon-arrow-left-line" href={`/apres/${avant.slug}`}>
            {avant.titre}
          </Link>
        )}
        {apres && (
          <Link
            className="fr-link fr-link--icon-right fr-icon-arrow-right-line"
            href={`/apres/${apres.slug}`}
          >
            {apres.titre}
          </Link>
        )}
      </nav>
    </div>
  );
}
