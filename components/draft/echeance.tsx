'use client';

import { Button } from '@codegouvfr/react-dsfr/Button';
import { expireLe, JOURS_GARDES } from '@/lib/draft/expiration';
import { type Brouillon, draftTitle } from '@/lib/draft/format';
import { downloadDraft } from './download';
import { useEntretien } from './entretien';
import { useDraft } from './session';

const enLettres = (date: Date) => date.toLocaleDateString('fr-FR', { dateStyle: 'long' });

/** When the open draft will be erased if nobody modifies it; nothing is said of a draft that nothing keeps yet. */
export function Echeance({ brouillon }: { brouillon: Brouillon }) {
  const { durable, sauvegarde } = useDraft();
  const { annonce } = useEntretien(brouillon.modifie_le);
  if (!durable || !annonce || sauvegarde.etat === 'jamais') return null;
  return (
    <p className="fr-text--sm">
      Sans modification, cette demande sera effacée de ce navigateur à partir du{' '}
      {enLettres(expireLe(brouillon, annonce.entretien))}. Le fichier téléchargé, lui, reste.
    </p>
  );
}

/** What is about to be erased, and what has been: the day and the number, never what it held. */
export function Avis({ page }: { page: string }) {
  const { annonce, prolonger, lu } = useEntretien(page);
  if (!annonce || (annonce.proches.length === 0 && !annonce.entretien.efface)) return null;
  const { proches, entretien } = annonce;
  const { efface } = entretien;
  return (
    <section className="fr-container fr-pt-2w" aria-label="Durée de garde de vos demandes">
      {efface && (
        <div className="fr-alert fr-alert--info fr-alert--sm fr-mb-2w">
          <p className="fr-mb-1w">
            Le {enLettres(new Date(efface.le))},{' '}
            {efface.combien === 1
              ? `une demande a été effacée de ce navigateur : elle n’avait pas été modifiée depuis ${JOURS_GARDES} jours.`
              : `${efface.combien} demandes ont été effacées de ce navigateur : elles n’avaient pas été modifiées depuis ${JOURS_GARDES} jours.`}
          </p>
          <Button size="small" priority="secondary" onClick={lu}>
            J’ai lu
          </Button>
        </div>
      )}
      {proches.map((brouillon) => (
        <div key={brouillon.id} className="fr-alert fr-alert--warning fr-alert--sm fr-mb-2w">
          <p className="fr-mb-1w">
            « {draftTitle(brouillon)} » n’a pas été modifiée depuis longtemps : elle sera effacée de ce
            navigateur{' '}
            {expireLe(brouillon, entretien) <= new Date()
              ? 'dès demain.'
              : `à partir du ${enLettres(expireLe(brouillon, entretien))}.`}
          </p>
          <ul className="fr-btns-group fr-btns-group--inline fr-btns-group--sm">
            <li>
              <Button onClick={() => downloadDraft(brouillon)}>Télécharger</Button>
            </li>
            <li>
              <Button priority="secondary" onClick={() => prolonger(brouillon.id)}>
                Garder {JOURS_GARDES} jours de plus
              </Button>
            </li>
          </ul>
        </div>
      ))}
    </section>
  );
}
