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
      <details className="apres__origine">
        <summary>
          {sources.length > 1 ? 'Sources' : 'Source'}
          {change && ', et ce qui a changé depuis 2022'}
          <span className="fr-sr-only"> : {titre}</span>
        </summary>
        {change && <p>{change}</p>}
        <ul>
          {sources.map((source) => (
            <li key={source}>
              {SOURCES[source].titre}, état au {dateEnMots(SOURCES[source].date)}.
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** « Chapitre 2 sur 5 », drawn and said. */
function Progression({ rang, titre }: { rang: number; titre: string }) {
  return (
    <div className="progression">
      <p className="fr-text--sm fr-mb-1w">
        <Link href="/apres">Après l’habilitation</Link> · Chapitre {rang + 1} sur {CHAPITRES.length} :{' '}
        <strong>{titre}</strong>
      </p>
      <div className="progression__traits" aria-hidden="true">
        {CHAPITRES.map(({ slug }, each) => (
          <span key={slug} className={each <= rang ? 'fait' : ''} />
        ))}
      </div>
    </div>
  );
}

/** One chapter: what to do now first, then what is true today, the tools, and the way to the next. */
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
    <div className="page page--chapitre">
      <Progression rang={rang} titre={chapitre.titre} />
      <h1>{chapitre.question}</h1>
      <p className="fr-text--lead chapo">{chapitre.intro}</p>
      <Taches taches={chapitre.taches} />
      <div className="chapitre">
        <nav aria-labelledby="sommaire" className="apres__sommaire">
          <h2 id="sommaire" className="fr-text--sm fr-text--bold fr-mb-1w">
            Sur cette page
          </h2>
          <ul className="liste-nue">
            {chapitre.rubriques.map(({ id, titre }) => (
              <li key={id}>
                <a href={`#${id}`}>{titre}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="chapitre__corps">
          {chapitre.rubriques.map((rubrique) => (
            <UneRubrique
              key={rubrique.id}
              rubrique={rubrique}
              outil={rubrique.outil && outils[rubrique.outil]}
            />
          ))}
        </div>
      </div>
      <nav aria-label="Chapitres voisins" className="apres__voisins">
        {avant && (
          <Link className="fr-link fr-link--icon-left fr-icon-arrow-left-line" href={`/apres/${avant.slug}`}>
            {avant.titre}
          </Link>
        )}
        {apres && (
          <Link className="fr-btn fr-btn--icon-right fr-icon-arrow-right-line" href={`/apres/${apres.slug}`}>
            {apres.titre}
          </Link>
        )}
      </nav>
    </div>
  );
}
