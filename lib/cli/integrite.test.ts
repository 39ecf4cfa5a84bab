import { describe, expect, it } from 'vitest';
import { empreintes } from '../serveur/politiques';
// @ts-expect-error Plain JavaScript: it runs before anything is compiled.
import { avecIntegrite, empreinte } from './integrite.mjs';

const de = (adresse: string) => (adresse.startsWith('/_next/') ? `sha384-${adresse.length}` : null);

describe('L’empreinte des scripts d’une page', () => {
  it('est celle du fichier, et change avec lui', () => {
    expect(empreinte('un()')).toBe(empreinte(Buffer.from('un()')));
    expect(empreinte('')).toBe('sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
    expect(empreinte('un()')).not.toBe(empreinte('un() '));
  });

  it('est posée sur chaque script à adresse, et sur ce qui le demande d’avance', () => {
    expect(avecIntegrite('<script src="/_next/a.js" async=""></script>', de)).toBe(
      '<script src="/_next/a.js" async="" integrity="sha384-11"></script>',
    );
    expect(avecIntegrite('<link rel="preload" as="script" href="/_next/a.js"/>', de)).toBe(
      '<link rel="preload" as="script" href="/_next/a.js" integrity="sha384-11"/>',
    );
  });

  it.each([
    ['un script écrit dans la page', '<script>un("<script src=\\"/_next/a.js\\">")</script>'],
    ['ce qui en a déjà une', '<script src="/_next/a.js" integrity="sha384-autre"></script>'],
    ['ce qui n’est pas à nous', '<script src="https://ailleurs.example/a.js"></script>'],
    ['une feuille de style', '<link rel="stylesheet" href="/_next/a.css"/>'],
    ['une police', '<link rel="preload" href="/_next/a.woff2" as="font" crossorigin="anonymous"/>'],
    ['une image nommée « script »', '<img alt="script" src="/_next/a.png">'],
  ])('laisse tel quel %s', (_, html) => {
    expect(avecIntegrite(html, de)).toBe(html);
  });

  it('ne change pas les scripts que la politique nomme', () => {
    const page =
      '<head><script>un()</script><script src="/_next/a.js"></script></head><script>b("<link as=\\"script\\" href=\\"/_next/a.js\\">")</script>';
    const posee = avecIntegrite(page, de);
    expect(posee).not.toBe(page);
    expect(empreintes(posee)).toEqual(empreintes(page));
    expect(avecIntegrite(posee, de)).toBe(posee);
  });
});
