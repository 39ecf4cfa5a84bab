import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { demande } from '../lib/essai/test-essai';
import { FAUTES } from '../lib/serveur/test-fautes';
import { ouvrirRedis, portLibre, redisPresent } from '../lib/serveur/test-redis';
import { brut, envoyer, essayer, SANS_LIMITE } from '../lib/serveur/test-serveur';
import { signerJeton } from '../lib/simulateur/jeton';
import { expect, test } from './serveur';

test('SIGTERM : l’appel en cours finit, plus aucun n’entre, puis tout se ferme avec 0', async ({
  fautes,
  ouvrir,
}) => {
  const port = await portLibre();
  const serveur = await ouvrir({ METRIQUES_PORT: String(port) });
  fautes.jouer((recue, reponse) => void setTimeout(() => FAUTES.correcte(recue, reponse), 600));
  const enCours = essayer(serveur.url, demande());
  await expect.poll(() => fautes.requetes.length).toBe(1);
  // Half a request holds nobody back.
  const moitie = connect(serveur.port, '127.0.0.1').on('error', () => undefined);
  moitie.write('POST /api/essai HTTP/1.1\r\nHost: a\r\n');
  await pause(50);
  serveur.signaler('SIGTERM');
  await expect
    .poll(() => envoyer(`${serveur.url}/api/sante`).then(String, ({ code }) => code))
    .toBe('ECONNREFUSED');
  expect((await enCours).statut).toBe(200);
  const fini = performance.now();
  expect(await serveur.fin).toEqual({ code: 0, signal: null });
  expect(performance.now() - fini).toBeLessThan(1000);
  expect(serveur.ecrits.sortie).toMatch(/"arret_demande","en_vol":1[\s\S]*"arret","coupees":0/);
  expect(serveur.ecrits.erreurs).toBe('');
  await expect(envoyer(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow('ECONNREFUSED');
  moitie.destroy();
});

test('les mesures ne sont que sur leur port ; pris, le départ s’arrête d’une phrase', async ({ ouvrir }) => {
  const port = await portLibre();
  const serveur = await ouvrir({ METRIQUES_PORT: String(port) });
  await essayer(serveur.url, demande());
  await essayer(serveur.url, '{}');
  const { texte } = await envoyer(`http://127.0.0.1:${port}/metrics`);
  expect(texte).toMatch(
    /essai_appels_total\{operation="api_entreprise_v4_\w+",environment="|environnement="bac_a_sable",issue="succes"\} 1/,
  );
  expect(texte).toContain('essai_refus_total{motif="operation_inconnue"} 1');
  for (const chemin of [
    '/metrics',
    '/api/metrics',
    '//metrics',
    '/metrics/',
    `http://127.0.0.1:${port}/metrics`,
  ]) {
    const { recu, statut } = await brut(serveur.port, [
      `GET ${chemin} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`,
    ]);
    expect(recu, chemin).not.toContain('process_resident_memory_bytes');
    expect(statut, chemin).toBeGreaterThanOrEqual(300);
  }
  const second = await ouvrir({ METRIQUES_PORT: String(port) });
  expect(await second.fin).toEqual({ code: 1, signal: null });
  expect(second.ecrits.erreurs).toBe(
    `METRIQUES_PORT : le port ${port} de 127.0.0.1 est déjà pris. Choisissez-en un autre.\n`,
  );
});

test('un mauvais réglage arrête le départ d’une seule phrase', async ({ ouvrir }) => {
  for (const [env, phrase] of [
    [{ API_ENTREPRISE_PRODUCTION_URL: 'http://pirate.fr' }, /^API_ENTREPRISE_PRODUCTION_URL\s: .+\n$/],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /^NODE_TLS_REJECT_UNAUTHORIZED=0 .+retirez cette variable\.$/m],
    [{ ESSAI_ENVIRONNEMENTS: 'prod' }, /^ESSAI_ENVIRONNEMENTS\s: .+\n$/],
  ] as const) {
    const serveur = await ouvrir(env);
    expect(await serveur.fin).toEqual({ code: 1, signal: null });
    expect(serveur.ecrits.erreurs).toMatch(phrase);
  }
});

test('la santé : ok, et un magasin muet se voit sans fermer les pages', async ({ fautes, ouvrir }) => {
  test.skip(!redisPresent, 'redis-server est absent');
  const magasin = await ouvrirRedis();
  const serveur = await ouvrir({ REDIS_URL: magasin.url });
  const sante = async (suite = '') => {
    const { statut, texte } = await envoyer(`${serveur.url}/api/sante${suite}`);
    return [statut, JSON.parse(texte).statut];
  };
  await expect.poll(() => sante('?tout'), { timeout: 8000 }).toEqual([200, 'ok']);
  await magasin.tuer();
  expect(await sante()).toEqual([200, 'compteur_muet']);
  expect(await sante('?tout')).toEqual([503, 'compteur_muet']);
  expect((await envoyer(`${serveur.url}/essai`)).statut).toBe(200);
  expect((await essayer(serveur.url, demande())).statut).toBe(429);
  expect(fautes.requetes).toHaveLength(0);
  await magasin.fermer();
});

test('deux processus et un Redis n’ont qu’un budget', async ({ fautes, ouvrir }) => {
  test.skip(!redisPresent, 'redis-server est absent');
  const magasin = await ouvrirRedis();
  const env = { ...SANS_LIMITE, REDIS_URL: magasin.url, ESSAI_BUDGET_GLOBAL_PAR_MINUTE: '25' };
  const deux = [await ouvrir(env), await ouvrir(env)];
  const neuf = (rang: number) => ({ ...demande(), jeton: signerJeton({ jti: `deux-${rang}` }) });
  // An empty store waits three seconds before the first call.
  await expect
    .poll(async () => (await essayer(deux[0]?.url ?? '', neuf(0))).statut, { timeout: 9000 })
    .toBe(200);
  const statuts = await Promise.all(
    Array.from({ length: 100 }, (_, rang) => essayer(deux[rang % 2]?.url ?? '', neuf(rang + 1))),
  );
  expect(statuts.filter(({ statut }) => statut === 200)).toHaveLength(24);
  expect(fautes.requetes).toHaveLength(25);
  await magasin.fermer();
});
