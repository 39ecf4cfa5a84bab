import { isSiren, siretProblem } from '../annuaire/siret';
import type { Operation, Parametre } from '../catalogue/operations';
import { RNA } from '../catalogue/validation';

type Forme = Parametre['formes'][number];

// Written here with plain digits only: the shared checks forgive the spaces of copy and paste, an API does not.
const sirenExact = (valeur: string) => /^[0-9]{9}$/.test(valeur) && isSiren(valeur);

/** A SIRET as an API takes it: 14 digits and the key, no space. */
export function siretExact(valeur: string): boolean {
  return /^[0-9]{14}$/.test(valeur) && siretProblem(valeur) === null;
}

const eoriExact = (valeur: string) =>
  valeur.startsWith('FR') ? siretExact(valeur.slice(2)) : /^[A-Z]{2}[A-Z0-9]{1,15}$/.test(valeur);

/** The code of a wrong identifier, by the shapes that its parameter accepts (ERREURS, « quand »). */
const CODES: Readonly<Record<string, string>> = {
  siren: '00301',
  siret: '00302',
  'siret,rna': '00303',
  'siret,eori': '00304',
  'siren,siret,rna': '00330',
  'siren,rna': '00333',
  month: '00305',
};

const PREMIERE_ANNEE = 1900;
const PREMIERE_ANNEE_DGFIP = 2006;

/** DGFIP opens 2006 to last year, with its own code; elsewhere, up to this year. */
function codeAnnee(valeur: string, operation: Operation, annee: number): string | null {
  if (!/^[0-9]{4}$/.test(valeur)) return '00307';
  const nombre = Number(valeur);
  if (operation.dgfip) return nombre >= PREMIERE_ANNEE_DGFIP && nombre < annee ? null : '00315';
  return nombre >= PREMIERE_ANNEE && nombre <= annee ? null : '00307';
}

/** The first shape that the value has, among those accepted. */
export function formeDe(valeur: string, formes: readonly Forme[]): Forme | undefined {
  const exacte: Record<Exclude<Forme, 'year'>, () => boolean> = {
    siren: () => sirenExact(valeur),
    siret: () => siretExact(valeur),
    rna: () => RNA.test(valeur),
    eori: () => eoriExact(valeur),
    month: () => /^(0[1-9]|1[0-2])$/.test(valeur),
  };
  return formes.find((forme) => forme !== 'year' && exacte[forme]());
}

/**
 * The code of the first parameter of the path that is ill-formed, or null.
 * @param annee the current year
 */
export function codeDuChemin(
  operation: Operation,
  parametres: Readonly<Record<string, string>>,
  annee: number,
): string | null {
  for (const { nom, formes } of operation.parametres) {
    const valeur = parametres[nom] ?? '';
    const code = formes.includes('year')
      ? codeAnnee(valeur, operation, annee)
      : formeDe(valeur, formes)
        ? null
        : (CODES[formes.join()] ?? null);
    if (code) return code;
  }
  return null;
}

// The catalogue has no bounds for « limit »: the description says them in a sentence only.
const BORNES: Readonly<Record<string, { code: string; min: number; max: number }>> = {
  limit: { code: '00313', min: 1, max: 1000 },
  profondeur: { code: '00390', min: 0, max: 12 },
};

/**
 * The code of the first query parameter out of bounds, or null. Only numbers have a code: an unknown
 * « nature_effectif » has none anywhere, and is read as the default.
 */
export function codeDeLaRequete(
  operation: Operation,
  requete: Readonly<Record<string, string>>,
): string | null {
  for (const { nom, min, max } of operation.requete) {
    const valeur = requete[nom];
    const borne = BORNES[nom];
    if (valeur === undefined || !borne) continue;
    const nombre = /^[0-9]+$/.test(valeur) ? Number(valeur) : Number.NaN;
    if (!(nombre >= (min ?? borne.min) && nombre <= (max ?? borne.max))) return borne.code;
  }
  return null;
}
