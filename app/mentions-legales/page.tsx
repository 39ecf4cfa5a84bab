import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Mentions légales' };

export default function MentionsLegales() {
  return (
    <div className="page">
      <h1>Mentions légales</h1>
      <p className="fr-text--lead chapo">L’organisme qui met ce service en ligne complète cette page.</p>
      <dl className="mentions">
        <dt>Éditeur</dt>
        <dd>À compléter</dd>
        <dt>Directeur ou directrice de la publication</dt>
        <dd>À compléter</dd>
        <dt>Hébergeur</dt>
        <dd>À compléter</dd>
      </dl>
      <p>
        Ce service prépare une demande. Il ne la dépose pas, ne l’instruit pas, et n’engage ni DataPass ni API
        Entreprise.
      </p>
    </div>
  );
}
