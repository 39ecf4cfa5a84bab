'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { downloadDraft } from './download';
import { session, useDraft } from './session';

const ECHECS = {
  plein: 'Votre navigateur n’a plus de place.',
  trop_grand: 'La demande dépasse 1 Mio : raccourcissez un texte.',
  refuse: 'Votre navigateur a refusé d’enregistrer.',
} as const;

/** « 14 h 02 »: the French way to write a time. */
export function heure(date: Date): string {
  return `${date.getHours()}\u00a0h\u00a0${String(date.getMinutes()).padStart(2, '0')}`;
}

/** One quiet line when all is well; a loud one, with the file to keep, when it is not. */
export function SaveStatus() {
  const { brouillon, sauvegarde, durable } = useDraft();
  if (!brouillon) return null;
  if (sauvegarde.etat === 'echec' || sauvegarde.etat === 'perime') {
    const perime = sauvegarde.etat === 'perime';
    return (
      <div
        role="alert"
        className={`fr-alert fr-alert--${perime ? 'warning' : 'error'} fr-alert--sm fr-mb-3w`}
      >
        <p className="fr-text--bold fr-mb-1w">
          {perime
            ? 'Cette demande est ouverte dans un autre onglet'
            : 'Vos dernières réponses ne sont pas enregistrées'}
        </p>
        <p className="fr-mb-1w">
          {sauvegarde.etat === 'perime'
            ? `Elle vient d’y être modifiée : ici, elle est en lecture seule.${sauvegarde.frappesPerdues ? ' Vos dernières frappes dans cet onglet n’ont pas été enregistrées : téléchargez-les si vous y tenez.' : ''}`
            : `${ECHECS[sauvegarde.code]} Téléchargez votre demande pour ne rien perdre.`}
        </p>
        <ul className="fr-btns-group fr-btns-group--inline fr-btns-group--sm">
          {perime && (
            <li>
              <Button type="button" onClick={() => void session.takeOver()}>
                Reprendre ici
              </Button>
            </li>
          )}
          <li>
            <Button type="button" priority="secondary" onClick={() => downloadDraft(brouillon)}>
              Télécharger cette version
            </Button>
          </li>
        </ul>
      </div>
    );
  }
  if (!durable)
    return (
      <p className="fr-text--sm fr-mb-0" role="status">
        <span className="fr-icon-warning-line fr-icon--sm" aria-hidden="true" /> Votre navigateur refuse de
        garder des données : téléchargez votre demande avant de fermer cet onglet.
      </p>
    );
  return (
    <p className="fr-text--sm etat-sauvegarde fr-mb-0" role="status">
      {sauvegarde.etat === 'enregistre' && (
        <>
          <span className="fr-icon-checkbox-circle-line fr-icon--sm" aria-hidden="true" /> Enregistré à{' '}
          {heure(sauvegarde.a)} dans ce navigateur
        </>
      )}
      {sauvegarde.etat === 'en_attente' && 'Enregistrement…'}
      {sauvegarde.etat === 'jamais' && 'Vos réponses s’enregistrent toutes seules, dans ce navigateur.'}
    </p>
  );
}
