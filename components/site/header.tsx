'use client';

import { Header } from '@codegouvfr/react-dsfr/Header';
import { SkipLinks } from '@codegouvfr/react-dsfr/SkipLinks';
import { usePathname } from 'next/navigation';
import { BRAND } from './brand';

const NAVIGATION = [
  { text: 'Accueil', href: '/', isActive: (path: string) => path === '/' },
  {
    text: 'Avant de commencer',
    href: '/avant-de-commencer',
    isActive: (path: string) => path.startsWith('/avant') || path.startsWith('/questionnaires'),
  },
  {
    text: 'Mes demandes',
    href: '/demandes',
    isActive: (path: string) => path.startsWith('/demande'),
  },
  { text: 'Les données', href: '/catalogue', isActive: (path: string) => path.startsWith('/catalogue') },
  { text: 'Après l’habilitation', href: '/apres', isActive: (path: string) => path.startsWith('/apres') },
  { text: 'Essai en direct', href: '/essai', isActive: (path: string) => path.startsWith('/essai') },
] as const;

/** Skip links, the State's header and the main menu. */
export function SiteHeader() {
  const pathname = usePathname();
  return (
    <>
      <SkipLinks
        links={[
          { anchor: '#contenu', label: 'Contenu' },
          { anchor: '#pied-de-page', label: 'Pied de page' },
        ]}
      />
      <Header
        id="en-tete"
        {...BRAND}
        serviceTitle="Prêt pour DataPass"
        serviceTagline="Préparer une demande d’accès à API Entreprise"
        navigation={NAVIGATION.map(({ text, href, isActive }) => ({
          text,
          linkProps: { href },
          isActive: isActive(pathname),
        }))}
      />
    </>
  );
}
