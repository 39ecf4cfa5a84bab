import { Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { demande } from '../essai/test-essai';
import { ouvrirFautes } from '../serveur/test-fautes';
import {
  envoyer,
  essayer,
  estConstruit,
  memoireMio,
  ouvrirServeur,
  SANS_LIMITE,
} from '../serveur/test-serveur';
import { signerJeton } from '../simulateur/jeton';

/** `npm run charge`: what one process of the built application holds. The client takes its share of the machine. */
const ENSEMBLE = 16;
const DUREE_MS = 8000;
const MOITIES = 500;
const AUTRES = 200;
const agent = new Agent({ keepAlive: true, maxSockets: ENSEMBLE });
const mio = (nombre: number) => `${nombre.toFixed(0)} Mio`;

/** So many callers, one call each at a time; the milliseconds of each call, and how many were not 200. */
async function tenir(un: (rang: number) => Promise<{ statut: number }>) {
  const temps: number[] = [];
  let rates = 0;
  let rang = 0;
  const debut = performance.now();
  const appelant = async () => {
    while (performance.now() - debut < DUREE_MS) {
      rang += 1;
      const depart = performance.now();
      const { statut } = await un(rang);
      temps.push(performance.now() - depart);
      if (statut !== 200) rates += 1;
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, appelant));
  const centile = (part: number) => temps.toSorted((a, b) => a - b)[Math.floor(temps.length * part)] ?? 0;
  const parSeconde = (temps.length * 1000) / (performance.now() - debut);
  return `${parSeconde.toFixed(0)} par seconde, p50 ${centile(0.5).toFixed(0)} ms, p99 ${centile(0.99).toFixed(0)} ms, ${rates} autres que 200`;
}

/** Milliseconds of one page while so many requests never end. */
async function sousMoities(url: string, port: number): Promise<number> {
  const moities = Array.from({ length: MOITIES }, () => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
    return socket;
  });
  const debut = performance.now();
  await envoyer(`${url}/`, { entetes: { connection: 'close' } });
  const duree = performance.now() - debut;
  for (const socket of moities) socket.destroy();
  return duree;
}

/** What a hand-written client sends to the framework's own doors: an action that does not exist, a million bytes. */
const VOL = `0:${'["$","div",null,{}],'.repeat(50_000)}`;
const MALFORMEES = [
  { entetes: { 'next-action': 'x'.repeat(40) }, corps: '[]' },
  { entetes: { 'next-action': '0'.repeat(42), 'content-type': 'text/plain' }, corps: VOL },
  { entetes: { rsc: '1', 'content-type': 'text/x-component' }, corps: VOL },
];

/** One page each 50 ms, as others would ask for them: their p95, in milliseconds. */
async function lesAutres(url: string): Promise<number> {
  const temps = await Promise.all(
    Array.from({ length: AUTRES }, async (_, rang) => {
      await pause(rang * 50);
      const depart = performance.now();
      await envoyer(`${url}/demande/projet`, { agent });
      return performance.now() - depart;
    }),
  );
  return temps.toSorted((a, b) => a - b)[Math.floor(AUTRES * 0.95)] ?? 0;
}

/** What others wait while two callers send malformed requests without a pause, and what these get. */
async function sousMalformees(url: string): Promise<string> {
  const calme = await lesAutres(url);
  let encore = true;
  const temps: number[] = [];
  const statuts = new Set<number>();
  const envoyeur = async () => {
    for (let rang = 0; encore; rang += 1) {
      const depart = performance.now();
      const envoi = MALFORMEES[rang % MALFORMEES.length] ?? {};
      const { statut } = await envoyer(`${url}/demande/projet`, { methode: 'POST', ...envoi });
      temps.push(performance.now() - depart);
      statuts.add(statut);
    }
  };
  const envoyeurs = [envoyeur(), envoyeur()];
  const sous = await lesAutres(url);
  encore = false;
  await Promise.all(envoyeurs);
  const p95 = temps.toSorted((a, b) => a - b)[Math.floor(temps.length * 0.95)] ?? 0;
  const envois = `${temps.length} envois mal formés (${[...statuts].join(', ')}), p95 ${p95.toFixed(0)} ms`;
  return `p95 des autres : ${calme.toFixed(0)} ms au calme, ${sous.toFixed(0)} ms pendant ${envois}`;
}

async function main(): Promise<void> {
  if (!estConstruit) {
    console.error('Rien n’est construit : lancez d’abord npm run build.');
    process.exitCode = 2;
    return;
  }
  const fautes = await ouvrirFautes();
  const { url, port, pid, fermer } = await ouvrirServeur({
    ...SANS_LIMITE,
    API_ENTREPRISE_BAC_A_SABLE_URL: fautes.url,
  });
  console.log(`mémoire au départ : ${mio(memoireMio(pid))}`);
  console.log(`une page : ${await tenir(() => envoyer(`${url}/`, { agent }))}`);
  const neuf = (rang: number) => demande({ jeton: signerJeton({ jti: `charge-${rang}` }) });
  console.log(`un appel d’essai : ${await tenir((rang) => essayer(url, neuf(rang), { agent }))}`);
  console.log(await sousMalformees(url));
  const duree = await sousMoities(url, port);
  console.log(`une page, ${MOITIES} connexions à moitié ouvertes : ${duree.toFixed(0)} ms`);
  console.log(`mémoire à la fin : ${mio(memoireMio(pid))}`);
  await fermer();
  agent.destroy();
  await fautes.fermer();
}

main();
