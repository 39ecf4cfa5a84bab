import { JETON } from '../catalogue/limites';
import { plusJours, plusMois } from './calendrier';

/** One moment of the life of a token. */
export type MomentDuJeton = {
  /** Days before the end; null for its creation. */
  readonly joursAvant: number | null;
  /** ISO day, or null as long as the creation is not known. */
  readonly jour: string | null;
  /** Where it stands on the line, from 0 (creation) to 1 (end). */
  readonly part: number;
  readonly quoi: string;
};

const JOUR_MS = 86_400_000;
/** A month when no day is known: a drawing needs no better. */
const JOURS_PAR_MOIS = 365.25 / 12;

const joursEntre = (debut: string, fin: string) => (Date.parse(fin) - Date.parse(debut)) / JOUR_MS;

function quoiDe(jours: number): string {
  const { fenetreJours, ajouteMois } = JETON.prolongation;
  if (jours === 0) return 'Le jeton expire : les appels sont refusés. Dernier rappel.';
  if (jours === fenetreJours)
    return `La prolongation s’ouvre : le demandeur ajoute ${ajouteMois} mois depuis son compte. Premier rappel.`;
  return 'Rappel.';
}

/**
 * The life of a token, from its creation to its end, with its notices.
 *
 * Source: apistration (18 months), site_faq (notices, extension).
 *
 * @param jeton ISO day of the creation, '' when not known
 */
export function vieDuJeton(jeton: string): readonly MomentDuJeton[] {
  const fin = jeton ? plusMois(jeton, JETON.dureeMois) : null;
  const duree = fin ? joursEntre(jeton, fin) : JETON.dureeMois * JOURS_PAR_MOIS;
  return [
    { joursAvant: null, jour: jeton || null, part: 0, quoi: 'Le jeton est créé.' },
    ...JETON.prolongation.rappelsJours.map((jours) => ({
      joursAvant: jours,
      jour: fin && plusJours(fin, -jours),
      part: (duree - jours) / duree,
      quoi: quoiDe(jours),
    })),
  ];
}

/** Where a day stands in the life of a token, from 0 to 1; null outside it. */
export function partDuJour(jeton: string, jour: string): number | null {
  if (!jeton) return null;
  const part = joursEntre(jeton, jour) / joursEntre(jeton, plusMois(jeton, JETON.dureeMois));
  return part >= 0 && part <= 1 ? part : null;
}
