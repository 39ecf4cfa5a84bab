import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comprimer } from '../cli/comprimer.mjs';
import { litBrotli, preparerComprimes } from './comprimes';

describe('Un navigateur lit brotli', () => {
  it.each([
    ['br', true],
    ['gzip, deflate, br, zstd', true],
    ['gzip, br;q=0.1', true],
    ['BR ; q=1', true],
    [['gzip', 'br'], true],
    ['gzip, br;q=0', false],
    ['gzip, br;q=0.000', false],
    ['gzip, brotli', false],
    ['gzip', false],
    ['', false],
    [undefined, false],
  ])('%s : %s', (acceptes, attendu) => expect(litBrotli(acceptes)).toBe(attendu));
});

describe('Un fichier qui a sa copie en brotli', () => {
  let dossier = '';
  let alleger: ReturnType<typeof preparerComprimes>;
  const long = 'const mot = "habilitation";\n'.repeat(60);
  beforeAll(() => {
    dossier = mkdtempSync(join(tmpdir(), 'comprimes-'));
    mkdirSync(join(dossier, 'chunks'));
    writeFileSync(join(dossier, 'chunks/long.js'), long);
    writeFileSync(join(dossier, 'chunks/a.js'), 'a');
    writeFileSync(join(dossier, 'police.woff2'), long);
    comprimer(dossier);
    alleger = preparerComprimes(dossier);
  });
  afterAll(() => rmSync(dossier, { recursive: true }));

  function demander(url: string, headers: Record<string, string> = { 'accept-encoding': 'gzip, br' }) {
    const entetes: Record<string, string> = {};
    const demande = { url, headers };
    const setHeader = (nom: string, valeur: string) => Object.assign(entetes, { [nom]: valeur });
    alleger(demande as unknown as IncomingMessage, { setHeader } as unknown as ServerResponse);
    return { url: demande.url, entetes };
  }

  it('part comprimé, avec son type, son nom gardé jusqu’à la fin de l’adresse', () => {
    expect(demander('/_next/static/chunks/long.js?v=1')).toEqual({
      url: '/_next/static/chunks/long.js.br?v=1',
      entetes: {
        Vary: 'Accept-Encoding',
        'Content-Encoding': 'br',
        'Content-Type': 'application/javascript; charset=utf-8',
      },
    });
  });

  it('reste lui-même pour qui ne lit pas brotli, ou n’en veut qu’un morceau, et le dit aux caches', () => {
    const nu = { url: '/_next/static/chunks/long.js', entetes: { Vary: 'Accept-Encoding' } };
    expect(demander(nu.url, { 'accept-encoding': 'gzip' })).toEqual(nu);
    expect(demander(nu.url, {})).toEqual(nu);
    expect(demander(nu.url, { 'accept-encoding': 'br', range: 'bytes=0-9' })).toEqual(nu);
  });

  it.each([
    ['sans copie plus légère', '/_next/static/chunks/a.js'],
    ['absent', '/_next/static/chunks/b.js'],
    ['déjà comprimé', '/_next/static/police.woff2'],
    ['ailleurs', '/chunks/long.js'],
    ['une page', '/demande/projet'],
    ['la copie elle-même', '/_next/static/chunks/long.js.br'],
  ])('%s : rien ne change', (_, url) => expect(demander(url)).toEqual({ url, entetes: {} }));

  it('sans dossier, rien ne change', () => {
    const demande = { url: '/_next/static/chunks/long.js', headers: { 'accept-encoding': 'br' } };
    preparerComprimes(join(dossier, 'absent'))(demande as unknown as IncomingMessage, {} as ServerResponse);
    expect(demande.url).toBe('/_next/static/chunks/long.js');
  });

  it('la copie rend le fichier, octet pour octet', () => {
    expect(brotliDecompressSync(readFileSync(join(dossier, 'chunks/long.js.br'))).toString()).toBe(long);
  });
});
