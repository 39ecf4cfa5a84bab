import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import { Externe } from '@/components/site/externe';
import Link from '@/components/site/lien';
import { TRACES } from '@/lib/draft/traces';

export const metadata: Metadata = { title: 'Gestion des cookies', ...A_LIRE };

const ARTICLE_82 = 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460';

export default function GestionDesCookies() {
  return (
    <div className="page">
      <h1>Gestion des cookies</h1>
      <p className="fr-text--lead chapo">
        Aucun cookie, aucune mesure d’audience, aucun service tiers. Il n’y a donc rien à accepter.
      </p>
      <h2>Ce que garde votre navigateur</h2>
      <p>
        Pour que votre demande soit là quand vous revenez, ce service range {TRACES.length} choses dans votre
        navigateur, sur cet ordinateur. Elles ne sont pas envoyées à notre serveur, et aucun autre site ne
        peut les lire.
      </p>
      <ul className="liste-nue traces">
        {TRACES.map(({ cle, ou, pourquoi, duree }) => (
          <li key={`${ou} ${cle}`} className="trace">
            <p className="fr-text--bold">{pourquoi}</p>
            <p>{duree}</p>
            <p className="trace__nom">
              Nom technique : <code>{cle}</code>, dans {ou}
            </p>
          </li>
        ))}
      </ul>
      <h2>Tout effacer</h2>
      <p>
        <Link href="/demandes#effacer">Le bouton « Tout effacer »</Link> les retire toutes. Les réglages de
        votre navigateur le font aussi.
      </p>
      <h2>Pourquoi aucun consentement n’est demandé</h2>
      <p>
        L’<Externe href={ARTICLE_82}>article 82 de la loi Informatique et Libertés</Externe> demande votre
        accord avant d’écrire dans votre navigateur, sauf ce qui est strictement nécessaire au service que
        vous demandez. Tout ce qui est listé ici l’est. La CNIL (délibération n° 2020-092, article 5) demande
        seulement de vous en informer : c’est l’objet de cette page.
      </p>
    </div>
  );
}
