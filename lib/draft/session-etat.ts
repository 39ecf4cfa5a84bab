import type { Reponses } from '../form/types';
import type { Brouillon } from './format';
import type { SaveCode, Store } from './store';

export type Sauvegarde =
  | { readonly etat: 'jamais' }
  | { readonly etat: 'en_attente' }
  | { readonly etat: 'enregistre'; readonly a: Date }
  | { readonly etat: 'echec'; readonly code: Exclude<SaveCode, 'perime' | 'plus_recente'> }
  /** Another tab wrote this draft: read-only here until « Reprendre ici », or until a newer build is loaded. */
  | { readonly etat: 'perime'; readonly frappesPerdues: boolean; readonly plusRecente?: true };

/** What a refused writing leaves the draft in. */
export function apresRefus(code: SaveCode): Sauvegarde {
  if (code === 'perime') return { etat: 'perime', frappesPerdues: true };
  if (code === 'plus_recente') return { etat: 'perime', frappesPerdues: true, plusRecente: true };
  return { etat: 'echec', code };
}

export type SessionState = {
  /** Null until the store has been read. */
  readonly brouillon: Brouillon | null;
  readonly sauvegarde: Sauvegarde;
  readonly durable: boolean;
  /** True when the drafts are kept by a newer build, which this one cannot read. */
  readonly depasse: boolean;
  /** Grows each time the answers are replaced from outside the open form, which must then start anew. */
  readonly generation: number;
};

/** What the session needs from the tab: its store, its clock, its memory of the open draft, its peers. */
export type SessionWorld = {
  readonly store: () => Promise<Store>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly remembered: () => string | null;
  readonly remember: (id: string | null) => void;
  readonly announce: (id: string, revision: number) => void;
  /**
   * A note that the tab keeps through a reload, at once: the revision that was typed over, then the
   * draft that could not be written before leaving.
   */
  readonly leaveNote: (note: string | null) => void;
  readonly takeNote: () => string | null;
  /** Tells in the draft's history what was typed since these answers; the answers are left as they are. */
  readonly tell?: (brouillon: Brouillon, avant: Reponses) => Brouillon;
};
