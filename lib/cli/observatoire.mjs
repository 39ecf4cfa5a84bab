// `npm run observatoire`: Mozilla's Observatory, at one exact version, on the application as it was built.
// It scans port 443 of a host and nothing else: a TLS front on this machine hands it each page in turn.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, createServer as serveurHttp } from 'node:http';
import { createServer as serveurHttps } from 'node:https';
import { createServer as serveurNu } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installer } from './outil.mjs';

const PAQUET = '@mdn/mdn-http-observatory';
const VERSION = '1.4.8';
const BARRE = 135;
const SEUL = '.next/standalone';
const ETAPES = `${SEUL}/.next/server/app/demande`;

/** What stops the command with one line and no stack. */
class Empechement extends Error {}

/** The Observatory, whose own install scripts (they download) do not run. */
function preparer() {
  const racine = installer(PAQUET, VERSION);
  if (racine === null)
    throw new Empechement(`${PAQUET} ${VERSION} ne s’installe pas : le registre de npm ne répond pas.`);
  // Names of sites that browsers only visit over https: localhost is none.
  writeFileSync(join(racine, 'conf/hsts-preload.json'), '{}');
  return join(racine, 'src/scan.js');
}

/** An authority of one day, and the certificate of « localhost » that it signs. */
function certificats(dossier) {
  const dans = (nom) => join(dossier, nom);
  const openssl = (...options) => {
    try {
      execFileSync('openssl', options, { stdio: 'ignore' });
    } catch {
      throw new Empechement('openssl manque, ou refuse d’écrire un certificat.');
    }
  };
  const neuve = ['-newkey', 'rsa:2048', '-nodes', '-keyout'];
  openssl('req', '-x509', ...neuve, dans('ca.key'), '-out', dans('ca.pem'), '-days', '1', '-subj', '/CN=ca');
  openssl('req', ...neuve, dans('cle.pem'), '-out', dans('demande.csr'), '-subj', '/CN=localhost');
  writeFileSync(dans('noms.ext'), 'subjectAltName=DNS:localhost');
  const signer = ['-CA', dans('ca.pem'), '-CAkey', dans('ca.key'), '-CAcreateserial', '-days', '1'];
  const sortie = ['-extfile', dans('noms.ext'), '-out', dans('feuille.pem')];
  openssl('x509', '-req', '-in', dans('demande.csr'), ...signer, ...sortie);
  return { ca: dans('ca.pem'), key: readFileSync(dans('cle.pem')), cert: readFileSync(dans('feuille.pem')) };
}

async function ecouter(serveur, port) {
  serveur.listen(port, '127.0.0.1');
  const [raison] = await Promise.race([once(serveur, 'listening'), once(serveur, 'error')]).catch((e) => [e]);
  if (raison)
    throw new Empechement(
      `Le port ${port} de cette machine ne s’ouvre pas (${raison.code}) : l’Observatory n’en lit pas d’autre.`,
    );
  return serveur;
}

async function portLibre() {
  const serveur = await ecouter(serveurNu(), 0);
  const { port } = serveur.address();
  serveur.close();
  return port;
}

/** The built application on a free port, ready to answer. */
async function ouvrirApplication() {
  const port = await portLibre();
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), HOSTNAME: '127.0.0.1' };
  const fils = spawn(process.execPath, [`${SEUL}/server.js`], { env, stdio: 'ignore' });
  for (let tour = 0; tour < 400 && fils.exitCode === null; tour += 1) {
    const reponse = await fetch(`http://127.0.0.1:${port}/api/sante`).catch(() => null);
    if (reponse?.ok) return { fils, port };
    await pause(50);
  }
  fils.kill('SIGKILL');
  throw new Empechement('L’application construite ne démarre pas.');
}

/**
 * Hands the page of the moment as the root of the site. The Observatory refuses to judge a 404, so that one
 * alone is handed with the status 200: its headers and its HTML are those of the server.
 */
function facade(certificat, port, moment) {
  return serveurHttps(certificat, (recue, rendue) => {
    const path = recue.url === '/' ? moment.page : recue.url;
    const envoi = request({ host: '127.0.0.1', port, path, method: recue.method, headers: recue.headers });
    envoi.on('response', (reponse) => {
      const absente = recue.url === '/' && reponse.statusCode === 404;
      rendue.writeHead(absente ? 200 : reponse.statusCode, reponse.rawHeaders);
      reponse.pipe(rendue);
    });
    envoi.on('error', () => rendue.destroy());
    recue.pipe(envoi);
  });
}

/** What the Observatory says of the page of the moment. Through no proxy: the site is here. */
async function noter(scan, ca) {
  const env = { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: ca };
  const fils = spawn(process.execPath, [scan, 'localhost'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let sortie = '';
  fils.stdout.setEncoding('utf8').on('data', (morceau) => {
    sortie += morceau;
  });
  await once(fils, 'close');
  const lu = sortie.startsWith('{') ? JSON.parse(sortie) : { error: 'l’Observatory n’a rien dit' };
  if (lu.error) throw new Empechement(`Pas de note : ${lu.error}`);
  return lu;
}

/** One line per page; what a test takes away or leaves out is named. */
function dire(page, { scan: { grade, score, testsPassed, testsQuantity }, tests }) {
  console.log(`${page} : ${grade}, ${score}, ${testsPassed} sur ${testsQuantity}`);
  for (const [nom, { pass, result, scoreModifier }] of Object.entries(tests))
    if (!pass || scoreModifier < 0) console.log(`  ${nom} : ${result} (${scoreModifier})`);
}

async function mesurer(dossier, aFermer) {
  if (!existsSync(`${SEUL}/server.js`))
    throw new Empechement('Rien n’est construit : lancez d’abord npm run build.');
  const { ca, ...certificat } = certificats(dossier);
  const moment = { page: '/' };
  const { fils, port } = await ouvrirApplication();
  aFermer.push(() => fils.kill('SIGKILL'));
  const versHttps = serveurHttp((recue, rendue) =>
    rendue.writeHead(301, { Location: `https://localhost${recue.url}` }).end(),
  );
  for (const [serveur, numero] of [
    [facade(certificat, port, moment), 443],
    [versHttps, 80],
  ]) {
    await ecouter(serveur, numero);
    aFermer.push(() => serveur.close());
  }
  const scan = preparer();
  const etapes = readdirSync(ETAPES).filter((nom) => nom.endsWith('.html'));
  const pages = ['/', ...etapes.map((nom) => `/demande/${nom.replace('.html', '')}`), '/apres', '/rien'];
  let plusBas = Number.POSITIVE_INFINITY;
  for (const page of pages) {
    moment.page = page;
    const lu = await noter(scan, ca);
    dire(page, lu);
    plusBas = Math.min(plusBas, lu.scan.score);
  }
  console.log(
    `La plus basse note : ${plusBas} (au moins ${BARRE}), Observatory ${VERSION}, ${pages.length} pages.`,
  );
  return plusBas >= BARRE;
}

const dossier = mkdtempSync(join(tmpdir(), 'observatoire-'));
const aFermer = [() => rmSync(dossier, { recursive: true, force: true })];
try {
  process.exitCode = (await mesurer(dossier, aFermer)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Empechement)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  for (const fermer of aFermer) fermer();
}
