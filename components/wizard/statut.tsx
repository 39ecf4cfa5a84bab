import type { Statut } from '@/lib/form/engine';

/** How each state of a step is said and shown. */
export const STATUTS: Readonly<Record<Statut, { readonly libelle: string; readonly badge: string }>> = {
  a_commencer: { libelle: 'À commencer', badge: '' },
  en_attente: { libelle: 'Plus tard', badge: '' },
  en_cours: { libelle: 'En cours', badge: 'fr-badge--new' },
  complete: { libelle: 'Complète', badge: 'fr-badge--success' },
  bloquee: { libelle: 'Bloquée', badge: 'fr-badge--warning' },
};

/** A step's state as a word, never as a colour alone. */
export function StatutBadge({ statut }: { statut: Statut }) {
  return (
    <span className={`fr-badge fr-badge--sm fr-badge--no-icon ${STATUTS[statut].badge}`}>
      {STATUTS[statut].libelle}
    </span>
  );
}
