import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GUET_MS, guetter } from './page';

const MOI = '0123456789abcdef';
let servie: string | Error;
let visibilite: DocumentVisibilityState;
let monde: EventTarget;
const dire = vi.fn();
const passe = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  dire.mockReset();
  servie = `(()=>{x({construction:"${MOI}"})})();`;
  visibilite = 'visible';
  monde = new EventTarget();
  vi.stubGlobal('document', Object.defineProperty(monde, 'visibilityState', { get: () => visibilite }));
  vi.stubGlobal('fetch', async () => {
    if (servie instanceof Error) throw servie;
    return new Response(servie);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const autre = () => {
  servie = `(()=>{x({construction:"${'f'.repeat(16)}"})})();`;
};

describe('Un onglet de poste partagé, sans travailleur', () => {
  it('apprend seul qu’une nouvelle version est servie, et pas avant', async () => {
    const arreter = guetter(MOI, dire);
    await passe(3 * GUET_MS);
    expect(dire).not.toHaveBeenCalled();
    autre();
    await passe(GUET_MS);
    expect(dire).toHaveBeenCalledWith('nouvelle');
    arreter();
  });

  it('l’apprend dès qu’on revient le voir ; caché, il ne demande rien', async () => {
    const arreter = guetter(MOI, dire);
    autre();
    visibilite = 'hidden';
    await passe(2 * GUET_MS);
    expect(dire).not.toHaveBeenCalled();
    visibilite = 'visible';
    monde.dispatchEvent(new Event('visibilitychange'));
    await passe(0);
    expect(dire).toHaveBeenCalledTimes(1);
    arreter();
  });

  it.each([new Error('coupé'), '<html>Panne</html>'])(
    'sans réponse lisible, ne dit rien',
    async (reponse) => {
      servie = reponse;
      const arreter = guetter(MOI, dire);
      await passe(GUET_MS);
      expect(dire).not.toHaveBeenCalled();
      arreter();
      autre();
      await passe(5 * GUET_MS);
      expect(dire).not.toHaveBeenCalled();
    },
  );
});
