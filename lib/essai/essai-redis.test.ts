import { createClient } from '@redis/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { service } from '../serveur/service';
import { ouvrirFautes } from '../serveur/test-fautes';
import { ouvrirRedis, redisPresent } from '../serveur/test-redis';
import { signerJeton } from '../simulateur/jeton';
import { createEssai } from './essai';
import { DESTINATAIRE, demande, SIREN } from './test-essai';
import { capterLeJournal } from './test-service';

const raison = redisPresent ? '' : ' (sauté : redis-server est absent)';
if (!redisPresent) console.info(`L’essai avec le compteur partagé${raison}`);

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
});
