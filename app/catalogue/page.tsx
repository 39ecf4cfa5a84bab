import type { Metadata } from 'next';
import { A_LIRE } from '@/components/site/a-lire';
import { ScrollRegion } from '@/components/site/scroll-region';
import { CAS_USAGES } from '@/lib/catalogue/cas-usages';
import { DONNEES, GROUPES } from '@/lib/catalogue/donnees';
import { FORMULAIRES } from '@/lib/catalogue/formulaires';
import { type EtatDonnee, etatDonnee, findDonnee } from '@/lib/steps/formulaire';

export const metadata: Metadata = { title: 'Les données d’API Entreprise, par cas d’usage', ...A_LIRE };

const SHOWN = FORMULAIRES.filter(({ uid, dansLeChoix }) => dansLeChoix && uid !== 'api-entreprise-editeur');

const SIGNES: Readonly<Record<EtatDonnee, { signe: string; sens: string }>> = {
  incluse: { signe: '●', sens: 'incluse d’office' },
  figee: { signe: '●', sens: 'incluse par le formulaire' },
  proposee: { signe: '◉', sens: 'proposée' },
  facultative: { signe: '○', sens: 'facultative' },
  impossible: { signe: '–', sens: 'impossible' },
};

export default function Catalogue() {
  return (
    <div className="page page--large">
      <h1>Les {DONNEES.length} données d’API Entreprise</h1>
      <p className="fr-text--lead chapo">
        Pour chacune : qui la fournit, ce que contient la réponse, et ce que chaque formulaire DataPass en
        dit.
      </p>
      <p>
        Une donnée ouverte est publique. Une donnée protégée ne l’est pas : chacune se demande avec une
        raison. Le signe dit ce qu’en fait chaque cas d’usage.
      </p>
      <ul className="liste-nue legende-signes">
        {Object.values(SIGNES)
          .filter(({ sens }) => sens !== 'incluse par le formulaire')
          .map(({ signe, sens }) => (
            <li key={sens}>
              <span aria-hidden="true">{signe}</span> {sens}
            </li>
          ))}
      </ul>
      {GROUPES.map((groupe) => (
        <section key={groupe} className="fr-mt-4w" aria-labelledby={`groupe-${GROUPES.indexOf(groupe)}`}>
          <h2 className="fr-h4" id={`groupe-${GROUPES.indexOf(groupe)}`}>
            {groupe}
          </h2>
          <ScrollRegion className="tableau catalogue" label={`Tableau : ${groupe}`}>
            <table>
              <caption className="fr-sr-only">{groupe} : données, fournisseurs et cas d’usage</caption>
              <thead>
                <tr>
                  <th scope="col">Donnée</th>
                  <th scope="col">Accès</th>
                  {SHOWN.map(({ uid, nom }) => (
                    <th key={uid} scope="col">
                      {nom}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {DONNEES.filter((donnee) => donnee.groupe === groupe).map(
                  ({ scope, nom, contenu, fournisseurs, ouverture, lien }) => (
                    <tr key={scope}>
                      <th scope="row">
                        <a href={lien} target="_blank" rel="noopener noreferrer">
                          {nom}
                          <span className="fr-sr-only"> (nouvelle fenêtre)</span>
                        </a>
                        <span className="tableau__contenu">
                          {contenu} Fournie par : {fournisseurs.join(', ')}.
                        </span>
                      </th>
                      <td className="catalogue__acces">{ouverture === 'ouverte' ? 'Ouverte' : 'Protégée'}</td>
                      {SHOWN.map(({ uid, nom: cas }) => {
                        const donnee = findDonnee(scope);
                        const { signe, sens } = SIGNES[donnee ? etatDonnee(uid, donnee) : 'facultative'];
                        return (
                          <td key={uid} className="tableau__signe" data-cas={cas}>
                            <span aria-hidden="true">{signe}</span>
                            <span className="fr-sr-only">{sens}</span>
                          </td>
                        );
                      })}
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          </ScrollRegion>
        </section>
      ))}
      <p className="fr-text--xs fr-mt-3w">
        Sources : formulaires de DataPass, état au 6 août 2026 ; {CAS_USAGES.length} cas d’usage décrits par
        API Entreprise, état au 8 avril 2026.
      </p>
    </div>
  );
}
