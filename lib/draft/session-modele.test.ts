import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../steps';
import { createSession } from './session';
import { openMemoryStore, type Store } from './store';
import { range } from './test-onglets';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Geste =
  | { readonly quoi: 'taper'; readonly nom: string; readonly texte: string }
  | { readonly quoi: 'attendre'; readonly ms: number }
  /** Reload, back or forward to another document, tab put aside: the page may die before its last write. */
  | { readonly quoi: 'recharger'; readonly tuee: boolean }
  | { readonly quoi: 'cacher' }
  | { readonly quoi: 'nouvelle' }
  | { readonly quoi: 'ouvrir'; readonly rang: number }
  | { readonly quoi: 'horloge'; readonly heures: number };

const unGeste: fc.Arbitrary<Geste> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      quoi: fc.constant('taper' as const),
      nom: fc.constantFrom('intitule', 'description', 'siret'),
      texte: fc.string({ minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ quoi: fc.constant('attendre' as const), ms: fc.integer({ min: 0, max: 700 }) }),
  },
  { weight: 2, arbitrary: fc.record({ quoi: fc.constant('recharger' as const), tuee: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ quoi: fc.constant('cacher' as const) }) },
  { weight: 1, arbitrary: fc.record({ quoi: fc.constant('nouvelle' as const) }) },
  { weight: 1, arbitrary: fc.record({ quoi: fc.constant('ouvrir' as const), rang: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ quoi: fc.constant('horloge' as const), heures: fc.constantFrom(-24, 24) }),
  },
);

/** One tab and its memory, which outlives its pages. */
function unOnglet(store: Store) {
  let note: string | null = null;
  let retenu: string | null = null;
  let rang = 0;
  let decalage = 0;
  let vivante = { tuee: false };
  const page = () => {
    const elle = { tuee: false };
    vivante = elle;
    return createSession({
      // A killed page starts no write any more: what it had begun is lost with it.
      store: async () => ({
        ...store,
        write: (...args) => (elle.tuee ? new Promise(() => {}) : store.write(...args)),
      }),
      now: () => new Date(Date.now() + decalage),
      newId: () => {
        rang += 1;
        return `id-${rang}`;
      },
      remembered: () => retenu,
      remember: (id) => {
        if (!elle.tuee) retenu = id;
      },
      announce: () => {},
      leaveNote: (each) => {
        if (!elle.tuee) note = each;
      },
      takeNote: () => note,
    });
  };
  return {
    page,
    tuer: () => {
      vivante.tuee = true;
    },
    avancer: (heures: number) => {
      decalage += heures * 3_600_000;
    },
  };
}

describe('Un onglet, face à un modèle', () => {
  it('mille suites de gestes : l’écran montre toujours ce qui a été tapé, et le rangement le garde', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(unGeste, { maxLength: 50 }), async (gestes) => {
        const store = openMemoryStore();
        const onglet = unOnglet(store);
        let session = onglet.page();
        await session.start();
        const modele = new Map<string, Record<string, string>>();
        const ouverte = () => session.getState().brouillon?.id ?? '';
        for (const geste of gestes) {
          if (geste.quoi === 'taper') {
            const { nom, texte } = geste;
            session.change((reponses) => answer(reponses, nom, texte));
            modele.set(ouverte(), { ...modele.get(ouverte()), [nom]: texte });
          }
          if (geste.quoi === 'attendre') await vi.advanceTimersByTimeAsync(geste.ms);
          if (geste.quoi === 'cacher') await session.leave();
          if (geste.quoi === 'horloge') onglet.avancer(geste.heures);
          if (geste.quoi === 'nouvelle') await session.begin();
          if (geste.quoi === 'ouvrir') {
            const ecrites = (await store.list()).map(({ id }) => id);
            const id = ecrites[geste.rang % Math.max(1, ecrites.length)];
            if (id) await session.open(id);
          }
          if (geste.quoi === 'recharger') {
            const partie = session.leave();
            if (geste.tuee) onglet.tuer();
            else await partie;
            const avant = ouverte();
            session = onglet.page();
            await session.start();
            expect(ouverte()).toBe(avant);
          }
          expect(session.getState().brouillon?.reponses).toEqual(modele.get(ouverte()) ?? {});
        }
        await vi.advanceTimersByTimeAsync(1_000);
        for (const [id, reponses] of modele) expect(await range(store, id)).toEqual(reponses);
      }),
      { numRuns: 1_000 },
    );
  });
});
