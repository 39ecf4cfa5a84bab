import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAVE_DELAY_MS } from './session';
import { openMemoryStore, type Store } from './store';
import { brouillon } from './test-brouillons';
import { lent, ouvreOnglet, range } from './test-onglets';

const passe = (ms: number) => vi.advanceTimersByTimeAsync(ms);
let store: Store;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00.000Z') });
  store = openMemoryStore();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A tab where something has just been typed, not yet written. */
async function enTrainDecrire() {
  const onglet = ouvreOnglet(store);
  await onglet.session.start();
  onglet.ecrit('siret', '1');
  return onglet;
}

describe('Changer de demande dans un onglet', () => {
  it('en ouvrir une autre range d’abord la mienne', async () => {
    await store.write(brouillon('autre', { intitule: 'Autre' }), 0);
    const onglet = ouvreOnglet(store, { memoire: 'mienne' });
    await onglet.session.start();
    onglet.ecrit('siret', '1');
    await onglet.session.open('autre');
    expect([onglet.id(), onglet.reponses(), onglet.etat()]).toEqual([
      'autre',
      { intitule: 'Autre' },
      'enregistre',
    ]);
    expect(onglet.retenu()).toBe('autre');
    expect(await range(store, 'mienne')).toEqual({ siret: '1' });
  });

  it('puis écrire n’écrit que dans celle qui est ouverte', async () => {
    const onglet = await enTrainDecrire();
    await store.write(brouillon('autre', { intitule: 'Autre' }), 0);
    await onglet.session.open('autre');
    onglet.ecrit('siret', '2');
    await passe(SAVE_DELAY_MS);
    expect(await range(store, 'autre')).toEqual({ intitule: 'Autre', siret: '2' });
    expect(await range(store, 'id-1')).toEqual({ siret: '1' });
  });

  it('en commencer une range la mienne, et n’enregistre rien avant ma première réponse', async () => {
    const onglet = await enTrainDecrire();
    await onglet.session.begin();
    expect([onglet.id(), onglet.reponses(), onglet.etat()]).toEqual(['id-2', {}, 'jamais']);
    await onglet.session.flush();
    await passe(10_000);
    expect((await store.list()).map(({ id }) => id)).toEqual(['id-1']);
    expect(onglet.retenu()).toBe('id-2');
    onglet.ecrit('siret', '2');
    await passe(SAVE_DELAY_MS);
    expect(await range(store, 'id-2')).toEqual({ siret: '2' });
    expect(await range(store, 'id-1')).toEqual({ siret: '1' });
  });

  it('ce que j’écris pendant l’enregistrement n’est pas perdu en changeant de demande', async () => {
    store = lent(store, () => 500);
    const onglet = await enTrainDecrire();
    await passe(SAVE_DELAY_MS + 100);
    onglet.ecrit('siret', '2');
    const commence = onglet.session.begin();
    await passe(5_000);
    await commence;
    expect(await range(store, 'id-1')).toEqual({ siret: '2' });
    expect(onglet.reponses()).toEqual({});
  });

  it('chaque demande montrée remet le formulaire à neuf', async () => {
    const onglet = await enTrainDecrire();
    const { generation } = onglet.session.getState();
    await onglet.session.begin();
    await onglet.session.open('id-1');
    expect(onglet.session.getState().generation).toBe(generation + 2);
  });
});

describe('Reprendre un fichier', () => {
  const fichier = {
    ...brouillon('fichier', { siret: '9' }),
    modifie_le: '2025-05-05T05:05:05.000Z',
    futur: 1,
  };

  it('l’enregistre aussitôt, tel quel, avec sa date', async () => {
    const onglet = await enTrainDecrire();
    await onglet.session.adopt(fichier);
    expect(onglet.session.getState().brouillon).toEqual(fichier);
    expect([onglet.etat(), onglet.retenu()]).toEqual(['enregistre', 'fichier']);
    const relu = ouvreOnglet(store, { memoire: 'fichier' });
    await relu.session.start();
    expect(relu.session.getState().brouillon).toEqual(fichier);
    expect(await range(store, 'id-1')).toEqual({ siret: '1' });
  });

  it('d’une demande déjà rangée, écrit par-dessus la version rangée', async () => {
    const onglet = await enTrainDecrire();
    await store.write(brouillon('fichier', { siret: '0' }), 0);
    await onglet.session.adopt(fichier);
    expect(onglet.etat()).toBe('enregistre');
    expect(await store.read('fichier')).toMatchObject({ revision: 2 });
    expect(await range(store, 'fichier')).toEqual({ siret: '9' });
    onglet.ecrit('siret', '10');
    await passe(SAVE_DELAY_MS);
    expect(await range(store, 'fichier')).toEqual({ siret: '10' });
  });

  it('celle qui est ouverte ici, aussi', async () => {
    const onglet = await enTrainDecrire();
    await onglet.session.adopt(brouillon('id-1', { siret: 'du fichier' }));
    expect([onglet.etat(), onglet.reponses()]).toEqual(['enregistre', { siret: 'du fichier' }]);
    expect(await store.read('id-1')).toMatchObject({ revision: 2 });
  });
});

describe('Oublier', () => {
  it('la demande supprimée ne revient pas', async () => {
    await store.write({ ...brouillon('autre'), modifie_le: '2020-01-01T00:00:00.000Z' }, 0);
    const onglet = ouvreOnglet(store, { memoire: 'a-supprimer' });
    await onglet.session.start();
    onglet.ecrit('siret', '1');
    await onglet.session.flush();
    onglet.ecrit('siret', '2');
    await store.remove('a-supprimer');
    await onglet.session.forget();
    expect([onglet.id(), onglet.etat()]).toEqual(['autre', 'enregistre']);
    await passe(10_000);
    expect((await store.list()).map(({ id }) => id)).toEqual(['autre']);
  });

  it('tout effacer ne laisse rien, même une frappe en attente', async () => {
    const onglet = await enTrainDecrire();
    await onglet.session.flush();
    onglet.ecrit('siret', '2');
    await store.erase();
    await onglet.session.forget();
    await passe(10_000);
    expect(await store.list()).toEqual([]);
    expect([onglet.reponses(), onglet.etat()]).toEqual([{}, 'jamais']);
    expect(onglet.id()).not.toBe('id-1');
  });

  it('attend la fin de l’écriture en cours', async () => {
    const vrai = store;
    store = lent(store, () => 500);
    const onglet = await enTrainDecrire();
    await passe(SAVE_DELAY_MS + 100);
    const oubli = onglet.session.forget();
    await passe(5_000);
    await oubli;
    expect(onglet.id()).toBe('id-1');
    expect(await range(vrai, 'id-1')).toEqual({ siret: '1' });
    expect(onglet.etat()).toBe('enregistre');
  });

  it('puis réécrire repart d’une demande neuve', async () => {
    const onglet = await enTrainDecrire();
    await onglet.session.flush();
    await store.erase();
    await onglet.session.forget();
    onglet.ecrit('intitule', 'Neuve');
    await passe(SAVE_DELAY_MS);
    expect(onglet.etat()).toBe('enregistre');
    expect((await store.list()).map(({ id }) => id)).toEqual([onglet.id()]);
  });
});
