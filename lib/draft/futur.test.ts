import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { estPlusRecente, parseDraft, parseSentence } from './format';
import { SAVE_DELAY_MS } from './session';
import { openDurableStore, openMemoryStore, readRow, type Store } from './store';
import { brouillon } from './test-brouillons';
import { ouvreOnglet } from './test-onglets';

/** Frozen: what a later build might write. This one must leave it as it is, to the byte. */
const V2 = readFileSync(new URL('fixtures/futur/version-2.json', import.meta.url), 'utf8');
const ID: string = JSON.parse(V2).id;
const BASE = 'pret-pour-datapass';

describe('Une demande écrite par une version 2', () => {
  it('est reconnue dans un fichier, et le refus dit quoi faire', () => {
    const lu = parseDraft(V2);
    expect(lu).toEqual({ ok: false, code: 'version_plus_recente' });
    expect(parseSentence('version_plus_recente')).toMatch(/^Rechargez la page/);
  });

  it('est reconnue même plus lourde ou plus profonde que ce que cette version lit', () => {
    const { reponses, ...tete } = JSON.parse(V2);
    const lourde = JSON.stringify({ ...tete, reponses, annexe: 'a'.repeat(2_000_000) });
    expect([parseDraft(lourde).ok, estPlusRecente(lourde)]).toEqual([false, true]);
  });

  it.each(['', '{', 'null', '2', '{"format":"autre","version":2}', JSON.stringify(brouillon('a'))])(
    'rien d’autre n’est pris pour elle : %j',
    (texte) => expect(estPlusRecente(texte)).toBe(false),
  );
});

/** A newer build has saved the draft that this tab may know. */
const memoireV2 = async () => {
  const store = openMemoryStore();
  const rows = new Map([[ID, { id: ID, revision: 4, texte: V2 }]]);
  return { ...store, list: async () => [...rows.values()], read: async (id: string) => rows.get(id) };
};

describe('Le rangement devant une version 2', () => {
  let store: Store;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    store = await openDurableStore();
    const db = await openDB(BASE, 1);
    await db.put('brouillons', { id: ID, revision: 4, texte: V2 });
    db.close();
  });

  it.each([0, 3, 4, 5])(
    'n’écrit jamais par-dessus, quelle que soit la révision lue (%d)',
    async (revision) => {
      expect(await store.write(brouillon(ID), revision)).toEqual({ ok: false, code: 'plus_recente' });
      expect(await store.read(ID)).toEqual({ id: ID, revision: 4, texte: V2 });
    },
  );

  it('la distingue d’une demande abîmée, avec son texte', async () => {
    const row = await store.read(ID);
    expect(row && readRow(row)).toEqual({ id: ID, illisible: V2, plusRecente: true });
  });

  it('laisse écrire les autres', async () => {
    expect(await store.write(brouillon('autre'), 0)).toEqual({ ok: true, value: 1 });
  });

  it('une base que la version 2 a changée n’est plus écrite, et cela se dit', async () => {
    (await openDB(BASE, 2)).close();
    expect(await store.write(brouillon('autre'), 0)).toEqual({ ok: false, code: 'plus_recente' });
    await expect(openDurableStore()).rejects.toMatchObject({ name: 'VersionError' });
    expect((await openDB(BASE, 2)).version).toBe(2);
  });
});

describe('L’onglet devant une version 2', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00.000Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('qui s’en souvient reste en lecture seule, et ne l’oublie pas', async () => {
    const onglet = ouvreOnglet(await memoireV2(), { memoire: ID });
    await onglet.session.start();
    const lecture = { etat: 'perime', frappesPerdues: false, plusRecente: true };
    expect(onglet.session.getState().sauvegarde).toEqual(lecture);
    onglet.ecrit('siret', '1');
    await vi.advanceTimersByTimeAsync(10 * SAVE_DELAY_MS);
    expect([onglet.reponses(), onglet.retenu(), onglet.annonces]).toEqual([{}, ID, []]);
    await onglet.session.begin();
    expect(onglet.etat()).toBe('jamais');
  });

  it('« Reprendre ici » garde à l’écran ce que j’avais écrit, et l’avis de frappes perdues', async () => {
    const store = openMemoryStore();
    await store.write(brouillon(ID, { siret: '0' }), 0);
    let recente = false;
    const onglet = ouvreOnglet(
      { ...store, list: async () => (recente ? [{ id: ID, revision: 4, texte: V2 }] : store.list()) },
      { memoire: ID },
    );
    await onglet.session.start();
    onglet.ecrit('siret', '1');
    recente = true;
    onglet.session.heard(ID, 4);
    expect(onglet.session.getState().sauvegarde).toEqual({ etat: 'perime', frappesPerdues: true });
    await onglet.session.takeOver();
    const lecture = { etat: 'perime', frappesPerdues: true, plusRecente: true };
    expect(onglet.session.getState().sauvegarde).toEqual(lecture);
    expect(onglet.reponses()).toEqual({ siret: '1' });
  });

  it('qui écrit encore est refusé, le sait, et garde sa frappe', async () => {
    globalThis.indexedDB = new IDBFactory();
    vi.useRealTimers();
    const store = await openDurableStore();
    const onglet = ouvreOnglet(store);
    await onglet.session.start();
    onglet.ecrit('siret', '1');
    await onglet.session.flush();
    (await openDB(BASE, 2)).close();
    onglet.ecrit('siret', '2');
    await onglet.session.flush();
    const lecture = { etat: 'perime', frappesPerdues: true, plusRecente: true };
    expect(onglet.session.getState().sauvegarde).toEqual(lecture);
    expect(onglet.reponses()).toEqual({ siret: '2' });
  });

  it('devant une base changée, le dit ; devant un stockage refusé, non', async () => {
    for (const depasse of [true, false]) {
      const onglet = ouvreOnglet(openMemoryStore(depasse));
      await onglet.session.start();
      expect(onglet.session.getState()).toMatchObject({ durable: false, depasse });
    }
  });
});
