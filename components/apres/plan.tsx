'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import dynamic from 'next/dynamic';
import { useDeferredValue, useState } from 'react';
import { downloadFile } from '@/components/draft/download';
import { useDraft } from '@/components/draft/session';
import { PdfButton } from '@/components/export/pdf-button';
import { Annonce } from '@/components/site/annonce';
import { type Brouillon, draftFileName, draftTitle } from '@/lib/draft/format';
import type { Polices } from '@/lib/export/pdf';
import { estAutour } from '@/lib/steps/autour';

/** The plan itself holds every operation: fetched by those who open it. */
const PlanLu = dynamic(() => import('./plan-lu').then((m) => m.PlanLu), {
  loading: () => <p>Le plan se prépare…</p>,
});

async function pdfDuPlan(brouillon: Brouillon, polices: Polices) {
  const [{ planDe }, { pdfDuDocument }] = await Promise.all([
    import('@/lib/apres/plan-de-test'),
    import('@/lib/export/pdf'),
  ]);
  return pdfDuDocument(planDe(brouillon, new Date()), new Date(), polices);
}

async function markdownDuPlan(brouillon: Brouillon) {
  const [{ planDe }, { markdownDe }] = await Promise.all([
    import('@/lib/apres/plan-de-test'),
    import('@/lib/export/markdown'),
  ]);
  return markdownDe(planDe(brouillon, new Date()));
}

const etatDe = (brouillon: Brouillon | null): string => {
  if (!brouillon) return 'Lecture de votre demande…';
  return Object.keys(brouillon.reponses).every(estAutour)
    ? 'Aucune demande n’est ouverte : ce plan est général. Ouvrez la vôtre, il se remplira.'
    : `Rempli à partir de « ${draftTitle(brouillon)} ».`;
};

/** The test plan filled from the open request: read here, taken as a PDF or as Markdown. */
export function Plan() {
  // A task ticked below shows first: this plan hardly follows from it.
  const brouillon = useDeferredValue(useDraft().brouillon);
  const [ouvert, setOuvert] = useState(false);
  const [manque, setManque] = useState(false);
  const nom = (extension: string) =>
    brouillon ? draftFileName(brouillon, extension, 'plan-de-test') : `plan-de-test.${extension}`;
  const enTexte = async () => {
    if (!brouillon) return;
    try {
      downloadFile(nom('md'), await markdownDuPlan(brouillon), 'text/markdown;charset=utf-8');
      setManque(false);
    } catch {
      setManque(true);
    }
  };
  return (
    <div className="apres__outil" aria-busy={!brouillon}>
      <p>{etatDe(brouillon)}</p>
      <div className="gestes">
        <PdfButton
          libelle="Télécharger le plan en PDF"
          fichier={nom('pdf')}
          faire={(polices) =>
            brouillon ? pdfDuPlan(brouillon, polices) : Promise.reject(new Error('draft'))
          }
          sinon="Prenez-le en texte, puis réessayez."
        />
        <Button
          type="button"
          priority="tertiary"
          iconId="fr-icon-download-line"
          disabled={!brouillon}
          onClick={enTexte}
        >
          Télécharger le plan en texte (Markdown)
        </Button>
      </div>
      <Annonce
        dit={manque ? 'Le texte n’a pas pu être fait. Vérifiez votre connexion, puis réessayez.' : ''}
        echec
        className="fr-error-text"
      />
      <details className="depliant" onToggle={(event) => setOuvert(event.currentTarget.open)}>
        <summary>Lire le plan ici</summary>
        {ouvert && brouillon && <PlanLu brouillon={brouillon} />}
      </details>
    </div>
  );
}
