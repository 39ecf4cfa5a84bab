import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import { Editeur } from '@/components/site/editeur';
import { Externe } from '@/components/site/externe';
import Link from '@/components/site/lien';

export const metadata: Metadata = { title: 'Données personnelles', ...A_LIRE };

export default function DonneesPersonnelles() {
  return (
    <div className="page">
      <h1>Données personnelles</h1>
      <p className="fr-text--lead chapo">Ce que vous écrivez reste dans votre navigateur.</p>
      <h2>Qui est responsable</h2>
      <p>
        De ce que contient une demande : votre organisation, qui la prépare. De ce qui passe par le serveur :
        l’organisme qui met ce service en ligne (<Editeur cle="nom" />
        ).
      </p>
      <h2>Pourquoi</h2>
      <p>
        Pour préparer une demande d’habilitation, et joindre à son sujet les quatre personnes qu’elle nomme :
        nom, prénom, adresse électronique, téléphone, fonction. Pour rien d’autre : ni profil, ni statistique,
        ni décision automatique.
      </p>
      <p>
        Base légale, pour votre organisation : sa mission d’intérêt public (article 6, 1, e du RGPD), à
        confirmer avec votre délégué à la protection des données. Pour l’organisme qui met ce service en
        ligne : <Editeur cle="baseLegale" />
      </p>
      <h2>Où sont vos réponses</h2>
      <p>
        Vos réponses, et les coordonnées des quatre contacts, sont enregistrées dans votre navigateur, sur cet
        ordinateur. Elles ne sont envoyées ni à notre serveur ni à un tiers. Elles n’en sortent que par vous :
        un fichier que vous téléchargez, un lien ou un courriel que vous envoyez, le dépôt que vous faites sur
        DataPass. Le lien qui ouvre DataPass prérempli porte des réponses, jamais un contact.
      </p>
      <p>
        Ce que vous tapez sur la page <Link href="/repondre">Répondre aux questions reçues</Link> reste dans
        l’onglet ouvert, jusqu’à ce que vous l’effaciez ou le fermiez. Le lien qui vous l’a fait ouvrir garde
        son contenu après « # » : aucun serveur ne le reçoit.
      </p>
      <h2>Ce qui part quand vous le demandez</h2>
      <p>
        « Vérifier dans l’annuaire » envoie ce seul SIRET, et la recherche par nom ces seuls mots. Notre
        serveur les transmet à l’annuaire public des entreprises (DINUM), s’il y est relié. Il garde la
        question et la réponse en mémoire, un jour au plus, pour ne pas la reposer ; il n’en écrit rien dans
        ses journaux.
      </p>
      <p>
        « Lancer l’appel » envoie à notre serveur les champs de la page d’essai et le jeton, le temps d’un
        appel. Il ne garde ni le jeton, ni l’identifiant, ni la réponse. Pour compter les appels, il garde une
        empreinte du jeton et de votre adresse, qu’on ne peut pas relire. Il la garde dix minutes, ou le temps
        qu’API Entreprise demande d’attendre.
      </p>
      <h2>Les journaux du serveur</h2>
      <p>
        Ce service y écrit l’heure, l’opération essayée, son résultat et sa durée : ni nom, ni SIRET, ni
        jeton, ni adresse. Le serveur placé devant lui peut noter l’adresse de votre connexion et les pages
        demandées, pour la sécurité. Durée de conservation : <Editeur cle="dureeJournaux" />
      </p>
      <h2>Combien de temps</h2>
      <p>
        La page <Link href="/gestion-des-cookies">Gestion des cookies</Link> dit, pour chaque chose gardée par
        votre navigateur, combien de temps elle l’est. Une demande que personne n’a modifiée depuis 90 jours
        est effacée, après un préavis. Vous pouvez <Link href="/demandes#effacer">tout effacer</Link> quand
        vous voulez. Certains navigateurs effacent eux-mêmes ce qui n’a pas servi depuis plusieurs jours :
        gardez le fichier.
      </p>
      <h2>Vos droits</h2>
      <p>
        Voir, corriger, emporter ou effacer ce que garde ce navigateur : la page{' '}
        <Link href="/demandes">Mes demandes</Link> suffit, sans rien demander à personne. Vous pouvez aussi
        demander la limitation du traitement, ou vous y opposer.
      </p>
      <p>
        Pour ce qui passe par le serveur, écrivez au délégué à la protection des données :{' '}
        <Editeur cle="contactDpd" />
      </p>
      <p>
        Si la réponse ne vous convient pas, vous pouvez{' '}
        <Externe href="https://www.cnil.fr/fr/plaintes">adresser une plainte à la CNIL</Externe>.
      </p>
      <h2>Les personnes que vous nommez</h2>
      <p>
        Elles ne vous ont rien écrit : prévenez-les (article 14 du RGPD). Leurs coordonnées serviront
        seulement à les joindre au sujet de cette demande. Elles exercent leurs droits auprès de votre
        organisation et de son délégué à la protection des données ; puis auprès de DataPass, après le dépôt.
      </p>
      <h2>Cookies</h2>
      <p>
        Aucun cookie, aucune mesure d’audience, aucun service tiers :{' '}
        <Link href="/gestion-des-cookies">ce que garde votre navigateur</Link>.
      </p>
    </div>
  );
}
