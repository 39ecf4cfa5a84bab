import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '../result';
import { SAVE_DELAY_MS } from './session';
import { openMemoryStore, type SaveCode, type Store } from './store';
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

async function commence(options = {}) {
  const onglet = ouvreOnglet(store, options);
  await onglet.session.start();
  return onglet;
}

describe('Ouvrir l’onglet', () => {
  it('ne montre rien avant d’avoir lu le rangement, et ne range rien', async () => {
    const onglet = ouvreOnglet(store);
    expect(onglet.session.getState()).toMatchObject({ brouillon: null, sauvegarde: { etat: 'jamais' } });
    onglet.ecrit('siret', '1');
    expect(onglet.session.getState().brouillon).toBeNull();
    await onglet.session.start();
    expect(onglet.session.getState()).toMatchObject({
      brouillon: { id: 'id-1', reponses: {} },
      durable: false,
    });
    await passe(10_000);
    expect(await store.list()).toEqual([]);
  });

  it('prend sans bruit la place de la demande vide que la page montre, et annonce toute autre', async () => {
    const neuve = ouvreOnglet(store);
    const depart = neuve.session.getState().generation;
    await neuve.session.start();
    expect(neuve.session.getState().generation).toBe(depart);
    await neuve.session.begin();
    expect(neuve.session.getState().generation).toBe(depart + 1);
    await store.write(brouillon('gardee', { siret: '1' }), 0);
    const retrouvee = await commence();
    expect(retrouvee.session.getState().generation).toBe(depart + 1);
  });

  it('ne lit le rangement qu’une fois', async () => {
    const onglet = await commence();
    onglet.ecrit('siret', '1');
    await Promise.all([onglet.session.start(), onglet.session.start()]);
    expect(onglet.reponses()).toEqual({ siret: '1' });
  });

  it('retrouve la demande modifiée en dernier', async () => {
    const modifie = (id: string, modifie_le: string) => ({ ...brouillon(id, { siret: id }), modifie_le });
    await store.write(modifie('vieille', '2026-01-01T00:00:00.000Z'), 0);
    await store.write(modifie('recente', '2026-11-21T00:00:00.000Z'), 0);
    await store.write(modifie('moyenne', '2026-06-01T00:00:00.000Z'), 0);
    const onglet = await commence();
    expect(onglet.id()).toBe('recente');
    expect(onglet.retenu()).toBe('recente');
    expect(onglet.session.getState().sauvegarde).toEqual({
      etat: 'enregistre',
      a: new Date('2026-11-21T00:00:00.000Z'),
    });
  });

  it('retrouve celle de cet onglet, même plus ancienne, même jamais enregistrée', async () => {
    await store.write({ ...brouillon('mienne', { siret: '1' }), modifie_le: '2020-01-01T00:00:00.000Z' }, 0);
    await store.write(brouillon('autre'), 0);
    expect((await commence({ memoire: 'mienne' })).reponses()).toEqual({ siret: '1' });
    const neuve = await commence({ memoire: 'jamais-enregistree' });
    expect([neuve.id(), neuve.reponses(), neuve.etat()]).toEqual(['jamais-enregistree', {}, 'jamais']);
  });

  it('laisse de côté une demande abîmée, sans y toucher', async () => {
    store = abime(store, 'abimee');
    const avant = await store.read('abimee');
    const onglet = await commence();
    expect(onglet.id()).toBe('id-1');
    onglet.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    expect(onglet.etat()).toBe('enregistre');
    expect(await store.read('abimee')).toEqual(avant);
  });
});

describe('Écrire', () => {
  it('s’enregistre peu après la dernière frappe, et pas avant', async () => {
    const onglet = await commence();
    onglet.ecrit('intitule', 'A');
    await passe(SAVE_DELAY_MS - 1);
    onglet.ecrit('intitule', 'Ab');
    await passe(SAVE_DELAY_MS - 1);
    expect(onglet.etat()).toBe('en_attente');
    expect(await store.list()).toEqual([]);
    await passe(1);
    expect(onglet.etat()).toBe('enregistre');
    expect(await range(store, 'id-1')).toEqual({ intitule: 'Ab' });
    expect(onglet.annonces).toEqual([['id-1', 1]]);
    await passe(60_000);
    expect((await store.read('id-1'))?.revision).toBe(1);
  });

  it('ne dit « enregistré » qu’une fois l’écriture finie', async () => {
    store = lent(
      store,
      () => 200,
      () => 100,
    );
    const onglet = await commence();
    onglet.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS + 299);
    expect([onglet.etat(), onglet.annonces]).toEqual(['en_attente', []]);
    await passe(1);
    expect(onglet.session.getState().sauvegarde).toEqual({ etat: 'enregistre', a: new Date() });
  });

  it('pendant une écriture, s’enregistre ensuite', async () => {
    store = lent(store, () => 200);
    const onglet = await commence();
    onglet.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS + 100);
    onglet.ecrit('siret', '2');
    await passe(100);
    expect(await range(store, 'id-1')).toEqual({ siret: '1' });
    expect(onglet.etat()).toBe('en_attente');
    await passe(SAVE_DELAY_MS + 250);
    expect(await range(store, 'id-1')).toEqual({ siret: '2' });
    expect([onglet.etat(), onglet.annonces]).toEqual([
      'enregistre',
      [
        ['id-1', 1],
        ['id-1', 2],
      ],
    ]);
    expect(onglet.etats.filter(({ sauvegarde }) => sauvegarde.etat === 'enregistre')).toHaveLength(1);
  });

  it('date la demande, et garde ce que la page ne connaît pas', async () => {
    await store.write({ ...brouillon('a', { demain: { x: 1 }, siret: '1' }), futur: [1] }, 0);
    const onglet = await commence();
    await passe(5_000);
    onglet.ecrit('siret', '2');
    expect(onglet.session.getState().brouillon).toMatchObject({
      futur: [1],
      reponses: { demain: { x: 1 }, siret: '2' },
      cree_le: '2026-11-22T09:00:00.000Z',
      modifie_le: '2026-11-22T09:00:05.000Z',
    });
  });

  it('s’enregistre tout de suite quand je quitte la page, une seule fois', async () => {
    const onglet = await commence();
    onglet.ecrit('siret', '1');
    await Promise.all([onglet.session.flush(), onglet.session.flush()]);
    expect(onglet.etat()).toBe('enregistre');
    await passe(SAVE_DELAY_MS * 3);
    expect((await store.read('id-1'))?.revision).toBe(1);
  });

  it('prévient les écrans à chaque changement, jusqu’à ce qu’ils se retirent', async () => {
    const onglet = await commence();
    const avant = onglet.etats.length;
    let vus = 0;
    const retire = onglet.session.subscribe(() => (vus += 1));
    onglet.ecrit('siret', '1');
    retire();
    onglet.ecrit('siret', '2');
    expect([vus, onglet.etats.length - avant]).toEqual([1, 2]);
  });

  it('ne remet le formulaire à neuf que si la réponse vient d’ailleurs', async () => {
    const onglet = await commence();
    const { generation } = onglet.session.getState();
    onglet.ecrit('siret', '1');
    expect(onglet.session.getState().generation).toBe(generation);
    onglet.session.change((reponses) => ({ ...reponses, intitule: 'x' }), false);
    expect(onglet.session.getState().generation).toBe(generation + 1);
  });
});

describe('Quand l’enregistrement échoue', () => {
  const capricieux = (code: Exclude<SaveCode, 'perime'>) => {
    const panne = { en: true };
    const { write } = store;
    store = {
      ...store,
      write: async (draft, revision) => (panne.en ? failure(code) : write(draft, revision)),
    };
    return panne;
  };

  it.each(['plein', 'refuse'] as const)('« %s » : je le vois, et rien n’est annoncé', async (code) => {
    capricieux(code);
    const onglet = await commence();
    onglet.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    expect(onglet.session.getState().sauvegarde).toEqual({ etat: 'echec', code });
    expect(onglet.reponses()).toEqual({ siret: '1' });
    await passe(60_000);
    expect([onglet.etat(), onglet.annonces]).toEqual(['echec', []]);
    expect(onglet.etats.some(({ sauvegarde }) => sauvegarde.etat === 'enregistre')).toBe(false);
  });

  it('la frappe suivante essaie de nouveau, avec tout ce que j’ai écrit', async () => {
    const panne = capricieux('plein');
    const onglet = await commence();
    onglet.ecrit('siret', '1');
    await passe(SAVE_DELAY_MS);
    panne.en = false;
    onglet.ecrit('intitule', 'Aides');
    expect(onglet.etat()).toBe('en_attente');
    await passe(SAVE_DELAY_MS);
    expect(onglet.etat()).toBe('enregistre');
    expect(await range(store, 'id-1')).toEqual({ siret: '1', intitule: 'Aides' });
  });
});

describe('Le rangement', () => {
  it('sur disque, se dit durable ; en mémoire, non', async () => {
    expect((await commence()).session.getState().durable).toBe(false);
    store = { ...store, durable: true };
    expect((await commence()).session.getState().durable).toBe(true);
  });
});
