'use client';

import type { RefObject } from 'react';
import { Reponse } from './reponse';
import { Trajet } from './trajet';
import type { Etat } from './use-essai';

type Props = {
  readonly etat: Etat;
  readonly delaiMs: number;
  readonly titreRef: RefObject<HTMLHeadingElement | null>;
};

const TITRES: Readonly<Record<string, string>> = {
  delai_depasse: 'Pas de réponse à temps',
  trop_de_demandes: 'Il faut attendre un peu',
  appel_en_cours: 'Le même appel est peut-être encore en cours',
  silence_bannissement_possible: 'API Entreprise ne répond plus du tout',
  jeton_expire: 'Le jeton a expiré',
};

/** Where the call stands, and how it ended. */
export function Issue({ etat, delaiMs, titreRef }: Props) {
  return (
    <>
      <Trajet debut={etat.nom === 'attente' ? etat.debut : null} delaiMs={delaiMs} />
      <p role="status" className="fr-text--sm">
        {etat.nom === 'attente' && 'Appel en cours…'}
        {etat.nom === 'repos' && 'Elle s’affichera ici.'}
      </p>
      {etat.nom === 'reponse' && <Reponse lu={etat.lu} date={etat.date} titreRef={titreRef} />}
      {etat.nom === 'refus' && (
        <Message titreRef={titreRef} titre={TITRES[etat.refus.code] ?? 'L’appel n’a pas abouti'}>
          {etat.refus.message}
        </Message>
      )}
      {etat.nom === 'hors_ligne' && (
        <Message titreRef={titreRef} titre="Connexion requise pour l’essai">
          Nous n’arrivons pas à joindre ce serveur. Vos champs restent remplis : relancez une fois la
          connexion revenue.
        </Message>
      )}
      {etat.nom === 'arrete' && (
        <Message titreRef={titreRef} titre="Appel arrêté">
          Vous avez arrêté l’attente. API Entreprise traite peut-être encore l’appel : attendez une minute
          avant de relancer le même.
        </Message>
      )}
    </>
  );
}

function Message({
  titre,
  titreRef,
  children,
}: {
  titre: string;
  titreRef: Props['titreRef'];
  children: string | readonly string[];
}) {
  return (
    <div className="fr-alert fr-alert--warning">
      <h3 className="fr-alert__title" tabIndex={-1} ref={titreRef}>
        {titre}
      </h3>
      <p>{children}</p>
    </div>
  );
}
