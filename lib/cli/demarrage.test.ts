import { describe, expect, it } from 'vitest';
import { empreintes } from '../serveur/politiques';
// @ts-expect-error Plain JavaScript: it runs before anything is compiled.
import { aCompiler, avecDemarreur, lireDemarreur, scriptsDe } from './demarrage.mjs';

const DEMARREUR = 'aller(__SCRIPTS__,__AU_GESTE__)';
const SCRIPT = '<script src="/_next/a.js" async="" integrity="sha384-A"></script>';
const page = (tete: string, corps = '') => `<html><head>${tete}</head><body>${corps}</body></html>`;

describe('Le démarrage d’une page', () => {
  it('rassemble les scripts à la fin, chacun avec son empreinte, une fois la page écrite', () => {
    expect(avecDemarreur(page(SCRIPT, `<p>Lire</p>${SCRIPT.replace('a.js', 'b.js')}`), DEMARREUR)).toBe(
      page(
        '',
        '<p>Lire</p><script>aller([["/_next/a.js","sha384-A"],["/_next/b.js","sha384-A"]],false)</script>',
      ),
    );
  });

  it('attend le geste sur une page qui le dit, et sur elle seule', () => {
    const aLire = page(`<meta name="demarrage" content="geste"/>${SCRIPT}`);
    expect(avecDemarreur(aLire, DEMARREUR)).toContain(',true)');
    expect(avecDemarreur(page(SCRIPT), DEMARREUR)).toContain(',false)');
  });

  it('ne demande plus rien d’avance, sauf ce qui n’est pas un script', () => {
    const feuille = '<link rel="preload" as="style" href="/_next/a.css"/>';
    const avance = '<link rel="preload" as="script" fetchPriority="low" href="/_next/c.js"/>';
    expect(avecDemarreur(page(feuille + avance + SCRIPT), DEMARREUR)).toContain(`<head>${feuille}</head>`);
  });

  it.each([
    ['une page sans script', '<p>Lire</p>'],
    ['ce que seuls les vieux navigateurs demandent', SCRIPT.replace('async', 'noModule')],
    ['un script sans empreinte', '<script src="/_next/a.js" async=""></script>'],
    [
      'un script écrit dans la page',
      `<script>dit(${JSON.stringify(SCRIPT).replaceAll('</', '<\\/')})</script>`,
    ],
  ])('laisse tel quel %s', (_, html) => {
    expect(avecDemarreur(page(html), DEMARREUR)).toBe(page(html));
  });

  it('ne change pas ce que la page écrit elle-même : sa politique le nomme', () => {
    const avant = page(SCRIPT, '<script>un("<link as=\\"script\\">")</script>');
    expect(empreintes(avecDemarreur(avant, DEMARREUR))).toEqual(
      expect.arrayContaining([...empreintes(avant)]),
    );
  });

  it('marque une seule fois ce qui est à compiler d’avance : les scripts de la page, et pas ceux des vieux navigateurs', () => {
    expect(aCompiler('un()')).toBe('//# allFunctionsCalledOnLoad\nun()');
    expect(aCompiler(aCompiler('un()'))).toBe(aCompiler('un()'));
    const vieux = SCRIPT.replace('async', 'noModule').replace('a.js', 'vieux.js');
    expect(scriptsDe(page(`<script>un()</script>${SCRIPT}${vieux}`))).toEqual(['/_next/a.js']);
  });

  it('tient dans la page : moins de quatre kibioctets, et rien qui ferme sa balise', async () => {
    const demarreur: string = await lireDemarreur();
    expect(demarreur.length).toBeLessThan(4 * 1024);
    expect(demarreur).not.toContain('</');
    expect(demarreur).toContain('__SCRIPTS__');
    expect(demarreur).toContain('__AU_GESTE__');
  });
});
