import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lireJson, type PanneAmont } from '../serveur/requete';
import { capterLeJournal, ouvrirEssai } from './test-service';

vi.mock(import('../serveur/requete'), async (entier) => ({ ...(await entier()), lireJson: vi.fn() }));

const appel = vi.mocked(lireJson);
const autre = (rang: number) => ({ parametres: { siren: String(100_000_000 + rang) } });
const fin = (code: PanneAmont['code'], muette: boolean): PanneAmont => ({
  ok: false,
  code,
  statut: null,
  entetes: {},
  muette,
});
const MUET = fin('connexion_coupee', true);

beforeEach(() => {
  capterLeJournal();
  appel.mockReset();
});
afterEach(() => vi.restoreAllMocks());

/** Five silences, then the end of the pause: the next call is the probe. */
async function pretASonder() {
  const essai = ouvrirEssai('http://127.0.0.1:9');
  appel.mockResolvedValue(MUET);
  for (let rang = 0; rang < 5; rang += 1) await essai.appeler(autre(rang));
  expect(await essai.issue(autre(5))).toEqual([503, 'silence_bannissement_possible', 900]);
  essai.temps.ms += 900_000;
  appel.mockClear();
  return essai;
}

describe('La sonde qui n’apprend rien laisse sa place', () => {
  it('le client est parti : le clic suivant sonde à son tour', async () => {
    const { issue } = await pretASonder();
    appel.mockResolvedValueOnce(fin('abandonnee', false));
    expect(await issue(autre(6))).toEqual([502, 'abandonnee']);
    expect(await issue(autre(7))).toEqual([502, 'connexion_coupee']);
    expect(await issue(autre(8))).toEqual([503, 'silence_bannissement_possible', 900]);
    expect(appel).toHaveBeenCalledTimes(2);
  });

  it('une erreur que personne n’attendait remonte, et le clic suivant sonde', async () => {
    const { issue, appeler } = await pretASonder();
    appel.mockRejectedValueOnce(new Error('boum'));
    await expect(appeler(autre(6))).rejects.toThrow('boum');
    appel.mockResolvedValueOnce({ ok: true, value: { statut: 200, entetes: {}, texte: '{}' } });
    expect(await issue(autre(7))).toEqual([200]);
    expect(appel).toHaveBeenCalledTimes(2);
  });

  it('pendant la sonde, les autres reviennent dans une seconde', async () => {
    const { issue } = await pretASonder();
    let finir = (_issue: PanneAmont) => {};
    appel.mockReturnValueOnce(
      new Promise((rendre) => {
        finir = rendre;
      }),
    );
    const sonde = issue(autre(6));
    await expect.poll(() => appel.mock.calls.length, { interval: 5 }).toBe(1);
    expect(await issue(autre(7))).toEqual([503, 'silence_bannissement_possible', 1]);
    finir(MUET);
    expect(await sonde).toEqual([502, 'connexion_coupee']);
    expect(appel).toHaveBeenCalledTimes(1);
  });
});
