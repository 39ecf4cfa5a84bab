import type { Reponses } from '../form/types';
import { type Brouillon, estPlusRecente, newDraft, parseDraft, serializeDraft } from './format';
import { apresRefus, type Sauvegarde, type SessionState, type SessionWorld } from './session-etat';
import { type Row, readRow } from './store';

export type { Sauvegarde, SessionState, SessionWorld };

/** How long after the last keystroke a draft is written, in ms. */
export const SAVE_DELAY_MS = 300;

/**
 * The draft open in this tab: one writer, one timer, one state that screens subscribe to.
 * Changes are kept at once in memory, and written SAVE_DELAY_MS after the last one or on `flush`.
 */
export function createSession(world: SessionWorld) {
  let state: SessionState = {
    brouillon: null,
    sauvegarde: { etat: 'jamais' },
    durable: true,
    depasse: false,
    generation: 0,
  };
  let revision = 0;
  /** The answers that the history already tells. */
  let told: Reponses = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let starting: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  const set = (patch: Partial<SessionState>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };

  const show = (brouillon: Brouillon, at: number, sauvegarde: Sauvegarde) => {
    // Whatever shows a draft first, a late `start` must not replace it.
    starting ??= Promise.resolve();
    revision = at;
    told = brouillon.reponses;
    world.remember(brouillon.id);
    // The page already shows an empty draft, and one may be typing in it: an empty one takes its place quietly.
    const attendu = state.brouillon === null && Object.keys(brouillon.reponses).length === 0;
    set({ brouillon, sauvegarde, generation: state.generation + (attendu ? 0 : 1) });
  };

  /** The open draft, with what was typed told in its history: before it is written, sent or merged. */
  const tell = (): Brouillon | null => {
    const { brouillon } = state;
    if (!brouillon || brouillon.reponses === told) return brouillon;
    const next = world.tell?.(brouillon, told) ?? brouillon;
    told = next.reponses;
    if (next !== brouillon) set({ brouillon: next });
    return next;
  };

  /** What was typed just before a reload, if nobody has written this draft since. */
  const typedBeforeLeaving = (id: string | null | undefined, at: number): Brouillon | null => {
    const note = world.takeNote();
    if (note === null) return null;
    world.leaveNote(null);
    const [over = '', ...rest] = note.split('\n');
    const parsed = parseDraft(rest.join('\n'));
    return parsed.ok && parsed.value.id === id && over === String(at) ? parsed.value : null;
  };

  /** A draft that only a newer build reads: never written here. What this tab showed of it stays in sight. */
  const showNewer = ({ id, revision: at }: Row) => {
    const { brouillon, sauvegarde } = state;
    const seen = brouillon?.id === id ? brouillon : newDraft(id, world.now().toISOString());
    const frappesPerdues = seen === brouillon && sauvegarde.etat === 'perime' && sauvegarde.frappesPerdues;
    show(seen, at, { etat: 'perime', frappesPerdues, plusRecente: true });
  };

  /** The draft this tab remembers (empty when never saved), else the one modified last, else a new one. */
  const load = async (wanted = world.remembered()) => {
    const store = await world.store();
    const rows = await store.list();
    set({ durable: store.durable, depasse: store.depasse === true });
    const newer = rows.find(({ id, texte }) => id === wanted && estPlusRecente(texte));
    if (newer) return showNewer(newer);
    const saved = rows.map(readRow).filter((each) => 'brouillon' in each);
    saved.sort((a, b) => b.brouillon.modifie_le.localeCompare(a.brouillon.modifie_le));
    const found = wanted === null ? saved[0] : saved.find(({ id }) => id === wanted);
    // A damaged draft keeps its name: what is typed now goes elsewhere.
    const free = rows.some(({ id }) => id === wanted) ? null : wanted;
    const typed = typedBeforeLeaving(found?.id ?? wanted, found?.revision ?? 0);
    if (typed) {
      show(typed, found?.revision ?? 0, { etat: 'en_attente' });
      schedule();
    } else if (found)
      show(found.brouillon, found.revision, { etat: 'enregistre', a: new Date(found.brouillon.modifie_le) });
    else show(newDraft(free ?? world.newId(), world.now().toISOString()), 0, { etat: 'jamais' });
  };

  const write = async () => {
    if (!['en_attente', 'echec'].includes(state.sauvegarde.etat)) return;
    const brouillon = tell();
    if (!brouillon) return;
    const store = await world.store();
    const result = await store.write(brouillon, revision);
    if (!result.ok) return set({ sauvegarde: apresRefus(result.code) });
    revision = result.value;
    world.leaveNote(null);
    world.announce(brouillon.id, revision);
    if (state.sauvegarde.etat === 'perime') return;
    // Something typed while the transaction ran is still to be written: do not say « Enregistré ».
    if (state.brouillon === brouillon) set({ sauvegarde: { etat: 'enregistre', a: world.now() } });
    else schedule();
  };

  const flush = () => {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  };

  /** Before leaving a draft: writes it, and what is typed meanwhile. */
  const settle = async () => {
    do await flush();
    while (state.sauvegarde.etat === 'en_attente');
  };

  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, SAVE_DELAY_MS);
  };

  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Reads the store once; later calls wait for the same reading. */
    start: () => {
      starting ??= load();
      return starting;
    },
    /** Replaces the answers. Ignored while another tab holds the draft. */
    change: (update: (reponses: Reponses) => Reponses, fromForm = true) => {
      const { brouillon, sauvegarde } = state;
      if (!brouillon || sauvegarde.etat === 'perime') return;
      if (sauvegarde.etat === 'jamais') world.remember(brouillon.id);
      const next = {
        ...brouillon,
        reponses: update(brouillon.reponses),
        modifie_le: world.now().toISOString(),
      };
      set({
        brouillon: next,
        sauvegarde: { etat: 'en_attente' },
        generation: state.generation + (fromForm ? 0 : 1),
      });
      schedule();
    },
    /**
     * Changes the whole draft from outside the form: a merge, a decision, a comment. Ignored like `change`.
     * The open form starts anew only when the answers are replaced.
     */
    update: (change: (brouillon: Brouillon) => Brouillon) => {
      if (state.sauvegarde.etat === 'perime') return;
      const brouillon = tell();
      if (!brouillon) return;
      const next = change(brouillon);
      if (next === brouillon) return;
      world.remember(next.id);
      told = next.reponses;
      const generation = state.generation + (next.reponses === brouillon.reponses ? 0 : 1);
      set({ brouillon: next, sauvegarde: { etat: 'en_attente' }, generation });
      schedule();
    },
    flush,
    /** The page is on its way out: writes, and leaves a note in case there is no time to. */
    leave: () => {
      const { sauvegarde } = state;
      const brouillon = sauvegarde.etat === 'perime' ? null : tell();
      if (brouillon && (sauvegarde.etat === 'en_attente' || sauvegarde.etat === 'echec'))
        world.leaveNote(`${revision}\n${serializeDraft(brouillon)}`);
      return flush();
    },
    /** Opens a saved draft in this tab, after writing the one that was open. */
    open: async (id: string) => {
      await settle();
      await load(id);
    },
    /** Puts a draft in this tab and saves it as it is: a new one, a copy, a file. */
    adopt: async (brouillon: Brouillon) => {
      await settle();
      const store = await world.store();
      const row = await store.read(brouillon.id);
      show(brouillon, row?.revision ?? 0, { etat: 'en_attente' });
      await flush();
    },
    /** Starts an empty draft, which nothing saves before its first answer. */
    begin: async () => {
      await settle();
      show(newDraft(world.newId(), world.now().toISOString()), 0, { etat: 'jamais' });
    },
    /** Another tab wrote: revisions decide, never clocks. */
    heard: (id: string, at: number) => {
      if (id !== state.brouillon?.id || at <= revision) return;
      clearTimeout(timer);
      const { sauvegarde } = state;
      const unsaved = sauvegarde.etat === 'en_attente' || sauvegarde.etat === 'echec';
      const frappesPerdues = unsaved || (sauvegarde.etat === 'perime' && sauvegarde.frappesPerdues);
      set({ sauvegarde: { etat: 'perime', frappesPerdues } });
    },
    /** « Reprendre ici »: reads the newest version again and becomes the writer. */
    takeOver: () => load(state.brouillon?.id),
    /** After a removal or an erasure: forgets the open draft without writing it back. */
    forget: async () => {
      clearTimeout(timer);
      await writing;
      world.remember(null);
      await load(null);
      // Nothing opened, nothing to remember: the first answer will.
      if (state.sauvegarde.etat === 'jamais') world.remember(null);
    },
  };
}

export type Session = ReturnType<typeof createSession>;
