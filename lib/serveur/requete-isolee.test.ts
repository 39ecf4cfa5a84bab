import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { creerCertificats, FAUTES, ouvrirFautes } from './test-fautes';

/** A process of its own, and what it printed. */
async function enfant(url: string, fois: number, env: Readonly<Record<string, string>> = {}) {
  const programme = new URL('./test-enfant.ts', import.meta.url).pathname;
  const { NODE_OPTIONS: _, ...propre } = process.env;
  const fils = spawn(process.execPath, ['--import', 'tsx', programme, url, String(fois)], {
    env: { ...propre, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let sortie = '';
  fils.stdout.on('data', (morceau) => {
    sortie += morceau;
  });
  await once(fils, 'close');
  return JSON.parse(sortie) as { issues: string[]; hausseMio: number };
}

const certificats = creerCertificats();
if (!certificats) console.info('Certificats : tests sautés, le programme openssl est absent.');
describe.skipIf(!certificats)(`Le certificat${certificats ? '' : ' (sauté : openssl est absent)'}`, () => {
  it.each(['expire', 'autre_nom', 'auto_signe', 'bon'] as const)(
    '%s : seul le bon laisse partir le jeton',
    async (sorte) => {
      const serveur = await ouvrirFautes(certificats?.[sorte]);
      serveur.jouer('correcte');
      const { issues } = await enfant(serveur.url, 1, { NODE_EXTRA_CA_CERTS: certificats?.autorite ?? '' });
      expect(issues).toEqual([sorte === 'bon' ? '200' : 'certificat_invalide']);
      // The token never left: no request reached the other side.
      expect(serveur.requetes).toHaveLength(sorte === 'bon' ? 1 : 0);
      await serveur.fermer();
    },
  );

  it.each(['TLSv1.1', 'TLSv1.2'] as const)('bon, mais en %s : pas moins de TLS 1.2', async (version) => {
    const vieux = { minVersion: 'TLSv1', maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const serveur = await ouvrirFautes({ ...vieux, key: '', cert: '', ...certificats?.bon });
    const { issues } = await enfant(serveur.url, 1, { NODE_EXTRA_CA_CERTS: certificats?.autorite ?? '' });
    expect(issues).toEqual([version === 'TLSv1.2' ? '200' : 'certificat_invalide']);
    expect(serveur.requetes).toHaveLength(version === 'TLSv1.2' ? 1 : 0);
    await serveur.fermer();
  });

  it('demandé à un port qui ne parle pas TLS', async () => {
    const serveur = await ouvrirFautes();
    const { issues } = await enfant(serveur.url.replace('http:', 'https:'), 1);
    expect(issues).toEqual(['certificat_invalide']);
    await serveur.fermer();
  });
});

describe('La mémoire du serveur', () => {
  it.each(['gzip_bombe', 'enorme_morceaux', 'enorme_annoncee'] as const)(
    '%s, dix fois : 30 Mio de plus au pire',
    async (faute) => {
      const fautes = await ouvrirFautes();
      fautes.jouer((recue, reponse) => FAUTES[recue.url === '/premier' ? 'correcte' : faute](recue, reponse));
      const { issues, hausseMio } = await enfant(fautes.url, 11);
      await fautes.fermer();
      const code = faute === 'gzip_bombe' ? 'compression_refusee' : 'reponse_trop_grande';
      expect(issues).toEqual(['200', ...Array<string>(10).fill(code)]);
      console.info(`${faute} : ${hausseMio.toFixed(1)} Mio`);
      expect(hausseMio).toBeLessThanOrEqual(30);
    },
    30_000,
  );
});
