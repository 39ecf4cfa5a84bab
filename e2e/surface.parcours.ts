import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { AUTONOME, demander, fichiersDe, lireBati, parSocket } from './serveur-bati';

const POLITIQUE = 'content-security-policy';

test('ni optimiseur d’images, ni carte des sources, ni action de serveur', async ({ baseURL }) => {
  for (const url of ['/_next/image', '/_next/image?url=http%3A%2F%2F127.0.0.1%3A9%2Fa&w=64&q=75'])
    expect((await demander(baseURL, url)).statut, url).toBe(404);
  const statiques = fichiersDe(join(AUTONOME, '.next/static'));
  expect(statiques.filter((nom) => nom.endsWith('.map'))).toEqual([]);
  const scripts = statiques.filter((nom) => nom.endsWith('.js'));
  expect(scripts.filter((nom) => lireBati(`.next/static/${nom}`).includes('sourceMappingURL='))).toEqual([]);
  expect((await demander(baseURL, `/_next/static/${scripts[0]}.map`)).statut).toBe(404);
  expect(JSON.parse(lireBati('.next/server/server-reference-manifest.json'))).toMatchObject({
    node: {},
    edge: {},
  });
  const { headers, redirects, rewrites } = JSON.parse(lireBati('.next/routes-manifest.json'));
  expect({ headers, rewrites }).toEqual({
    headers: [],
    rewrites: { beforeFiles: [], afterFiles: [], fallback: [] },
  });
  // The one redirection is the framework's own: « /essai/ » to « /essai ».
  expect(redirects.filter(({ internal }: { internal?: boolean }) => !internal)).toEqual([]);
});

test('aucun garde en chemin à contourner : les mêmes refus, quels que soient les en-têtes', async ({
  baseURL,
}) => {
  expect(JSON.parse(lireBati('.next/server/middleware-manifest.json')).middleware).toEqual({});
  const ruses = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'src/middleware' },
    { 'x-middleware-rewrite': 'http://127.0.0.1:9/' },
    { 'x-nextjs-data': '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { 'x-matched-path': '/api/sante' },
    { 'x-adresse-directe': '10.0.0.1' },
  ];
  for (const entetes of ruses) {
    const nom = JSON.stringify(entetes);
    const essai = await demander(baseURL, '/api/essai', {
      methode: 'POST',
      entetes: { ...entetes, 'content-type': 'application/json' },
      corps: '{}',
    });
    // What asks for a part of a page is first sent to the same address, marked as such; nothing is done.
    if (essai.statut === 307) expect(essai.entetes.get('location')?.[0]).toMatch(/^\/api\/essai\?_rsc=/);
    else expect(essai.statut, nom).toBe(403);
    const absente = await demander(baseURL, '/demande/rien', { entetes });
    expect([404, 307], nom).toContain(absente.statut);
    for (const recue of [essai, absente]) expect(recue.entetes.get(POLITIQUE), nom).toHaveLength(1);
  }
});

test('les adresses internes du cadre ne montrent que des pages publiques, en-têtes compris', async ({
  baseURL,
}) => {
  for (const url of [
    '/index.rsc',
    '/demande/projet.rsc',
    '/demande/projet?_rsc=abc',
    '/demande/projet.segments/_tree.segment.rsc',
    '/api/essai.rsc',
    '/_next/data/build/index.json',
    '/_next/static/../server/app-paths-manifest.json',
    '/_next/..%2fserver.js',
    '/..%2f..%2fpackage.json',
    '/.next/BUILD_ID',
    '/server.js',
  ]) {
    const recue = await demander(baseURL, url);
    expect([200, 400, 404, 405], `${url} : ${recue.statut}`).toContain(recue.statut);
    expect(recue.entetes.get(POLITIQUE), url).toHaveLength(1);
    expect(recue.corps, url).not.toMatch(/"dependencies"|startServer|__NEXT_PRIVATE/);
  }
});

test('une adresse complète, une mise à niveau ou CONNECT ne font ouvrir aucune connexion', async ({
  baseURL,
}) => {
  let connexions = 0;
  const cible = createServer((prise) => {
    connexions += 1;
    prise.destroy();
  });
  await new Promise<void>((resolve) => cible.listen(0, '127.0.0.1', resolve));
  const { port } = cible.address() as { port: number };
  const websocket =
    'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n';
  for (const [ligne, suite] of [
    [`GET http://127.0.0.1:${port}/ HTTP/1.1`, ''],
    [`GET http://127.0.0.1:${port}/ HTTP/1.1`, websocket],
    ['GET / HTTP/1.1', websocket],
    [`GET //127.0.0.1:${port}/ HTTP/1.1`, websocket],
    [`CONNECT 127.0.0.1:${port} HTTP/1.1`, ''],
  ]) {
    const recu = await parSocket(baseURL, `${ligne}\r\nHost: 127.0.0.1:${port}\r\n${suite}\r\n`);
    expect(recu, ligne).not.toMatch(/^HTTP\/1\.1 (?:101|2\d\d Connection)/);
  }
  cible.close();
  expect(connexions).toBe(0);
});

test('les requêtes du cadre mal formées sont refusées vite, sans gêner les autres', async ({ baseURL }) => {
  const vol = `0:${'["$","div",null,{}],'.repeat(50_000)}`;
  const envois = [
    { entetes: { 'next-action': 'x'.repeat(40) }, corps: '[]' },
    { entetes: { 'next-action': '0'.repeat(42), 'content-type': 'text/plain' }, corps: vol },
    {
      entetes: { 'next-action': '0'.repeat(42), 'content-type': 'multipart/form-data; boundary=b' },
      corps: `--b\r\nContent-Disposition: form-data; name="0"\r\n\r\n${vol}\r\n--b--\r\n`,
    },
    { entetes: { rsc: '1', 'content-type': 'text/x-component' }, corps: vol },
  ];
  expect(vol.length).toBeGreaterThan(1_000_000);
  for (const chemin of ['/', '/demande/projet', '/api/sante'])
    for (const { entetes, corps } of envois) {
      const debut = performance.now();
      const { statut } = await demander(baseURL, chemin, { methode: 'POST', entetes, corps });
      expect([307, 400, 405], `${chemin} : ${statut}`).toContain(statut);
      // The bar is 100 ms on a quiet machine; the journeys share theirs.
      expect(performance.now() - debut, chemin).toBeLessThan(2_000);
    }
  expect((await demander(baseURL, '/api/sante')).statut).toBe(200);
});
