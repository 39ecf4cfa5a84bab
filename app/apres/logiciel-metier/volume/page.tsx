import type { Metadata } from 'next';
import { Volume } from '@/components/apres/volume';
import { A_LIRE } from '@/components/site/a-lire';
import Link from '@/components/site/lien';

export const metadata: Metadata = { title: 'Simuler une journée d’appels', ...A_LIRE };

export default function PageVolume() {
  return (
    <div className="outil">
      <p className="outil__retour">
        <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" href="/apres/logiciel-metier">
          Configurer le logiciel métier
        </Link>
      </p>
      <h1>Vos appels tiennent-ils sous les limites ?</h1>
      <p className="fr-text--lead chapo">
        Décrivez une journée de travail. Nous la rejouons seconde par seconde contre les limites d’API
        Entreprise, sans faire un seul appel.
      </p>
      <Volume />
      <p className="fr-mt-4w fr-mb-0 a-l-ecran">
        <Link className="fr-btn" href="/apres/logiciel-metier/client">
          Obtenir un programme qui tient ce rythme
        </Link>
      </p>
    </div>
  );
}
