'use client';

import { focusField } from '@/components/fields/focus';
import { NIVEAUX, SourceOf } from '@/components/fields/source';
import { controlId } from '@/components/fields/types';
import Link from '@/components/site/lien';
import { NIVEAUX_LUS } from '@/lib/export/suite';
import type { Constat } from '@/lib/form/types';
import { STEPS } from '@/lib/steps';

/** The findings by level, each with why, the source, and the link that goes to the field and comes back. */
export function Findings({ constats }: { constats: readonly Constat[] }) {
  if (constats.length === 0)
    return (
      <p>
        <span className="fr-icon-success-line fr-icon--sm" aria-hidden="true" /> Rien à corriger : ni point
        bloquant, ni retour probable, ni conseil.
      </p>
    );
  return NIVEAUX_LUS.map(({ niveau, titre, vide }) => {
    const own = constats.filter((constat) => constat.niveau === niveau);
    return (
      <section key={niveau} className="fr-mb-3w" aria-labelledby={`niveau-${niveau}`}>
        <h3 className="fr-h5 fr-mb-1w" id={`niveau-${niveau}`}>
          {titre} ({own.length})
        </h3>
        {own.length === 0 && <p>{vide}</p>}
        {own.length > 0 && (
          <ul className="liste-nue constats">
            {gather(own).map((constats) => {
              const [constat] = constats;
              if (!constat) return null;
              return constats.length === 1 ? (
                <Finding key={constat.code} constat={constat} />
              ) : (
                <Unanswered key={constat.code} constats={constats} first={constat} />
              );
            })}
          </ul>
        )}
      </section>
    );
  });
}

/** A step left empty is one thing to do, not twenty cards. */
const MANY = 3;

/** The missing answers of one step together, when they are many; every other finding alone. */
function gather(constats: readonly Constat[]): readonly (readonly Constat[])[] {
  const isMissing = ({ code, origine }: Constat) => origine === 'champ' && code.endsWith('_manquant');
  const missingOf = (etape: string) => constats.filter((each) => each.etape === etape && isMissing(each));
  return constats.flatMap((constat) => {
    const together = missingOf(constat.etape);
    if (!isMissing(constat) || together.length < MANY) return [[constat]];
    return together[0] === constat ? [together] : [];
  });
}

function Unanswered({ constats, first }: { constats: readonly Constat[]; first: Constat }) {
  const { etape, niveau } = first;
  const titre = STEPS.find(({ name }) => name === etape)?.title ?? etape;
  return (
    <li className={`constat constat--${niveau}`}>
      <p className="fr-mb-1v">
        <span className="fr-sr-only">{NIVEAUX[niveau].libelle} : </span>
        Étape « {titre} » : {constats.length} réponses manquent.
      </p>
      <details className="depliant fr-mb-1v">
        <summary>Les voir</summary>
        <ul>
          {constats.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      </details>
      <p className="fr-mb-0 constat__pied">
        <Link className="fr-link fr-link--sm" href={`/demande/${etape}`}>
          Compléter cette étape<span className="fr-sr-only"> : {titre}</span>
        </Link>
      </p>
    </li>
  );
}

function Finding({ constat }: { constat: Constat }) {
  const { niveau } = constat;
  return (
    <li className={`constat constat--${niveau}`}>
      <p className="fr-mb-1v">
        <span className="fr-sr-only">{NIVEAUX[niveau].libelle} : </span>
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
          Corriger<span className="fr-sr-only"> : {constat.message}</span>
        </Link>
        <SourceOf constat={constat} />
      </p>
    </li>
  );
}
