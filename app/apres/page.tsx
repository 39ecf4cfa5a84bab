import type { Metadata } from 'next';
import { Avancement } from '@/components/apres/taches';
import { A_LIRE } from '@/components/site/a-lire';
import Link from '@/components/site/lien';
import { CHAPITRES } from '@/lib/apres';

export const metadata: Metadata = { title: 'Après l’habilitation : du jeton au premier test', ...A_LIRE };

export default function Apres() {
  return (
    <div className="page page--large">
      <h1>Après l’habilitation</h1>
      <p className="fr-text--lead chapo">
        Une habilitation n’est pas encore un service qui marche. {CHAPITRES.length} chapitres courts, de
        l’instruction au premier test de bout en bout.
      </p>
      <p>
        L’habilitation est l’autorisation que donne DataPass. Le jeton est la clé que votre logiciel présente
        ensuite à chaque appel. Les chapitres 3 à 5 se lisent avec votre équipe technique ou votre éditeur.
      </p>
      <ol className="liste-nue apres__chapitres">
        {CHAPITRES.map((chapitre, rang) => (
          <li key={chapitre.slug}>
            <span className="apres__rang" aria-hidden="true">
              {rang + 1}
            </span>
            <div>
              <h2 className="fr-h5 fr-mb-1v">
                <Link href={`/apres/${chapitre.slug}`}>{chapitre.titre}</Link>
              </h2>
              <p className="fr-mb-1v">{chapitre.intro}</p>
              <Avancement taches={chapitre.taches} />
            </div>
          </li>
        ))}
      </ol>
      <p className="fr-text--sm fr-mt-4w">
        Ce guide suit le document « Démarrer avec API Entreprise » (janvier 2022). Là où il n’est plus vrai,
        ou vide, la page dit ce qui a changé, avec sa source et sa date.
      </p>
    </div>
  );
}
