'use client';

import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import { lireEntretien, trier } from '@/lib/draft/expiration';
import { type Brouillon, newDraft } from '@/lib/draft/format';
import { createSession, type SessionState } from '@/lib/draft/session';
import { estDepassee, openDurableStore, openMemoryStore, readRow, type Store } from '@/lib/draft/store';
import { noter } from '@/lib/echange/historique';
import { estPartage, memoire, vider } from './memoire';

/** This tab remembers which draft it shows; a reload or a duplicated tab shows the same one. */
const REMEMBERED = 'demande-ouverte';
/** What was typed in the last instants before leaving, until it is written. */
const NOTE = 'dernieres-frappes';
const CHANNEL = 'brouillons';
/** Told to the page when another tab has erased everything. */
export const EFFACE = 'tout-efface';

let opened: Promise<Store> | undefined;

/** Erases what nobody has modified for 90 days and was announced, before anything is read. */
async function entretenir(store: Store): Promise<Store> {
  const rows = (await store.list()).map((row) => ({ row, saved: readRow(row) }));
  const dates = rows.flatMap(({ saved }) =>
    'brouillon' in saved ? [{ id: saved.id, modifie_le: saved.brouillon.modifie_le }] : [],
  );
  const avant = lireEntretien(await store.entretien.lire());
  const { effacer, entretien } = trier(dates, avant, new Date());
  for (const { row } of rows) if (effacer.includes(row.id)) await store.remove(row.id, row.revision);
  if (JSON.stringify(entretien) !== JSON.stringify(avant)) await store.entretien.ecrire(entretien);
  return store;
}

/** The browser's store; memory when the browser denies storage, or on a shared computer. Opened once per tab. */
export function browserStore(): Promise<Store> {
  opened ??= estPartage()
    ? Promise.resolve(openMemoryStore())
    : openDurableStore()
        // Upkeep that fails is for the next visit: the drafts come first.
        .then((store) => entretenir(store).catch(() => store))
        .catch((error: unknown) => openMemoryStore(estDepassee(error)));
  return opened;
}

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

/** Asked once, after the first saving: the browser then does not erase by itself to make room. */
let demande: Promise<boolean> | undefined;
export function resterGarde(): Promise<boolean> {
  demande ??= (async () => {
    try {
      return (await navigator.storage.persisted()) || (await navigator.storage.persist());
    } catch {
      return false;
    }
  })();
  return demande;
}

/** The draft open in this tab. One per tab, alive from page to page. */
export const session = createSession({
  store: browserStore,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  remembered: () => memoire.lire(REMEMBERED),
  remember: (id) => {
    if (id === null) memoire.oublier(REMEMBERED);
    else if (!estPartage()) memoire.ecrire(REMEMBERED, id);
  },
  leaveNote: (note) => {
    if (note === null) memoire.oublier(NOTE);
    else memoire.ecrire(NOTE, note);
  },
  takeNote: () => memoire.lire(NOTE),
  announce: (id, revision) => {
    if (!estPartage()) channel?.postMessage({ id, revision });
  },
  // Here types the one who files: the others answer in a window of their own.
  tell: (brouillon, avant) => noter(brouillon, avant, 'demandeur', new Date().toISOString()),
});

channel?.addEventListener('message', (event: MessageEvent<{ id: string; revision: number } | 'efface'>) => {
  if (estPartage()) return;
  if (event.data !== 'efface') return session.heard(event.data.id, event.data.revision);
  void session.forget().then(() => vider('localStorage', 'sessionStorage'));
  vider('localStorage', 'sessionStorage');
  window.dispatchEvent(new Event(EFFACE));
});

if (typeof window !== 'undefined') {
  // The last moments a page is sure to have: leaving, hiding, closing.
  window.addEventListener('pagehide', () => void session.leave());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void session.leave();
  });
}

const SERVER_STATE = session.getState();

/** The open draft and how well it is saved. `brouillon` is null until the browser's store is read. */
export function useDraft(): SessionState {
  useEffect(() => void session.start(), []);
  const state = useSyncExternalStore(session.subscribe, session.getState, () => SERVER_STATE);
  // Drawn the first time piece by piece: a whole screen comes at once, and a gesture is heard in between.
  const read = useDeferredValue(state.brouillon !== null);
  return state.brouillon && !read ? SERVER_STATE : state;
}

const VIERGE = newDraft('vierge', new Date(0).toISOString());

/** What a screen draws: the open draft, or until the store is read an empty one, as for someone who kept nothing. */
export type Demande = Omit<SessionState, 'brouillon'> & {
  readonly brouillon: Brouillon;
  /** False until the store has been read. */
  readonly lue: boolean;
};

/** `useDraft` for a screen that is written in the page before anything is read: see `EnAttendant`. */
export function useDemande(): Demande {
  const state = useDraft();
  return useMemo(
    () => ({ ...state, brouillon: state.brouillon ?? VIERGE, lue: state.brouillon !== null }),
    [state],
  );
}

/** Deletes the copies of the pages, and the worker that serves them. */
export async function oublierLesPages(): Promise<void> {
  try {
    for (const inscription of await navigator.serviceWorker.getRegistrations())
      await inscription.unregister();
    for (const nom of await caches.keys()) await caches.delete(nom);
  } catch {
    // Neither a worker nor copies where they are denied.
  }
}

/** « Tout effacer » : the databases, every tab's memory, the display settings, the copies of the pages. */
export async function forgetEverything(): Promise<void> {
  await session.flush();
  await (await browserStore()).erase();
  vider('localStorage', 'sessionStorage');
  channel?.postMessage('efface');
  await session.forget();
  await oublierLesPages();
  vider('localStorage', 'sessionStorage');
}

/** The next reading opens the store that the mode asks for. */
export function changerDeStore(): void {
  opened = undefined;
}
