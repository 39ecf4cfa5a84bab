import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type NomFaute, ouvrirFautes } from '../serveur/test-fautes';
import {
  estConstruit,
  memoireMio,
  ouvrirServeur,
  envoyer as parHttp,
  processeurMs,
  SANS_LIMITE,
} from '../serveur/test-serveur';
import { signerJeton } from '../simulateur/jeton';
import { createSimulateur } from '../simulateur/simulateur';
import { centile } from './nombres';

/** What the test call adds, over HTTP: the built server against a direct call, in one run, turn by turn. */
const ENSEMBLE = 10;
const APPELS = 500;
const TOURS = 3;
const CHAUFFE = 300;
const SIREN = '418166096';
const DESTINATAIRE = '13002526500013';
const OPERATION = '/v3/insee/sirene/unites_legales/{siren}';
const agent = new Agent({ keepAlive: true, maxSockets: ENSEMBLE });

type Envoi = { url: string; methode: string; entetes: Record<string, string>; corps?: string };
const envoyer = ({ url, ...envoi }: Envoi) => parHttp(url, { ...envoi, agent });

/** The simulator behind HTTP, each answer held back as a real provider would. */
async function ouvrirAmont(retard: { ms: number }) {
  const simulateur = createSimulateur();
  const serveur = createServer(async ({ method = '', url = '', headers }, reponse) => {
    if (retard.ms > 0) await pause(retard.ms);
    const entetes = { authorization: headers.authorization };
    const {
      statut,
      entetes: rendus,
      corps,
    } = await simulateur.repondre({ methode: method, chemin: url, entetes });
    reponse.writeHead(statut, rendus).end(corps);
  });
  await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    fermer: () => serveur.close(),
  };
}

// Each call has a token of its own: the limit per token is not what is measured.
let dernier = 0;
const jetonNeuf = () => {
  dernier += 1;
  return signerJeton({ jti: `banc-${process.pid}-${dernier}` });
};
const TRACE = { context: 'Mesure', object: 'banc', recipient: DESTINATAIRE };

function direct(origine: string): Envoi {
  const url = `${origine}${OPERATION.replace('{siren}', SIREN)}?${new URLSearchParams(TRACE)}`;
  return { url, methode: 'GET', entetes: { authorization: `Bearer ${jetonNeuf()}` } };
}

function relaye(origine: string, environnement = 'bac_a_sable'): Envoi {
  const corps = JSON.stringify({
    environnement,
    operation: OPERATION,
    parametres: { siren: SIREN },
    tracabilite: TRACE,
    jeton: jetonNeuf(),
  });
  const entetes = { origin: origine, 'content-type': 'application/json' };
  return { url: `${origine}/api/essai`, methode: 'POST', entetes, corps };
}

/** The milliseconds of each call, ten at a time. */
async function mesurer(envois: readonly Envoi[]): Promise<number[]> {
  const reste = [...envois];
  const temps: number[] = [];
  const un = async () => {
    for (let envoi = reste.pop(); envoi; envoi = reste.pop()) {
      const debut = performance.now();
      const { statut, texte } = await envoyer(envoi);
      if (statut !== 200) throw new Error(`${statut} ${texte.slice(0, 200)}`);
      temps.push(performance.now() - debut);
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, un));
  return temps;
}

async function comparer(serveur: string, amont: string, retardMs: number): Promise<void> {
  const temps = { direct: [] as number[], relaye: [] as number[] };
  await mesurer(Array.from({ length: CHAUFFE }, () => relaye(serveur)));
  await mesurer(Array.from({ length: CHAUFFE }, () => direct(amont)));
  for (let tour = 0; tour < TOURS; tour += 1) {
    temps.direct.push(...(await mesurer(Array.from({ length: APPELS }, () => direct(amont)))));
    temps.relaye.push(...(await mesurer(Array.from({ length: APPELS }, () => relaye(serveur)))));
  }
  for (const part of [0.5, 0.95]) {
    const [sans, avec] = [centile(temps.direct, part), centile(temps.relaye, part)];
    console.log(
      `p${part * 100}, fournisseur à ${retardMs} ms`.padEnd(30) +
        [`${sans.toFixed(1)} ms`, `${avec.toFixed(1)} ms`, `${(avec - sans).toFixed(1)} ms`]
          .map((nombre) => nombre.padStart(12))
          .join('') +
        `× ${(avec / sans).toFixed(2)}`.padStart(10),
    );
  }
}

async function gonfler(serveur: string, pid: number, nom: NomFaute, jouer: (nom: NomFaute) => void) {
  jouer(nom);
  await envoyer(relaye(serveur, 'production'));
  const depart = memoireMio(pid);
  let sommet = depart;
  const veille = setInterval(() => {
    sommet = Math.max(sommet, memoireMio(pid));
  }, 5);
  for (let tour = 0; tour < 10; tour += 1) await envoyer(relaye(serveur, 'production'));
  clearInterval(veille);
  console.log(
    `${`mémoire, ${nom}, dix fois`.padEnd(38)} + ${(sommet - depart).toFixed(1)} Mio (visé : 30 au plus)`,
  );
}

export async function mesurerEssai(): Promise<void> {
  if (!estConstruit) {
    console.log('\nEssai relayé : non mesuré, rien n’est construit (npm run build).');
    return;
  }
  const retard = { ms: 0 };
  const [amont, fautes] = [await ouvrirAmont(retard), await ouvrirFautes()];
  const { url, pid, fermer } = await ouvrirServeur({
    API_ENTREPRISE_BAC_A_SABLE_URL: amont.url,
    API_ENTREPRISE_PRODUCTION_URL: fautes.url,
    ESSAI_ENVIRONNEMENTS: 'bac_a_sable,production',
    ...SANS_LIMITE,
  });
  try {
    console.log(`\nappel d’essai, ${ENSEMBLE} à la fois       direct      relayé      ajouté      rapport`);
    const avant = processeurMs(pid);
    for (const ms of [0, 50]) {
      retard.ms = ms;
      await comparer(url, amont.url, ms);
    }
    const parAppel = (processeurMs(pid) - avant) / (2 * (CHAUFFE + TOURS * APPELS));
    console.log(`processeur du serveur, par appel relayé : ${parAppel.toFixed(2)} ms`);
    console.log('visé : p50 × 1,5 au plus, p95 × 2 au plus');
    for (const nom of ['gzip_bombe', 'enorme_morceaux'] as const) await gonfler(url, pid, nom, fautes.jouer);
  } finally {
    await fermer();
    agent.destroy();
    amont.fermer();
    await fautes.fermer();
  }
}
