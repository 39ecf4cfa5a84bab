'use client';

import { useDraft } from '@/components/draft/session';
import { SourceOf } from '@/components/fields/source';
import { Figure } from '@/components/site/figure';
import { poser } from '@/components/site/poser';
import { JETON } from '@/lib/catalogue/limites';
import { dateEnMots } from '@/lib/export/texte';
import { partDuJour, vieDuJeton } from '@/lib/trousse/annee-du-jeton';
import { reperesDe } from '@/lib/trousse/calendrier';

const { fenetreJours } = JETON.prolongation;
const percent = (part: number) => `${(100 * part).toFixed(2)}%`;

/** The day of this computer, as one reads it there. */
function aujourdhui(): string {
  const now = new Date();
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  return `${now.getFullYear()}-${deux(now.getMonth() + 1)}-${deux(now.getDate())}`;
}

function quand(joursAvant: number | null): string {
  if (joursAvant === null) return 'Au départ';
  if (joursAvant === 0) return `À ${JETON.dureeMois} mois`;
  return `${joursAvant} jours avant la fin`;
}

/** The life of the token on one line, with its notices, and the same as a list. */
export function AnneeDuJeton() {
  const { brouillon } = useDraft();
  const jeton = brouillon ? reperesDe(brouillon.reponses).jeton : '';
  const moments = vieDuJeton(jeton);
  const ouverture = moments.find(({ joursAvant }) => joursAvant === fenetreJours)?.part ?? 1;
  const legende = jeton
    ? `Le jeton créé le ${dateEnMots(jeton)} vit ${JETON.dureeMois} mois. Les traits de la fin sont les rappels envoyés par courriel.`
    : `Un jeton vit ${JETON.dureeMois} mois. Les traits de la fin sont les rappels envoyés par courriel. Notez le jour de sa création dans « Noter les dates » : les dates s’afficheront ici.`;
  const ici = jeton ? partDuJour(jeton, aujourdhui()) : null;
  return (
    <div className="vie-du-jeton">
      <Figure legende={legende}>
        <div className="vie-du-jeton__image" aria-hidden="true">
          <div className="vie-du-jeton__ligne">
            <svg
              className="vie-du-jeton__traits"
              viewBox="0 0 1 28"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect x={ouverture} y={6} width={1 - ouverture} height={16} />
              {moments.map(({ joursAvant, part }) => (
                <line key={joursAvant ?? 'debut'} x1={part} x2={part} y2={28} />
              ))}
            </svg>
            {ici !== null && (
              <span className="vie-du-jeton__ici" ref={poser({ insetInlineStart: percent(ici) })}>
                <span className={ici > 0.5 ? 'vie-du-jeton__bulle--avant' : ''}>Aujourd’hui</span>
              </span>
            )}
          </div>
          <p className="vie-du-jeton__legende">
            <span>Création</span>
            <span>Prolongation possible : les {fenetreJours} derniers jours</span>
          </p>
        </div>
      </Figure>
      <ol className="liste-nue vie-du-jeton__liste">
        {moments.map(({ joursAvant, jour, quoi }) => (
          <li key={joursAvant ?? 'debut'}>
            <span className="vie-du-jeton__quand">
              <strong>{jour ? dateEnMots(jour) : quand(joursAvant)}</strong>
              {jour && <span className="fr-text--sm"> {quand(joursAvant).toLowerCase()}</span>}
            </span>
            <span>{quoi}</span>
          </li>
        ))}
      </ol>
      <p className="fr-mt-1w fr-mb-0">
        <SourceOf constat={{ source: JETON.prolongation.source }} />
      </p>
    </div>
  );
}
