import { SOURCES } from '@/lib/catalogue/sources';
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
      , état au {new Date(source.date).toLocaleDateString('fr-FR', { dateStyle: 'long' })}.
    </span>
  );
}

/** The rules that an answer breaks, under its field. They vanish as soon as they are solved. */
export function Remarks({ remarks }: { remarks: readonly Constat[] }) {
  return (
    <div aria-live="polite">
      {remarks.map((constat) => (
        <div
          key={constat.code}
          className={`fr-alert fr-alert--sm ${NIVEAUX[constat.niveau].alerte} fr-mt-2w`}
        >
          <p className="fr-mb-0">
            <strong>{NIVEAUX[constat.niveau].libelle}.</strong> {constat.message}
            <br />
            <SourceOf constat={constat} />
          </p>
        </div>
      ))}
    </div>
  );
}
