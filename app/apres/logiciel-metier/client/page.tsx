import type { Metadata } from 'next';
import { Client } from '@/components/apres/client';
import { A_LIRE } from '@/components/site/a-lire';
import Link from '@/components/site/lien';

export const metadata: Metadata = { title: 'Un programme qui appelle sans se faire bannir', ...A_LIRE };

export default function PageClient() {
  return (
    <div className="outil">
      <p className="outil__retour">
        <Link className="fr-link fr-icon-arrow-left-line fr-link--icon-left" href="/apres/logiciel-metier">
          Configurer le logiciel métier
        </Link>
      </p>
      <h1>Un programme qui tient les limites</h1>
      <p className="fr-text--lead chapo">
        Pour votre équipe technique ou votre éditeur : un client d’API Entreprise, court, sans dépendance,
        écrit pour vos opérations. À lire, à copier, à adapter.
      </p>
      <Client />
      <p className="fr-mt-4w fr-mb-0">
        <Link className="fr-link" href="/apres/logiciel-metier/volume">
          Simuler une journée d’appels
        </Link>
      </p>
    </div>
  );
}
