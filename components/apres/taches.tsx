'use client';

import { SaveAlert, SaveStatus } from '@/components/draft/save-status';
import { session, useDraft } from '@/components/draft/session';
import { controlId } from '@/components/fields/types';
import { apresImage } from '@/components/site/apres-image';
import type { Chapitre } from '@/lib/apres/types';
import { list } from '@/lib/form/engine';
import { answer } from '@/lib/steps';
import { REPONSE_APRES_FAIT } from '@/lib/steps/autour';

/** What is done of the guide, kept with the open request; null until the browser's store is read. */
export function useFait() {
  const { brouillon, sauvegarde } = useDraft();
  const fait = brouillon ? list(brouillon.reponses, REPONSE_APRES_FAIT) : null;
  const cocher = async (cle: string, oui: boolean) => {
    // Ticked as soon as the page answers: the request may still be on its way.
    await session.start();
    session.change((before) => {
      const autres = list(before, REPONSE_APRES_FAIT).filter((each) => each !== cle);
      return answer(before, REPONSE_APRES_FAIT, oui ? [...autres, cle] : autres);
    });
    apresImage(() => void session.flush());
  };
  return { fait, cocher, readOnly: sauvegarde.etat === 'perime' };
}

/** The checklist of a chapter. */
export function Taches({ taches }: Pick<Chapitre, 'taches'>) {
  const { fait, cocher, readOnly } = useFait();
  const faites = taches.filter(({ cle }) => fait?.includes(cle)).length;
  return (
    <section aria-labelledby="taches" className="apres__taches fr-mb-6w">
      <h2 id="taches" className="fr-h4">
        À faire
      </h2>
      <SaveAlert />
      <p role="status" className="fr-text--sm">
        {faites} sur {taches.length}. Les coches sont gardées avec la demande ouverte.
      </p>
      <fieldset className="fr-fieldset apres__coches" disabled={readOnly}>
        <legend className="fr-sr-only">À faire dans ce chapitre</legend>
        {taches.map(({ cle, quoi }) => (
          <div key={cle} className="fr-fieldset__element">
            <div className="fr-checkbox-group">
              <input
                type="checkbox"
                id={controlId(cle)}
                checked={fait?.includes(cle) ?? false}
                onChange={(event) => void cocher(cle, event.target.checked)}
              />
              <label className="fr-label" htmlFor={controlId(cle)}>
                {quoi}
              </label>
            </div>
          </div>
        ))}
      </fieldset>
      <div className="apres__garde">
        <SaveStatus />
      </div>
    </section>
  );
}

/** « 2 sur 5 », or what is left: how far a chapter is. */
export function Avancement({ taches }: Pick<Chapitre, 'taches'>) {
  const { fait } = useFait();
  const faites = taches.filter(({ cle }) => fait?.includes(cle)).length;
  const fini = faites === taches.length;
  return (
    <span className={`fr-badge fr-badge--sm fr-badge--no-icon ${fini ? 'fr-badge--success' : ''}`}>
      {fini ? 'Fait' : `${faites} sur ${taches.length}`}
    </span>
  );
}
