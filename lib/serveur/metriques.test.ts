import type { Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { ouvrirMetriques } from './metriques';
import { lireReglages } from './reglages';
import { portLibre } from './test-redis';
import { envoyer } from './test-serveur';

let serveur: Server | null = null;
afterEach(() => {
  serveur?.closeAllConnections();
  serveur?.close();
});

describe('Le port des mesures', () => {
  it('n’existe pas sans réglage', async () => {
    expect(await ouvrirMetriques(null)).toBeNull();
  });

  it('rend /metrics, et rien d’autre', async () => {
    const port = await portLibre();
    serveur = await ouvrirMetriques({ port, adresse: '127.0.0.1' });
    const lire = (chemin: string, methode = 'GET') =>
      envoyer(`http://127.0.0.1:${port}${chemin}`, { methode, entetes: { connection: 'close' } });
    const { statut, entetes, texte } = await lire('/metrics');
    expect([statut, entetes['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(texte).toContain('essai_appels_total');
    for (const chemin of ['/', '/metrics/', '/metrics?a', '/api/sante', '//metrics'])
      expect((await lire(chemin)).statut, chemin).toBe(404);
    for (const methode of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await lire('/metrics', methode)).statut, methode).toBe(405);
  });

  it('déjà pris, ou d’une autre machine : une phrase qui dit lequel, et quoi faire', async () => {
    const port = await portLibre();
    serveur = await ouvrirMetriques({ port, adresse: '127.0.0.1' });
    await expect(ouvrirMetriques({ port, adresse: '127.0.0.1' })).rejects.toThrow(
      `METRIQUES_PORT : le port ${port} de 127.0.0.1 est déjà pris. Choisissez-en un autre.`,
    );
    await expect(ouvrirMetriques({ port, adresse: '192.0.2.1' })).rejects.toThrow(
      /Vérifiez METRIQUES_ADRESSE/,
    );
  });
});

describe('Le réglage des mesures', () => {
  const lus = (env: Record<string, string>) => {
    const lu = lireReglages(env);
    if (!lu.ok) throw new Error(lu.code);
    return lu.value;
  };
  const refus = (env: Record<string, string>) => {
    const lu = lireReglages(env);
    return lu.ok ? 'accepté' : lu.code;
  };

  it('sur leur port, à cette machine seule tant qu’on ne dit rien d’autre', () => {
    expect(lus({ METRIQUES_PORT: '9464' }).metriques).toEqual({ port: 9464, adresse: '127.0.0.1' });
    expect(lus({ METRIQUES_PORT: '9464', METRIQUES_ADRESSE: '::' }).metriques?.adresse).toBe('::');
    expect(lus({ METRIQUES_ADRESSE: '10.0.0.4' }).metriques).toBeNull();
  });

  it.each(['0', '65536', 'abc', '-1', '9464.5'])('METRIQUES_PORT=%s est refusé', (METRIQUES_PORT) => {
    expect(refus({ METRIQUES_PORT })).toContain('METRIQUES_PORT : donnez un nombre entier entre 1 et 65535');
  });

  it('jamais sur le port des pages, ni à une adresse qui n’en est pas une', () => {
    expect(refus({ METRIQUES_PORT: '3000' })).toContain('un autre port que celui des pages');
    expect(refus({ METRIQUES_PORT: '8080', PORT: '8080' })).toContain('un autre port que celui des pages');
    expect(lus({ METRIQUES_PORT: '3000', PORT: '8080' }).metriques?.port).toBe(3000);
    for (const METRIQUES_ADRESSE of ['localhost', '127.1', '127.0.0.1:9464', 'https://a'])
      expect(refus({ METRIQUES_ADRESSE })).toContain('METRIQUES_ADRESSE : donnez une adresse IP');
  });
});
