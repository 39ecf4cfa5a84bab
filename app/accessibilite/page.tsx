import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import { Editeur } from '@/components/site/editeur';
import { Externe } from '@/components/site/externe';
import Link from '@/components/site/lien';
import { ECHANTILLON } from '@/lib/site/echantillon';
import { nomDePage } from '@/lib/site/plan';

export const metadata: Metadata = { title: 'Déclaration d’accessibilité', ...A_LIRE };

const LOI = 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000809647';

function Pages({ titre, pages }: { titre: string; pages: readonly string[] }) {
  return (
    <>
      <h4>
        {titre} ({pages.length})
      </h4>
      <ul>
        {pages.map((href) => (
          <li key={href}>
            <Link href={href}>{nomDePage(href)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

export default function Accessibilite() {
  return (
    <div className="page">
      <h1>Déclaration d’accessibilité</h1>
      <p className="fr-text--lead chapo">Prêt pour DataPass : non conforme.</p>
      <p>
        L’organisme qui met ce service en ligne (<Editeur cle="nom" />) s’engage à le rendre accessible,
        conformément à l’<Externe href={LOI}>article 47 de la loi n° 2005-102 du 11 février 2005</Externe> et
        au décret n° 2019-768 du 24 juillet 2019. À cette fin, il met en œuvre :
      </p>
      <ul>
        <li>
          un schéma pluriannuel d’accessibilité : <Editeur cle="schemaPluriannuel" />
        </li>
        <li>
          un plan d’actions de l’année : <Editeur cle="planAnnuel" />
        </li>
      </ul>
      <p>
        Cette déclaration s’applique à tout le site « Prêt pour DataPass », et aux documents qu’il prépare
        (PDF, page à imprimer).
      </p>
      <h2>État de conformité</h2>
      <p>
        Ce service est <strong>non conforme</strong> au référentiel général d’amélioration de l’accessibilité
        (RGAA), version 4.1.2 : aucun audit de conformité n’a encore été fait.
      </p>
      <h2>Résultats des tests</h2>
      <p>
        Aucun audit, donc aucun taux de conformité. Des contrôles automatiques passent à chaque version. Ils
        ne voient qu’une partie des défauts, et ne remplacent pas un audit.
      </p>
      <h2>Contenus non accessibles</h2>
      <h3>Non-conformités</h3>
      <p>Sans audit, leur liste n’est pas connue. Voici ce qui n’a pas encore été vérifié :</p>
      <ul>
        <li>Aucune personne n’a encore essayé ce service avec un lecteur d’écran (NVDA, JAWS, VoiceOver).</li>
        <li>Les contrôles automatiques se font dans Chromium seulement.</li>
        <li>
          Le PDF est balisé, mais un outil de contrôle PDF/UA ne l’a pas encore lu en entier. La page à
          imprimer dit les mêmes mots.
        </li>
      </ul>
      <h3>Dérogations pour charge disproportionnée</h3>
      <p>Aucune.</p>
      <h3>Contenus non soumis à l’obligation d’accessibilité</h3>
      <p>
        Aucun. Les sites vers lesquels ce service envoie (DataPass, API Entreprise, Légifrance) ont leur
        propre déclaration.
      </p>
      <h2>Établissement de cette déclaration</h2>
      <p>Elle a été établie le 22 novembre 2026. Elle changera après le premier audit.</p>
      <h3>Technologies</h3>
      <p>HTML, CSS, JavaScript, WAI-ARIA, SVG, PDF. Le service a besoin de JavaScript.</p>
      <h3>Environnement de test</h3>
      <p>
        Contrôles automatiques : Chromium sous Linux, aux largeurs de 1280 et de 320 pixels, en clair et en
        sombre, au clavier. Technologies d’assistance : aucune pour l’instant.
      </p>
      <h3>Outils</h3>
      <p>axe-core, html-validate et Playwright.</p>
      <h3>Pages vérifiées</h3>
      <p>
        Aucune page n’a fait l’objet d’un audit. L’échantillon du premier audit est prêt : tout le processus,
        les pages obligatoires, et des pages tirées au hasard.
      </p>
      <Pages titre="Le processus, de la première question au dépôt" pages={ECHANTILLON.PROCESSUS} />
      <Pages titre="Les pages obligatoires" pages={ECHANTILLON.OBLIGATOIRES} />
      <Pages titre="Les pages tirées au hasard" pages={ECHANTILLON.AU_HASARD} />
      <h2>Retour d’information et contact</h2>
      <p>
        Vous n’arrivez pas à lire un contenu ou à faire une démarche ? Écrivez au responsable du service. Il
        vous indiquera une autre voie, ou vous enverra le contenu sous une autre forme.
      </p>
      <p>
        Adresse de contact : <Editeur cle="contactAccessibilite" />
      </p>
      <h2>Voies de recours</h2>
      <p>
        Vous avez signalé au responsable un défaut qui vous empêche d’accéder à un contenu ou à un service, et
        vous n’avez pas eu de réponse satisfaisante. Vous pouvez :
      </p>
      <ul>
        <li>
          <Externe href="https://formulaire.defenseurdesdroits.fr">
            écrire un message au Défenseur des droits
          </Externe>
        </li>
        <li>
          <Externe href="https://www.defenseurdesdroits.fr/saisir/delegues">
            contacter le délégué du Défenseur des droits dans votre région
          </Externe>
        </li>
        <li>appeler le 09 69 39 00 00</li>
        <li>
          envoyer un courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris
          CEDEX 07
        </li>
      </ul>
    </div>
  );
}
