'use client';

import type { ReactNode, RefObject } from 'react';
import { Connexion } from '@/components/hors-ligne/connexion';
import type { NomEnvironnement } from './environnements';
import { Reponse } from './reponse';
import { Trajet } from './trajet';
import type { Etat } from './use-essai';

type Props = {
  readonly etat: Etat;
  readonly delaiMs: number;
  readonly environnement: NomEnvironnement;
  /** Seconds to wait before the call of the form may be sent again. */
  readonly reste: number;
  readonly titreRef: RefObject<HTMLHeadingElement | null>;
};

const RESEAU = new Set(['nom_introuvable', 'injoignable', 'connexion_coupee']);

export const TITRES: Readonly<Record<string, string>> = {
  delai_depasse: 'Pas de réponse à temps',
  trop_de_demandes: 'Il faut attendre un peu',
  appel_en_cours: 'Le même appel est peut-être encore en cours',
  silence_bannissement_possible: 'API Entreprise ne répond plus du tout',
  jeton_expire: 'Le jeton a expiré',
};

/** Where the call stands, and how it ended. */
export function Issue({ etat, delaiMs, environnement, reste, titreRef }: Props) {
  return (
    <>
      <Trajet
        debut={etat.nom === 'attente' ? etat.debut : null}
        delaiMs={delaiMs}
        arrive={etat.nom === 'reponse'}
        but={environnement === 'simulateur' ? 'Simulateur' : 'API Entreprise'}
      />
      <p role="status" className="fr-text--sm">
        {etat.nom === 'attente' && 'Appel en cours…'}
        {etat.nom === 'repos' && 'La réponse s’affichera ici : une phrase d’abord, puis les données.'}
      </p>
      {reste > 0 && etat.nom !== 'attente' && (
        <p>
          <strong>Cet appel pourra repartir dans {reste} s.</strong> Un autre peut partir tout de suite ; s’il
          doit attendre aussi, ce serveur le dit, et ne l’envoie pas.
        </p>
      )}
      {etat.nom === 'reponse' && <Reponse lu={etat.lu} date={etat.date} titreRef={titreRef} />}
      {etat.nom === 'refus' && (
        <Message titreRef={titreRef} titre={TITRES[etat.refus.code] ?? 'L’appel n’a pas abouti'}>
          {etat.refus.message}
          {environnement !== 'simulateur' &&
            RESEAU.has(etat.refus.code) &&
            ' Le simulateur, lui, marche sans Internet.'}
        </Message>
      )}
      {etat.nom === 'hors_ligne' && (
        <Message titreRef={titreRef} titre="Connexion requise pour l’essai">
          Nous n’arrivons pas à joindre ce serveur. Vos champs restent remplis : relancez une fois la
          connexion revenue.
          <Connexion />
        </Message>
      )}
      {etat.nom === 'arrete' && (
        <Message titreRef={titreRef} titre="Appel arrêté">
          {environnement === 'simulateur'
            ? 'Vous avez arrêté l’attente.'
            : 'Vous avez arrêté l’attente. API Entreprise traite peut-être encore l’appel : attendez une minute avant de relancer le même.'}
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
  children: ReactNode;
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
