import * as z from 'zod/mini';
import { OPERATIONS } from '../catalogue/operations';

// zod probes `new Function` otherwise, which a strict Content-Security-Policy forbids.
z.config({ jitless: true });

/** Minutes of a day; every moment of an hypothesis is a whole minute since midnight. */
export const MINUTES_PAR_JOUR = 1440;

/** What may be typed, for the fields of a screen as for the check. */
export const BORNES = {
  dossiersParJour: { min: 0, max: 1_000_000, quoi: 'un nombre de dossiers par jour' },
  parDossier: { min: 1, max: 100, quoi: 'un nombre d’appels par dossier' },
  travailleurs: { min: 1, max: 1000, quoi: 'un nombre d’appels faits en même temps' },
  dureeAppelMs: { min: 1, max: 60_000, quoi: 'la durée d’un appel, en millisecondes' },
  instances: { min: 1, max: 100, quoi: 'un nombre d’instances' },
  part: { min: 1, max: 100, quoi: 'la part des dossiers, en pour cent' },
  minute: { min: 0, max: MINUTES_PAR_JOUR, quoi: 'une heure de la journée' },
} as const satisfies Record<string, { min: number; max: number; quoi: string }>;

const POINTES_AU_PLUS = 4;

function entier(nom: keyof typeof BORNES) {
  const { min, max, quoi } = BORNES[nom];
  const nombre = (valeur: number) => valeur.toLocaleString('fr-FR');
  const phrase =
    nom === 'minute'
      ? 'Choisissez une heure entre 0 h et 24 h.'
      : `Donnez ${quoi} : un nombre entier, entre ${nombre(min)} et ${nombre(max)}.`;
  return z.int(phrase).check(z.gte(min, phrase), z.lte(max, phrase));
}

const CHEMINS = OPERATIONS.map(({ chemin }) => chemin);

const plage = { debutMin: entier('minute'), finMin: entier('minute') };
const dansLOrdre = ({ debutMin, finMin }: { debutMin: number; finMin: number }) => debutMin < finMin;
const ORDRE = { error: 'Mettez la fin après le début.', path: ['finMin'] };
// For what is not even of the right kind: a screen never sends it.
const RELIRE = 'Remplissez ce champ.';

const schemaAppel = z.object(
  {
    chemin: z.enum(CHEMINS, 'Choisissez une opération de la liste.'),
    parDossier: entier('parDossier'),
  },
  RELIRE,
);
const schemaPointe = z.object({ ...plage, part: entier('part') }, RELIRE).check(z.refine(dansLOrdre, ORDRE));

const schema = z
  .object(
    {
      dossiersParJour: entier('dossiersParJour'),
      appels: z.array(schemaAppel, RELIRE).check(
        z.minLength(1, 'Choisissez au moins une opération.'),
        z.refine(
          (appels) => new Set(appels.map(({ chemin }) => chemin)).size === appels.length,
          'Chaque opération ne se compte qu’une fois : réunissez ses appels sur une seule ligne.',
        ),
      ),
      ouverture: z.object(plage, RELIRE).check(z.refine(dansLOrdre, ORDRE)),
      pointes: z
        .array(schemaPointe, RELIRE)
        .check(z.maxLength(POINTES_AU_PLUS, 'Gardez quatre pointes au plus.')),
      rythme: z.enum(['etale', 'lot'], 'Dites si les dossiers arrivent au fil de la journée ou d’un coup.'),
      travailleurs: entier('travailleurs'),
      dureeAppelMs: entier('dureeAppelMs'),
      instances: entier('instances'),
      jetons: z.enum(['commun', 'par_instance'], 'Dites si les instances partagent le même jeton.'),
    },
    RELIRE,
  )
  .check(
    z.refine(({ pointes, ouverture: { debutMin, finMin } }) => {
      const bords = pointes.toSorted((a, b) => a.debutMin - b.debutMin);
      const rangs = [debutMin, ...bords.flatMap((pointe) => [pointe.debutMin, pointe.finMin]), finMin];
      return rangs.every((minute, rang) => rang === 0 || minute >= (rangs[rang - 1] ?? 0));
    }, 'Mettez chaque pointe dans les heures de travail, sans qu’elles se recouvrent.'),
    z.refine(({ pointes, ouverture: { debutMin, finMin } }) => {
      const parts = pointes.reduce((somme, { part }) => somme + part, 0);
      const minutes = pointes.reduce((somme, pointe) => somme + pointe.finMin - pointe.debutMin, 0);
      return parts === 100 || (parts < 100 && minutes < finMin - debutMin);
    }, 'Les parts des pointes font au plus 100 %, et exactement 100 % si elles prennent toute la journée.'),
  );

/**
 * A day of work, as its owner guesses it.
 *
 * - `dossiersParJour`: files of the day, all instances together.
 * - `appels`: calls of one file, by operation, in this order.
 * - `rythme`: `etale`, the files come evenly over the hours (the peaks take their share); `lot`, all at the opening.
 * - `travailleurs`: calls that one instance makes at the same time; `dureeAppelMs`: how long one takes. No source
 *   publishes that delay: it is to be measured, and a shorter one is the worse case for the limits.
 * - `jetons`: the instances of one démarche share its token; those of several démarches have one each (CGU).
 */
export type Hypotheses = z.infer<typeof schema>;

export type Appels = Hypotheses['appels'];

/** A field to correct: its path (« pointes.0.finMin »; empty: the whole) and what to do. */
export type Correction = { readonly champ: string; readonly message: string };

export type HypothesesLues =
  | { readonly ok: true; readonly value: Hypotheses }
  | { readonly ok: false; readonly corrections: readonly Correction[] };

/** Reads what was typed. Never throws; an unknown key is left out. */
export function lireHypotheses(brut: unknown): HypothesesLues {
  const lu = schema.safeParse(brut);
  if (lu.success) return { ok: true, value: lu.data };
  return {
    ok: false,
    corrections: lu.error.issues.map(({ path, message }) => ({ champ: path.join('.'), message })),
  };
}
