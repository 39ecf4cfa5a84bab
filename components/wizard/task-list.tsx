'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRouter } from 'next/navigation';
import { downloadDraft } from '@/components/draft/download';
import { Verdict } from '@/components/draft/lu';
import { RevenirAvant } from '@/components/draft/revenir';
import { SaveStatus } from '@/components/draft/save-status';
import { useDemande } from '@/components/draft/session';
import { Jauge } from '@/components/site/jauge';
import Link from '@/components/site/lien';
import { draftTitle } from '@/lib/draft/format';
import { journey, statusOf } from '@/lib/form/engine';
import { STEPS } from '@/lib/steps';
import { EnAttendant } from './skeleton';
import { StatutBadge } from './statut';

/** The draft's state with the next best action, first on a small screen; beside it, the tasks by family. */
export function TaskList() {
  const router = useRouter();
  const { brouillon, lue } = useDemande();
  const { reponses } = brouillon;
  const vide = Object.keys(reponses).length === 0;
  const steps = journey(STEPS, reponses).map((step) => ({ step, ...statusOf(step, reponses) }));
  const families = [...new Set(steps.map(({ step }) => step.family))];
  const done = steps.filter(({ statut }) => statut === 'complete').length;
  const asked = steps.filter(({ step }) => step.fields.length > 0).length;
  const next = steps.find(({ statut }) => statut !== 'complete') ?? steps.at(-1);
  return (
    <EnAttendant lue={lue}>
      <RevenirAvant />
      <p className="fr-text--lead">{draftTitle(brouillon)}</p>
      <div className="fr-grid-row fr-grid-row--gutters prochaine">
        <aside className="fr-col-12 fr-col-lg-4" aria-label="Où en est la demande">
          <div className="carte-etat">
            <p className="fr-h5 fr-mb-1w">
              {done} étape{done > 1 ? 's' : ''} complète{done > 1 ? 's' : ''} sur {asked}, avant le dépôt
            </p>
            <Jauge part={done / asked} />
            <p className="fr-mb-2w">
              {vide ? (
                'Rien n’est encore rempli. Cette carte dira ce qui manque, au fur et à mesure.'
              ) : (
                <Verdict brouillon={brouillon} />
              )}
            </p>
            {next && (
              <Button onClick={() => router.push(`/demande/${next.step.name}`)}>
                {done === 0 ? 'Commencer' : 'Continuer'} : {next.step.title}
              </Button>
            )}
            <div className="fr-mt-3w">
              <SaveStatus />
            </div>
            <p className="fr-mt-2w fr-mb-1w">
              <Link className="fr-link fr-link--sm" href="/demande/trousse">
                Demander aux quatre personnes ce qui manque
              </Link>
            </p>
            <p className="fr-mb-1w">
              <Link className="fr-link fr-link--sm" href="/demande/historique">
                Historique des changements
              </Link>
            </p>
            <p className="fr-mb-0">
              <button type="button" className="fr-link fr-link--sm" onClick={() => downloadDraft(brouillon)}>
                Télécharger le fichier de la demande
              </button>
            </p>
          </div>
        </aside>
        <div className="fr-col-12 fr-col-lg-8">
          {families.map((family) => (
            <section
              key={family}
              className="fr-mb-4w"
              aria-labelledby={`famille-${families.indexOf(family)}`}
            >
              <h2 className="fr-h5" id={`famille-${families.indexOf(family)}`}>
                {family}
              </h2>
              <ul className="liste-nue taches">
                {steps
                  .filter(({ step }) => step.family === family)
                  .map(({ step, statut, manque }) => (
                    <li key={step.name} className="tache">
                      <div>
                        <Link href={`/demande/${step.name}`} className="tache__lien">
                          {step.title}
                        </Link>
                        <p className="fr-text--sm fr-mb-0">
                          {vide ? step.question : (manque ?? step.question)}
                        </p>
                      </div>
                      <StatutBadge statut={statut} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </EnAttendant>
  );
}
