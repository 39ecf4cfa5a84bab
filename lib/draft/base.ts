import { deleteDB, type IDBPDatabase, openDB } from 'idb';

export type { DBSchema, IDBPDatabase } from 'idb';

/** The only file that names IndexedDB: localStorage loses the last write when the browser is killed. */
export const DEMANDES = 'pret-pour-datapass';
/** Apart from the drafts: its own database, so that theirs keeps its version. */
export const ENTRETIEN = 'pret-pour-datapass-entretien';
/** An older tab that keeps a database open may hold its deletion back: its rows are gone already. In ms. */
const PATIENCE_MS = 2_000;

/** False when this browser surely keeps no draft: then nothing that reads drafts needs to be fetched. Never throws. */
export async function peutEtreGardees(): Promise<boolean> {
  try {
    return await existe(DEMANDES);
  } catch {
    return false;
  }
}

/** Whether a database is there; true when the browser cannot say. */
async function existe(nom: string): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return true;
  return (await indexedDB.databases()).some(({ name }) => name === nom);
}

/**
 * One database, opened when needed. It closes itself for a tab that deletes it or upgrades it, and is opened again by
 * the next question; a reading does not create it again.
 */
export function base<T>(nom: string, table: string, options?: IDBObjectStoreParameters) {
  let ouverte: Promise<IDBPDatabase<T>> | undefined;
  const ouvrir = () => {
    const fermee = () => {
      ouverte = undefined;
    };
    ouverte ??= openDB<T>(nom, 1, {
      upgrade: (db) => {
        (db as IDBPDatabase).createObjectStore(table, options);
      },
      blocking: (_version, _blocked, event) => {
        fermee();
        (event.target as IDBDatabase).close();
      },
      terminated: fermee,
    }).catch((error: unknown) => {
      fermee();
      throw error;
    });
    return ouverte;
  };
  return {
    ouvrir,
    /** Reads, or gives what stands for nothing when the database is gone. */
    lire: async <V>(rien: V, lire: (db: IDBPDatabase<T>) => Promise<V>) =>
      ouverte || (await existe(nom)) ? lire(await ouvrir()) : rien,
    supprimer: async () => {
      if (!ouverte && !(await existe(nom))) return;
      const db = await ouvrir();
      await (db as IDBPDatabase).clear(table);
      db.close();
      ouverte = undefined;
      await Promise.race([deleteDB(nom), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    },
  };
}
