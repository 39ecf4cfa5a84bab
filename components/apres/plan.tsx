'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { downloadFile } from '@/components/draft/download';
import { useDraft } from '@/components/draft/session';
import { Blocs } from '@/components/export/blocs';
import { PdfButton } from '@/components/export/pdf-button';
import { Skeleton } from '@/components/wizard/skeleton';
import { planDe } from '@/lib/apres/plan-de-test';
import { draftFileName, draftTitle } from '@/lib/draft/format';
import { markdownDe } from '@/lib/export/markdown';
import { pdfDuDocument } from '@/lib/export/pdf';
import { estAutour } from '@/lib/steps/autour';

/** The test plan filled from the open request: read here, taken as a PDF or as Markdown. */
export function Plan() {
  const { brouillon } = useDraft();
  if (!brouillon) return <Skeleton />;
  const plan = planDe(brouillon, new Date());
  const vide = Object.keys(brouillon.reponses).every(estAutour);
  const nom = (extension: string) => draftFileName(brouillon, extension, 'plan-de-test');
  return (
    <div className="apres__outil">
      <p>
        {vide
          ? 'Aucune demande n’est ouverte : ce plan est général. Ouvrez la vôtre, il se remplira.'
          : `Rempli à partir de « ${draftTitle(brouillon)} ».`}
      </p>
      <div className="gestes">
        <PdfButton
          libelle="Télécharger le plan en PDF"
          fichier={nom('pdf')}
          faire={(polices) => pdfDuDocument(planDe(brouillon, new Date()), new Date(), polices)}
          sinon="Prenez-le en texte, puis réessayez."
        />
        <Button
          type="button"
          priority="tertiary"
          iconId="fr-icon-download-line"
          onClick={() => downloadFile(nom('md'), markdownDe(plan), 'text/markdown;charset=utf-8')}
        >
          Télécharger le plan en texte (Markdown)
        </Button>
      </div>
      <details className="depliant">
        <summary>Lire le plan ici</summary>
        <Blocs blocs={plan.blocs} />
      </details>
    </div>
  );
}
