/** Who said it: the public directory, or the small one that this program carries for tests and demos. */
export const SOURCES_ANNUAIRE = ['recherche_entreprises', 'simulateur'] as const;

/** An establishment as our own answers tell it. An empty text is not published by the directory. */
export type Etablissement = {
  readonly siret: string;
  readonly siren: string;
  readonly denomination: string;
  readonly adresse: string;
  readonly est_siege: boolean;
  readonly etat: 'ouvert' | 'ferme';
  /** A hint, null when nobody knows. Never a reason to say no. */
  readonly est_administration: boolean | null;
  readonly source: (typeof SOURCES_ANNUAIRE)[number];
  /** ISO date, or date and time. */
  readonly verifie_le: string;
};

/** True for an answer of ours: what sits between the server and the screen may answer in its place. */
export function estEtablissement(lu: unknown): lu is Etablissement {
  if (typeof lu !== 'object' || lu === null) return false;
  const { siret, siren, denomination, adresse, est_siege, etat, est_administration, source, verifie_le } =
    lu as Record<string, unknown>;
  return (
    typeof siret === 'string' &&
    /^\d{14}$/.test(siret) &&
    siren === siret.slice(0, 9) &&
    [denomination, adresse].every((each) => typeof each === 'string') &&
    typeof est_siege === 'boolean' &&
    (etat === 'ouvert' || etat === 'ferme') &&
    (typeof est_administration === 'boolean' || est_administration === null) &&
    SOURCES_ANNUAIRE.some((each) => each === source) &&
    typeof verifie_le === 'string' &&
    !Number.isNaN(Date.parse(verifie_le))
  );
}
