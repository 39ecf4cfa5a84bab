import { failure, ok, type Result } from '../result';
import { base, type DBSchema, DEMANDES, ENTRETIEN, type IDBPDatabase } from './base';
import { type Brouillon, parseDraft, serializeDraft } from './format';

const TABLE = 'brouillons';

/** One saved draft: the text of its file, and a revision that orders writers (never their clocks). */
export type Row = { readonly id: string; readonly revision: number; readonly texte: string };

interface Schema extends DBSchema {
  [TABLE]: { key: string; value: Row };
}

/** perime: another tab wrote; plein: no room; trop_grand: over what a file may weigh; refuse: all else. */
export type SaveCode = 'perime' | 'plein' | 'trop_grand' | 'refuse';

export type Store = {
  /** False when drafts live in memory only: nothing will survive the tab. */
  readonly durable: boolean;
  list: () => Promise<readonly Row[]>;
  read: (id: string) => Promise<Row | undefined>;
  /** Writes only over the revision that was read (0 for a new draft), then reads back to be sure. */
  write: (brouillon: Brouillon, revision: number) => Promise<Result<number, SaveCode>>;
  /** Removes a draft; given a revision, only if nobody has written it since. */
  remove: (id: string, revision?: number) => Promise<void>;
  /** Deletes the databases themselves. They come back with the next draft that is written. */
  erase: () => Promise<void>;
  /** What the upkeep remembers between two visits (`expiration.ts` reads it); null when nothing. */
  readonly entretien: { lire: () => Promise<unknown>; ecrire: (memoire: unknown) => Promise<void> };
};

/** What could not be read back is never said « enregistré ». */
function wouldBeUnreadable(texte: string): 'trop_grand' | 'refuse' | null {
  const parsed = parseDraft(texte);
  if (parsed.ok) return null;
  return parsed.code === 'trop_grand' ? 'trop_grand' : 'refuse';
}

/** Drafts in IndexedDB. Rejects when the browser denies storage: the caller falls back on memory. */
export async function openDurableStore(): Promise<Store> {
  const demandes = base<Schema>(DEMANDES, TABLE, { keyPath: 'id' });
  const entretien = base<Record<string, never>>(ENTRETIEN, 'memoire');
  await demandes.ouvrir();
  return {
    durable: true,
    list: () => demandes.lire([] as Row[], (db) => db.getAll(TABLE)),
    read: (id) => demandes.lire(undefined as Row | undefined, (db) => db.get(TABLE, id)),
    write: async (brouillon, revision) => {
      const row: Row = { id: brouillon.id, revision: revision + 1, texte: serializeDraft(brouillon) };
      const unreadable = wouldBeUnreadable(row.texte);
      if (unreadable) return failure(unreadable);
      try {
        const database = await demandes.ouvrir();
        const transaction = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
        const saved = await transaction.store.get(row.id);
        if ((saved?.revision ?? 0) !== revision) return failure('perime');
        const done = Promise.all([transaction.store.put(row), transaction.done]);
        // Committed at once, so that a page on its way out does not lose it.
        transaction.commit();
        await done;
        const written = await database.get(TABLE, row.id);
        return written?.texte === row.texte ? ok(row.revision) : failure('refuse');
      } catch (error) {
        return failure(
          error instanceof DOMException && error.name === 'QuotaExceededError' ? 'plein' : 'refuse',
        );
      }
    },
    remove: async (id, revision) => {
      const transaction = (await demandes.ouvrir()).transaction(TABLE, 'readwrite', { durability: 'strict' });
      const saved = await transaction.store.get(id);
      if (saved && (revision === undefined || saved.revision === revision))
        await transaction.store.delete(id);
      await transaction.done;
    },
    erase: async () => {
      await demandes.supprimer();
      await entretien.supprimer();
    },
    entretien: {
      lire: () => entretien.lire(null as unknown, (db) => (db as IDBPDatabase).get('memoire', 'memoire')),
      ecrire: async (memoire) => {
        await ((await entretien.ouvrir()) as IDBPDatabase).put('memoire', memoire, 'memoire');
      },
    },
  };
}

/** The same, in memory: private mode that denies storage, and tests. */
export function openMemoryStore(): Store {
  const rows = new Map<string, Row>();
  let memoire: unknown = null;
  return {
    durable: false,
    list: async () => [...rows.values()],
    read: async (id) => rows.get(id),
    write: async (brouillon, revision) => {
      if ((rows.get(brouillon.id)?.revision ?? 0) !== revision) return failure('perime');
      const texte = serializeDraft(brouillon);
      const unreadable = wouldBeUnreadable(texte);
      if (unreadable) return failure(unreadable);
      rows.set(brouillon.id, { id: brouillon.id, revision: revision + 1, texte });
      return ok(revision + 1);
    },
    remove: async (id, revision) => {
      if (revision === undefined || rows.get(id)?.revision === revision) rows.delete(id);
    },
    erase: async () => rows.clear(),
    entretien: {
      lire: async () => memoire,
      ecrire: async (each) => {
        memoire = each;
      },
    },
  };
}

export type Saved =
  | { readonly id: string; readonly brouillon: Brouillon; readonly revision: number }
  | { readonly id: string; readonly illisible: string };

/** Reads a saved row: a damaged one is told apart, with its raw text to keep. */
export function readRow(row: Row): Saved {
  const parsed = parseDraft(row.texte);
  return parsed.ok
    ? { id: row.id, brouillon: parsed.value, revision: row.revision }
    : { id: row.id, illisible: row.texte };
}
