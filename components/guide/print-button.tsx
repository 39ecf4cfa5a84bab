'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';

export function PrintButton() {
  return (
    <Button
      className="a-l-ecran"
      priority="secondary"
      iconId="fr-icon-printer-line"
      onClick={() => window.print()}
    >
      Imprimer ce questionnaire
    </Button>
  );
}
