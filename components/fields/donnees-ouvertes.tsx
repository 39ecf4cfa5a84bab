import { memo } from 'react';
import { type Donnee, GROUPES } from '@/lib/catalogue/donnees';
import { Documentation } from './donnee-row';

/** The open data, group by group: nothing to choose, nothing to justify. */
export const OpenData = memo(function OpenData({ donnees }: { donnees: readonly Donnee[] }) {
  return GROUPES.map((groupe) => {
    const rows = donnees.filter((donnee) => donnee.groupe === groupe);
    if (rows.length === 0) return null;
    return (
      <section key={groupe} aria-label={`${groupe}, données ouvertes`}>
        <h3 className="fr-h6 fr-mt-2w fr-mb-1w">{groupe}</h3>
        <ul>
          {rows.map((donnee) => (
            <li key={donnee.scope} className="fr-mb-1w">
              <strong>{donnee.nom}</strong>
              <br />
              {donnee.contenu}
              {donnee.alerte && <em> {donnee.alerte}</em>}
              <br />
              <span className="fr-text--sm">
                Ouverte · {donnee.fournisseurs.join(', ')} · <Documentation donnee={donnee} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
});
