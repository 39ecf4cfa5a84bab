import { Copier } from '@/components/site/copier';
import { Figure } from '@/components/site/figure';
import { ScrollRegion } from '@/components/site/scroll-region';
import { OPERATIONS } from '@/lib/catalogue/operations';
import { ecrireProxy, FICHIER_PROXY } from '@/lib/clients/proxy';
import { VARIABLE_JETON } from '@/lib/essai/extraits';

const EXEMPLES = OPERATIONS.map(({ chemin }) => chemin).filter((chemin) =>
  [
    '/v4/insee/sirene/unites_legales/{siren}',
    '/v4/urssaf/unites_legales/{siren}/attestation_vigilance',
  ].includes(chemin),
);
const CODE = ecrireProxy(EXEMPLES);
const LEGENDE = 'Le jeton reste sur votre serveur.';

/** Why a server stands between the browser and API Entreprise: a drawing that reads as text, and a sample. */
export function Relais() {
  return (
    <>
      <Figure className="relais" legende={LEGENDE}>
        <ol className="relais__chemin">
          <li>
            <strong>Le navigateur</strong>
            <span>Il demande. Il ne connaît ni le jeton, ni l’adresse de l’API.</span>
          </li>
          <li className="relais__gardien">
            <strong>Votre serveur</strong>
            <span>Il vérifie qui demande, ajoute le jeton, et choisit ce qui passe.</span>
          </li>
          <li>
            <strong>API Entreprise</strong>
            <span>Elle ne répond qu’à des serveurs.</span>
          </li>
        </ol>
        <p className="relais__interdit">
          <span aria-hidden="true" className="relais__croix">
            ✕
          </span>
          <span>
            <strong>Jamais en direct :</strong> depuis un navigateur, le jeton serait public, et API
            Entreprise refuse l’appel.
          </span>
        </p>
      </Figure>
      <details className="depliant">
        <summary>Un relais minimal, en JavaScript</summary>
        <p>
          Enregistrez-le dans <code>{FICHIER_PROXY}</code>. Mettez le jeton dans la variable d’environnement{' '}
          <code>{VARIABLE_JETON}</code>, puis le cadre et le SIRET de votre organisation dans{' '}
          <code>API_ENTREPRISE_CONTEXT</code> et <code>API_ENTREPRISE_RECIPIENT</code>. Il reste fermé tant
          que vous n’avez pas écrit votre contrôle de session, et ne connaît que les opérations de sa liste.
        </p>
        <ScrollRegion className="bloc-code" label="Relais minimal en JavaScript">
          <pre>{CODE}</pre>
        </ScrollRegion>
        <Copier texte={CODE} quoi="le relais" />
      </details>
    </>
  );
}
