import { useState } from 'react';
import { type Donnee, GROUPES } from '@/lib/catalogue/donnees';
import { isBlank, text } from '@/lib/form/engine';
import { justificationOf } from '@/lib/steps/donnees/step';
import {
  DONNEES_OUVERTES,
  DONNEES_PROTEGEES,
  type EtatDonnee,
  etatDonnee,
  utiliteDonnee,
} from '@/lib/steps/formulaire';
import { controlId, type WidgetProps } from './types';

const ETATS: Readonly<Record<EtatDonnee, string>> = {
  incluse: 'Incluse d’office',
  figee: 'Incluse par ce formulaire',
  proposee: 'Proposée pour ce cas d’usage',
  facultative: 'Facultative',
  impossible: 'Impossible avec ce formulaire',
};

const BADGES: Readonly<Record<EtatDonnee, string>> = {
  incluse: 'fr-badge--info',
  figee: 'fr-badge--info',
  proposee: 'fr-badge--info',
  facultative: '',
  impossible: 'fr-badge--error',
};

const UTILITES = {
  oui: 'Utile à ce cas d’usage',
  a_etudier: 'À étudier : justifiez bien',
  non: 'Rarement justifiée ici',
} as const;

const fold = (words: string) =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** True when every typed word is in the datum's name, provider or content. */
function matches(donnee: Donnee, search: string): boolean {
  const haystack = fold(`${donnee.nom} ${donnee.fournisseurs.join(' ')} ${donnee.contenu}`);
  return fold(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function Documentation({ donnee }: { donnee: Donnee }) {
  return (
    <a className="fr-link fr-link--sm" href={donnee.lien} target="_blank" rel="noopener noreferrer">
      Documentation<span className="fr-sr-only"> de {donnee.nom} (nouvelle fenêtre)</span>
    </a>
  );
}

/** One protected datum: its box, what it holds, its state here, and its reason once ticked. */
function ProtectedRow({ donnee, props, uid }: { donnee: Donnee; props: WidgetProps; uid: string }) {
  const scopes = props.value as readonly string[];
  const etat = etatDonnee(uid, donnee);
  const ticked = scopes.includes(donnee.scope);
  const utilite = utiliteDonnee(uid, donnee.scope);
  const id = `${controlId(props.field.name)}-${donnee.scope}`;
  const locked = etat === 'figee' || (etat === 'impossible' && !ticked);
  const toggle = () =>
    props.onChange(ticked ? scopes.filter((scope) => scope !== donnee.scope) : [...scopes, donnee.scope]);
  return (
    <li
      className={`donnee ${ticked ? 'donnee--cochee' : ''} ${etat === 'impossible' ? 'donnee--impossible' : ''}`}
    >
      <div className="fr-checkbox-group">
        <input
          type="checkbox"
          id={id}
          checked={ticked}
          aria-disabled={locked || undefined}
          aria-describedby={`${id}-etat`}
          onBlur={props.onBlur}
          onChange={() => !locked && toggle()}
        />
        <label className="fr-label" htmlFor={id}>
          <span className="fr-text--bold">{donnee.nom}</span>
          <span className="fr-hint-text">{donnee.contenu}</span>
        </label>
      </div>
      <p className="donnee__etat fr-mb-0" id={`${id}-etat`}>
        <span className={`fr-badge fr-badge--sm fr-badge--no-icon ${BADGES[etat]}`}>{ETATS[etat]}</span>{' '}
        <span className="fr-text--sm">
          {utilite && etat !== 'impossible' && etat !== 'figee' && `${UTILITES[utilite]} · `}
          Protégée · {donnee.fournisseurs.join(', ')} · <Documentation donnee={donnee} />
        </span>
      </p>
      {donnee.alerte && <p className="fr-text--sm donnee__alerte fr-mb-0">{donnee.alerte}</p>}
      {ticked && (
        <div className="donnee__raison" role="group" aria-label={donnee.nom}>
          {props.nested(justificationOf(donnee.scope))}
        </div>
      )}
    </li>
  );
}

/** The 29 data: those to choose and to justify, by group, then the open ones, always included. */
export function DonneesWidget(props: WidgetProps) {
  const [search, setSearch] = useState('');
  const [onlyTicked, setOnlyTicked] = useState(false);
  const { value, reponses, error, field } = props;
  const scopes = value as readonly string[];
  const uid = text(reponses, 'form_uid');
  const ticked = DONNEES_PROTEGEES.filter(({ scope }) => scopes.includes(scope));
  const toJustify = ticked.filter((donnee) => etatDonnee(uid, donnee) !== 'figee');
  const justified = toJustify.filter(({ scope }) => !isBlank(text(reponses, justificationOf(scope))));
  const shown = DONNEES_PROTEGEES.filter(
    (donnee) => matches(donnee, search) && (!onlyTicked || scopes.includes(donnee.scope)),
  );
  const shownOpen = onlyTicked ? [] : DONNEES_OUVERTES.filter((donnee) => matches(donnee, search));
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
          />
        </div>
        <div className="fr-checkbox-group fr-checkbox-group--sm">
          <input
            type="checkbox"
            id="donnees-cochees"
            checked={onlyTicked}
            onChange={(event) => setOnlyTicked(event.target.checked)}
          />
          <label className="fr-label" htmlFor="donnees-cochees">
            Voir seulement ce que j’ai coché
          </label>
        </div>
      </div>
      <p role="status" className="donnees__compte fr-text--bold">
        {plural(ticked.length, 'donnée')} protégée{ticked.length > 1 ? 's' : ''}
        {toJustify.length > 0 &&
          ` : ${justified.length} justifiée${justified.length > 1 ? 's' : ''} sur ${toJustify.length}`}
        {search !== '' && ` · ${plural(shown.length + shownOpen.length, 'résultat')}`}
      </p>
      {GROUPES.map((groupe) => {
        const rows = shown.filter((donnee) => donnee.groupe === groupe);
        if (rows.length === 0) return null;
        return (
          <section key={groupe} aria-label={groupe}>
            <h2 className="fr-h5 fr-mt-4w fr-mb-1w">{groupe}</h2>
            <ul className="liste-nue donnees__liste">
              {rows.map((donnee) => (
                <ProtectedRow key={donnee.scope} donnee={donnee} props={props} uid={uid} />
              ))}
            </ul>
          </section>
        );
      })}
      {shownOpen.length > 0 && (
        <details className="depliant fr-mt-4w" open={search !== ''}>
          <summary>
            {plural(shownOpen.length, 'donnée')} ouverte{shownOpen.length > 1 ? 's' : ''}, toujours incluse
            {shownOpen.length > 1 ? 's' : ''} : rien à justifier
          </summary>
          {GROUPES.map((groupe) => {
            const rows = shownOpen.filter((donnee) => donnee.groupe === groupe);
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
          })}
        </details>
      )}
    </div>
  );
}
