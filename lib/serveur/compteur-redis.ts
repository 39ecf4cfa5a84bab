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

const MARQUER_LE_DEBUT = `
local t = redis.call('TIME')
return redis.call('SET', KEYS[1], t[1] * 1000 + math.floor(t[2] / 1000), 'NX')`;

// The end of the key is that of its latest member, whoever wrote it: another instance may come after.
const RENDRE = `
local t = redis.call('TIME')
local reste = ARGV[2] + ARGV[3] - (t[1] * 1000 + math.floor(t[2] / 1000))
if reste <= 0 then return 0 end
redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
if redis.call('PTTL', KEYS[1]) < reste then redis.call('PEXPIRE', KEYS[1], reste) end
return 1`;

/** Deliberately short: the keys are already fingerprints. */
const nom = (cle: string) => `pret:${cle}`;
const DEBUT = nom('debut');
const maintenant = () => performance.now();

type Pris = { id: string; cle: string; moment: number; fenetreMs: number; oublierA: number };

/**
 * The counter that several instances share. When the store is silent nothing is let through: a budget
 * that nobody counts is not a budget. When it comes back, each instance first writes again what it had
 * taken and locked, and nothing passes until all had the time to.
 */
export function createCompteurRedis(url: string): Compteur {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    // A connection that is cut without a word is seen by its silence.
    pingInterval: REPONSE_MS,
    socket: {
      connectTimeout: REPONSE_MS,
      socketTimeout: 3 * REPONSE_MS,
      reconnectStrategy: (essais) => Math.min(100 * 2 ** essais, REPONSE_MS),
    },
  });
  const executer = (script: string, keys: readonly string[], valeurs: readonly (string | number)[]) =>
    client.sendCommand(['EVAL', script, String(keys.length), ...keys, ...valeurs.map(String)]);
  let pris: Pris[] = [];
  const verrouilles = new Map<string, number>();
  let muet = false;
  let pasAvant = 0;
  let reprise: Promise<void> | null = null;

  const dire = (silence: boolean) => {
    if (silence !== muet) journal({ evenement: silence ? 'compteur_muet' : 'compteur_revenu' });
    muet = silence;
  };

  const oublier = () => {
    const now = maintenant();
    pris = pris.filter(({ oublierA }) => oublierA > now);
    for (const [cle, fin] of verrouilles) if (fin <= now) verrouilles.delete(cle);
  };

  /** Writes again what this instance knows. The same members: writing twice counts once. */
  async function toutRendre(): Promise<void> {
    const infos = String(await client.sendCommand(['INFO', 'server']));
    const deboutS = Number(/uptime_in_seconds:(\d+)/.exec(infos)?.[1] ?? 0);
    // A store restored from a copy is not empty, and yet has forgotten: wait for the others here too.
    if (muet || deboutS * 1000 <= REPRISE_MS) pasAvant = maintenant() + REPRISE_MS;
    oublier();
    await Promise.all([
      executer(MARQUER_LE_DEBUT, [DEBUT], []),
      ...pris.map(({ cle, id, moment, fenetreMs }) => executer(RENDRE, [cle], [id, moment, fenetreMs])),
      ...[...verrouilles].map(([cle, fin]) => executer(VERROUILLER, [cle], [Math.ceil(fin - maintenant())])),
    ]);
  }

  /** Once per connection, and again as long as it fails. */
  function reprendre(): Promise<void> {
    reprise ??= avantLaFin(toutRendre(), REPRISE_MS).catch((erreur) => {
      reprise = null;
      throw erreur;
    });
    return reprise;
  }

  client.on('error', () => dire(true));
  client.on('ready', () => {
    reprise = null;
    reprendre().catch(() => dire(true));
  });
  const connexion = client.connect();
  connexion.catch(() => dire(true));

  return {
    mode: 'redis',
    async prendre(budgets, verrous = []) {
      const id = randomUUID();
      const cles = budgets.map(({ cle }) => nom(cle));
      try {
        if (pasAvant > maintenant()) return { ...MUET, attendreMs: pasAvant - maintenant() };
        await avantLaFin(connexion);
        await reprendre();
        if (pasAvant > maintenant()) return { ...MUET, attendreMs: pasAvant - maintenant() };
        const limites = budgets.flatMap(({ limite, fenetreMs }) => [limite, fenetreMs]);
        const reponse = await avantLaFin(
          executer(
            PRENDRE,
            [DEBUT, ...cles, ...verrous.map(nom)],
            [id, REPRISE_MS, budgets.length, ...limites],
          ),
        );
        const [cause, nombre, rang = 0] = reponse as unknown as [string, number, number?];
        dire(false);
        if (cause === 'ok') {
          oublier();
          for (const { cle, fenetreMs } of budgets)
            pris.push({ id, cle: nom(cle), moment: nombre, fenetreMs, oublierA: maintenant() + fenetreMs });
          return { ok: true };
        }
        if (cause === 'verrou') return { ok: false, cause, verrou: verrous[rang] ?? '', attendreMs: nombre };
        return { ok: false, cause: cause === 'budget' ? cause : 'compteur_muet', attendreMs: nombre };
      } catch {
        dire(true);
        // Not one more question for a moment: a silent store must not gather a queue.
        pasAvant = Math.max(pasAvant, maintenant() + REPONSE_MS);
        return MUET;
      }
    },
    async verrouiller(cle, ms) {
      verrouilles.set(nom(cle), Math.max(verrouilles.get(nom(cle)) ?? 0, maintenant() + ms));
      await avantLaFin(executer(VERROUILLER, [nom(cle)], [Math.ceil(ms)])).catch(() => dire(true));
    },
    // Its own question: a store that came back is seen before the next call.
    async repond() {
      return avantLaFin(client.sendCommand(['PING'])).then(
        () => pasAvant <= maintenant(),
        () => false,
      );
    },
    async fermer() {
      if (client.isOpen) client.destroy();
    },
  };
}

/** A store that does not answer is a silent store. */
function avantLaFin<T>(promesse: Promise<T>, ms = REPONSE_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('compteur muet')), ms);
    promesse.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
