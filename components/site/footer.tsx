import { headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display';
import { Footer } from '@codegouvfr/react-dsfr/Footer';
import { PAGES_LEGALES } from '@/lib/site/plan';
import { BRAND } from './brand';

/** DSFR places the first three by itself. */
const [PLAN, ACCESSIBILITE, MENTIONS, ...AUTRES] = PAGES_LEGALES;

/** The footer, with what a State service must say on every page. */
export function SiteFooter() {
  return (
    <Footer
      id="pied-de-page"
      {...BRAND}
      accessibility="non compliant"
      websiteMapLinkProps={{ href: PLAN.href }}
      accessibilityLinkProps={{ href: ACCESSIBILITE.href }}
      termsLinkProps={{ href: MENTIONS.href }}
      contentDescription="Votre demande reste dans votre navigateur, sans compte. Seul ce que vous faites vérifier ou essayer passe par notre serveur."
      bottomItems={[
        ...AUTRES.map(({ href, texte }) => ({ text: texte, linkProps: { href } })),
        { text: 'Effacer mes demandes', linkProps: { href: '/demandes#effacer' } },
        headerFooterDisplayItem,
      ]}
    />
  );
}
