import { failure } from '../result';
import { answer } from '../steps';
import { createSession, type SessionState, type SessionWorld } from './session';
import { readRow, type Store } from './store';

/** What the tests give to a session: its clock is the fake one, its memory a variable. */
export function ouvreOnglet(
  store: Store,
  {
    memoire = null,
    prefixe = 'id',
    annonce = () => {},
    tell,
  }: {
    memoire?: string | null;
    prefixe?: string;
    annonce?: (id: string, revision: number) => void;
    tell?: SessionWorld['tell'];
  } = {},
) {
  let note: string | null = null;
  let retenu = memoire;
  let rang = 0;
  const annonces: [string, number][] = [];
  const etats: SessionState[] = [];
  const session = createSession({
    store: async () => store,
    now: () => new Date(),
    newId: () => {
      rang += 1;
      return `${prefixe}-${rang}`;
    },
    remembered: () => retenu,
    remember: (id) => {
      retenu = id;
    },
    leaveNote: (each) => {
      note = each;
    },
    takeNote: () => note,
    announce: (id, revision) => {
      annonces.push([id, revision]);
      annonce(id, revision);
    },
    ...(tell && { tell }),
  });
  session.subscribe(() => etats.push(session.getState()));
  return {
    session,
    annonces,
    /** Every state that a screen was told, in order. */
    etats,
    retenu: () => retenu,
    ecrit: (name: string, reponse: string) => session.change((reponses) => answer(reponses, name, reponse)),
    etat: () => session.getState().sauvegarde.etat,
    id: () => session.getState().brouillon?.id ?? '',
    reponses: () => session.getState().brouillon?.reponses ?? {},
  };
}

export type Onglet = ReturnType<typeof ouvreOnglet>;

/** What the store really holds of a draft, read as the program reads it. */
export async function range(store: Store, id: string): Promise<Record<string, unknown>> {
  const row = await store.read(id);
  const saved = row && readRow(row);
  return saved && 'brouillon' in saved ? saved.brouillon.reponses : {};
}

const attend = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The same store on a slow disk: so long before the transaction, so long after it. */
export function lent(store: Store, avant: () => number, apres: () => number = () => 0): Store {
  return {
    ...store,
    write: async (brouillon, revision) => {
      await attend(avant());
      const resultat = await store.write(brouillon, revision);
      await attend(apres());
      return resultat;
    },
  };
}

/** The same store, where one saved draft can no longer be read. */
export function abime(store: Store, id: string): Store {
  const row = { id, revision: 3, texte: '{"format":"demande-habilitation","version":1' };
  return {
    ...store,
    list: async () => [row, ...(await store.list())],
    read: async (wanted) => (wanted === id ? row : store.read(wanted)),
    write: async (brouillon, revision) =>
      brouillon.id === id && revision !== row.revision ? failure('perime') : store.write(brouillon, revision),
  };
}
