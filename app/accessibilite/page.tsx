import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Déclaration d’accessibilité' };

export default function Accessibilite() {
  return (
    <div className="page">
      <h1>Déclaration d’accessibilité</h1>
      <p className="fr-text--lead chapo">Prêt pour DataPass : non conforme.</p>
      <h2>État de conformité</h2>
      <p>
        Ce service est <strong>non conforme</strong> au référentiel général d’amélioration de l’accessibilité
        (RGAA), version 4.1.2 : aucun audit n’a encore été fait. Des contrôles automatiques sont passés à
        chaque version. Ils ne remplacent pas un audit.
      </p>
      <h2>Contact</h2>
      <p>
        Adresse de contact de l’organisme qui met ce service en ligne : <strong>à compléter</strong>.
      </p>
      <h2>Voies de recours</h2>
      <p>
        Si vous signalez un défaut qui vous empêche d’utiliser ce service et que vous n’obtenez pas de
        réponse, vous pouvez{' '}
        <a href="https://formulaire.defenseurdesdroits.fr" target="_blank" rel="noopener noreferrer">
          écrire au Défenseur des droits<span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>
        .
      </p>
    </div>
  );
}
