'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { useState } from 'react';
import { controlId } from '@/components/fields/types';
import { LIENS } from '@/lib/catalogue/liens';
import { comparerDroits, lireJeton, nettoyerJeton, problemeDeJeton } from '@/lib/essai/jeton';
import { list } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { findDonnee } from '@/lib/steps/formulaire';

type Props = {
  readonly jeton: string;
  readonly environnement: string;
  readonly reponses: Reponses;
  readonly erreur: string | undefined;
  readonly onChange: (jeton: string) => void;
};

/** The token: masked, kept in this page's memory only, read without being sent. */
export function Jeton({ jeton, environnement, reponses, erreur, onChange }: Props) {
  const [montre, setMontre] = useState(false);
  const [panne, setPanne] = useState(false);
  const demontrer = async () => {
    try {
      const reponse = await fetch('/api/essai/demonstration');
      onChange((await reponse.json()).jeton);
      setPanne(false);
    } catch {
      setPanne(true);
    }
  };
  return (
    <div className="essai__bloc">
      <Input
        label="Jeton"
        hintText={
          <>Il part vers ce serveur le temps de l’appel ; rien ne l’enregistre. Quitter la page l’efface.</>
        }
        state={erreur ? 'error' : 'default'}
        stateRelatedMessage={erreur}
        nativeInputProps={{
          id: controlId('jeton'),
          type: montre ? 'text' : 'password',
          value: jeton,
          autoComplete: 'off',
          autoCapitalize: 'off',
          spellCheck: false,
          required: true,
          'aria-invalid': erreur ? true : undefined,
          onChange: (event) => onChange(nettoyerJeton(event.target.value)),
        }}
      />
      <div className="essai__actions">
        {environnement === 'simulateur' && (
          <Button type="button" size="small" priority="secondary" onClick={demontrer}>
            Utiliser le jeton de démonstration
          </Button>
        )}
        {jeton !== '' && (
          <>
            <Button
              type="button"
              size="small"
              priority="tertiary"
              nativeButtonProps={{ 'aria-pressed': montre }}
              onClick={() => setMontre(!montre)}
            >
              {montre ? 'Masquer le jeton' : 'Afficher le jeton'}
            </Button>
            <Button
              type="button"
              size="small"
              priority="tertiary"
              onClick={() => {
                onChange('');
                document.getElementById(controlId('jeton'))?.focus();
              }}
            >
              Effacer le jeton
            </Button>
          </>
        )}
      </div>
      {environnement === 'bac_a_sable' && (
        <p className="fr-text--sm">
          Le bac à sable a son propre jeton, public :{' '}
          <a
            href={`${LIENS.utiles.bacASable.url}/blob/develop/tokens/default`}
            target="_blank"
            rel="noopener noreferrer"
          >
            ouvrir le jeton public du bac à sable<span className="fr-sr-only"> (nouvelle fenêtre)</span>
          </a>
          . Celui de production n’y marche pas.
        </p>
      )}
      {panne && (
        <p role="alert" className="fr-text--sm">
          Le serveur ne répond pas : réessayez une fois la connexion revenue.
        </p>
      )}
      <div role="status">
        <CarteJeton jeton={jeton} reponses={reponses} dejaDit={erreur !== undefined} />
      </div>
    </div>
  );
}

const DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

type Carte = Pick<Props, 'jeton' | 'reponses'> & {
  /** The field already tells the problem. */
  readonly dejaDit: boolean;
};

/** « valable jusqu'au 12 mai 2028, ouvre 9 de vos 11 données », the missing ones named. */
function CarteJeton({ jeton, reponses, dejaDit }: Carte) {
  if (jeton.trim() === '') return null;
  const lu = lireJeton(jeton);
  const probleme = problemeDeJeton(jeton, Date.now());
  if (!lu.ok) return dejaDit ? null : <p className="fr-text--sm">{probleme?.message}</p>;
  const { expireLe, scopes } = lu.value;
  const demandees = list(reponses, 'scopes');
  const { ouvertes, fermees } = comparerDroits(scopes, demandees);
  return (
    <div className={`carte-etat ${probleme ? 'carte-etat--alerte' : ''}`}>
      <p className="fr-mb-1w">
        <strong>
          {expireLe === null
            ? 'Ce jeton ne dit pas quand il expire.'
            : `${probleme ? 'Fin du jeton :' : 'Jeton valable jusqu’au'} ${DATE.format(expireLe)}.`}
        </strong>
        {probleme && !dejaDit && ` ${probleme.message}`}
      </p>
      <p className="fr-mb-0">
        {demandees.length > 0
          ? `Il ouvre ${ouvertes.length} de vos ${demandees.length} données.`
          : `Il porte ${scopes.length} ${scopes.length > 1 ? 'droits' : 'droit'}.`}
      </p>
      {fermees.length > 0 && (
        <details className="depliant fr-mb-0">
          <summary>Les données qu’il n’ouvre pas ({fermees.length})</summary>
          <ul>
            {fermees.map((scope) => (
              <li key={scope}>{findDonnee(scope)?.nom ?? scope}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
