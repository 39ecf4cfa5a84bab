import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** False when the program is not on this machine: the tests that need it are skipped, and say so. */
export const redisPresent = spawnSync('redis-server', ['--version']).status === 0;

/** A port that nobody has, a moment ago. */
export async function portLibre(): Promise<number> {
  const serveur = createServer().listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  serveur.close();
  return port;
}

async function repond(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const vivant = await Promise.race([
    once(socket, 'connect').then(
      () => true,
      () => false,
    ),
    pause(200).then(() => false),
  ]);
  socket.destroy();
  return vivant;
}

/** A store of our own, on a port of its own, that writes its copy only when told. */
export async function ouvrirRedis() {
  const dossier = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await portLibre();
  let fils: ChildProcess;
  async function demarrer(): Promise<void> {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--rdbcompression', 'no'];
    fils = spawn('redis-server', [...options, '--dir', dossier], { stdio: 'ignore' });
    for (let tour = 0; tour < 100 && !(await repond(port)); tour += 1) await pause(20);
  }
  async function tuer(): Promise<void> {
    fils.kill('SIGKILL');
    if (fils.exitCode === null && fils.signalCode === null) await once(fils, 'exit');
  }
  await demarrer();
  return {
    url: `redis://127.0.0.1:${port}`,
    demarrer,
    tuer,
    /** It accepts, and says nothing more. */
    geler: () => fils.kill('SIGSTOP'),
    degeler: () => fils.kill('SIGCONT'),
    /** The copy on disk, as raw text. */
    copie: () => readFileSync(join(dossier, 'dump.rdb'), 'latin1'),
    async fermer() {
      fils.kill('SIGCONT');
      await tuer();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}
