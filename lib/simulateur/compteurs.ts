import { GROUPES_LIMITES, type Limite } from '../catalogue/limites';
import type { Operation } from '../catalogue/operations';

/** Where a token stands against its limit, once the call is counted. */
export type Compte = { limite: number; reste: number; depasse: boolean; finS: number };

// The demonstration key is public, so anyone may sign as many tokens as they like within one minute.
const COMPTEURS_AU_PLUS = 10_000;

/** The limits per token, in fixed windows that start on the minute, as the API counts them. */
export function createCompteurs(auPlus = COMPTEURS_AU_PLUS) {
  const compteurs = new Map<string, { finS: number; appels: number }>();
  let menageS = 0;

  function oublierLesPasses(maintenantS: number): void {
    if (maintenantS < menageS) return;
    for (const [cle, { finS }] of compteurs) if (finS <= maintenantS) compteurs.delete(cle);
    menageS = Math.min(...[...compteurs.values()].map(({ finS }) => finS), Number.POSITIVE_INFINITY);
  }

  return {
    /**
     * Counts one call. A refused call counts too, without ever moving the end of the window.
     * @param maintenant milliseconds
     */
    compter(jeton: string, operation: Operation, maintenant: number): Compte {
      const { limite, periodeS, mode }: Limite = GROUPES_LIMITES[operation.groupeLimite];
      const maintenantS = Math.floor(maintenant / 1000);
      oublierLesPasses(maintenantS);
      const cle = `${mode === 'groupe' ? operation.groupeLimite : operation.operationId} ${jeton}`;
      const finS = maintenantS - (maintenantS % periodeS) + periodeS;
      const appels = (compteurs.get(cle)?.appels ?? 0) + 1;
      compteurs.set(cle, { finS, appels });
      menageS = Math.min(menageS, finS);
      const [plusAncien] = compteurs.keys();
      if (compteurs.size > auPlus && plusAncien) compteurs.delete(plusAncien);
      return { limite, reste: Math.max(limite - appels, 0), depasse: appels > limite, finS };
    },
    /** How many counters are kept: it must not grow for ever. */
    taille: () => compteurs.size,
  };
}
