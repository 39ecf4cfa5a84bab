import type { Statut } from '@/lib/form/engine';

/** How each state of a step is said and shown. */
export const STATUTS: Readonly<Record<Statut, { readonly libelle: string; readonly badge: string }>> = {
  a_commencer: { libelle: 'À commencer', badge: '' },
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

/** « 2 points bloquent, 3 reviendraient probablement. »: a draft's state in one sentence. */
export function verdict(bloquants: number, reviendra: number): string {
  if (bloquants === 0 && reviendra === 0)
    return 'Rien ne bloque, et nous n’avons rien trouvé qui ferait revenir la demande.';
  const first =
    bloquants === 0 ? 'Rien ne bloque' : bloquants === 1 ? '1 point bloque' : `${bloquants} points bloquent`;
  if (reviendra === 0) return `${first}.`;
  return `${first}, ${reviendra} ${reviendra === 1 ? 'reviendrait' : 'reviendraient'} probablement.`;
}
