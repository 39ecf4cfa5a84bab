import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { jetonNeuf, UNITE_LEGALE } from './essai';
import { AUTONOME, demander, fichiersDe } from './serveur-bati';

async function portLibre(): Promise<number> {
  const serveur = createServer().listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as { port: number };
  serveur.close();
  return port;
}

/** The memory that a process holds, in Mio; null where the system does not say. */
function memoireMio(pid: number): number | null {
  try {
    const [, ko] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return ko ? Number(ko) / 1024 : null;
  } catch {
    return null;
  }
}

test('le dossier autonome ne porte que ce qui sert', () => {
  expect(readdirSync(AUTONOME).sort()).toEqual([
    '.next',
    'node_modules',
    'package.json',
    'public',
    'server.js',
  ]);
  const intrus = fichiersDe(AUTONOME).filter(
    (nom) =>
      !nom.startsWith('node_modules/') &&
      (/(?:^|\/)(?:\.git|\.env|e2e|shared|docs)(?:\/|$)/.test(nom) || /\.(?:test\.|tsx?$|md$)/.test(nom)),
  );
  expect(intrus).toEqual([]);
});

test('copié seul dans un dossier vide, il sert, échoue proprement, et s’arrête quand on le lui dit', async () => {
  const dossier = mkdtempSync(join(tmpdir(), 'autonome-'));
  cpSync(AUTONOME, dossier, { recursive: true });
  // A page that breaks: its text is gone and its code fails.
  rmSync(join(dossier, '.next/server/app/regles.html'));
  rmSync(join(dossier, '.next/server/app/regles.rsc'));
  writeFileSync(join(dossier, '.next/server/app/regles/page.js'), 'throw new Error("SECRET-DE-PANNE")');
  const port = await portLibre();
  const base = `http://127.0.0.1:${port}`;
  const fils = spawn(process.execPath, [join(dossier, 'server.js')], {
    cwd: '/',
    env: {
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      ESSAI_ENVIRONNEMENTS: 'simulateur',
    },
    stdio: 'ignore',
  });
  const fin = once(fils, 'exit');
  try {
    await expect(async () => {
      expect((await demander(base, '/api/sante')).statut).toBe(200);
    }).toPass({ timeout: 20_000 });
    const page = await demander(base, '/demande/projet');
    expect(page.corps).toContain('Quel est votre projet');
    const [, script = ''] = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.corps) ?? [];
    expect((await demander(base, script)).statut).toBe(200);
    expect((await demander(base, '/schema/demande-habilitation-v1.schema.json')).statut).toBe(200);

    const essai = await demander(base, '/api/essai', {
      methode: 'POST',
      entetes: { origin: base, 'content-type': 'application/json' },
      corps: JSON.stringify({
        environnement: 'simulateur',
        operation: UNITE_LEGALE,
        parametres: { siren: '418166096' },
        tracabilite: {
          context: 'Marchés publics',
          object: 'marché n° 127',
          recipient: '13002526500013',
          user_id: '',
        },
        jeton: jetonNeuf(),
      }),
    });
    expect(essai.statut, essai.corps).toBe(200);

    const panne = await demander(base, '/regles');
    expect(panne.statut).toBe(500);
    expect(panne.corps).not.toContain('SECRET-DE-PANNE');
    expect(panne.entetes.get('content-security-policy')).toHaveLength(1);
    expect(panne.entetes.get('x-content-type-options')).toEqual(['nosniff']);

    const avant = memoireMio(fils.pid ?? 0);
    for (let fois = 0; fois < 20; fois += 1)
      await demander(base, '/', {
        methode: 'POST',
        entetes: { 'next-action': '0'.repeat(42), 'content-type': 'text/plain' },
        corps: 'x'.repeat(1_000_000),
      });
    const apres = memoireMio(fils.pid ?? 0);
    if (avant !== null && apres !== null) expect(apres - avant, 'mémoire prise, en Mio').toBeLessThan(60);
  } finally {
    fils.kill('SIGTERM');
  }
  // It leaves by itself, with the number that says « asked to stop » (128 + 15): no signal killed it.
  const [code, signal] = await fin;
  expect({ code, signal }).toEqual({ code: 0, signal: null });
  rmSync(dossier, { recursive: true });
});
