import { createClient } from '@redis/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { service } from '../serveur/service';
import { ouvrirFautes, type ServeurDeFautes } from '../serveur/test-fautes';
import { ouvrirRedis, redisPresent } from '../serveur/test-redis';
import { signerJeton } from '../simulateur/jeton';
import { createEssai, type IssueEssai } from './essai';
import { DESTINATAIRE, demande, SIREN } from './test-essai';
import { capterLeJournal } from './test-service';

const raison = redisPresent ? '' : ' (sauté : redis-server est absent)';
if (!redisPresent) console.info(`L’essai avec le compteur partagé${raison}`);

/** A process of its own: what it shares between its routes is made again. */
function instance() {
  const maison = globalThis as unknown as Record<symbol, unknown>;
  delete maison[Symbol.for('pret-pour-datapass')];
  const commun = service();
  const { essayer } = createEssai(commun);
  const appeler = (suite: Readonly<Record<string, unknown>>, client = '203.0.113.77') =>
    essayer(JSON.stringify(demande(suite)), client, new AbortController().signal);
  return { appeler, fermer: () => commun.compteur.fermer() };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe.skipIf(!redisPresent)(`L’essai avec le compteur partagé${raison}`, () => {
  it('une copie du magasin ne contient ni jeton, ni adresse, ni SIREN, ni raison', async () => {
    const journal = capterLeJournal();
    const [magasin, fautes] = [await ouvrirRedis(), await ouvrirFautes()];
    vi.stubEnv('REDIS_URL', magasin.url);
    vi.stubEnv('API_ENTREPRISE_BAC_A_SABLE_URL', fautes.url);
    const commun = service();
    expect(commun.compteur.mode).toBe('redis');
    const { essayer } = createEssai(commun);
    const jeton = signerJeton({ jti: 'CANARI-jti' });
    const appeler = () =>
      essayer(JSON.stringify(demande({ jeton })), '203.0.113.77', new AbortController().signal);
    await expect.poll(async () => (await appeler()).ok, { timeout: 15_000, interval: 200 }).toBe(true);
    fautes.jouer('trop_de_requetes');
    await appeler();
    expect(await appeler()).toMatchObject({ refus: { statut: 429, code: 'trop_de_demandes' } });

    const client = createClient({ url: magasin.url });
    await client.connect();
    await client.sendCommand(['SAVE']);
    client.destroy();
    const tout = magasin.copie() + journal();
    // The copy does hold the counters: the keys are read there.
    for (const cle of ['pret:tous:1', 'pret:client:', 'pret:jeton:', 'pret:429:'])
      expect(tout).toContain(cle);
    for (const secret of [
      jeton,
      ...jeton.split('.'),
      'CANARI',
      '203.0.113.77',
      SIREN,
      DESTINATAIRE,
      'marché',
    ])
      expect(tout.includes(secret), secret).toBe(false);
    await commun.compteur.fermer();
    await fautes.fermer();
    await magasin.fermer();
  }, 40_000);

  describe('deux instances', () => {
    let magasin: Awaited<ReturnType<typeof ouvrirRedis>>;
    let fautes: ServeurDeFautes;
    let deux: readonly ReturnType<typeof instance>[] = [];
    let rang = 0;
    beforeEach(async () => {
      capterLeJournal();
      [magasin, fautes] = [await ouvrirRedis(), await ouvrirFautes()];
      vi.stubEnv('REDIS_URL', magasin.url);
      vi.stubEnv('API_ENTREPRISE_BAC_A_SABLE_URL', fautes.url);
      vi.stubEnv('ESSAI_BUDGET_PAR_JETON_PAR_MINUTE', '7');
      vi.stubEnv('ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE', '9');
      deux = [instance(), instance()];
      for (const une of deux) await revenue(une);
      fautes.requetes.length = 0;
    });
    afterEach(async () => {
      await Promise.all(deux.map(({ fermer }) => fermer()));
      await fautes.fermer();
      await magasin.fermer();
    });

    const suivant = () => {
      rang += 1;
      return rang;
    };
    const neuf = () => signerJeton({ jti: `jeton-${suivant()}` });
    const autre = () => ({ parametres: { siren: String(100_000_000 + suivant()) } });
    const codeDe = (issue: IssueEssai) => (issue.ok ? 'ok' : issue.refus.message.split('.')[0]);
    const MUET = 'Nous ne pouvons pas compter les appels en ce moment : aucun ne part';
    /** Until the counter answers: each try is another token and another client. */
    const revenue = (une: ReturnType<typeof instance>) =>
      expect
        .poll(async () => codeDe(await une.appeler({ jeton: neuf() }, `a${suivant()}`)), {
          timeout: 15_000,
          interval: 100,
        })
        .toBe('ok');
    /** So many calls, shared out between the two, all at once. */
    const ensemble = (nombre: number, suite: (tour: number) => Record<string, unknown>, client?: string) =>
      Promise.all(
        Array.from({ length: nombre }, async (_, tour) => {
          const une = deux[tour % 2];
          return une ? codeDe(await une.appeler({ ...autre(), ...suite(tour) }, client)) : '';
        }),
      );

    it('n’ont qu’un budget par jeton, un par adresse, et se disent les 429', async () => {
      const jeton = neuf();
      const parJeton = await ensemble(20, () => ({ jeton }), 'b');
      expect([parJeton.filter((code) => code === 'ok').length, fautes.requetes.length]).toEqual([7, 7]);
      const parClient = await ensemble(20, () => ({ jeton: neuf() }), 'c');
      expect([parClient.filter((code) => code === 'ok').length, fautes.requetes.length]).toEqual([9, 16]);

      fautes.jouer('trop_de_requetes');
      const arrete = neuf();
      await deux[0]?.appeler({ jeton: arrete }, 'd');
      fautes.jouer('correcte');
      expect(await deux[1]?.appeler({ jeton: arrete, ...autre() }, 'd')).toMatchObject({
        refus: { statut: 429, code: 'trop_de_demandes', attendreS: 30 },
      });
      expect(await deux[1]?.appeler({ jeton: neuf() }, 'd')).toMatchObject({ ok: true });
    }, 40_000);

    it('magasin mort : rien ne part, de personne ; revenu vide : ce qui était pris l’est encore', async () => {
      const jeton = neuf();
      expect(await ensemble(6, () => ({ jeton }), 'b')).toEqual(Array(6).fill('ok'));
      await magasin.tuer();
      expect(await ensemble(20, () => ({ jeton: neuf() }), 'c')).toEqual(Array(20).fill(MUET));
      expect(fautes.requetes).toHaveLength(6);
      await magasin.demarrer();
      await Promise.all(deux.map(revenue));
      const reste = await ensemble(10, () => ({ jeton }), 'b');
      expect(reste.filter((code) => code === 'ok')).toHaveLength(1);
      expect(reste).not.toContain(MUET);
    }, 40_000);
  });
});
