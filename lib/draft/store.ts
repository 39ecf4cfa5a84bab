import { failure, ok, type Result } from '../result';
import { base, type DBSchema, DEMANDES, ENTRETIEN, type IDBPDatabase } from './base';
import { type Brouillon, estPlusRecente, parseDraft, serializeDraft } from './format';

const TABLE = 'brouillons';

/** One saved draft: the text of its file, and a revision that orders writers (never their clocks). */
export type Row = { readonly id: string; readonly revision: number; readonly texte: string };

interface Schema extends DBSchema {
  [TABLE]: { key: string; value: Row };
}

/**
 * perime: another tab wrote; plus_recente: a newer build of the service did, and only it may; plein: no room;
 * trop_grand: over what a file may weigh; refuse: all else.
 */
export type SaveCode = 'perime' | 'plus_recente' | 'plein' | 'trop_grand' | 'refuse';

export type Store = {
  /** False when drafts live in memory only: nothing will survive the tab. */
  readonly durable: boolean;
  /** True in memory because a newer build has changed the database: the drafts are there, this build cannot read them. */
  readonly depasse?: boolean;
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

/** True when the database was made by a newer build, which this one may neither open nor write. */
export const estDepassee = (error: unknown) => error instanceof DOMException && error.name === 'VersionError';

/** Why a saved draft must not be written over, if so: a newer build's first, whatever was read. */
function interdit(saved: Row | undefined, revision: number): 'perime' | 'plus_recente' | null {
  if (saved && estPlusRecente(saved.texte)) return 'plus_recente';
  return (saved?.revision ?? 0) === revision ? null : 'perime';
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
        const refused = interdit(await transaction.store.get(row.id), revision);
        if (refused) return failure(refused);
        const done = Promise.all([transaction.store.put(row), transaction.done]);
        // Committed at once, so that a page on its way out does not lose it.
        transaction.commit();
        await done;
        const written = await database.get(TABLE, row.id);
        return written?.texte === row.texte ? ok(row.revision) : failure('refuse');
      } catch (error) {
        if (estDepassee(error)) return failure('plus_recente');
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

/** The same, in memory: private mode that denies storage, a database of a newer build (`depasse`), and tests. */
export function openMemoryStore(depasse = false): Store {
  const rows = new Map<string, Row>();
  let memoire: unknown = null;
  return {
    durable: false,
    depasse,
    list: async () => [...rows.values()],
    read: async (id) => rows.get(id),
    write: async (brouillon, revision) => {
      const refused = interdit(rows.get(brouillon.id), revision);
      if (refused) return failure(refused);
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
  | { readonly id: string; readonly illisible: string; readonly plusRecente?: true };

/** Reads a saved row: a damaged one, or a newer build's, is told apart, with its raw text to keep. */
export function readRow(row: Row): Saved {
  const parsed = parseDraft(row.texte);
  if (parsed.ok) return { id: row.id, brouillon: parsed.value, revision: row.revision };
  return { id: row.id, illisible: row.texte, ...(estPlusRecente(row.texte) && { plusRecente: true }) };
}
