'use client';

import type { RefObject } from 'react';
import { Copier } from '@/components/site/copier';
import { dureeEnMots } from '@/lib/essai/explications';
import {
  appelsEnMots,
  liensDe,
  messageAuSupport,
  phraseDe,
  type ReponseEssai,
  tonDe,
} from '@/lib/essai/lecture';
import { Json } from './json';

type Props = {
  readonly lu: ReponseEssai;
  readonly date: Date;
  readonly titreRef: RefObject<HTMLHeadingElement | null>;
};

/** What API Entreprise answered: the sentence, what to do, the data, then the details. */
export function Reponse({ lu, date, titreRef }: Props) {
  const { appel, reponse, explication } = lu;
  const liens = liensDe(reponse.corps, appel.environnement);
  const bien = reponse.statut < 400;
  return (
    <>
      <div className={`fr-alert fr-alert--${tonDe(lu)} fr-mb-3w`}>
        <h3 className="fr-alert__title" tabIndex={-1} ref={titreRef}>
          {phraseDe(lu)}
        </h3>
        {explication && (
          <>
            <p className="fr-mb-1w">
              <strong>{explication.titre}</strong> (code {explication.code})
            </p>
            <p>{explication.que_faire}</p>
            {appel.environnement === 'simulateur' && explication.code === '00101' && (
              <p>Ici, seul le jeton de démonstration marche.</p>
            )}
          </>
        )}
        {bien && appel.environnement === 'bac_a_sable' && (
          <p>
            Au bac à sable, un numéro inconnu reçoit aussi un exemple : cette réponse ne dit rien de l’entité,
            mais elle prouve que le jeton et l’appel sont bons.
          </p>
        )}
      </div>
      <Jauge enTetes={reponse.en_tetes} date={date} />
      {liens.length > 0 && (
        <>
          <h3 className="fr-h6">Documents</h3>
          <ul>
            {liens.map(({ ou, url, reconnu }) => (
              <li key={`${ou}-${url}`}>
                {reconnu && appel.environnement !== 'simulateur' ? (
                  <a href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
                    {ou}
                    <span className="fr-sr-only"> (nouvelle fenêtre)</span>
                  </a>
                ) : (
                  <>
                    {ou} : <code>{url}</code> (
                    {reconnu ? 'document fictif' : 'lien non reconnu : il n’est pas d’API Entreprise'})
                  </>
                )}
              </li>
            ))}
          </ul>
          <p className="fr-text--sm">
            Nous n’ouvrons pas les documents.{' '}
            {appel.environnement === 'simulateur' && 'Ceux du simulateur n’existent pas.'}
          </p>
        </>
      )}
      <h3 className="fr-h6">Ce qui a été reçu</h3>
      <Json corps={reponse.corps} />
      <details className="depliant">
        <summary>Détails techniques</summary>
        <dl className="fiche">
          <dt>Adresse appelée</dt>
          <dd>
            <code>
              {appel.methode} {appel.url}
            </code>
          </dd>
          <dt>Statut HTTP</dt>
          <dd>{reponse.statut}</dd>
          <dt>Durée</dt>
          <dd>
            {appel.duree_ms} ms, sur {appel.delai_max_ms / 1000} s au plus
          </dd>
          {Object.entries(reponse.en_tetes).map(([nom, valeur]) => (
            <div key={nom}>
              <dt>{nom}</dt>
              <dd>
                <code>{valeur}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {!bien && (
        <details className="depliant">
          <summary>Écrire au support</summary>
          <p className="fr-text--sm">Ce message ne contient ni le jeton ni les identifiants appelés.</p>
          <pre className="bloc-code">{messageAuSupport(lu, date)}</pre>
          <Copier texte={messageAuSupport(lu, date)} quoi="le message" />
        </details>
      )}
    </>
  );
}

/** How many calls are left in the minute, as API Entreprise counts them. */
function Jauge({ enTetes, date }: { enTetes: ReponseEssai['reponse']['en_tetes']; date: Date }) {
  const [limite, reste, fin] = ['limit', 'remaining', 'reset'].map((nom) =>
    Number(enTetes[`ratelimit-${nom}`]),
  );
  if (!limite || reste === undefined || Number.isNaN(reste)) return null;
  const secondes = fin ? Math.round(fin - date.getTime() / 1000) : 0;
  return (
    <div className="quota fr-mb-3w">
      <p className="fr-mb-1v">
        Il reste <strong>{appelsEnMots(reste)}</strong> sur {limite} à ce jeton pour cette donnée
        {secondes > 0 ? `, compteur remis à zéro dans ${dureeEnMots(secondes)}` : ''}.
      </p>
      <meter min={0} max={limite} low={limite * 0.2} value={reste} aria-hidden="true" />
    </div>
  );
}
