import { ScrollRegion } from '@/components/site/scroll-region';
import { ENTETES_MATRICE, matriceDe } from '@/lib/export/matrice';
import type { Reponses } from '@/lib/form/types';

const MANQUE = <em className="recap__vide">À compléter</em>;

/** Each protected datum with its reason, the text that allows it and who reads it: what must hold together. */
export function Matrix({ reponses }: { reponses: Reponses }) {
  const lignes = matriceDe(reponses);
  if (lignes.length === 0) return <p>Aucune donnée protégée : il n’y a rien à justifier.</p>;
  return (
    <ScrollRegion
      className="tableau tableau--court"
      label="Tableau : données, raisons, texte et destinataires"
    >
      <table>
        <caption className="fr-sr-only">
          Pour chaque donnée protégée : la raison, le texte, les destinataires
        </caption>
        <thead>
          <tr>
            {ENTETES_MATRICE.map((entete) => (
              <th key={entete} scope="col">
                {entete}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ scope, donnee, raison, texte, destinataires }) => (
            <tr key={scope}>
              <th scope="row">{donnee}</th>
              <td data-titre={ENTETES_MATRICE[1]}>{raison || MANQUE}</td>
              <td data-titre={ENTETES_MATRICE[2]}>{texte || MANQUE}</td>
              <td data-titre={ENTETES_MATRICE[3]}>{destinataires || MANQUE}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
