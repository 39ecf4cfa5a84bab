import Link from '@/components/site/lien';

export const metadata = { title: 'Page non trouvée' };

export default function NotFound() {
  return (
    <div className="page">
      <h1>Page non trouvée</h1>
      <p className="fr-text--lead chapo">L’adresse a pu changer. Vos demandes, elles, sont toujours là.</p>
      <ul className="fr-btns-group fr-btns-group--inline">
        <li>
          <Link className="fr-btn" href="/">
            Aller à l’accueil
          </Link>
        </li>
        <li>
          <Link className="fr-btn fr-btn--secondary" href="/demandes">
            Voir mes demandes
          </Link>
        </li>
      </ul>
    </div>
  );
}
