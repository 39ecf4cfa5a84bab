import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { POLITIQUE_SANS_PAGE, politique } from './entetes';
import { empreintes, lirePolitiques } from './politiques';
import { cheminDe } from './poser-entetes';

const sha = (texte: string) => `sha256-${createHash('sha256').update(texte).digest('base64')}`;

describe('Les scripts écrits dans une page', () => {
  it('sont comptés chacun une fois, et jamais ceux qui ont une adresse', () => {
    const html =
      '<script>un()</script><script src="/a.js" async=""></script><script id="_R_">deux(\n"é")</script><script>un()</script>';
    expect(empreintes(html)).toEqual([sha('un()'), sha('deux(\n"é")')]);
    expect(empreintes('<p>rien</p><scripture>non</scripture>')).toEqual([]);
  });
});

describe('La politique de chaque adresse', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'politiques-'));
  afterAll(() => rmSync(dossier, { recursive: true }));
  const ecrire = (nom: string, script: string) => {
    mkdirSync(join(dossier, nom, '..'), { recursive: true });
    writeFileSync(join(dossier, nom), `<html><script>${script}</script></html>`);
  };
  ecrire('app/index.html', 'accueil()');
  ecrire('app/demande/projet.html', 'projet()');
  ecrire('app/_not-found.html', 'absente()');
  ecrire('pages/500.html', 'panne()');
  const de = lirePolitiques(dossier);

  it.each([
    ['/', 'accueil()'],
    ['/demande/projet', 'projet()'],
    ['/demande/inconnue', 'absente()'],
    ['/index', 'absente()'],
    ['/../../etc', 'absente()'],
  ])('%s : ses scripts, et ceux de la page de panne', (chemin, script) => {
    expect(de(chemin)).toBe(politique([sha(script), sha('panne()')]));
  });

  it.each(['/api/essai', '/api/rien', '/_next/static/chunks/a.js'])('%s : rien ne s’y charge', (chemin) => {
    expect(de(chemin)).toBe(POLITIQUE_SANS_PAGE);
  });

  it('aucun mot dangereux, aucun joker, tout ce qui n’est pas nommé est refusé', () => {
    expect(de('/')).not.toMatch(/unsafe|\*|https?:|nonce/);
    expect(de('/').startsWith("default-src 'none'; ")).toBe(true);
  });
});

describe('Le chemin d’une requête', () => {
  it.each([
    ['/demande/projet?_rsc=1', '/demande/projet'],
    ['/demande/%70rojet', '/demande/projet'],
    ['http://ailleurs.example/essai', '/essai'],
    ['/a/../essai', '/essai'],
    ['/%ff', '/%ff'],
    ['//', '/'],
    ['', '/'],
  ])('%s', (url, chemin) => {
    expect(cheminDe(url)).toBe(chemin);
  });
});
