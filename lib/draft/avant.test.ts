import { beforeEach, describe, expect, it } from 'vitest';
import { createAvant } from './avant';
import { openMemoryStore, type Store } from './store';
import { brouillon } from './test-brouillons';
import { ouvreOnglet, range } from './test-onglets';

const FICHIER = brouillon('fichier', { intitule: 'Du fichier' });
const RANGEE = brouillon('rangee', { intitule: 'Rangée', siret: '1' });
let store: Store;

beforeEach(() => {
  store = openMemoryStore();
});

/** A tab that shows a saved draft, and opens files. */
async function onglet(memoire: string | null = 'rangee') {
  await store.write(RANGEE, 0);
  const each = ouvreOnglet(store, { memoire });
  return { ...each, avant: createAvant(each.session) };
}

describe('Après avoir ouvert un fichier', () => {
  it('je reviens à la demande que je voyais, et le fichier reste dans mes demandes', async () => {
    const { avant, id, reponses } = await onglet();
    await avant.ouvrir(FICHIER, null);
    expect(id()).toBe('fichier');
    expect(avant.getAvant()?.brouillon).toEqual(RANGEE);
    await avant.revenir();
    expect(reponses()).toEqual(RANGEE.reponses);
    expect(avant.getAvant()).toBeNull();
    expect(await range(store, 'fichier')).toEqual(FICHIER.reponses);
  });

  it('une demande remplacée revient telle quelle, sans un champ changé, puis le fichier si je veux', async () => {
    const { avant, reponses, session } = await onglet();
    const fichier = brouillon('rangee', { intitule: 'Plus vieille' });
    await avant.ouvrir(fichier, RANGEE);
    expect(reponses()).toEqual(fichier.reponses);
    await avant.revenir();
    await session.flush();
    expect(reponses()).toEqual(RANGEE.reponses);
    expect(await range(store, 'rangee')).toEqual(RANGEE.reponses);
    await avant.revenir();
    expect(reponses()).toEqual(fichier.reponses);
  });

  it('sans demande avant, il n’y a rien à quoi revenir', async () => {
    const { avant } = await onglet('neuve');
    await avant.ouvrir(FICHIER, null);
    expect(avant.getAvant()).toBeNull();
    await avant.revenir();
    expect(avant.getAvant()).toBeNull();
  });

  it('en ouvrir une troisième, ou tout effacer, oublie celle d’avant', async () => {
    const { avant, session } = await onglet();
    await avant.ouvrir(FICHIER, null);
    await session.begin();
    expect(avant.getAvant()).toBeNull();
    await avant.ouvrir(RANGEE, FICHIER);
    expect(avant.getAvant()?.brouillon).toEqual(FICHIER);
    await store.erase();
    await session.forget();
    expect(avant.getAvant()).toBeNull();
  });

  it('prévient les écrans, jusqu’à ce qu’ils se retirent', async () => {
    const { avant } = await onglet();
    let dits = 0;
    const quitter = avant.subscribe(() => {
      dits += 1;
    });
    await avant.ouvrir(FICHIER, null);
    expect(dits).toBeGreaterThan(0);
    const alors = dits;
    quitter();
    await avant.revenir();
    expect(dits).toBe(alors);
  });
});
