'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from '@/components/draft/dialog';
import { usePartage } from '@/components/draft/memoire';
import { ChoixPartage } from '@/components/draft/partage';
import { focusBlock } from '@/components/fields/focus';
import { EnAttendant } from '@/components/wizard/skeleton';
import { PAS_LU } from '@/lib/echange/lien';
import { OuvrirRecu } from './ouvrir-recu';
import { Questions } from './repondre-questions';
import { type Refus, useRepondre } from './use-repondre';

/** The page of whoever receives questions: opens them, answers, prepares what goes back. */
export function Repondre({ helps }: { readonly helps: Readonly<Record<string, ReactNode>> }) {
  const page = useRepondre();
  const { nom, enCours, refus, autre, dit, tour } = page.etat;
  const refusRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refus) focusBlock(refusRef.current);
  }, [refus]);
  const annonceRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (dit) focusBlock(annonceRef.current);
  }, [dit]);
  return (
    <EnAttendant lue={nom !== 'lecture'} attente={<Recu />}>
      {refus && <Refuse refus={refus} blocRef={refusRef} garde={enCours !== null} />}
      {autre && (
        <Dialog title="Vous avez commencé une autre réponse" onClose={() => page.choisir(false)}>
          <p>
            Cet onglet garde déjà vos réponses pour « {enCours?.envoi.titre} ». Ce que vous ouvrez concerne « 
            {autre.envoi.titre} ».
          </p>
          <ul className="fr-btns-group">
            <li>
              <Button onClick={() => page.choisir(false)}>Continuer la réponse commencée</Button>
            </li>
            <li>
              <Button priority="secondary" onClick={() => page.choisir(true)}>
                L’effacer et ouvrir la nouvelle
              </Button>
            </li>
          </ul>
        </Dialog>
      )}
      <div role="status" className="annonce" ref={annonceRef}>
        {dit && <p className="fr-mb-0">{dit}</p>}
      </div>
      {enCours ? (
        <>
          <Questions
            key={`${enCours.envoi.id}-${tour}`}
            enCours={enCours}
            helps={helps}
            arrive={tour > 0}
            onChange={page.changer}
          />
          <Garde tenu={page.tenu} onErase={page.effacer} />
        </>
      ) : (
        <>
          <p>
            Ouvrez le lien reçu : les questions s’affichent ici. Vous avez reçu un fichier, ou le lien ne
            s’ouvre pas ? Commencez ici.
          </p>
          <OuvrirRecu onLink={page.lien} onFile={page.fichier} />
        </>
      )}
    </EnAttendant>
  );
}

const Recu = () => (
  <div role="status" className="squelette">
    <p className="fr-text--sm">Lecture de ce que vous avez reçu…</p>
    <div className="squelette__bloc" />
  </div>
);

function Refuse({
  refus,
  blocRef,
  garde,
}: {
  refus: Refus;
  blocRef: React.RefObject<HTMLDivElement | null>;
  garde: boolean;
}) {
  return (
    <div className="fr-alert fr-alert--error fr-mb-3w" role="alert" tabIndex={-1} ref={blocRef}>
      <h2 className="fr-alert__title">{PAS_LU}</h2>
      <p>
        {refus.phrase} {garde && 'Ce que vous avez tapé ici n’a pas changé. '}
        {refus.suite && (
          // Another document: that page reads its own address, which this router would not hand over.
          <a className="fr-link" href={refus.suite}>
            Ouvrir la page qui reprend les réponses
          </a>
        )}
      </p>
    </div>
  );
}

/** What this tab keeps, and how to empty it. */
function Garde({ tenu, onErase }: { tenu: boolean; onErase: () => void }) {
  const [demande, setDemande] = useState(false);
  const partage = usePartage();
  return (
    <section className="echange__garde" aria-labelledby="garde">
      <h2 className="fr-h5" id="garde">
        Où sont vos réponses ?
      </h2>
      <p>
        {tenu
          ? 'Dans cet onglet seulement : elles y restent si vous rechargez la page, et disparaissent quand vous le fermez. Rien n’est envoyé à ce service.'
          : partage
            ? 'Nulle part : vous êtes sur un poste partagé. Préparez votre réponse avant de fermer ou de recharger la page.'
            : 'Nulle part encore : ce navigateur refuse de les garder. Préparez votre réponse avant de fermer ou de recharger la page.'}
      </p>
      <ChoixPartage />
      <Button type="button" priority="tertiary" iconId="fr-icon-delete-line" onClick={() => setDemande(true)}>
        Effacer de cet ordinateur
      </Button>
      {demande && (
        <Dialog title="Effacer ce que vous avez tapé ?" onClose={() => setDemande(false)}>
          <p>
            Les questions et vos réponses quittent cet onglet. Pour recommencer, rouvrez le lien ou le fichier
            reçu. Un fichier déjà téléchargé reste où vous l’avez enregistré.
          </p>
          <ul className="fr-btns-group fr-btns-group--inline">
            <li>
              <Button onClick={onErase}>Effacer</Button>
            </li>
            <li>
              <Button priority="secondary" onClick={() => setDemande(false)}>
                Ne rien effacer
              </Button>
            </li>
          </ul>
        </Dialog>
      )}
    </section>
  );
}
