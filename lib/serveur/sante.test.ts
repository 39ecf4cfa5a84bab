import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The health of a process whose counter and stop we hold. */
async function sante(etat: { repond: boolean; arrete: boolean }, tout: boolean) {
  vi.doMock('./service', () => ({
    service: () => ({
      reglages: { environnements: ['simulateur'] },
      compteur: { mode: 'redis', repond: async () => etat.repond },
    }),
  }));
  vi.doMock('./arret', () => ({ arret: () => ({ enCours: () => etat.arrete }) }));
  const { etatDeSante } = await import('./sante');
  const { statutHttp, statut } = await etatDeSante(tout);
  return [statutHttp, statut];
}

beforeEach(() => void vi.resetModules());
afterEach(() => {
  vi.doUnmock('./service');
  vi.doUnmock('./arret');
});

describe('La santé', () => {
  it.each([
    [{ repond: true, arrete: false }, [200, 'ok'], [200, 'ok']],
    // Every instance shares the counter: a balancer must not take them all away while the pages work.
    [{ repond: false, arrete: false }, [200, 'compteur_muet'], [503, 'compteur_muet']],
    [{ repond: true, arrete: true }, [503, 'arret'], [503, 'arret']],
    [{ repond: false, arrete: true }, [503, 'arret'], [503, 'arret']],
  ])('%j : pour un répartiteur, puis avec ?tout', async (etat, simple, tout) => {
    expect(await sante(etat, false)).toEqual(simple);
    vi.resetModules();
    expect(await sante(etat, true)).toEqual(tout);
  });
});
