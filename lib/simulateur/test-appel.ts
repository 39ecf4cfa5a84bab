import { OPERATIONS, type Operation } from '../catalogue/operations';
import { type CasSimule, IDENTIFIANTS_SIMULES, type IdentifiantSimule } from './identifiants';
import { type ChargeJeton, signerJeton } from './jeton';
import { createSimulateur, type ReponseSimulee, type RequeteSimulee } from './simulateur';

export const TOUTES: readonly Operation[] = OPERATIONS;

/** Thirty seconds into a minute, so that both ends of the window are away. */
export const MAINTENANT = Date.UTC(2026, 10, 22, 10, 0, 30);
export const DESTINATAIRE = '00000014100010';
export const TRACABILITE = {
  context: 'Essai',
  object: 'Recette',
  recipient: DESTINATAIRE,
} as const;

type Valeurs = Readonly<Record<string, string | undefined>>;

/** The identifiers of a case. */
export function simule(cas: CasSimule): IdentifiantSimule {
  const trouve = IDENTIFIANTS_SIMULES.find((un) => un.cas === cas);
  if (!trouve) throw new Error(cas);
  return trouve;
}

/** A query string, its empty values left out. */
export function requeteDe(valeurs: Valeurs): string {
  const presentes = Object.entries(valeurs).filter(
    (paire): paire is [string, string] => paire[1] !== undefined,
  );
  return presentes.length > 0 ? `?${new URLSearchParams(presentes)}` : '';
}

/**
 * The path of an operation.
 * @param rang which shape of the identifier to use, when the operation accepts several
 */
export function cheminDe(
  { chemin, parametres }: Pick<Operation, 'chemin' | 'parametres'>,
  entite: Valeurs | IdentifiantSimule,
  requete: Valeurs = TRACABILITE,
  rang = 0,
): string {
  const valeurs: Valeurs = { year: '2024', month: '06', ...entite } as Valeurs;
  const plein = parametres.reduce(
    (debut, { nom, formes }) =>
      debut.replace(`{${nom}}`, valeurs[nom] ?? valeurs[formes[rang] ?? formes[0] ?? ''] ?? ''),
    chemin,
  );
  return plein + requeteDe(requete);
}

/** A call, signed by the demonstration key. */
export function appel(chemin: string, charge: Partial<ChargeJeton> = {}): RequeteSimulee {
  return { methode: 'GET', chemin, entetes: { authorization: `Bearer ${signerJeton(charge)}` } };
}

/** A simulator whose clock stands still and whose waits are instant, but written down. */
export function simulateurDeTest(depart = MAINTENANT) {
  const temps = { ms: depart };
  const attentes: number[] = [];
  const simulateur = createSimulateur({
    maintenant: () => temps.ms,
    attendre: async (ms) => {
      attentes.push(ms);
    },
  });
  return { ...simulateur, temps, attentes };
}

/** The codes of the errors of an answer. */
export function codes({ corps }: ReponseSimulee): string[] {
  return erreurs(corps).map(({ code }) => code);
}

type ErreurLue = {
  code: string;
  title: string;
  detail: string;
  source: unknown;
  meta: Record<string, unknown>;
};

/** The errors of a body, none when it answers with data. */
export function erreurs(corps: string): ErreurLue[] {
  return (JSON.parse(corps) as { errors?: ErreurLue[] }).errors ?? [];
}

/** The operation of a path template. */
export function operation(chemin: string): Operation {
  const trouvee = TOUTES.find((une) => une.chemin === chemin);
  if (!trouvee) throw new Error(chemin);
  return trouvee;
}
