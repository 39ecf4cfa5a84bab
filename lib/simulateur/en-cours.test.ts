import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSimulateur } from './simulateur';
import { appel, cheminDe, codes, MAINTENANT, operation, simule, TRACABILITE } from './test-appel';

const UNITE = operation('/v4/insee/sirene/unites_legales/{siren}');
const ADRESSE = operation('/v3/insee/sirene/etablissements/{siret}/adresse');
const LENT = cheminDe(UNITE, simule('fournisseur_lent'));

/** A simulator whose slow provider answers only when told. */
function retenu() {
  const lacher: (() => void)[] = [];
  const simulateur = createSimulateur({
    maintenant: () => MAINTENANT,
    attendre: () => new Promise((resolve) => lacher.push(resolve)),
  });
  return {
    ...simulateur,
    lacher: () => {
      for (const suite of lacher.splice(0)) suite();
    },
  };
}

describe('Le même appel, deux fois à la fois', () => {
  it('reçoit 409 tant que le premier n’a pas fini, puis passe', async () => {
    const { repondre, lacher } = retenu();
    const premier = repondre(appel(LENT));
    const second = await repondre(appel(LENT));
    expect([second.statut, codes(second)]).toEqual([409, ['00015']]);
    lacher();
    expect((await premier).statut).toBe(504);
    const troisieme = repondre(appel(LENT));
    lacher();
    expect((await troisieme).statut).toBe(504);
  });

  it('est le même quel que soit l’ordre des paramètres', async () => {
    const { repondre, lacher } = retenu();
    const { context, object, recipient } = TRACABILITE;
    const premier = repondre(appel(LENT));
    const inverse = cheminDe(UNITE, simule('fournisseur_lent'), { recipient, object, context });
    expect(inverse).not.toBe(LENT);
    expect((await repondre(appel(inverse))).statut).toBe(409);
    lacher();
    await premier;
  });

  it('en est un autre si le jeton, l’opération, l’identifiant ou un paramètre change', async () => {
    const { repondre, lacher } = retenu();
    const lent = simule('fournisseur_lent');
    const appels = [
      appel(LENT),
      appel(LENT, { jti: 'un autre' }),
      appel(cheminDe(ADRESSE, lent)),
      appel(cheminDe(ADRESSE, { siret: `${lent.siren}00028` })),
      appel(cheminDe(UNITE, lent, { ...TRACABILITE, object: 'Autre' })),
    ].map((un) => repondre(un));
    lacher();
    expect((await Promise.all(appels)).map(({ statut }) => statut)).toEqual([504, 504, 504, 504, 504]);
  });
});

describe('L’attente', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('dure vraiment trois secondes de plus que le délai conseillé', async () => {
    let fini = false;
    const reponse = createSimulateur({ maintenant: () => MAINTENANT })
      .repondre(appel(LENT))
      .finally(() => {
        fini = true;
      });
    await vi.advanceTimersByTimeAsync(7999);
    expect(fini).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(codes(await reponse)).toEqual(['01002']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('s’arrête quand l’appelant s’en va, et rend l’appel aussitôt', async () => {
    const simulateur = createSimulateur({ maintenant: () => MAINTENANT });
    const depart = new AbortController();
    const reponse = simulateur.repondre(appel(LENT), depart.signal);
    depart.abort();
    expect((await reponse).statut).toBe(504);
    expect(vi.getTimerCount()).toBe(0);
    expect((await simulateur.repondre(appel(LENT), AbortSignal.abort())).statut).toBe(504);
  });

  it('qui échoue ne laisse pas l’appel bloqué', async () => {
    const { repondre } = createSimulateur({
      maintenant: () => MAINTENANT,
      attendre: () => Promise.reject(new DOMException('parti', 'AbortError')),
    });
    expect((await repondre(appel(LENT))).statut).toBe(504);
    expect((await repondre(appel(LENT))).statut).toBe(504);
  });
});
