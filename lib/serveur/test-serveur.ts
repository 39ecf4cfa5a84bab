import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { portLibre } from './test-redis';

/** The built application, in a process of its own: for what only a whole server shows. */
const AUTONOME = '.next/standalone/server.js';
const NEXT = 'node_modules/next/dist/bin/next';
export const estConstruit = existsSync('.next/BUILD_ID');

/** High enough for a test, or a measure, to speak of something else. */
export const SANS_LIMITE = {
  ESSAI_BUDGET_GLOBAL_PAR_MINUTE: '1000000',
  ESSAI_BUDGET_GLOBAL_PAR_10_MINUTES: '1000000',
  ESSAI_BUDGET_PAR_JETON_PAR_MINUTE: '1000000',
  ESSAI_BUDGET_PAR_CLIENT_PAR_MINUTE: '1000000',
};

export type Serveur = Awaited<ReturnType<typeof ouvrirServeur>>;

/** Starts it, and waits until it answers or ends. */
export async function ouvrirServeur(env: Readonly<Record<string, string>> = {}) {
  const port = await portLibre();
  const url = `http://127.0.0.1:${port}`;
  const commande = existsSync(AUTONOME)
    ? [AUTONOME]
    : [NEXT, 'start', '--port', String(port), '--hostname', '127.0.0.1'];
  const { NODE_OPTIONS: _, ...propre } = process.env;
  const fils = spawn(process.execPath, commande, {
    env: { ...propre, NODE_ENV: 'production', PORT: String(port), HOSTNAME: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ecrits = { sortie: '', erreurs: '' };
  fils.stdout.on('data', (morceau) => {
    ecrits.sortie += morceau;
  });
  fils.stderr.on('data', (morceau) => {
    ecrits.erreurs += morceau;
  });
  const fin = once(fils, 'exit').then(([code, signal]) => ({ code, signal }) as Fin);
  for (let tour = 0; tour < 400 && fils.exitCode === null; tour += 1) {
    if (await envoyer(`${url}/api/sante`).catch(() => null)) break;
    await pause(50);
  }
  return {
    url,
    port,
    pid: fils.pid ?? 0,
    ecrits,
    /** How it ended, once it has. */
    fin,
    signaler: (signal: NodeJS.Signals) => fils.kill(signal),
    async fermer() {
      fils.kill('SIGKILL');
      await fin;
    },
  };
}

type Fin = { readonly code: number | null; readonly signal: string | null };
export type Recu = { readonly statut: number; readonly entetes: IncomingHttpHeaders; readonly texte: string };
type Envoi = {
  readonly methode?: string;
  readonly entetes?: Readonly<Record<string, string>>;
  readonly corps?: string;
  readonly agent?: Agent;
  readonly signal?: AbortSignal;
};

/** One request, with the very headers given. */
export function envoyer(url: string, envoi: Envoi = {}): Promise<Recu> {
  const { methode = 'GET', entetes = {}, corps, agent, signal } = envoi;
  const options = {
    method: methode,
    headers: entetes,
    ...(agent ? { agent } : {}),
    ...(signal ? { signal } : {}),
  };
  return new Promise((resolve, reject) => {
    const requete = request(url, options, (recue) => {
      let texte = '';
      recue.setEncoding('utf8').on('data', (morceau) => {
        texte += morceau;
      });
      recue.on('end', () => resolve({ statut: recue.statusCode ?? 0, entetes: recue.headers, texte }));
      recue.on('error', reject);
    });
    requete.on('error', reject).end(corps);
  });
}

/** A test call as the page sends it. */
export const essayer = (serveur: string, demande: unknown, envoi: Envoi = {}): Promise<Recu> =>
  envoyer(`${serveur}/api/essai`, {
    ...envoi,
    methode: 'POST',
    entetes: { origin: serveur, 'content-type': 'application/json', ...envoi.entetes },
    corps: typeof demande === 'string' ? demande : JSON.stringify(demande),
  });

/** What a server answers to bytes, until it closes or says nothing for `silenceMs`. */
export async function brut(port: number, octets: readonly (string | Buffer)[], silenceMs = 1500) {
  const socket = connect(port, '127.0.0.1');
  let recu = '';
  let ferme = false;
  socket.setEncoding('utf8').on('data', (morceau) => {
    recu += morceau;
  });
  socket
    .on('error', () => undefined)
    .on('close', () => {
      ferme = true;
    });
  for (const morceau of octets) {
    socket.write(morceau);
    await pause(20);
  }
  for (let attendu = 0; attendu < silenceMs && !ferme; attendu += 20) await pause(20);
  socket.destroy();
  return { recu, ferme, statut: Number(/^HTTP\/1\.1 (\d+)/.exec(recu)?.[1] ?? 0) };
}

/** The memory of a process, in MiB; not a number where the system does not tell. */
export function memoireMio(pid: number): number {
  const [, ko] = /VmRSS:\s+(\d+)/.exec(lire(`/proc/${pid}/status`)) ?? [];
  return Number(ko ?? Number.NaN) / 1024;
}

/**
 * Milliseconds of processor that a process used so far, by tens; not a number where the system does not
 * tell. Unlike a delay, it does not depend on what else runs.
 */
export function processeurMs(pid: number): number {
  const champs = lire(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return (Number(champs[11] ?? Number.NaN) + Number(champs[12] ?? Number.NaN)) * 10;
}

/** How many sockets a process holds; not a number where the system does not tell. */
export function socketsDe(pid: number): number {
  const dossier = `/proc/${pid}/fd`;
  if (!existsSync(dossier)) return Number.NaN;
  return readdirSync(dossier).filter((nom) => cible(`${dossier}/${nom}`).startsWith('socket:')).length;
}

function cible(lien: string): string {
  try {
    return readlinkSync(lien);
  } catch {
    return '';
  }
}

const lire = (chemin: string) => (existsSync(chemin) ? readFileSync(chemin, 'utf8') : '');
