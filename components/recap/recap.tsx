'use client';

import { controlId } from '@/components/fields/types';
import Link from '@/components/site/lien';
import { isOptional, toSections } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { STEPS_DATAPASS } from '@/lib/steps';

/**
 * The answers, each with the link that changes it and comes back here: those that DataPass asks for,
 * in its own block order, or those that only the preparation needs.
 */
export function Recap({ reponses, datapass }: { reponses: Reponses; datapass: boolean }) {
  const sections = toSections(STEPS_DATAPASS, reponses).filter(
    ({ step }) => step.name !== 'relecture' && (step.bloc !== null) === datapass,
  );
  return sections.map(({ step, rows }) => (
    <section key={step.name} className="recap fr-mb-4w" aria-labelledby={`recap-${step.name}`}>
      <h3 className="fr-h5 fr-mb-1w" id={`recap-${step.name}`}>
        {step.title}
      </h3>
      <dl>
        {rows.map(({ field, lignes }) => {
          const label = field.group ? `${field.group}, ${field.label.toLowerCase()}` : field.label;
          return (
            <div key={field.name} className="recap__ligne" id={`ligne-${field.name}`} tabIndex={-1}>
              <dt>{label}</dt>
              <dd>
                {lignes.length === 0 && (
                  <em className="recap__vide">
                    {isOptional(field) ? 'Rien (facultatif)' : 'Pas encore répondu'}
                  </em>
                )}
                {lignes.length === 1 && <span className="recap__texte">{lignes[0]}</span>}
                {lignes.length > 1 && (
                  <ul>
                    {lignes.map((each, rank) => (
                      <li key={`${rank}-${each}`}>{each}</li>
                    ))}
                  </ul>
                )}
              </dd>
              <dd>
                <Link
                  className="fr-link fr-link--sm"
                  href={`/demande/${step.name}?retour=${field.name}#${controlId(field.name)}`}
                >
                  Modifier<span className="fr-sr-only"> : {label}</span>
                </Link>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
