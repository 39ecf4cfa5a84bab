'use client';

import Link from 'next/link';
import { focusField } from '@/components/fields/focus';
import { NIVEAUX, SourceOf } from '@/components/fields/remarks';
import { controlId } from '@/components/fields/types';
import type { Constat, Niveau } from '@/lib/form/types';

const LEVELS: readonly { niveau: Niveau; titre: string; vide: string }[] = [
  { niveau: 'bloquant', titre: 'Ce qui bloque le dépôt', vide: 'Rien ne bloque le dépôt.' },
  {
    niveau: 'reviendra',
    titre: 'Ce qui reviendra probablement',
    vide: 'Rien ne devrait faire revenir la demande.',
  },
  { niveau: 'conseil', titre: 'Conseils', vide: 'Aucun conseil de plus.' },
];

/** The findings by level, each with why, the source, and the link that goes to the field and comes back. */
export function Findings({ constats }: { constats: readonly Constat[] }) {
  return LEVELS.map(({ niveau, titre, vide }) => {
    const own = constats.filter((constat) => constat.niveau === niveau);
    return (
      <section key={niveau} className="fr-mb-3w" aria-labelledby={`niveau-${niveau}`}>
        <h3 className="fr-h5 fr-mb-1w" id={`niveau-${niveau}`}>
          {titre} ({own.length})
        </h3>
        {own.length === 0 && <p>{vide}</p>}
        {own.length > 0 && (
          <ul className="liste-nue constats">
            {own.map((constat) => (
              <li key={constat.code} className={`constat constat--${niveau}`}>
                <p className="fr-mb-1v">
                  <span className="fr-sr-only">{NIVEAUX[niveau].libelle} : </span>
                  {constat.message}
                </p>
                <p className="fr-mb-0 constat__pied">
                  <Link
                    className="fr-link fr-link--sm"
                    onClick={(event) => {
                      if (constat.etape !== 'relecture') return;
                      event.preventDefault();
                      focusField(constat.champ);
                    }}
                    href={
                      constat.etape === 'relecture'
                        ? `#${controlId(constat.champ)}`
                        : `/demande/${constat.etape}?retour=${constat.champ}#${controlId(constat.champ)}`
                    }
                  >
                    Corriger<span className="fr-sr-only"> : {constat.message}</span>
                  </Link>
                  <SourceOf constat={constat} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  });
}
