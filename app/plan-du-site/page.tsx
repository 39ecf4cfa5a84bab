import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import Link from '@/components/site/lien';
import { PLAN } from '@/lib/site/plan';

export const metadata: Metadata = { title: 'Plan du site', ...A_LIRE };

export default function PlanDuSite() {
  return (
    <div className="page">
      <h1>Plan du site</h1>
      <p className="fr-text--lead chapo">Toutes les pages de ce service, dans l’ordre où elles servent.</p>
      {PLAN.map(({ titre, liens }) => (
        <section key={titre} aria-label={titre}>
          <h2 className="fr-h4">{titre}</h2>
          <ul>
            {liens.map(({ href, texte }) => (
              <li key={href}>
                <Link href={href}>{texte}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
