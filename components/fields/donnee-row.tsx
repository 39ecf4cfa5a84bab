import { memo } from 'react';
import type { Donnee } from '@/lib/catalogue/donnees';
import { justificationOf } from '@/lib/steps/donnees/step';
import { utiliteDonnee } from '@/lib/steps/donnees/utilite';
import { type EtatDonnee, etatDonnee } from '@/lib/steps/formulaire';
import type { WidgetProps } from './types';

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

/** The datum's page in API Entreprise's own catalogue. */
export function Documentation({ donnee }: { donnee: Donnee }) {
  return (
    <a className="fr-link fr-link--sm" href={donnee.lien} target="_blank" rel="noopener noreferrer">
      Documentation<span className="fr-sr-only"> de {donnee.nom} (nouvelle fenêtre)</span>
    </a>
  );
}

type RowProps = {
  /** Of its box. */
  readonly id: string;
  readonly donnee: Donnee;
  readonly uid: string;
  readonly chosen: boolean;
  readonly nested: WidgetProps['nested'];
  readonly onBlur: () => void;
  readonly onToggle: (donnee: Donnee) => void;
};

/** One protected datum: its box, what it holds, its state here, and its reason once ticked. */
export const ProtectedRow = memo(function ProtectedRow(props: RowProps) {
  const { id, donnee, uid, chosen, nested, onBlur, onToggle } = props;
  const etat = etatDonnee(uid, donnee);
  // DataPass ticks a frozen datum whatever the draft holds.
  const ticked = chosen || etat === 'figee';
  const utilite = utiliteDonnee(uid, donnee.scope);
  const locked = etat === 'figee' || (etat === 'impossible' && !ticked);
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
          aria-describedby={`${id}-contenu ${id}-etat`}
          onBlur={onBlur}
          onChange={() => !locked && onToggle(donnee)}
        />
        <label className="fr-label" htmlFor={id}>
          <span className="fr-text--bold">{donnee.nom}</span>
        </label>
      </div>
      <p className="fr-hint-text donnee__contenu" id={`${id}-contenu`}>
        {donnee.contenu}
      </p>
      <p className="donnee__etat fr-mb-0">
        <span id={`${id}-etat`} className={`fr-badge fr-badge--sm fr-badge--no-icon ${BADGES[etat]}`}>
          {ETATS[etat]}
        </span>{' '}
        <span className="fr-text--sm">
          {utilite && etat !== 'impossible' && etat !== 'figee' && `${UTILITES[utilite]} · `}
          Protégée · {donnee.fournisseurs.join(', ')} · <Documentation donnee={donnee} />
        </span>
      </p>
      {donnee.alerte && <p className="fr-text--sm donnee__alerte fr-mb-0">{donnee.alerte}</p>}
      {ticked && etat !== 'figee' && (
        <div className="donnee__raison" role="group" aria-label={donnee.nom}>
          {nested(justificationOf(donnee.scope))}
        </div>
      )}
    </li>
  );
});
