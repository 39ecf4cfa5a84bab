import type { Brouillon } from './format';
import type { Session } from './session';

/** The draft that opening a file hid or replaced. In memory only: it leaves no trace, and ends with the page. */
export type Avant = {
  readonly brouillon: Brouillon;
  /** The draft that is shown instead. */
  readonly ouvert: string;
};

/**
 * Opens a file in this tab so that one may come back from it. What was before is forgotten as soon as the tab
 * shows a third draft, or none.
 */
export function createAvant(session: Session) {
  let avant: Avant | null = null;
  const listeners = new Set<() => void>();
  const set = (next: Avant | null) => {
    avant = next;
    for (const listener of listeners) listener();
  };
  const present = () => session.getState().brouillon;

  session.subscribe(() => {
    if (avant && present()?.id !== avant.ouvert) set(null);
  });

  return {
    getAvant: () => avant,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** @param remplace the saved draft of the same id, that the file is about to replace */
    ouvrir: async (brouillon: Brouillon, remplace: Brouillon | null) => {
      await session.start();
      const montre = present();
      await session.adopt(brouillon);
      const garde = remplace ?? (montre && Object.keys(montre.reponses).length > 0 ? montre : null);
      set(garde && { brouillon: garde, ouvert: brouillon.id });
    },
    /** Shows again what was before. A replaced draft and its file change places: one may come and go. */
    revenir: async () => {
      if (!avant) return;
      const { brouillon, ouvert } = avant;
      if (brouillon.id !== ouvert) return session.open(brouillon.id);
      const quitte = present();
      await session.adopt(brouillon);
      set(quitte && { brouillon: quitte, ouvert });
    },
  };
}
