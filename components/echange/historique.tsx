'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useMemo, useRef, useState } from 'react';
import { ConfirmDialog } from '@/components/draft/draft-actions';
import { SaveAlert, SaveStatus } from '@/components/draft/save-status';
import { session, useDemande } from '@/components/draft/session';
import { focusBlock } from '@/components/fields/focus';
import Link from '@/components/site/lien';
import { EnAttendant, Skeleton } from '@/components/wizard/skeleton';
import { draftTitle } from '@/lib/draft/format';
import { lireEchange, phraseEchange } from '@/lib/echange/format';
import { resume, revenir } from '@/lib/echange/historique';
import { phraseOubli } from '@/lib/echange/place';
import { type Version, versionsDe } from '@/lib/echange/versions';
import { Changements } from './changements';
import { moment } from './moment';

/** How a version is named in a sentence: by its moment, the first state by what it is. */
const nomDe = ({ entree }: Version) =>
  entree ? `la version du ${moment(entree.jusqua ?? entree.quand)}` : 'ce qui était écrit au début';

/** « Historique des changements » : every version of the open draft, newest first, and the way back to each. */
export function Historique() {
  const { brouillon, sauvegarde, lue } = useDemande();
  const [voulue, setVoulue] = useState<Version | null>(null);
  const [dit, setDit] = useState('');
  const ditRef = useRef<HTMLParagraphElement>(null);
  const versions = useMemo(() => versionsDe(brouillon), [brouillon]);
  const readOnly = sauvegarde.etat === 'perime';
  const remarques = [phraseEchange(lireEchange(brouillon).etat), phraseOubli(brouillon)];
  const confirmer = async (version: Version) => {
    session.update((each) => revenir(each, version.id, 'demandeur', new Date().toISOString()));
    setVoulue(null);
    setDit(`Vous êtes revenu à ${nomDe(version)}. Les versions suivantes sont toujours dans la liste.`);
    await session.flush();
    focusBlock(ditRef.current);
  };
  return (
    <EnAttendant lue={lue} attente={<Skeleton court />}>
      <p className="fr-text--lead">{draftTitle(brouillon)}</p>
      <SaveAlert />
      <p role="status" className="annonce" ref={ditRef}>
        {dit}
      </p>
      {remarques
        .filter((phrase) => phrase !== null)
        .map((phrase) => (
          <p key={phrase} className="fr-alert fr-alert--info fr-alert--sm fr-mb-3w">
            {phrase}
          </p>
        ))}
      {versions.length === 0 ? (
        <div className="vide">
          <p className="fr-mb-0">
            <strong>Aucun changement pour l’instant.</strong> Dès que vous répondez à une question, ce qui
            change s’écrit ici : qui, quand, quoi.
          </p>
        </div>
      ) : (
        <ol className="liste-nue versions">
          {versions.map((version) => (
            <li key={version.id}>
              <CarteVersion version={version} onAsk={readOnly ? null : () => setVoulue(version)} />
            </li>
          ))}
        </ol>
      )}
      <SaveStatus />
      <p className="fr-mt-3w">
        <Link className="fr-link" href="/demande">
          Revenir à la liste des étapes
        </Link>
      </p>
      {voulue && !readOnly && (
        <ConfirmDialog
          title={`Revenir à ${nomDe(voulue)} ?`}
          sentence="Vos réponses redeviennent celles de ce moment-là. Rien n’est effacé : ce retour est un changement de plus, et vous pourrez revenir de la même façon à ce qui est écrit maintenant."
          action="Revenir à cette version"
          onConfirm={() => confirmer(voulue)}
          onClose={() => setVoulue(null)}
        />
      )}
    </EnAttendant>
  );
}

function CarteVersion({ version, onAsk }: { version: Version; onAsk: (() => void) | null }) {
  const { entree, changements, actuelle } = version;
  const combien = changements.length;
  return (
    <article className="version">
      <h2 className="fr-h6 fr-mb-1v">{entree ? moment(entree.jusqua ?? entree.quand) : 'Au début'}</h2>
      <p className="fr-mb-1w">
        {entree ? resume(entree) : 'Ce qui était écrit avant le premier changement de cette liste.'}
      </p>
      {combien > 0 && (
        <details className="depliant">
          <summary>
            {combien === 1 ? 'Voir ce changement' : `Voir ces ${combien} changements`}
            <span className="fr-sr-only"> : {nomDe(version)}</span>
          </summary>
          <Changements changements={changements} />
        </details>
      )}
      {actuelle && <p className="fr-text--sm fr-mb-0">Vos réponses sont celles de cette version.</p>}
      {!actuelle && onAsk && (
        <Button size="small" priority="secondary" onClick={onAsk}>
          <span>
            Revenir à cette version<span className="fr-sr-only"> : {nomDe(version)}</span>
          </span>
        </Button>
      )}
    </article>
  );
}
