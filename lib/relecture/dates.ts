import { DELAIS_INSTRUCTION, JETON } from '../catalogue/limites';
import { CATALOGUE_VERSION } from '../catalogue/sources';
import { text } from '../form/engine';
import type { Reponses } from '../form/types';
import { VERIFIE_LE } from '../steps/schemas';
import type { Lecture, Regle } from './types';

const DATE = 'date_prevue_mise_en_production';
const base = { etape: 'projet', champ: DATE, niveau: 'conseil', verifieLe: VERIFIE_LE } as const;
const DAY_MS = 86_400_000;

/** Whole days from one ISO date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The same day, that many months later: « 2026-11-22 » plus 18 is « 2028-05-22 ». */
export function monthsLater(day: string, months: number): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return '';
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay)));
  return target.toISOString().slice(0, 10);
}

/** The rules that depend on the day of the reading and on the catalogue of the answers. */
export function reglesDatees({ aujourdhui, catalogue }: Lecture): readonly Regle[] {
  const days = (reponses: Reponses) => daysBetween(aujourdhui, text(reponses, DATE));
  const endOfToken = monthsLater(aujourdhui, JETON.dureeMois);
  return [
    {
      ...base,
      code: 'production_passee',
      message: 'Mettez la date à jour : elle est déjà passée.',
      source: 'datapass_modele',
      broken: (reponses) => text(reponses, DATE) !== '' && days(reponses) < 0,
    },
    {
      ...base,
      code: 'production_trop_proche',
      message: `Prévoyez plus de temps : l’instruction prend ${DELAIS_INSTRUCTION.moyenneJours} jours en moyenne, puis il faut brancher et tester.`,
      source: 'site_faq',
      broken: (reponses) =>
        text(reponses, DATE) !== '' &&
        days(reponses) >= 0 &&
        days(reponses) < DELAIS_INSTRUCTION.nePasRelancerAvantJours,
    },
    {
      ...base,
      code: 'production_apres_le_jeton',
      message: `Déposez plus tard, ou avancez la date : le jeton ne vaut que ${JETON.dureeMois} mois.`,
      source: 'site_faq',
      broken: (reponses) => endOfToken !== '' && text(reponses, DATE) > endOfToken,
    },
    {
      ...base,
      etape: 'contexte',
      champ: 'form_uid',
      code: 'catalogue_change',
      message:
        'Relisez les données et le cadre juridique : les formulaires de DataPass ont changé depuis que vous avez commencé.',
      source: 'datapass_formulaires',
      broken: () => catalogue !== '' && catalogue !== CATALOGUE_VERSION,
    },
  ];
}
