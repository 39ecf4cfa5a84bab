/** The State's mark and the way home, the same in the header and the footer. */
export const BRAND = {
  brandTop: (
    <>
      République
      <br />
      Française
    </>
  ),
  homeLinkProps: { href: '/', title: 'Accueil – Prêt pour DataPass' },
} as const;
