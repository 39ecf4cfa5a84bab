import { retrouver } from '@/components/echange/garder-reponse';
import { reglerPartage } from './memoire';
import { browserStore, changerDeStore, oublierLesPages, session } from './session';

/** From here on, this tab keeps nothing. What others left in this browser stays theirs, and out of sight. */
export async function passerEnPartage(): Promise<void> {
  // First: it guards what will be typed. Without it, the mode is not entered.
  await import('./mention-partage');
  await session.flush();
  const store = await browserStore();
  if ((await store.list()).length === 0) await store.erase();
  reglerPartage(true, retrouver() !== null);
  changerDeStore();
  // At once: what is typed next must not be replaced.
  await session.begin();
  await oublierLesPages();
}
