import { randomUUID } from 'node:crypto';
import { createClient } from '@redis/client';
import type { Compteur } from './compteur';
import { journal } from './reponses';

/** After an empty start of the store, the time left to the other instances to tell what they had taken. */
const REPRISE_MS = 3000;
/** While the store is silent, when to try again. */
const MUET = { ok: false, cause: 'compteur_muet', attendreMs: 5000 } as const;
const REPONSE_MS = 1000;

// One script is one step for the store: nobody counts in between. Times are the store's own.
const PRENDRE = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local ne = redis.call('GET', KEYS[1])
if not ne then
  redis.call('SET', KEYS[1], now)
  ne = now
end
local reprise = tonumber(ne) + tonumber(ARGV[2]) - now
if reprise > 0 then return {'compteur_muet', reprise} end
local budgets = tonumber(ARGV[3])
for i = 2 + budgets, #KEYS do
  local reste = redis.call('PTTL', KEYS[i])
  if reste > 0 then return {'verrou', reste, i - 2 - budgets} end
end
local attente = 0
for i = 1, budgets do
  local cle, limite, fenetre = KEYS[1 + i], tonumber(ARGV[2 + 2 * i]), tonumber(ARGV[3 + 2 * i])
  redis.call('ZREMRANGEBYSCORE', cle, '-inf', now - fenetre)
  local pris = redis.call('ZCARD', cle)
  if pris >= limite then
    local libere = redis.call('ZRANGE', cle, pris - limite, pris - limite, 'WITHSCORES')
    attente = math.max(attente, tonumber(libere[2]) + fenetre - now)
  end
end
if attente > 0 then return {'budget', attente} end
for i = 1, budgets do
  redis.call('ZADD', KEYS[1 + i], now, ARGV[1])
  redis.call('PEXPIRE', KEYS[1 + i], ARGV[3 + 2 * i])
end
return {'ok', now}`;

const VERROUILLER = `
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '', 'PX', ARGV[1]) end
return 1`;

/** Deliberately short: the keys are already fingerprints. */
const nom = (cle: string) => `pret:${cle}`;
const DEBUT = nom('debut');

type Pris = { id: string; cle: string; moment: number; fenetreMs: number; oublierA: number };

/**
 * The counter that several instances share. When the store is silent nothing is let through: a budget
 * that nobody counts is not a budget. When it comes back empty, each instance first writes again what it
 * had taken, and nothing passes until all had the time to.
 */
export function createCompteurRedis(url: string): Compteur {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: REPONSE_MS, reconnectStrategy: (essais) => Math.min(100 * 2 ** essais, 1000) },
  });
  let pris: Pris[] = [];
  let muet = false;
  let pasAvant = 0;

  const dire = (silence: boolean) => {
    if (silence !== muet) journal({ evenement: silence ? 'compteur_muet' : 'compteur_revenu' });
    muet = silence;
  };
  client.on('error', () => dire(true));

  /** Writes again what this instance has taken. The same members: writing twice counts once. */
  let repris: Promise<void> = Promise.resolve();
  client.on('ready', () => {
    const restant = pris.filter(({ oublierA }) => oublierA > Date.now());
    // A store restored from a copy is not empty, and yet has forgotten: wait for the others here too.
    if (muet) pasAvant = Date.now() + REPRISE_MS;
    repris = (async () => {
      for (const { cle, id, moment, fenetreMs } of restant) {
        await client.zAdd(cle, { score: moment, value: id });
        await client.pExpireAt(cle, moment + fenetreMs);
      }
      dire(false);
    })().catch(() => dire(true));
  });
  client.connect().catch(() => dire(true));
  const executer = (script: string, { keys, arguments: valeurs }: { keys: string[]; arguments: string[] }) =>
    client.sendCommand(['EVAL', script, String(keys.length), ...keys, ...valeurs]);

  return {
    mode: 'redis',
    async prendre(budgets, verrous = []) {
      const id = randomUUID();
      const cles = budgets.map(({ cle }) => nom(cle));
      try {
        await repris;
        const reste = pasAvant - Date.now();
        if (reste > 0) return { ...MUET, attendreMs: reste };
        const reponse = (await avantLaFin(
          executer(PRENDRE, {
            keys: [DEBUT, ...cles, ...verrous.map(nom)],
            arguments: [
              id,
              String(REPRISE_MS),
              String(budgets.length),
              ...budgets.flatMap(({ limite, fenetreMs }) => [String(limite), String(fenetreMs)]),
            ],
          }),
        )) as unknown as [string, number, number?];
        const [cause, nombre, rang = 0] = reponse;
        if (cause === 'ok') {
          const now = Date.now();
          pris = pris.filter(({ oublierA }) => oublierA > now);
          for (const { cle, fenetreMs } of budgets)
            pris.push({ id, cle: nom(cle), moment: nombre, fenetreMs, oublierA: now + fenetreMs });
          return { ok: true };
        }
        if (cause === 'verrou') return { ok: false, cause, verrou: verrous[rang] ?? '', attendreMs: nombre };
        return { ok: false, cause: cause === 'budget' ? cause : 'compteur_muet', attendreMs: nombre };
      } catch {
        dire(true);
        return MUET;
      }
    },
    async verrouiller(cle, ms) {
      await avantLaFin(executer(VERROUILLER, { keys: [nom(cle)], arguments: [String(Math.ceil(ms))] })).catch(
        () => dire(true),
      );
    },
    async fermer() {
      client.destroy();
    },
  };
}

/** A store that does not answer is a silent store. */
function avantLaFin<T>(promesse: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('compteur muet')), REPONSE_MS);
    promesse.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
