'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useEffect, useState } from 'react';
import { downloadDraft } from './download';
import { ConfirmDialog } from './draft-actions';
import { aTouche, estPartage, reglerPartage, vider } from './memoire';
import { oublierLesPages, session, useDraft } from './session';

// What DSFR notes of the display at each page: on a shared computer it does not outlive the page.
const oublierAffichage = () => vider('localStorage');

/** The mention, with the file to take away and the way out of this mode. */
export function Mention() {
  const { brouillon } = useDraft();
  const [demande, setDemande] = useState(false);
  const commencee = brouillon !== null && Object.keys(brouillon.reponses).length > 0;
  useEffect(() => {
    // A worker that was being installed when the mode was chosen may have kept a page since.
    void oublierLesPages();
    // One still being installed finishes after that: what it has kept goes then.
    void navigator.serviceWorker?.ready.then(oublierLesPages, () => undefined);
    const retenir = (event: BeforeUnloadEvent) => {
      const reponses = session.getState().brouillon?.reponses ?? {};
      if (estPartage() && (aTouche() || Object.keys(reponses).length > 0)) event.preventDefault();
    };
    window.addEventListener('beforeunload', retenir);
    window.addEventListener('pagehide', oublierAffichage);
    return () => {
      window.removeEventListener('beforeunload', retenir);
      window.removeEventListener('pagehide', oublierAffichage);
    };
  }, []);
  const quitter = () => {
    reglerPartage(false);
    window.location.assign('/');
  };
  return (
    <section id="poste-partage" className="fr-container fr-pt-2w" aria-label="Poste partagé">
      <div className="fr-alert fr-alert--warning fr-alert--sm">
        <p className="fr-mb-1w">
          <strong>Poste partagé.</strong> Rien n’est gardé : fermer ou recharger cet onglet efface tout.
          Téléchargez le fichier avant de partir.
        </p>
        <ul className="fr-btns-group fr-btns-group--inline fr-btns-group--sm">
          {commencee && (
            <li>
              <Button onClick={() => downloadDraft(brouillon)}>Télécharger la demande</Button>
            </li>
          )}
          <li>
            <Button priority="secondary" onClick={() => setDemande(true)}>
              Quitter ce mode
            </Button>
          </li>
        </ul>
      </div>
      {demande && (
        <ConfirmDialog
          title="Quitter le mode « poste partagé » ?"
          sentence="Ce qui est tapé dans cet onglet sera effacé. Ensuite, ce navigateur gardera de nouveau les demandes."
          action="Effacer et quitter"
          onConfirm={quitter}
          onClose={() => setDemande(false)}
        />
      )}
    </section>
  );
}
