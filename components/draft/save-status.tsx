'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { useEffect, useRef, useState } from 'react';
import { focusBlock } from '@/components/fields/focus';
import { passerALaNouvelle } from '@/lib/hors-ligne/page';
import { downloadDraft } from './download';
import { usePartage } from './memoire';
import { resterGarde, session, useDemande, useDraft } from './session';

const ECHECS = {
  plein: 'Votre navigateur n’a plus de place.',
  trop_grand: 'La demande dépasse 1 Mo : raccourcissez un texte.',
  refuse: 'Votre navigateur a refusé d’enregistrer.',
} as const;

/** « 14 h 02 »: the French way to write a time. */
export function heure(date: Date): string {
  return `${date.getHours()}\u00a0h\u00a0${String(date.getMinutes()).padStart(2, '0')}`;
}

/** The loud one: what is wrong with the saving, and the file to keep. Stands above the questions. */
export function SaveAlert() {
  const { brouillon, sauvegarde } = useDraft();
  if (!brouillon || (sauvegarde.etat !== 'echec' && sauvegarde.etat !== 'perime')) return null;
  const perime = sauvegarde.etat === 'perime';
  const recente = sauvegarde.etat === 'perime' && sauvegarde.plusRecente === true;
  const takeOver = async () => {
    await session.takeOver();
    focusBlock(document.querySelector<HTMLElement>('main h1'));
  };
  return (
    <div role="alert" className={`fr-alert fr-alert--${perime ? 'warning' : 'error'} fr-alert--sm fr-mb-3w`}>
      <p className="fr-text--bold fr-mb-1w">
        {recente && 'Cette demande a été enregistrée par une version plus récente du service'}
        {perime && !recente && 'Cette demande est ouverte dans un autre onglet'}
        {!perime && 'Vos dernières réponses ne sont pas enregistrées'}
      </p>
      <p className="fr-mb-1w">
        {sauvegarde.etat === 'perime'
          ? `${recente ? 'Rechargez la page pour obtenir cette version. Ici, la demande est' : 'Elle vient d’y être modifiée : ici, elle est'} en lecture seule.${sauvegarde.frappesPerdues ? ' Vos dernières frappes dans cet onglet n’ont pas été enregistrées : téléchargez-les si vous y tenez.' : ''}`
          : `${ECHECS[sauvegarde.code]} Téléchargez votre demande pour ne rien perdre.`}
      </p>
      <ul className="fr-btns-group fr-btns-group--inline fr-btns-group--sm">
        {perime && (
          <li>
            <Button type="button" onClick={recente ? passerALaNouvelle : takeOver}>
              {recente ? 'Recharger' : 'Reprendre ici'}
            </Button>
          </li>
        )}
        {(!recente || sauvegarde.frappesPerdues) && (
          <li>
            <Button type="button" priority="secondary" onClick={() => downloadDraft(brouillon)}>
              Télécharger cette version
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}

/** After the first saving: true when the browser did not promise to keep what it keeps. */
function useFragile(enregistre: boolean): boolean {
  const [fragile, setFragile] = useState(false);
  useEffect(() => {
    if (enregistre) void resterGarde().then((garde) => setFragile(!garde));
  }, [enregistre]);
  return fragile;
}

/** The quiet one. Its changes are not announced at each word: only the first saving of the page is. */
export function SaveStatus() {
  const { brouillon, sauvegarde, durable, depasse } = useDemande();
  const first = useRef(sauvegarde.etat);
  const partage = usePartage();
  const fragile = useFragile(sauvegarde.etat === 'enregistre' && durable && !partage);
  if (partage)
    return (
      <p className="fr-text--sm fr-mb-0" role="status">
        Poste partagé : vos réponses vivent dans cet onglet, et nulle part ailleurs.
      </p>
    );
  if (!durable)
    return (
      <p className="fr-text--sm fr-mb-0" role="status">
        <span className="fr-icon-warning-line fr-icon--sm" aria-hidden="true" />{' '}
        {depasse
          ? 'Une version plus récente du service garde vos demandes dans ce navigateur : rechargez la page pour les retrouver. Ce que vous tapez ici n’est pas gardé.'
          : 'Votre navigateur refuse de garder des données : téléchargez votre demande avant de fermer cet onglet.'}
      </p>
    );
  const saved = sauvegarde.etat === 'enregistre';
  const worked = saved && first.current !== 'enregistre';
  if (sauvegarde.etat === 'en_attente') first.current = 'en_attente';
  return (
    <>
      <p className="fr-text--sm etat-sauvegarde fr-mb-0">
        {saved && (
          <>
            <span className="fr-icon-checkbox-circle-line fr-icon--sm" aria-hidden="true" /> Enregistré à{' '}
            {heure(sauvegarde.a)} dans ce navigateur
          </>
        )}
        {sauvegarde.etat === 'en_attente' && 'Enregistrement…'}
        {saved && fragile && (
          <>
            . Votre navigateur peut effacer ce qu’il garde (Safari, après 7 jours sans visite) :{' '}
            <button type="button" className="fr-link fr-link--sm" onClick={() => downloadDraft(brouillon)}>
              téléchargez aussi le fichier
            </button>
            .
          </>
        )}
        {sauvegarde.etat === 'jamais' && 'Vos réponses s’enregistrent toutes seules, dans ce navigateur.'}
      </p>
      <p role="status" className="fr-sr-only">
        {worked ? 'Vos réponses s’enregistrent.' : ''}
      </p>
    </>
  );
}
