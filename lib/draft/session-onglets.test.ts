import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAVE_DELAY_MS } from './session';
import { openMemoryStore, type Store } from './store';
import { brouillon } from './test-brouillons';
import { lent, type Onglet, ouvreOnglet, range } from './test-onglets';

const passe = (ms: number) => vi.advanceTimersByTimeAsync(ms);
let store: Store;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00.000Z') });
  store = openMemoryStore();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two tabs on the same saved draft, which hear each other at once. */
async function deuxOnglets() {
  await store.write(brouillon('a', { siret: '0' }), 0);
  const paire: Onglet[] = [];
  for (const rang of [0, 1])
    paire.push(
      ouvreOnglet(store, {
        memoire: 'a',
        annonce: (id, revision) => paire[1 - rang]?.session.heard(id, revision),
      }),
    );
  for (const { session } of paire) await session.start();
  const [un, deux] = paire;
  return un && deux ? ([un, deux] as const) : expect.fail('deux onglets');
}

describe('Deux onglets sur la même demande', () => {
  it('celui qui n’a pas écrit passe en lecture seule', async () => {
    const [un, deux] = await deuxOnglets();
    un.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    expect(un.etat()).toBe('enregistre');
    expect(deux.session.getState().sauvegarde).toEqual({ etat: 'perime', frappesPerdues: false });
    deux.ecrit('siret', '2');
    expect(deux.reponses()).toEqual({ siret: '0' });
    await deux.session.flush();
    await passe(10_000);
    expect(await range(store, 'a')).toEqual({ siret: '1' });
  });

  it('dit quand une frappe n’a pas été enregistrée, et la garde à l’écran', async () => {
    const [un, deux] = await deuxOnglets();
    deux.ecrit('intitule', 'Perdu ?');
    un.ecrit('siret', '1');
    await un.session.flush();
    expect(deux.session.getState().sauvegarde).toEqual({ etat: 'perime', frappesPerdues: true });
    expect(deux.reponses()).toEqual({ siret: '0', intitule: 'Perdu ?' });
    await passe(10_000);
    expect(await range(store, 'a')).toEqual({ siret: '1' });
  });

  it('« Reprendre ici » relit la dernière version et redevient celui qui écrit', async () => {
    const [un, deux] = await deuxOnglets();
    un.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    const { generation } = deux.session.getState();
    await deux.session.takeOver();
    expect([deux.reponses(), deux.etat()]).toEqual([{ siret: '1' }, 'enregistre']);
    expect(deux.session.getState().generation).toBe(generation + 1);
    deux.ecrit('intitule', 'Repris');
    await passe(SAVE_DELAY_MS);
    expect([deux.etat(), un.etat()]).toEqual(['enregistre', 'perime']);
    expect(await range(store, 'a')).toEqual({ siret: '1', intitule: 'Repris' });
  });

  it('sans s’entendre, l’écriture en retard est refusée, et je le sais', async () => {
    await store.write(brouillon('a', { siret: '0' }), 0);
    const [un, deux] = [ouvreOnglet(store, { memoire: 'a' }), ouvreOnglet(store, { memoire: 'a' })];
    await un.session.start();
    await deux.session.start();
    un.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    deux.ecrit('siret', '2');
    await passe(SAVE_DELAY_MS);
    expect(deux.session.getState().sauvegarde).toEqual({ etat: 'perime', frappesPerdues: true });
    expect(await range(store, 'a')).toEqual({ siret: '1' });
  });

  it('l’horloge n’y change rien : c’est la version qui décide', async () => {
    const [un, deux] = await deuxOnglets();
    vi.setSystemTime(new Date('2020-01-01T00:00:00.000Z'));
    un.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    expect([un.etat(), deux.etat()]).toEqual(['enregistre', 'perime']);
    await deux.session.takeOver();
    expect(deux.reponses()).toEqual({ siret: '1' });
  });

  it('une autre demande, ou une version déjà connue, ne me gêne pas', async () => {
    const [un] = await deuxOnglets();
    un.session.heard('autre', 99);
    un.session.heard('a', 1);
    un.session.heard('a', 0);
    expect(un.etat()).toBe('enregistre');
    un.session.heard('a', 2);
    expect(un.etat()).toBe('perime');
  });
});

type Geste = { qui: number; fait: 'ecrit' | 'quitte' | 'reprend' } | { attend: number };
const geste: fc.Arbitrary<Geste> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ qui: fc.nat(1), fait: fc.constant('ecrit' as const) }) },
  { weight: 1, arbitrary: fc.record({ qui: fc.nat(1), fait: fc.constant('quitte' as const) }) },
  { weight: 2, arbitrary: fc.record({ qui: fc.nat(1), fait: fc.constant('reprend' as const) }) },
  { weight: 3, arbitrary: fc.record({ attend: fc.constantFrom(0, 1, 50, 150, 299, 301, 900) }) },
);
const delais = fc.array(fc.constantFrom(0, 0, 20, 250, 700), { minLength: 1, maxLength: 6 });

describe('Deux onglets, dans n’importe quel ordre', () => {
  it('ce qui a été dit enregistré l’est pour toujours, et rien ne se perd en silence', async () => {
    const seen = { gardees: 0, perdues: 0 };
    const echos = fc.array(fc.constantFrom(0, 30, 400, null), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(geste, { maxLength: 40 }), delais, echos, async (gestes, disque, canal) => {
        const vrai = openMemoryStore();
        await vrai.write(brouillon('a'), 0);
        let tour = 0;
        const suivant = <T>(suite: readonly T[]) => {
          tour += 1;
          return suite[tour % suite.length] as T;
        };
        const disqueLent = lent(
          vrai,
          () => suivant(disque),
          () => suivant(disque),
        );
        const promises = new Set<string>();
        const acceptees = new Map<string, Onglet>();
        const prevenus = new Set<Onglet>();
        const onglets: Onglet[] = [];
        for (const rang of [0, 1]) {
          // A message takes its time, and may never come: a frozen tab hears nothing.
          const annonce = (id: string, revision: number) => {
            const delai = suivant(canal);
            if (delai !== null) setTimeout(() => onglets[1 - rang]?.session.heard(id, revision), delai);
          };
          const onglet = ouvreOnglet(disqueLent, { memoire: 'a', annonce });
          onglet.session.subscribe(() => {
            if (onglet.etat() === 'enregistre')
              for (const cle of Object.keys(onglet.reponses())) promises.add(cle);
            if (onglet.etat() === 'perime') prevenus.add(onglet);
          });
          onglets.push(onglet);
        }
        const tient = async () => {
          const cles = Object.keys(await range(vrai, 'a'));
          expect([...promises].filter((cle) => !cles.includes(cle))).toEqual([]);
        };
        for (const { session } of onglets) await session.start();
        let rang = 0;
        for (const each of gestes) {
          const onglet = 'qui' in each ? onglets[each.qui] : undefined;
          if ('attend' in each) await passe(each.attend);
          else if (onglet && each.fait === 'ecrit') {
            rang += 1;
            const cle = `cle_${rang}`;
            onglet.ecrit(cle, 'x');
            // Refused in a read-only tab: the agent sees that nothing is typed.
            if (cle in onglet.reponses()) acceptees.set(cle, onglet);
            else expect(onglet.etat()).toBe('perime');
          } else if (onglet && each.fait === 'quitte') void onglet.session.flush();
          else if (onglet?.etat() === 'perime') await onglet.session.takeOver();
          await tient();
        }
        await passe(20_000);
        await tient();
        const cles = Object.keys(await range(vrai, 'a'));
        for (const [cle, onglet] of acceptees) {
          seen[cles.includes(cle) ? 'gardees' : 'perdues'] += 1;
          if (!cles.includes(cle)) expect(prevenus).toContain(onglet);
        }
        for (const onglet of onglets) expect(['enregistre', 'perime']).toContain(onglet.etat());
      }),
      { numRuns: 1_000 },
    );
    expect(seen.gardees).toBeGreaterThan(1_000);
    expect(seen.perdues).toBeGreaterThan(50);
  }, 30_000);
});
