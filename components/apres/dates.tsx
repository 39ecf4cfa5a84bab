'use client';

import { useDraft } from '@/components/draft/session';
import Link from '@/components/site/lien';
import { dateEnMots } from '@/lib/export/texte';
import { echeancesDe, reperesDe } from '@/lib/trousse/calendrier';

/** The open request's own dates, once the day of its filing is known; the way to the calendar in any case. */
export function Dates() {
  const { brouillon } = useDraft();
  const reperes = brouillon && reperesDe(brouillon.reponses);
  const echeances = brouillon && reperes ? echeancesDe(brouillon, { ...reperes, jeton: '' }) : [];
  return (
    <div className="apres__outil">
      {echeances.length > 0 && (
        <ul>
          {echeances.map(({ cle, jour, titre }) => (
            <li key={cle}>
              <strong>{dateEnMots(jour)}</strong> · {titre.replace(/^[^:]*: /, '')}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link
          className="fr-btn fr-btn--secondary fr-btn--icon-right fr-icon-arrow-right-line"
          href="/demande/trousse#dates"
        >
          {echeances.length > 0 ? 'Mettre ces dates dans mon agenda' : 'Dater mon dépôt, et noter ces dates'}
        </Link>
      </p>
    </div>
  );
}
