import { heure } from '@/components/draft/save-status';
import { dateEnMots } from '@/lib/export/texte';

const deux = (nombre: number) => String(nombre).padStart(2, '0');

/** « 22 novembre 2026 à 14 h 02 », in the reader's own time zone. `iso`: ISO 8601 in UTC. */
export function moment(iso: string): string {
  const date = new Date(iso);
  const jour = `${date.getFullYear()}-${deux(date.getMonth() + 1)}-${deux(date.getDate())}`;
  return `${dateEnMots(jour)} à ${heure(date)}`;
}
