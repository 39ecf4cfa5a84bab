import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Budget, Compteur } from './compteur';
import { createCompteurRedis } from './compteur-redis';
import { ouvrirRedis, redisPresent } from './test-redis';

const raison = redisPresent ? '' : ' (sauté : redis-server est absent)';
if (!redisPresent) console.info(`Compteur partagé${raison}`);

const FENETRE_MS = 6000;
const tous: Budget = { cle: 'tous', limite: 20, fenetreMs: FENETRE_MS };

/** The most calls in any window. 100 ms less than the window: we see an answer after the store counted. */
function pire(moments: readonly number[]): number {
  const comptes = moments.map(
    (debut) => moments.filter((each) => each >= debut && each < debut + FENETRE_MS - 100).length,
  );
  return Math.max(0, ...comptes);
}

describe.skipIf(!redisPresent)(`Le compteur que plusieurs serveurs partagent${raison}`, () => {
  let magasin: Awaited<ReturnType<typeof ouvrirRedis>>;
  let ouverts: Compteur[] = [];
  const ouvrir = () => {
    const compteur = createCompteurRedis(magasin.url);
    ouverts.push(compteur);
    return compteur;
  };
  const interroger = async (...commande: string[]): Promise<unknown> => {
    const client = createClient({ url: magasin.url });
    await client.connect();
    return client.sendCommand(commande).finally(() => client.destroy());
  };
  const ouvertEt = async (compteur: Compteur, budgets: readonly Budget[] = []) => {
    await expect.poll(async () => (await compteur.prendre(budgets)).ok, { timeout: 15_000 }).toBe(true);
  };

  beforeEach(async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    magasin = await ouvrirRedis();
  });
  afterEach(async () => {
    for (const compteur of ouverts) await compteur.fermer();
    ouverts = [];
    await magasin.fermer();
    vi.restoreAllMocks();
  });

  /** Calls from several counters, without a pause, for a while; the moments of those let through. */
  async function assaillir(compteurs: readonly Compteur[], dureeMs: number, budgets = [tous]) {
    const fin = Date.now() + dureeMs;
    const passes: number[] = [];
    let appels = 0;
    await Promise.all(
      compteurs.flatMap((compteur) =>
        [1, 2, 3].map(async () => {
          while (Date.now() < fin) {
            appels += 1;
            if ((await compteur.prendre(budgets)).ok) passes.push(Date.now());
            await pause(10);
          }
        }),
      ),
    );
    return { passes: passes.sort((a, b) => a - b), appels };
  }

  it('compte ensemble : deux serveurs n’ont qu’un budget', async () => {
    const deux = [ouvrir(), ouvrir()];
    await Promise.all(deux.map((compteur) => ouvertEt(compteur)));
    const { passes, appels } = await assaillir(deux, 2000);
    expect(appels).toBeGreaterThan(200);
    expect(passes).toHaveLength(20);
  }, 40_000);

  it('prend tout ou rien, dit l’attente, et voit les verrous des autres', async () => {
    const [un, deux] = [ouvrir(), ouvrir()];
    await ouvertEt(un);
    const [petit, grand] = [
      { cle: 'petit', limite: 1, fenetreMs: 60_000 },
      { cle: 'grand', limite: 2, fenetreMs: 60_000 },
    ];
    expect(await un.prendre([petit, grand])).toEqual({ ok: true });
    for (let tour = 0; tour < 5; tour += 1) {
      const refus = await deux.prendre([grand, petit]);
      expect(refus).toMatchObject({ ok: false, cause: 'budget' });
      expect(!refus.ok && refus.attendreMs > 50_000 && refus.attendreMs <= 60_000).toBe(true);
    }
    expect(await deux.prendre([grand])).toEqual({ ok: true });
    await un.verrouiller('429:a', 30_000);
    await un.verrouiller('429:a', 1000);
    const verrou = await deux.prendre([], ['appel:x', '429:a']);
    expect(verrou).toMatchObject({ cause: 'verrou', verrou: '429:a' });
    expect(!verrou.ok && verrou.attendreMs > 25_000).toBe(true);
  }, 40_000);

  it.each([
    ['vide', false],
    ['avec une vieille copie', true],
  ])(
    'tué puis relancé %s : le budget tient, et le service revient en moins de 5 secondes',
    async (_, copie) => {
      const deux = [ouvrir(), ouvrir()];
      await Promise.all(deux.map((compteur) => ouvertEt(compteur)));
      if (copie) await interroger('SAVE');
      const assaut = assaillir(deux, 12_000);
      await pause(1000);
      await deux[0]?.verrouiller('429:a', 60_000);
      await magasin.tuer();
      await pause(300);
      await magasin.demarrer();
      const relance = Date.now();
      // One that was not there before, and knows nothing.
      const troisieme = ouvrir();
      const libre = [{ cle: 'libre', limite: 100_000, fenetreMs: 1000 }];
      const [{ passes, appels }, autres] = await Promise.all([assaut, assaillir([troisieme], 10_000)]);
      expect(appels).toBeGreaterThan(300);
      const tous3 = [...passes, ...autres.passes].sort((a, b) => a - b);
      expect(pire(tous3)).toBeLessThanOrEqual(20);
      // It did count again, and the lock is still there.
      expect(tous3.length).toBeGreaterThan(20);
      expect(tous3.find((moment) => moment > relance) ?? Number.POSITIVE_INFINITY).toBeLessThan(
        relance + 8000,
      );
      expect(await troisieme.prendre(libre, ['429:a'])).toMatchObject({ cause: 'verrou' });
    },
    40_000,
  );

  it('revient moins de 5 secondes après le magasin', async () => {
    const compteur = ouvrir();
    await ouvertEt(compteur);
    await magasin.tuer();
    expect(await compteur.prendre([tous])).toMatchObject({ ok: false, cause: 'compteur_muet' });
    await magasin.demarrer();
    const relance = Date.now();
    await ouvertEt(compteur, [tous]);
    expect(Date.now() - relance).toBeLessThan(5000);
  }, 40_000);

  it('n’oublie rien de ce qu’un serveur a pris après un autre, quel que soit le premier revenu', async () => {
    const [un, deux] = [ouvrir(), ouvrir()];
    await Promise.all([ouvertEt(un), ouvertEt(deux)]);
    const [gauche, droite] = ['gauche', 'droite'].map((cle) => ({ cle, limite: 2, fenetreMs: 8000 }));
    if (!gauche || !droite) throw new Error('budgets');
    expect([await un.prendre([gauche]), await deux.prendre([droite])]).toEqual([{ ok: true }, { ok: true }]);
    await pause(2500);
    expect([await deux.prendre([gauche]), await un.prendre([droite])]).toEqual([{ ok: true }, { ok: true }]);
    const dernier = Date.now();
    await magasin.tuer();
    await magasin.demarrer();
    // A key must live until its latest call leaves the window.
    await pause(3500);
    for (const { cle } of [gauche, droite]) {
      const vie = Number(await interroger('PTTL', `pret:${cle}`));
      expect(Math.abs(dernier + 8000 - (Date.now() + vie)), cle).toBeLessThan(400);
    }
  }, 40_000);

  it('un magasin gelé : refusé en moins de 2 secondes, sans file, puis le service revient', async () => {
    const compteur = ouvrir();
    await ouvertEt(compteur);
    magasin.geler();
    const debut = Date.now();
    const refus = await Promise.all(Array.from({ length: 50 }, () => compteur.prendre([tous])));
    expect(new Set(refus.map((each) => (each.ok ? 'ok' : each.cause)))).toEqual(new Set(['compteur_muet']));
    expect(Date.now() - debut).toBeLessThan(2000);
    const ensuite = Date.now();
    for (let tour = 0; tour < 200; tour += 1)
      expect(await compteur.prendre([tous])).toMatchObject({ cause: 'compteur_muet' });
    expect(Date.now() - ensuite).toBeLessThan(2000);
    magasin.degeler();
    const libere = Date.now();
    await ouvertEt(compteur);
    expect(Date.now() - libere).toBeLessThan(5000);
  }, 40_000);

  it('un magasin absent au départ : refusé, puis pris dès qu’il est là', async () => {
    await magasin.tuer();
    const compteur = ouvrir();
    expect(await compteur.prendre([tous])).toMatchObject({ ok: false, cause: 'compteur_muet' });
    await compteur.verrouiller('429:a', 60_000);
    await magasin.demarrer();
    await ouvertEt(compteur, [tous]);
    expect(await compteur.prendre([], ['429:a'])).toMatchObject({ cause: 'verrou' });
  }, 40_000);

  it('chaque clé s’efface d’elle-même, sauf la date de départ', async () => {
    const compteur = ouvrir();
    await ouvertEt(compteur, [tous, { ...tous, cle: 'jeton:empreinte' }]);
    await compteur.verrouiller('429:empreinte', 5000);
    const cles = (await interroger('KEYS', '*')) as string[];
    const vies = await Promise.all(
      cles.sort().map(async (cle) => [cle, Number(await interroger('PTTL', cle))] as const),
    );
    expect(vies.map(([cle]) => cle)).toEqual([
      ...['pret:429:empreinte', 'pret:debut', 'pret:jeton:empreinte', 'pret:tous'],
    ]);
    for (const [cle, vie] of vies)
      if (cle !== 'pret:debut') expect(vie > 0 && vie <= FENETRE_MS, cle).toBe(true);
  }, 40_000);

  it('dit une seule fois au journal qu’il est muet, et une fois qu’il est revenu', async () => {
    const compteur = ouvrir();
    await ouvertEt(compteur);
    const ecrit = vi.mocked(process.stdout.write).mock.calls;
    const evenements = () => ecrit.map(([ligne]) => JSON.parse(String(ligne)).evenement as string);
    ecrit.length = 0;
    await magasin.tuer();
    for (let tour = 0; tour < 20; tour += 1) await compteur.prendre([tous]);
    await pause(500);
    await magasin.demarrer();
    await ouvertEt(compteur, [tous]);
    expect(evenements()).toEqual(['compteur_muet', 'compteur_revenu']);
  }, 40_000);
});
