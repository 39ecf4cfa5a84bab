'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { createSession, type SessionState } from '@/lib/draft/session';
import { openDurableStore, openMemoryStore, type Store } from '@/lib/draft/store';
import { noter } from '@/lib/echange/historique';

/** This tab remembers which draft it shows; a reload or a duplicated tab shows the same one. */
const REMEMBERED = 'demande-ouverte';
/** What was typed in the last instants before leaving, until it is written. */
const NOTE = 'dernieres-frappes';
const CHANNEL = 'brouillons';

let opened: Promise<Store> | undefined;

/** The browser's store, or memory when the browser denies storage. Opened once per tab. */
export function browserStore(): Promise<Store> {
  opened ??= openDurableStore().catch(() => openMemoryStore());
  return opened;
}

/** sessionStorage, which a browser may deny: then the tab simply forgets. */
function tabMemory<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

/** The draft open in this tab. One per tab, alive from page to page. */
export const session = createSession({
  store: browserStore,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  remembered: () => tabMemory((storage) => storage.getItem(REMEMBERED)),
  remember: (id) =>
    tabMemory((storage) => (id === null ? storage.removeItem(REMEMBERED) : storage.setItem(REMEMBERED, id))),
  leaveNote: (note) =>
    tabMemory((storage) => (note === null ? storage.removeItem(NOTE) : storage.setItem(NOTE, note))),
  takeNote: () => tabMemory((storage) => storage.getItem(NOTE)),
  announce: (id, revision) => channel?.postMessage({ id, revision }),
  // Here types the one who files: the others answer in a window of their own.
  tell: (brouillon, avant) => noter(brouillon, avant, 'demandeur', new Date().toISOString()),
});

channel?.addEventListener('message', (event: MessageEvent<{ id: string; revision: number } | 'efface'>) => {
  if (event.data === 'efface') void session.forget();
  else session.heard(event.data.id, event.data.revision);
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
  return useSyncExternalStore(session.subscribe, session.getState, () => SERVER_STATE);
}

/** « Tout effacer » : drafts, the tab's memory, and the display settings DSFR keeps. */
export async function forgetEverything(): Promise<void> {
  await session.flush();
  await (await browserStore()).erase();
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[storage].clear();
    } catch {
      // A browser that denies storage keeps nothing to erase.
    }
  }
  channel?.postMessage('efface');
  await session.forget();
}
