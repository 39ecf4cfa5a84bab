import { Figure } from '@/components/site/figure';
import { JETON } from '@/lib/catalogue/limites';

/** Who holds the token, from where to where: a drawing that reads as text. */
export function CarteDuJeton() {
  return (
    <Figure className="relais" legende="Le chemin du jeton : trois mains, et aucune autre.">
      <ol className="relais__chemin">
        <li>
          <strong>Le compte API Entreprise</strong>
          <span>Le jeton y est. Le demandeur et le contact technique le voient.</span>
        </li>
        <li>
          <strong>La personne qui branche l’API</strong>
          <span>
            Elle le prend dans le compte, ou par un lien valable {JETON.transmission.lienHeures} heures.
          </span>
        </li>
        <li className="relais__gardien">
          <strong>Votre serveur</strong>
          <span>Il le garde avec ses mots de passe. Votre logiciel l’y lit.</span>
        </li>
      </ol>
      <p className="relais__interdit">
        <span aria-hidden="true" className="relais__croix">
          ✕
        </span>
        <span>
          <strong>Jamais par là :</strong> un courriel, une messagerie, un ticket, le code, une page web.
        </span>
      </p>
    </Figure>
  );
}
