import { channel } from 'node:diagnostics_channel';
import { describe, expect, it } from 'vitest';
import { adresseDuClient, estMemeOrigine, lireCorps, noterLesAdresses } from './client';

const DIRECTE = 'x-adresse-directe';

function adresse(entetes: Record<string, string>, proxys = 0): string {
  return adresseDuClient(new Headers(entetes), proxys);
}

describe('L’adresse d’un client, pour compter ses appels', () => {
  it('est celle de sa connexion : ce qu’il écrit ne change rien', () => {
    for (let tour = 0; tour < 20; tour += 1)
      expect(adresse({ [DIRECTE]: '192.0.2.7', 'x-forwarded-for': `10.0.0.${tour}` })).toBe('192.0.2.7');
  });

  it('est celle que le dernier relais de confiance a écrite, pas celle que le client a inventée', () => {
    const entetes = (inventees: string) => ({
      [DIRECTE]: '10.0.0.1',
      'x-forwarded-for': `${inventees}198.51.100.4, 10.0.0.2`,
    });
    for (const inventees of [
      '',
      '1.1.1.1, ',
      '1.1.1.1, 2.2.2.2, ',
      ' , ,, ',
      'n’importe quoi, '.normalize(),
    ]) {
      const propre = inventees.replace(/[^\x20-\x7e]/g, '?');
      expect(adresse(entetes(propre), 1), propre).toBe('10.0.0.2');
      expect(adresse(entetes(propre), 2), propre).toBe('198.51.100.4');
    }
  });

  it('est celle de la connexion quand le relais annoncé n’a rien écrit', () => {
    expect(adresse({ [DIRECTE]: '192.0.2.7' }, 1)).toBe('192.0.2.7');
    expect(adresse({ [DIRECTE]: '192.0.2.7', 'x-forwarded-for': ' , ' }, 3)).toBe('192.0.2.7');
  });

  it.each([
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:51234', '192.0.2.7'],
    ['[2001:db8:1:2:3:4:5:6]:443', '2001:db8:1:2'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:0:0:ffff::', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
    ['unknown', 'unknown'],
  ])('%s se compte comme « %s »', (ecrite, comptee) => {
    expect(adresse({ [DIRECTE]: ecrite })).toBe(comptee);
  });

  it('est écrite par le serveur sur chaque requête, à la place de ce que le client en disait', () => {
    noterLesAdresses();
    const request = { headers: { [DIRECTE]: '1.1.1.1' }, socket: { remoteAddress: '192.0.2.7' } };
    channel('http.server.request.start').publish({ request });
    expect(request.headers).toEqual({ [DIRECTE]: '192.0.2.7' });
  });
});

describe('Un appel ne vient que de notre page', () => {
  const accepte = (entetes: Record<string, string>, proxys = 0) =>
    estMemeOrigine(new Headers({ host: 'essai.exemple.fr', ...entetes }), proxys);

  it.each([
    [{ origin: 'https://essai.exemple.fr' }],
    [{ origin: 'http://essai.exemple.fr' }],
    [{ origin: 'https://essai.exemple.fr', 'sec-fetch-site': 'same-origin' }],
    [{ host: 'localhost:3000', origin: 'http://localhost:3000' }],
    [{ host: '[::1]:3000', origin: 'http://[::1]:3000' }],
  ])('%j passe', (entetes) => {
    expect(accepte(entetes as Record<string, string>)).toBe(true);
  });

  it.each([
    [{}],
    [{ origin: '' }],
    [{ origin: 'null' }],
    [{ origin: 'essai.exemple.fr' }],
    [{ origin: 'https://pirate.fr' }],
    [{ origin: 'https://essai.exemple.fr.pirate.fr' }],
    [{ origin: 'https://essai.exemple.fr:8443' }],
    [{ origin: 'https://essai.exemple.fr@pirate.fr' }],
    [{ origin: 'https://pirate.fr/https://essai.exemple.fr' }],
    [{ origin: 'https://essai.exemple.fr, https://pirate.fr' }],
    [{ referer: 'https://essai.exemple.fr/essai' }],
    [{ host: 'localhost:3000', origin: 'http://127.0.0.1:3000' }],
    [{ host: 'localhost:3000', origin: 'http://localhost:3001' }],
    [{ origin: 'https://essai.exemple.fr', 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'https://essai.exemple.fr', 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://essai.exemple.fr', 'sec-fetch-site': 'none' }],
  ])('%j est refusé', (entetes) => {
    expect(accepte(entetes as Record<string, string>)).toBe(false);
  });

  it('x-forwarded-host ne compte que derrière un relais de confiance', () => {
    const entetes = { host: 'interne:3000', 'x-forwarded-host': 'essai.exemple.fr' };
    expect(accepte({ ...entetes, origin: 'https://essai.exemple.fr' }, 1)).toBe(true);
    expect(accepte({ ...entetes, origin: 'https://essai.exemple.fr' }, 0)).toBe(false);
    expect(accepte({ ...entetes, origin: 'http://interne:3000' }, 1)).toBe(false);
  });
});

describe('Le corps d’une requête', () => {
  const MAX = 16 * 1024;
  const requete = (morceaux: readonly string[], entetes: Record<string, string> = {}) => {
    let lus = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controle) {
          const morceau = morceaux[lus];
          if (morceau === undefined) return controle.close();
          lus += 1;
          controle.enqueue(new TextEncoder().encode(morceau));
        },
      },
      { highWaterMark: 0 },
    );
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers: entetes, duplex: 'half' };
    return { requete: new Request('http://localhost/api/essai', init), lus: () => lus };
  };

  it('est lu jusqu’à 16 Kio, pas un octet de plus, qu’il annonce sa longueur ou non', async () => {
    for (const [octets, attendu] of [
      [MAX, MAX],
      [MAX + 1, null],
    ] as const) {
      const texte = 'a'.repeat(octets);
      expect((await lireCorps(requete([texte]).requete, MAX))?.length ?? null).toBe(attendu);
      const coupe = requete([texte.slice(0, 9000), texte.slice(9000)]).requete;
      expect((await lireCorps(coupe, MAX))?.length ?? null).toBe(attendu);
    }
    // Counted in bytes: « é » is two.
    expect(await lireCorps(requete(['é'.repeat(MAX / 2 + 1)]).requete, MAX)).toBeNull();
  });

  it('n’est plus lu dès que la limite est passée', async () => {
    const { requete: longue, lus } = requete(Array<string>(1000).fill('a'.repeat(1024)));
    expect(await lireCorps(longue, MAX)).toBeNull();
    expect(lus()).toBeLessThanOrEqual(18);
  });

  it('annoncé trop long n’est pas lu du tout', async () => {
    const { requete: annoncee, lus } = requete(['{}'], { 'content-length': String(MAX + 1) });
    expect(await lireCorps(annoncee, MAX)).toBeNull();
    expect(lus()).toBe(0);
  });

  it('qui ment sur sa longueur est jugé sur ce qu’il envoie', async () => {
    for (const annonce of ['2', '-1', 'abc', '']) {
      const menteuse = requete(['a'.repeat(MAX), 'a'], { 'content-length': annonce }).requete;
      expect(await lireCorps(menteuse, MAX), annonce).toBeNull();
    }
  });

  it('absent est un texte vide ; une lettre coupée entre deux morceaux reste une lettre', async () => {
    expect(await lireCorps(new Request('http://localhost/', { method: 'POST' }), MAX)).toBe('');
    const [debut, fin] = [new Uint8Array([0xc3]), new Uint8Array([0xa9])];
    const body = new ReadableStream({
      start(controle) {
        controle.enqueue(debut);
        controle.enqueue(fin);
        controle.close();
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    expect(await lireCorps(new Request('http://localhost/', init), MAX)).toBe('é');
  });
});
