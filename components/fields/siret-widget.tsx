import { siretDigits, siretProblem } from '@/lib/annuaire/siret';
import { TextWidget } from './text-widget';
import type { WidgetProps } from './types';

/** The SIRET, with what was checked so far and what was not. */
export function SiretWidget(props: WidgetProps) {
  const typed = props.value as string;
  const wellFormed = siretProblem(typed) === null;
  return (
    <>
      <TextWidget {...props} />
      <div aria-live="polite">
        {wellFormed && (
          <div className="fr-callout fr-callout--green-emeraude fr-mt-3w fr-mb-0">
            <p className="fr-callout__text fr-text--md">
              <strong>Ce numéro a la bonne forme.</strong> Nous n’avons vérifié que ses chiffres, pas à qui il
              appartient ni si l’établissement est ouvert.{' '}
              <a
                className="fr-link"
                href={`https://annuaire-entreprises.data.gouv.fr/etablissement/${siretDigits(typed)}`}
                target="_blank"
                rel="noopener noreferrer"
              >
                Vérifier dans l’Annuaire des entreprises
                <span className="fr-sr-only"> (nouvelle fenêtre)</span>
              </a>
            </p>
          </div>
        )}
      </div>
    </>
  );
}
