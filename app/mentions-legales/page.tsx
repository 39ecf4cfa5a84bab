import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import { Editeur } from '@/components/site/editeur';
import Link from '@/components/site/lien';

export const metadata: Metadata = { title: 'Mentions légales', ...A_LIRE };

export default function MentionsLegales() {
  return (
    <div className="page">
      <h1>Mentions légales</h1>
      <p className="fr-text--lead chapo">
        Qui met ce service en ligne, comme le demande la loi n° 2004-575 du 21 juin 2004 pour la confiance
        dans l’économie numérique.
      </p>
      <h2>Éditeur</h2>
      <dl className="mentions">
        <dt>Nom</dt>
        <dd>
          <Editeur cle="nom" />
        </dd>
        <dt>Adresse</dt>
        <dd>
          <Editeur cle="adresse" />
        </dd>
        <dt>Téléphone</dt>
        <dd>
          <Editeur cle="telephone" />
        </dd>
        <dt>Adresse électronique</dt>
        <dd>
          <Editeur cle="courriel" />
        </dd>
        <dt>Directeur ou directrice de la publication</dt>
        <dd>
          <Editeur cle="directionPublication" />
        </dd>
      </dl>
      <h2>Hébergeur</h2>
      <dl className="mentions">
        <dt>Nom</dt>
        <dd>
          <Editeur cle="hebergeur" />
        </dd>
        <dt>Adresse</dt>
        <dd>
          <Editeur cle="hebergeurAdresse" />
        </dd>
        <dt>Téléphone</dt>
        <dd>
          <Editeur cle="hebergeurTelephone" />
        </dd>
      </dl>
      <h2>Signaler une faille de sécurité</h2>
      <p>
        Écrivez avant d’en parler ailleurs, sans donnée personnelle ni jeton :{' '}
        <Editeur cle="contactSecurite" />
      </p>
      <h2>Ce que ce service n’est pas</h2>
      <p>
        Il prépare une demande. Il ne la dépose pas, ne l’instruit pas, et n’engage ni DataPass ni API
        Entreprise.
      </p>
      <h2>Licence et sources</h2>
      <p>
        Le code est sous licence MIT. Les faits cités viennent des sites publics de DataPass et d’API
        Entreprise : chaque <Link href="/regles">règle</Link> dit sa source et sa date. La police du PDF,
        Source Sans 3, est sous licence SIL Open Font License 1.1.
      </p>
    </div>
  );
}
