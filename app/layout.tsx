import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AvisDeGarde } from '@/components/draft/avis';
import { NouvelleVersion } from '@/components/hors-ligne/nouvelle-version';
import { StartDsfr } from '@/components/site/dsfr';
import { DsfrHead, getHtmlAttributes } from '@/components/site/dsfr-head';
import { FocusOnNavigation } from '@/components/site/focus-on-navigation';
import { SiteFooter } from '@/components/site/footer';
import { SiteHeader } from '@/components/site/header';
import { PremierScript } from '@/components/site/premier-script';

// One sheet for every page: a sheet per page would be preloaded by each link, and mostly for nothing.
import './styles/base.css';
import './styles/home.css';
import './styles/wizard.css';
import './styles/fields.css';
import './styles/recap.css';
import './styles/draft.css';
import './styles/guide.css';
import './styles/contexte.css';
import './styles/essai.css';
import './styles/trousse.css';
import './styles/historique.css';
import './styles/apres-guide.css';
import './styles/partage.css';
import './styles/apres.css';
import './styles/apres-outils.css';
import './styles/echange.css';

export const metadata: Metadata = {
  title: { default: 'Prêt pour DataPass', template: '%s – Prêt pour DataPass' },
  description:
    'Préparez votre demande d’habilitation à API Entreprise, sans compte, et déposez-la une seule fois sur DataPass.',
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html {...getHtmlAttributes({ lang: 'fr' })}>
      <head>
        <PremierScript />
        {/* No font is asked for ahead: it would take the line from the text, which is read meanwhile in another one. */}
        <DsfrHead />
      </head>
      <body>
        <SiteHeader />
        <NouvelleVersion />
        <AvisDeGarde />
        <main id="contenu" className="fr-container fr-pt-4w fr-pb-9w">
          {children}
        </main>
        <SiteFooter />
        <FocusOnNavigation />
        <StartDsfr />
      </body>
    </html>
  );
}
