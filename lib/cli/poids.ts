import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { ouvrirServeur } from '../serveur/test-serveur';
import { FAMILLES } from './budgets';
import { trouverChromium } from './navigateur.mjs';

/**
 * `npm run poids`: opens each page of the built application in a browser that knows nothing yet, adds up what it
 * asks for (HTML, CSS, JavaScript; in gzip, without the headers), once open, once someone reads it with a mouse,
 * then once they come to its first field or button, and fails beyond a budget. What it receives is told too: the build leaves its files in brotli. Fonts are told apart; the copy kept
 * for offline use comes later, and is not counted.
 */
type Poids = { total: number; html: number; css: number; js: number; recu: number; polices: number };
const CASES = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'polices' } as const;

async function peser(contexte: BrowserContext, adresse: string): Promise<Poids[]> {
  const page = await contexte.newPage();
  const mesure = await contexte.newCDPSession(page);
  const sortes = new Map<string, { sorte: keyof typeof CASES; entetes: number }>();
  const poids: Poids = { total: 0, html: 0, css: 0, js: 0, recu: 0, polices: 0 };
  let enCours = Promise.resolve();
  const ajouter = async (requestId: string, sorte: keyof typeof CASES, recu: number) => {
    if (sorte === 'Font') {
      poids.polices += recu;
      return;
    }
    const { body, base64Encoded } = await mesure.send('Network.getResponseBody', { requestId });
    const gzip = gzipSync(Buffer.from(body, base64Encoded ? 'base64' : 'utf8')).length / 1024;
    poids[CASES[sorte]] += gzip;
    poids.total += gzip;
    poids.recu += recu;
  };
  await mesure.send('Network.enable', { maxTotalBufferSize: 64 * 1024 * 1024 });
  mesure.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type in CASES)
      sortes.set(requestId, { sorte: type as keyof typeof CASES, entetes: response.encodedDataLength });
  });
  mesure.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const recue = sortes.get(requestId);
    if (!recue) return;
    const corps = (encodedDataLength - recue.entetes) / 1024;
    enCours = enCours.then(() => ajouter(requestId, recue.sorte, corps));
  });
  const moments: Poids[] = [];
  // Each script that comes may ask for another: quiet means half a second without any.
  const noter = async () => {
    for (let avant = -1; avant !== poids.total; ) {
      avant = poids.total;
      await page.waitForTimeout(500);
      await enCours;
    }
    moments.push({ ...poids });
  };
  await page.goto(adresse, { waitUntil: 'networkidle' });
  await noter();
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 200);
  await noter();
  const champ = page.locator('main').locator('button, input, select, textarea').filter({ visible: true });
  if (await champ.count()) await champ.first().hover({ force: true });
  await noter();
  await page.close();
  return moments;
}

const serveur = await ouvrirServeur({ ANNUAIRE_URL: 'simulateur' });
const navigateur = await chromium.launch({
  executablePath: trouverChromium() ?? '',
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
let depasses = 0;
const entier = (kio: number) => kio.toFixed(0);
const trois = (moments: readonly number[]) => moments.map((kio) => entier(kio).padStart(4)).join(', ');
for (const { nom, pages, ...budget } of FAMILLES) {
  const bornes = [budget.ouverte, budget.lue, budget.enUsage];
  console.log(`\n${nom} : ouverte, lue, en usage, au plus ${bornes.join(', ')} Kio`);
  for (const page of pages) {
    const contexte = await navigateur.newContext({ serviceWorkers: 'block' });
    const moments = await peser(contexte, `${serveur.url}${page}`);
    await contexte.close();
    const trop = moments.some(({ total }, rang) => total > (bornes[rang] ?? 0));
    if (trop) depasses += 1;
    const { html, css, js, polices } = moments.at(-1) as Poids;
    const detail = `HTML ${entier(html)}, CSS ${entier(css)}, JS ${entier(js)}, polices ${entier(polices)}`;
    const gzip = trois(moments.map(({ total }) => total));
    const recu = trois(moments.map(({ recu }) => recu));
    console.log(`${trop ? 'TROP ' : '     '}${gzip} Kio (reçus : ${recu})  ${page.padEnd(36)} (${detail})`);
  }
}
await navigateur.close();
await serveur.fermer();
if (depasses > 0) console.error(`\n${depasses} pages dépassent leur budget.`);
process.exitCode = depasses > 0 ? 1 : 0;
