'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { PRIVILEGES } from '@/lib/catalogue/operations';
import { operationsGuidees } from '@/lib/essai/depuis-la-demande';
import type { Reponses } from '@/lib/form/types';

type Props = {
  readonly reponses: Reponses;
  readonly choisie: string;
  /** What a fictitious answer proves is not what a real one does. */
  readonly simule: boolean;
  /** The paths that already answered with success on this page. */
  readonly reussies: readonly string[];
  readonly onChoose: (chemin: string) => void;
};

/** The first test in the order that tells most: the rights, an open datum, then a protected one. */
export function Guide({ reponses, choisie, simule, reussies, onChoose }: Props) {
  const { ouverte, protegee } = operationsGuidees(reponses);
  const etapes = [
    {
      chemin: PRIVILEGES.chemin,
      nom: 'Lire les droits du jeton',
      preuve: 'Le jeton est bon, et voici ce qu’il ouvre.',
    },
    { chemin: ouverte.chemin, nom: `Une donnée ouverte : ${ouverte.nom}`, preuve: 'L’appel est bien formé.' },
    {
      chemin: protegee.chemin,
      nom: `Une donnée protégée : ${protegee.nom}`,
      preuve: 'L’habilitation ouvre ce que vous avez demandé.',
    },
  ];
  return (
    <ol className="guide-essai">
      {etapes.map(({ chemin, nom, preuve }) => {
        const faite = reussies.includes(chemin);
        return (
          <li key={chemin} aria-current={choisie === chemin ? 'step' : undefined}>
            <Button
              type="button"
              priority="tertiary no outline"
              size="small"
              onClick={() => onChoose(chemin)}
            >
              {nom}
            </Button>
            <span className="fr-text--sm">
              {faite ? (
                <>
                  <span className="fr-icon-success-line fr-icon--sm" aria-hidden="true" /> Réussi.{' '}
                  {simule ? 'Vous avez vu la forme de la réponse.' : preuve}
                </>
              ) : (
                'À faire'
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
