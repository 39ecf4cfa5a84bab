import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reponses } from '../form/types';
import type { Brouillon } from './format';
import { SAVE_DELAY_MS } from './session';
import { openMemoryStore, readRow, type Store } from './store';
import { ouvreOnglet } from './test-onglets';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A history that only lists what each writing told. */
const tell = (brouillon: Brouillon, avant: Reponses): Brouillon => ({
  ...brouillon,
  echange: [
    ...((brouillon.echange as unknown[]) ?? []),
    [avant.intitule ?? null, brouillon.reponses.intitule],
  ],
});
const ecrit = async (store: Store, id: string) => {
  const row = await store.read(id);
  const saved = row && readRow(row);
  return saved && 'brouillon' in saved ? saved.brouillon : null;
};

describe('Ce qui est tapé entre dans l’historique', () => {
  it('à chaque écriture, une fois, sans que le formulaire ouvert recommence', async () => {
    const store = openMemoryStore();
    const onglet = ouvreOnglet(store, { tell });
    await onglet.session.start();
    const { generation } = onglet.session.getState();
    onglet.ecrit('intitule', 'A');
    onglet.ecrit('intitule', 'AB');
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS + 50);
    expect((await ecrit(store, onglet.id()))?.echange).toEqual([[null, 'AB']]);
    expect(onglet.etat()).toBe('enregistre');
    await onglet.session.flush();
    onglet.ecrit('intitule', 'C');
    await onglet.session.flush();
    expect((await ecrit(store, onglet.id()))?.echange).toEqual([
      [null, 'AB'],
      ['AB', 'C'],
    ]);
    expect(onglet.session.getState().generation).toBe(generation);
  });

  it('avant une fusion, qui se dit elle-même et se voit dans le formulaire', async () => {
    const store = openMemoryStore();
    const onglet = ouvreOnglet(store, { tell });
    await onglet.session.start();
    const { generation } = onglet.session.getState();
    onglet.ecrit('intitule', 'A');
    onglet.session.update((b) => ({ ...b, reponses: { intitule: 'fusion' } }));
    await onglet.session.flush();
    const lu = await ecrit(store, onglet.id());
    expect([lu?.reponses.intitule, lu?.echange]).toEqual(['fusion', [[null, 'A']]]);
    expect(onglet.session.getState().generation).toBe(generation + 1);
    onglet.session.update((b) => b);
    expect(onglet.etat()).toBe('enregistre');
  });

  it('laisse le formulaire ouvert quand aucune réponse n’est remplacée : un commentaire s’écrit à côté', async () => {
    const store = openMemoryStore();
    const onglet = ouvreOnglet(store, { tell });
    await onglet.session.start();
    const { generation } = onglet.session.getState();
    onglet.ecrit('intitule', 'A');
    onglet.session.update((b) => ({ ...b, a_cote: 'un mot' }));
    expect(onglet.session.getState().generation).toBe(generation);
    await onglet.session.flush();
    expect(await ecrit(store, onglet.id())).toMatchObject({
      a_cote: 'un mot',
      reponses: { intitule: 'A' },
      echange: [[null, 'A']],
    });
  });

  it('jamais dans un onglet dépassé', async () => {
    const store = openMemoryStore();
    const onglet = ouvreOnglet(store, { tell });
    await onglet.session.start();
    onglet.ecrit('intitule', 'A');
    await onglet.session.flush();
    onglet.session.heard(onglet.id(), 9);
    onglet.session.update((b) => ({ ...b, reponses: { intitule: 'fusion' } }));
    expect(onglet.reponses()).toEqual({ intitule: 'A' });
  });
});
