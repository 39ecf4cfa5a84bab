import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { demande } from '../lib/essai/test-essai';
import { ouvrirFautes, repondre } from '../lib/serveur/test-fautes';
import { brut, envoyer, essayer, SANS_LIMITE } from '../lib/serveur/test-serveur';
import { signerJeton } from '../lib/simulateur/jeton';
import { expect, test } from './serveur';

/** Headers as bytes, for a request that no client library would write. */
const enTete = (port: number, suite: readonly string[]) => {
  const fixes = [
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Content-Type: application/json',
  ];
  return `${['POST /api/essai HTTP/1.1', ...fixes, ...suite].join('\r\n')}\r\n\r\n`;
};
const JUSTE = JSON.stringify(demande());
/** A right request, blanks at the end: so many bytes. */
const corpsDe = (taille: number) => JUSTE + ' '.repeat(taille - Buffer.byteLength(JUSTE));

test('un corps de plus de 16 Kio : 413, annoncé ou non, et jamais un appel', async ({ fautes, ouvrir }) => {
  const { port } = await ouvrir(SANS_LIMITE);
  const longueur = (taille: number) => `Content-Length: ${taille}`;
  const morceau = (octets: string) => `${Buffer.byteLength(octets).toString(16)}\r\n${octets}\r\n`;
  const MAX = 16 * 1024;
  const juste = await brut(port, [enTete(port, [longueur(MAX), 'Connection: close']), corpsDe(MAX)]);
  expect([juste.statut, fautes.requetes.length]).toEqual([200, 1]);
  const trop = [
    [enTete(port, [longueur(MAX + 1)]), corpsDe(MAX + 1)],
    [enTete(port, ['Transfer-Encoding: chunked']), morceau(corpsDe(MAX)), morceau('  '), '0\r\n\r\n'],
    [enTete(port, [longueur(10_000_000_000)]), '{'],
  ];
  for (const octets of trop) {
    const { statut, ferme } = await brut(port, octets);
    expect([statut, ferme]).toEqual([413, true]);
  }
  // A length that lies: too short cuts the JSON, and both lengths at once is no request.
  const court = await brut(port, [enTete(port, [longueur(20), 'Connection: close']), corpsDe(2000)]);
  expect(court.statut).toBe(400);
  const double = await brut(port, [enTete(port, [longueur(5), 'Transfer-Encoding: chunked']), '0\r\n\r\n']);
  expect(double.statut).toBe(400);
  expect(fautes.requetes).toHaveLength(1);
});

test('ni un formulaire, ni une autre origine, ni une autre méthode : aucun appel', async ({
  fautes,
  ouvrir,
}) => {
  const { url, port } = await ouvrir(SANS_LIMITE);
  const envois: readonly (readonly [number, Record<string, string>])[] = [
    [403, { origin: 'https://pirate.fr' }],
    [403, { origin: 'null' }],
    [403, { origin: '' }],
    [403, { origin: `http://localhost:${port}` }],
    [403, { 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'same-site' }],
    [403, { origin: 'https://pirate.fr', 'x-forwarded-host': 'pirate.fr' }],
    [415, { 'content-type': 'text/plain' }],
    [415, { 'content-type': 'application/x-www-form-urlencoded' }],
    [415, { 'content-type': 'multipart/form-data; boundary=a' }],
  ];
  for (const [statut, entetes] of envois) {
    const recu = await essayer(url, demande(), { entetes });
    expect([recu.statut, Object.keys(recu.entetes).filter((nom) => /^access-control/.test(nom))]).toEqual([
      statut,
      [],
    ]);
  }
  const corps = JSON.stringify(demande());
  const nu = `POST /api/essai HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(corps)}\r\nConnection: close\r\n\r\n`;
  expect((await brut(port, [nu, corps])).statut, 'sans Origin').toBe(403);
  for (const methode of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
    expect((await envoyer(`${url}/api/essai`, { methode })).statut, methode).toBe(405);
  expect(fautes.requetes).toHaveLength(0);
});

test('vingt X-Forwarded-For inventés ne rendent pas un appel de plus', async ({ fautes, ouvrir }) => {
  const { url } = await ouvrir({ ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE: '5' });
  const statuts: number[] = [];
  for (let rang = 0; rang < 20; rang += 1) {
    const entetes = {
      'x-forwarded-for': `203.0.113.${rang}, 198.51.100.${rang}`,
      'x-real-ip': `203.0.113.${rang}`,
      'x-adresse-directe': `203.0.113.${rang}`,
    };
    const neuf = { ...demande(), jeton: signerJeton({ jti: `relais-${rang}` }) };
    statuts.push((await essayer(url, neuf, { entetes })).statut);
  }
  expect(statuts).toEqual([...Array(5).fill(200), ...Array(15).fill(429)]);
  expect(fautes.requetes).toHaveLength(5);
});

test('le client parti, l’appel est coupé chez le programme appelé', async ({ fautes, ouvrir }) => {
  const { url } = await ouvrir();
  fautes.jouer('silence');
  const parti = new AbortController();
  const appel = essayer(url, demande(), { signal: parti.signal }).catch(() => null);
  await expect.poll(() => fautes.requetes.length).toBe(1);
  const debut = performance.now();
  parti.abort();
  await expect.poll(() => fautes.requetes[0]?.ouverte, { intervals: [5] }).toBe(false);
  expect(performance.now() - debut).toBeLessThan(200);
  await appel;
});

test('500 connexions à moitié ouvertes : la page vient quand même en moins d’une seconde', async ({
  ouvrir,
}) => {
  const { url, port } = await ouvrir();
  const moities = Array.from({ length: 500 }, () => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
    return socket;
  });
  await pause(300);
  const debut = performance.now();
  expect((await envoyer(`${url}/`)).statut).toBe(200);
  expect(performance.now() - debut).toBeLessThan(1000);
  for (const socket of moities) socket.destroy();
});

test('une page d’un autre site ne fait partir aucun appel', async ({ page, fautes, ouvrir }) => {
  const { url } = await ouvrir(SANS_LIMITE);
  const corps = JSON.stringify(JSON.stringify(demande()));
  const pirate = await ouvrirFautes();
  pirate.jouer(
    repondre(
      200,
      `<!doctype html><form method="post" enctype="text/plain" action="${url}/api/essai"><input name='${JSON.stringify(demande()).slice(0, -1)},"a":"' value='"}'></form>
       <script>const b=${corps};Promise.allSettled([
         fetch('${url}/api/essai',{method:'POST',mode:'no-cors',body:b,headers:{'content-type':'text/plain'}}),
         fetch('${url}/api/essai',{method:'POST',body:b,headers:{'content-type':'application/json'}}),
         fetch('${url}/api/essai',{method:'POST',mode:'no-cors',credentials:'include',body:b}),
       ]).then((r)=>{document.title=r.map((x)=>x.status).join();document.forms[0].submit()})</script>`,
      { 'content-type': 'text/html; charset=utf-8' },
    ),
  );
  const [envois, reponses]: [string[], number[]] = [[], []];
  page.on('request', (requete) => {
    if (requete.url().endsWith('/api/essai')) envois.push(requete.method());
  });
  page.on('response', (reponse) => {
    if (reponse.url().endsWith('/api/essai')) reponses.push(reponse.status());
  });
  await page.goto(pirate.url);
  await expect(page.getByText('origine_refusee')).toBeVisible();
  expect(reponses.filter((statut) => statut === 200)).toEqual([]);
  expect(envois.length).toBeGreaterThanOrEqual(3);
  expect(fautes.requetes).toHaveLength(0);
  await pirate.fermer();
});
