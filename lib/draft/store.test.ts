import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { serializeDraft } from './format';
import { openDurableStore, openMemoryStore, readRow, type Store } from './store';
import { brouillon, unBrouillon } from './test-brouillons';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const trie = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe.each([
  ['du navigateur', openDurableStore, true],
  ['en mémoire', async () => openMemoryStore(), false],
] as const)('Le rangement %s', (_nom, ouvre, durable) => {
  let store: Store;
  beforeEach(async () => {
    store = await ouvre();
  });

  it('dit s’il survit à l’onglet', () => {
    expect(store.durable).toBe(durable);
  });

  it('naît vide', async () => {
    expect(await store.list()).toEqual([]);
    expect(await store.read('a')).toBeUndefined();
  });

  it('rend ce que j’y range, au caractère près', async () => {
    const draft = brouillon('a', { intitule: 'Été « 日本 » 😀 \ud800', scopes: ['x'], siret: 3 });
    expect(await store.write(draft, 0)).toEqual({ ok: true, value: 1 });
    const row = await store.read('a');
    expect(row).toEqual({ id: 'a', revision: 1, texte: serializeDraft(draft) });
    expect(row && readRow(row)).toEqual({ id: 'a', brouillon: draft, revision: 1 });
    expect(await store.list()).toEqual([row]);
  });

  it('rend n’importe quelle demande', async () => {
    const vus: string[] = [];
    await fc.assert(
      fc.asyncProperty(unBrouillon, async (draft) => {
        const seul = { ...draft, id: `n-${vus.length}` };
        vus.push(seul.id);
        expect(await store.write(seul, 0)).toEqual({ ok: true, value: 1 });
        const row = await store.read(seul.id);
        expect(row && readRow(row)).toEqual({ id: seul.id, brouillon: seul, revision: 1 });
      }),
      { numRuns: 50 },
    );
  });

  it('numérote chaque version, et n’écrit que par-dessus celle que j’ai lue', async () => {
    const ecris = (intitule: string, revision: number) => store.write(brouillon('a', { intitule }), revision);
    expect(await ecris('un', 0)).toEqual({ ok: true, value: 1 });
    expect(await ecris('deux', 1)).toEqual({ ok: true, value: 2 });
    for (const perimee of [0, 1, 3, -1])
      expect(await ecris('trop tard', perimee)).toEqual({ ok: false, code: 'perime' });
    expect((await store.read('a'))?.texte).toBe(serializeDraft(brouillon('a', { intitule: 'deux' })));
    expect((await store.read('a'))?.revision).toBe(2);
  });

  it('n’écrit pas une version d’une demande qui n’existe pas', async () => {
    expect(await store.write(brouillon('a'), 4)).toEqual({ ok: false, code: 'perime' });
    expect(await store.list()).toEqual([]);
  });

  it('tient chaque demande à part', async () => {
    await store.write(brouillon('a'), 0);
    await store.write(brouillon('b'), 0);
    await store.write(brouillon('b', { siret: '1' }), 1);
    expect(trie(await store.list())).toEqual(['a', 'b']);
    expect((await store.read('a'))?.revision).toBe(1);
    await store.remove('b');
    await store.remove('jamais-vue');
    expect(trie(await store.list())).toEqual(['a']);
    expect(await store.read('b')).toBeUndefined();
  });

  it('oublie tout quand je l’efface, et resservira', async () => {
    for (const id of ['a', 'b', 'c']) await store.write(brouillon(id, { contact_metier_email: 'x@y.fr' }), 0);
    await store.erase();
    expect(await store.list()).toEqual([]);
    for (const id of ['a', 'b', 'c']) expect(await store.read(id)).toBeUndefined();
    expect(await store.write(brouillon('a'), 0)).toEqual({ ok: true, value: 1 });
  });

  it('deux écritures au même instant : une seule passe', async () => {
    await store.write(brouillon('a'), 0);
    const deux = ['moi', 'toi', 'lui'].map((intitule) => store.write(brouillon('a', { intitule }), 1));
    const resultats = await Promise.all(deux);
    expect(resultats.filter(({ ok }) => ok)).toEqual([{ ok: true, value: 2 }]);
    const gagnant = ['moi', 'toi', 'lui'][resultats.findIndex(({ ok }) => ok)];
    expect((await store.read('a'))?.texte).toBe(serializeDraft(brouillon('a', { intitule: gagnant })));
  });

  it('deux écrivains dans n’importe quel ordre : rien d’écrit n’est recouvert sans avoir été lu', async () => {
    const series: string[] = [];
    const coups = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(coups, async (suite) => {
        const id = `serie-${series.length}`;
        series.push(id);
        const vues = [0, 0];
        const ecrits: string[] = [];
        for (const [second, relit] of suite) {
          const qui = second ? 1 : 0;
          if (relit) vues[qui] = (await store.read(id))?.revision ?? 0;
          const intitule = `${qui}-${ecrits.length}`;
          const frais = vues[qui] === ecrits.length;
          const resultat = await store.write(brouillon(id, { intitule }), vues[qui] ?? 0);
          expect(resultat.ok).toBe(frais);
          if (resultat.ok) ecrits.push(intitule);
          if (resultat.ok) vues[qui] = resultat.value;
        }
        const row = await store.read(id);
        expect(row?.revision).toBe(ecrits.length || undefined);
        if (row) expect(row.texte).toBe(serializeDraft(brouillon(id, { intitule: ecrits.at(-1) })));
      }),
      { numRuns: 40 },
    );
  });
});

describe('Le navigateur', () => {
  it('retrouve mes demandes après fermeture, d’un onglet à l’autre', async () => {
    const [un, deux] = [await openDurableStore(), await openDurableStore()];
    await un.write(brouillon('a', { siret: '1' }), 0);
    expect(await deux.list()).toEqual(await un.list());
    expect(await deux.write(brouillon('a', { siret: '2' }), 1)).toEqual({ ok: true, value: 2 });
    expect(await un.write(brouillon('a', { siret: '3' }), 1)).toEqual({ ok: false, code: 'perime' });
    expect((await (await openDurableStore()).read('a'))?.revision).toBe(2);
  });

  it('deux onglets écrivent au même instant : un seul passe', async () => {
    const onglets = [await openDurableStore(), await openDurableStore()];
    const resultats = await Promise.all(
      onglets.map((store, rang) => store.write(brouillon('a', { rang: `${rang}` }), 0)),
    );
    expect(resultats.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('ne garde rien nulle part après l’effacement', async () => {
    const store = await openDurableStore();
    await store.write(brouillon('a', { contact_metier_email: 'x@y.fr' }), 0);
    await store.erase();
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const table of database.objectStoreNames) {
        const count = database.transaction(table).objectStore(table).count();
        await new Promise((resolve) => count.addEventListener('success', resolve));
        expect([name, table, count.result]).toEqual([name, table, 0]);
      }
      database.close();
    }
  });

  it('qui refuse de ranger fait échouer l’ouverture, pour qu’on le sache', async () => {
    const refus = Object.assign(new IDBFactory(), {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    globalThis.indexedDB = refus;
    await expect(openDurableStore()).rejects.toThrow('denied');
  });
});

describe('Une demande abîmée dans le rangement', () => {
  it.each(['', '{', '{"format":"autre"}', serializeDraft(brouillon('a')).slice(0, -30)])(
    'se distingue, et garde son texte : %j',
    (texte) => {
      expect(readRow({ id: 'a', revision: 3, texte })).toEqual({ id: 'a', illisible: texte });
    },
  );
});
