import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import { Externe } from '@/components/site/externe';
import Link from '@/components/site/lien';
import { LIENS } from '@/lib/catalogue/liens';

export const metadata: Metadata = { title: 'Conditions d’utilisation', ...A_LIRE };

export default function ConditionsUtilisation() {
  return (
    <div className="page">
      <h1>Conditions d’utilisation</h1>
      <p className="fr-text--lead chapo">
        Celles de ce service. Elles ne remplacent pas celles d’API Entreprise, que vous acceptez au moment du
        dépôt.
      </p>
      <h2>Ce que fait ce service</h2>
      <p>
        Il aide un agent public à préparer une demande d’habilitation à API Entreprise, à la relire, puis à
        essayer un appel. Il est gratuit, et sans compte.
      </p>
      <h2>Ce qu’il ne fait pas</h2>
      <ul>
        <li>Il ne dépose pas la demande : vous la déposez vous-même sur DataPass.</li>
        <li>
          Il ne l’instruit pas : une demande dite prête peut être refusée, ou revenir avec des questions.
        </li>
        <li>Il ne donne pas d’avis juridique : votre service juridique ou votre DPD le font.</li>
      </ul>
      <h2>Ce qui vous revient</h2>
      <ul>
        <li>Répondre vrai, relire ce qui est proposé, et le corriger s’il le faut.</li>
        <li>Prévenir les personnes que vous nommez : leurs coordonnées seront transmises à DataPass.</li>
        <li>
          Garder le fichier de votre demande. Elle ne se trouve que dans votre navigateur : personne ne peut
          vous la rendre.
        </li>
        <li>
          Ne coller un jeton réel que si vous avez le droit de l’utiliser, et n’appeler que pour la démarche
          habilitée.
        </li>
        <li>
          Sur un poste partagé, choisir « Poste partagé » avant de commencer, ou{' '}
          <Link href="/demandes#effacer">effacer vos demandes</Link> avant de partir.
        </li>
      </ul>
      <h2>Ce qui ne peut pas être promis</h2>
      <p>
        Les règles et les données changent. Chaque fait porte sa source et sa date : en cas de doute, la
        source a raison. Le service peut s’arrêter ou changer ; le fichier d’une demande reste lisible, c’est
        du texte.
      </p>
      <h2>Les conditions d’API Entreprise</h2>
      <p>
        Elles s’appliquent à votre habilitation, à votre jeton et à chaque appel :{' '}
        <Externe href={LIENS.utiles.cgu.url}>{LIENS.utiles.cgu.titre}</Externe>.
      </p>
      <h2>Vos données</h2>
      <p>
        Elles restent dans votre navigateur. La page{' '}
        <Link href="/donnees-personnelles">Données personnelles</Link> dit ce qui en sort, et quand.
      </p>
    </div>
  );
}
