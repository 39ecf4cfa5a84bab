import { SOURCES } from '@/lib/catalogue/sources';
import { dateEnMots } from '@/lib/export/texte';
import type { Constat, Niveau } from '@/lib/form/types';

/** How each level is said and shown; the colour never says it alone. */
export const NIVEAUX: Readonly<Record<Niveau, { readonly libelle: string; readonly alerte: string }>> = {
  bloquant: { libelle: 'Bloque le dépôt', alerte: 'fr-alert--error' },
  reviendra: { libelle: 'Reviendra probablement', alerte: 'fr-alert--warning' },
  conseil: { libelle: 'Conseil', alerte: 'fr-alert--info' },
};

/** « FAQ d’API Entreprise, lue le 8 avril 2026 », with its address when it has one. */
export function SourceOf({ constat }: { constat: Pick<Constat, 'source'> }) {
  const source: { titre: string; url?: string; date: string } = SOURCES[constat.source];
  return (
    <span className="fr-text--xs">
      Source :{' '}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.titre}
          <span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>
      ) : (
        source.titre
      )}
      , état au {dateEnMots(source.date)}.
    </span>
  );
}

/** A sentence whose public addresses can be followed. */
export function Sentence({ text }: { text: string }) {
  return text.split(/(\b[a-z-]+(?:\.[a-z-]+)*\.gouv\.fr\b)/).map((part, rank) =>
    rank % 2 === 0 ? (
      part
    ) : (
      <a key={part} href={`https://${part}`} target="_blank" rel="noopener noreferrer">
        {part}
        <span className="fr-sr-only"> (nouvelle fenêtre)</span>
      </a>
    ),
  );
}
