import type { Metadata } from 'next';
import Link from '@/components/site/lien';

export const metadata: Metadata = { title: 'Données personnelles' };

export default function DonneesPersonnelles() {
  return (
    <div className="page">
      <h1>Données personnelles</h1>
      <p className="fr-text--lead chapo">Ce que vous écrivez reste dans votre navigateur.</p>
      <h2>Où sont vos réponses</h2>
      <p>
        Vos réponses, et les coordonnées des quatre contacts, sont enregistrées dans votre navigateur, sur cet
        ordinateur. Elles ne sont envoyées ni à notre serveur ni à un tiers. Elles n’en sortent que dans un
        fichier que vous téléchargez vous-même.
      </p>
      <p>
        Ce que vous tapez sur la page <Link href="/repondre">Répondre aux questions reçues</Link> reste dans
        l’onglet ouvert, jusqu’à ce que vous l’effaciez ou le fermiez. Le lien qui vous l’a fait ouvrir garde
        son contenu après « # » : aucun serveur ne le reçoit.
      </p>
      <h2>Ce qui part quand vous le demandez</h2>
      <p>
        « Vérifier dans l’annuaire » envoie ce seul SIRET, et la recherche par nom ces seuls mots, à notre
        serveur, qui les transmet à l’annuaire public des entreprises (DINUM) s’il y est relié. Il garde la
        question et la réponse en mémoire, un jour au plus, pour ne pas la reposer ; il n’en écrit rien dans
        ses journaux.
      </p>
      <p>
        « Lancer l’appel » envoie à notre serveur les champs de la page d’essai et le jeton, le temps d’un
        appel. Il ne garde ni le jeton, ni l’identifiant, ni la réponse. Pour compter les appels, il garde une
        empreinte du jeton et de votre adresse, qu’on ne peut pas relire : dix minutes, ou le temps qu’API
        Entreprise demande d’attendre.
      </p>
      <h2>Combien de temps</h2>
      <p>
        Jusqu’à ce que vous les <Link href="/demandes#effacer">effaciez</Link>. Certains navigateurs effacent
        eux-mêmes ce qui n’a pas servi depuis plusieurs jours : gardez le fichier.
      </p>
      <h2>Les personnes que vous nommez</h2>
      <p>
        Prévenez-les : leurs coordonnées serviront seulement à les joindre au sujet de cette demande. Elles
        gardent tous leurs droits auprès de votre organisation et de son délégué à la protection des données.
      </p>
      <h2>Cookies</h2>
      <p>Aucun cookie, aucune mesure d’audience, aucun service tiers.</p>
    </div>
  );
}
