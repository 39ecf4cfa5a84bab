import { describe, expect, it } from 'vitest';
import { GROUPES_LIMITES, type Limite } from '../catalogue/limites';
import type { Operation } from '../catalogue/operations';
import { createCompteurs } from './compteurs';
import { appel, cheminDe, codes, MAINTENANT, simulateurDeTest, simule, TOUTES } from './test-appel';

const GROUPES: Readonly<Record<string, Limite>> = GROUPES_LIMITES;
const FIN_S = MAINTENANT / 1000 + 30;

const membres = (groupe: string) => TOUTES.filter(({ groupeLimite }) => groupeLimite === groupe);
const groupes = Object.entries(GROUPES).filter(([groupe]) => membres(groupe).length > 0);

type Simulateur = ReturnType<typeof simulateurDeTest>;
/** Calls an operation n times, and gives the last answer. */
async function appeler({ repondre }: Simulateur, une: Operation | undefined, n = 1, jti = 'jeton') {
  const requete = appel(une ? cheminDe(une, simule('trouve')) : '', { jti });
  for (let rang = 1; rang < n; rang += 1) expect((await repondre(requete)).statut).toBe(200);
  return repondre(requete);
}

describe.each(groupes)('La limite %s', (groupe, { limite, mode }) => {
  const [premiere] = membres(groupe);
  const derniere = membres(groupe).at(-1);

  it(`laisse passer le ${limite}e appel, refuse le suivant, et repart à la minute suivante`, async () => {
    const simulateur = simulateurDeTest();
    const dernier = await appeler(simulateur, premiere, limite);
    expect([dernier.statut, dernier.entetes['ratelimit-remaining']]).toEqual([200, '0']);
    const trop = await appeler(simulateur, premiere);
    expect([trop.statut, codes(trop)]).toEqual([429, ['00429']]);
    expect(trop.entetes).toMatchObject({
      'ratelimit-limit': String(limite),
      'ratelimit-remaining': '0',
      'ratelimit-reset': String(FIN_S),
      'retry-after': '30',
    });
    simulateur.temps.ms = FIN_S * 1000 - 1;
    expect((await appeler(simulateur, premiere)).statut).toBe(429);
    simulateur.temps.ms = FIN_S * 1000;
    const nouveau = await appeler(simulateur, premiere);
    expect([nouveau.statut, nouveau.entetes['ratelimit-remaining']]).toEqual([200, String(limite - 1)]);
    expect(nouveau.entetes['ratelimit-reset']).toBe(String(FIN_S + 60));
  });

  it.skipIf(membres(groupe).length < 2)(
    mode === 'groupe' ? 'est partagée par ses opérations' : 'est propre à chaque opération',
    async () => {
      const simulateur = simulateurDeTest();
      await appeler(simulateur, premiere, limite);
      expect((await appeler(simulateur, derniere)).statut).toBe(mode === 'groupe' ? 429 : 200);
    },
  );

  it('est celle d’un jeton, et ne touche pas les autres groupes', async () => {
    const simulateur = simulateurDeTest();
    await appeler(simulateur, premiere, limite);
    expect((await appeler(simulateur, premiere, 1, 'autre jeton')).statut).toBe(200);
    const autre = TOUTES.find(({ groupeLimite }) => groupeLimite !== groupe);
    expect((await appeler(simulateur, autre)).statut).toBe(200);
    expect((await appeler(simulateur, premiere)).statut).toBe(429);
  });
});

describe('Le compte', () => {
  const une = TOUTES[0] as Operation;
  const reste = async (simulateur: Simulateur) => {
    const { entetes } = await appeler(simulateur, une);
    return Number(entetes['ratelimit-remaining']);
  };

  it('compte les appels refusés pour un paramètre, et ceux que le fournisseur refuse', async () => {
    const simulateur = simulateurDeTest();
    const depart = await reste(simulateur);
    const recue = await simulateur.repondre(appel(cheminDe(une, { siren: '1' }), { jti: 'jeton' }));
    expect([recue.statut, recue.entetes['ratelimit-remaining']]).toEqual([422, String(depart - 1)]);
    const absent = await simulateur.repondre(appel(cheminDe(une, simule('introuvable')), { jti: 'jeton' }));
    expect([absent.statut, absent.entetes['ratelimit-remaining']]).toEqual([404, String(depart - 2)]);
    expect(await reste(simulateur)).toBe(depart - 3);
  });

  it('ne compte ni un jeton refusé, ni un droit qui manque', async () => {
    const simulateur = simulateurDeTest();
    const depart = await reste(simulateur);
    const sansDroit = await simulateur.repondre(
      appel(cheminDe(une, simule('trouve')), { jti: 'jeton', scopes: [] }),
    );
    expect(sansDroit.statut).toBe(403);
    expect(sansDroit.entetes['ratelimit-limit']).toBeUndefined();
    const expire = await simulateur.repondre(
      appel(cheminDe(une, simule('trouve')), { jti: 'jeton', exp: 1 }),
    );
    expect(expire.statut).toBe(401);
    expect(await reste(simulateur)).toBe(depart - 1);
  });

  it('simulé, dit la même chose dans ses trois en-têtes : plus rien, et reprendre dans 30 secondes', async () => {
    const simulateur = simulateurDeTest(MAINTENANT + 12_345);
    const { statut, entetes } = await simulateur.repondre(appel(cheminDe(une, simule('trop_de_requetes'))));
    expect(statut).toBe(429);
    expect(entetes).toMatchObject({
      'ratelimit-remaining': '0',
      'retry-after': '30',
      'ratelimit-reset': String(MAINTENANT / 1000 + 12 + 30),
    });
  });

  it('oublie les minutes passées, et borne ce qu’il garde dans une minute', () => {
    const compteurs = createCompteurs(5);
    for (let jeton = 0; jeton < 5; jeton += 1) compteurs.compter(`${jeton}`, une, MAINTENANT);
    expect(compteurs.taille()).toBe(5);
    compteurs.compter('5', une, MAINTENANT);
    expect(compteurs.taille()).toBe(5);
    // The oldest was forgotten, the most recent was not.
    expect(compteurs.compter('5', une, MAINTENANT).reste).toBe(98);
    expect(compteurs.compter('0', une, MAINTENANT).reste).toBe(99);
    compteurs.compter('a', une, MAINTENANT + 60_000);
    expect(compteurs.taille()).toBe(1);
    compteurs.compter('a', une, MAINTENANT + 600_000);
    expect(compteurs.taille()).toBe(1);
  });
});
