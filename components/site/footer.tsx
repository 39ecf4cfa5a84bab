import { headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display';
import { Footer } from '@codegouvfr/react-dsfr/Footer';
import { BRAND } from './brand';

/** The footer, with what a State service must say on every page. */
export function SiteFooter() {
  return (
    <Footer
      id="pied-de-page"
      {...BRAND}
      accessibility="non compliant"
      accessibilityLinkProps={{ href: '/accessibilite' }}
      termsLinkProps={{ href: '/mentions-legales' }}
      contentDescription="Votre demande reste dans votre navigateur, sans compte. Seul ce que vous faites vérifier ou essayer passe par notre serveur."
      bottomItems={[
        { text: 'Données personnelles', linkProps: { href: '/donnees-personnelles' } },
        { text: 'Effacer mes demandes', linkProps: { href: '/demandes#effacer' } },
        headerFooterDisplayItem,
      ]}
    />
  );
}
