import { ERREURS, type Erreur, PREFIXES_FOURNISSEURS } from '../catalogue/erreurs';
import type { Operation } from '../catalogue/operations';

/** An error as the API writes it. */
export type ErreurSimulee = {
  code: string;
  title: string;
  detail: string;
  source: { parameter: string } | null;
  meta: { provider?: string; retry_in?: number };
};

export type Refus = { statut: number; errors: readonly ErreurSimulee[] };

const PAR_CODE: ReadonlyMap<string, Erreur> = new Map(ERREURS.map((erreur) => [erreur.code, erreur]));
const PREFIXES: readonly (readonly [string, { nom: string; libelles: readonly string[] }])[] =
  Object.entries(PREFIXES_FOURNISSEURS);

/** In seconds. The numbers are ours; which codes carry one is the description's. */
const REPRISE = { '00501': 15, '04501': 86_400 } as const satisfies Record<string, number>;

function metaDe(code: string): ErreurSimulee['meta'] {
  const fournisseur = PREFIXES.find(([prefixe]) => code.startsWith(prefixe));
  // DGFIP signs two ways: the last one is the program behind the codes answered here.
  const provider = fournisseur?.[1].libelles.at(-1);
  const reprise = Object.entries(REPRISE).find(([connu]) => connu === code)?.[1];
  return { ...(provider && { provider }), ...(reprise && { retry_in: reprise }) };
}

/** An answer that refuses, from the codes of the catalogue; they must share their status. */
export function refus(...codes: readonly [string, ...string[]]): Refus {
  const errors = codes.map((code): ErreurSimulee => {
    const erreur = PAR_CODE.get(code);
    if (!erreur) throw new Error(`code hors du catalogue : ${code}`);
    return {
      code,
      // The catalogue sets its titles as the screen prints them; the API types a plain apostrophe.
      title: erreur.titre.replaceAll('’', "'"),
      detail: erreur.quand,
      source: erreur.parametre ? { parameter: erreur.parametre } : null,
      meta: metaDe(code),
    };
  });
  return { statut: PAR_CODE.get(codes[0])?.statut ?? 500, errors };
}

/** The code of a provider's common error: its two digits, then the end that every provider shares. */
export function codeFournisseur(
  operation: Pick<Operation, 'fournisseur'>,
  fin: '002' | '003' | '999',
): string {
  const prefixe = PREFIXES.find(([, { nom }]) => nom === operation.fournisseur)?.[0];
  return `${prefixe}${fin}`;
}
