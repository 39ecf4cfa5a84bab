import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { apresImage } from '@/components/site/apres-image';
import { type Donnee, GROUPES } from '@/lib/catalogue/donnees';
import { isBlank, text } from '@/lib/form/engine';
import { justificationOf } from '@/lib/steps/donnees/step';
import { DONNEES_OUVERTES, DONNEES_PROTEGEES, etatDonnee } from '@/lib/steps/formulaire';
import { chercherDonnees } from './chercher-donnees';
import { ProtectedRow } from './donnee-row';
import { OpenData } from './donnees-ouvertes';
import { SHOW_FIELD } from './focus';
import { SensitivePause } from './sensitive-pause';
import { controlId, type WidgetProps } from './types';
import { useStable } from './use-stable';

/** The 29 data: those to choose and to justify, by group, then the open ones, always included. */
export function DonneesWidget(props: WidgetProps) {
  const [search, setSearch] = useState('');
  const [onlyTicked, setOnlyTicked] = useState<readonly string[] | null>(null);
  const [pausing, setPausing] = useState<Donnee | null>(null);
  useEffect(() => {
    const showAll = () =>
      flushSync(() => {
        setSearch('');
        setOnlyTicked(null);
      });
    window.addEventListener(SHOW_FIELD, showAll);
    return () => window.removeEventListener(SHOW_FIELD, showAll);
  }, []);
  const { value, reponses, error, field } = props;
  const scopes = value as readonly string[];
  const uid = text(reponses, 'form_uid');
  const ticked = DONNEES_PROTEGEES.filter(({ scope }) => scopes.includes(scope));
  const toJustify = ticked.filter((donnee) => etatDonnee(uid, donnee) !== 'figee');
  const justified = toJustify.filter(({ scope }) => !isBlank(text(reponses, justificationOf(scope))));
  // The box answers first, then the list; emptied, the list is whole at once: one may be sent to a row.
  const later = useDeferredValue(search);
  const searched = search === '' ? '' : later;
  const shown = useMemo(() => chercherDonnees(DONNEES_PROTEGEES, searched), [searched]).filter(
    ({ scope }) => !onlyTicked || onlyTicked.includes(scope) || scopes.includes(scope),
  );
  const filtered = onlyTicked !== null;
  const shownOpen = useMemo(
    () => (filtered ? [] : chercherDonnees(DONNEES_OUVERTES, searched)),
    [filtered, searched],
  );
  const add = ({ scope }: Donnee) => props.onChange(scopes.includes(scope) ? scopes : [...scopes, scope]);
  // The button is seen pressed first: the page comes back from behind the dialog as a whole.
  const decide = (donnee: Donnee) =>
    apresImage(() => {
      add(donnee);
      setPausing(null);
    });
  // The same from one answer to the next: only the row that changed is drawn again.
  const toggle = useStable((donnee: Donnee) => {
    const { scope } = donnee;
    if (scopes.includes(scope)) props.onChange(scopes.filter((each) => each !== scope));
    else if (donnee.sensible) setPausing(donnee);
    else add(donnee);
  });
  const onBlur = useStable(props.onBlur);
  const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`;
  return (
    <div className="donnees" id={controlId(field.name)} tabIndex={-1} role="group" aria-label={field.label}>
      {error && (
        <p className="fr-message fr-message--error fr-mb-2w" id={`${controlId(field.name)}-messages`}>
          {error}
        </p>
      )}
      <div className="donnees__outils">
        <div className="fr-input-group fr-mb-0">
          <label className="fr-label" htmlFor="recherche-donnee">
            Chercher une donnée
          </label>
          <input
            className="fr-input"
            id="recherche-donnee"
            type="search"
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </div>
        <div className="fr-checkbox-group fr-checkbox-group--sm">
          <input
            type="checkbox"
            id="donnees-cochees"
            checked={onlyTicked !== null}
            // What was ticked when the filter was set stays in view: unticking must not lose one's place.
            onChange={(event) => setOnlyTicked(event.target.checked ? scopes : null)}
          />
          <label className="fr-label" htmlFor="donnees-cochees">
            Voir seulement ce que j’ai coché
          </label>
        </div>
      </div>
      <p role="status" className="donnees__compte fr-text--bold">
        {plural(ticked.length, 'donnée')} protégée{ticked.length > 1 ? 's' : ''}
        {toJustify.length > 0 &&
          ` : ${justified.length} justifiée${justified.length > 1 ? 's' : ''} sur ${toJustify.length}`}
        {searched !== '' && ` · ${plural(shown.length + shownOpen.length, 'résultat')}`}
        {searched !== '' &&
          shown.length + shownOpen.length === 0 &&
          '. Essayez un autre mot, ou le nom du fournisseur.'}
      </p>
      {GROUPES.map((groupe) => {
        const rows = shown.filter((donnee) => donnee.groupe === groupe);
        if (rows.length === 0) return null;
        return (
          <section key={groupe} aria-label={groupe}>
            <h2 className="fr-h5 fr-mt-4w fr-mb-1w">{groupe}</h2>
            <ul className="liste-nue donnees__liste">
              {rows.map((donnee) => (
                <ProtectedRow
                  key={donnee.scope}
                  id={`${controlId(field.name)}-${donnee.scope}`}
                  donnee={donnee}
                  uid={uid}
                  chosen={scopes.includes(donnee.scope)}
                  nested={props.nested}
                  onBlur={onBlur}
                  onToggle={toggle}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {shownOpen.length > 0 && (
        <details className="depliant fr-mt-4w" open={searched !== ''}>
          <summary>
            {plural(shownOpen.length, 'donnée')} ouverte{shownOpen.length > 1 ? 's' : ''}, toujours incluse
            {shownOpen.length > 1 ? 's' : ''} : rien à justifier
          </summary>
          <OpenData donnees={shownOpen} />
        </details>
      )}
      {pausing && (
        <SensitivePause
          donnee={pausing}
          uid={uid}
          onKeep={() => decide(pausing)}
          onLighter={decide}
          onClose={() => setPausing(null)}
        />
      )}
    </div>
  );
}
