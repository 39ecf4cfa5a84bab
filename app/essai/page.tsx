import type { Metadata } from 'next';
import { EssaiPage } from '@/components/essai/essai-page';
import { A_LIRE } from '@/components/site/a-lire';
import { OUVERTS_PAR_DEFAUT } from '@/lib/serveur/reglages';

export const metadata: Metadata = { title: 'Essayer un appel à API Entreprise, en direct', ...A_LIRE };

export default function Essai() {
  return (
    <>
      <h1>Essayer un appel, en direct</h1>
      <div className="fr-text--lead chapo">
        <p>
          Voyez ce que vous recevrez d’API Entreprise, sur des données fictives d’abord. Quand vous aurez un
          jeton, vérifiez ici qu’il marche pour vos données.
        </p>
      </div>
      <details className="depliant">
        <summary>Où passent le jeton et la réponse ?</summary>
        <p>
          API Entreprise refuse les appels faits par un navigateur : le jeton y serait public. Ce serveur fait
          donc l’appel à votre place, une seule fois. Il ne garde ni le jeton, ni l’identifiant, ni la
          réponse ; son journal note seulement l’heure, l’opération, l’environnement, le statut et la durée.
          Les limites d’API Entreprise sont respectées pour vous : au-delà, l’essai attend.
        </p>
      </details>
      <EssaiPage dabord={OUVERTS_PAR_DEFAUT} />
    </>
  );
}
