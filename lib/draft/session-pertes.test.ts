import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '../result';
import { createSession, SAVE_DELAY_MS } from './session';
import { openMemoryStore, readRow, type Store } from './store';
import { brouillon } from './test-brouillons';
import { abime, lent, ouvreOnglet, range } from './test-onglets';

const passe = (ms: number) => vi.advanceTimersByTimeAsync(ms);
let store: Store;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00.000Z') });
  store = openMemoryStore();
});
afterEach(() => {
  vi.useRealTimers();
});
async function onglet(options = {}) {
  const each = ouvreOnglet(store, options);
  await each.session.start();
  return each;
}

describe('Rien ne se perd : la session', () => {
  it('ne retire pas l’avis de frappes perdues quand l’autre onglet écrit encore', async () => {
    await store.write(brouillon('a'), 0);
    const un = await onglet({ memoire: 'a' });
    un.ecrit('siret', '1');
    un.session.heard('a', 2);
    un.session.heard('a', 3);
    expect(un.session.getState().sauvegarde).toEqual({ etat: 'perime', frappesPerdues: true });
  });

  it('ni quand l’annonce arrive après le refus d’écrire', async () => {
    await store.write(brouillon('a'), 0);
    const [un, deux] = [await onglet({ memoire: 'a' }), await onglet({ memoire: 'a' })];
    un.ecrit('siret', '1');
    await un.session.flush();
    deux.ecrit('siret', '2');
    await deux.session.flush();
    deux.session.heard('a', 2);
    expect(deux.session.getState().sauvegarde).toEqual({ etat: 'perime', frappesPerdues: true });
  });

  it('compte comme perdues les frappes dont l’enregistrement avait échoué', async () => {
    await store.write(brouillon('a'), 0);
    store = { ...store, write: async () => failure('plein') };
    const un = await onglet({ memoire: 'a' });
    un.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    un.session.heard('a', 2);
    expect(un.session.getState().sauvegarde).toEqual({ etat: 'perime', frappesPerdues: true });
  });

  it('reste en lecture seule quand l’autre onglet écrit pendant la fin de mon écriture', async () => {
    await store.write(brouillon('a'), 0);
    const vrai = store;
    store = lent(
      store,
      () => 0,
      () => 200,
    );
    const un = await onglet({ memoire: 'a' });
    un.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS + 50);
    expect(await vrai.write(brouillon('a', { siret: '2' }), 2)).toMatchObject({ ok: true });
    un.session.heard('a', 3);
    await passe(1_000);
    expect(un.etat()).toBe('perime');
  });

  it('une demande abîmée retenue par l’onglet n’empêche pas d’enregistrer', async () => {
    store = abime(store, 'a');
    const un = await onglet({ memoire: 'a' });
    un.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    expect(un.etat()).toBe('enregistre');
    expect((await store.read('a'))?.revision).toBe(3);
  });

  it('ne dit pas « enregistré » ce qu’elle ne saurait pas relire', async () => {
    const un = await onglet();
    un.ecrit('description', 'a'.repeat(1_100_000));
    await passe(SAVE_DELAY_MS);
    const rows = await store.list();
    expect(un.etat() === 'echec' || rows.every((row) => 'brouillon' in readRow(row))).toBe(true);
  });

  it('ouvre la demande voulue même si l’onglet ne peut rien retenir', async () => {
    await store.write({ ...brouillon('vieille', { siret: '1' }), modifie_le: '2020-01-01T00:00:00.000Z' }, 0);
    await store.write(brouillon('recente'), 0);
    const session = createSession({
      store: async () => store,
      now: () => new Date(),
      newId: () => 'neuve',
      remembered: () => null,
      remember: () => {},
      announce: () => {},
      leaveNote: () => {},
      takeNote: () => null,
    });
    await session.start();
    await session.open('vieille');
    expect(session.getState().brouillon?.id).toBe('vieille');
  });

  it('ce que j’écris pendant que la page change de demande n’est pas perdu', async () => {
    store = lent(store, () => 500);
    const un = await onglet();
    un.ecrit('siret', '1');
    const change = un.session.begin();
    await passe(100);
    un.ecrit('siret', '2');
    await passe(5_000);
    await change;
    expect(await range(store, 'id-1')).toEqual({ siret: '2' });
  });

  it('quitter la page après un échec essaie encore', async () => {
    const { write } = store;
    let panne = true;
    store = {
      ...store,
      write: async (draft, revision) => (panne ? failure('plein') : write(draft, revision)),
    };
    const un = await onglet();
    un.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    panne = false;
    await un.session.flush();
    expect(un.etat()).toBe('enregistre');
  });
});
