import { text } from '@/lib/form/engine';
import type { Reponses } from '@/lib/form/types';
import { justificationOf } from '@/lib/steps/donnees/step';
import { donneesProtegeesChoisies, etatDonnee } from '@/lib/steps/formulaire';

const MANQUE = <em className="recap__vide">À compléter</em>;

/** Each protected datum with its reason, the text that allows it and who reads it: what must hold together. */
export function Matrix({ reponses }: { reponses: Reponses }) {
  const chosen = donneesProtegeesChoisies(reponses);
  if (chosen.length === 0) return <p>Aucune donnée protégée : il n’y a rien à justifier.</p>;
  const cadre = text(reponses, 'cadre_juridique_nature');
  const destinataires = text(reponses, 'destinataire_donnees_caractere_personnel');
  return (
    <section
      className="tableau"
      aria-label="Tableau : données, raisons, texte et destinataires"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must take the focus (WCAG 2.1.1)
      tabIndex={0}
    >
      <table>
        <caption className="fr-sr-only">
          Pour chaque donnée protégée : la raison, le texte, les destinataires
        </caption>
        <thead>
          <tr>
            <th scope="col">Donnée</th>
            <th scope="col">Pourquoi</th>
            <th scope="col">Texte qui l’autorise</th>
            <th scope="col">Qui la lit</th>
          </tr>
        </thead>
        <tbody>
          {chosen.map((donnee) => {
            const figee = etatDonnee(text(reponses, 'form_uid'), donnee) === 'figee';
            return (
              <tr key={donnee.scope}>
                <th scope="row">{donnee.nom}</th>
                <td>
                  {text(reponses, justificationOf(donnee.scope)) ||
                    (figee ? 'Imposée par le formulaire' : MANQUE)}
                </td>
                <td>{cadre || MANQUE}</td>
                <td>{destinataires || MANQUE}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
