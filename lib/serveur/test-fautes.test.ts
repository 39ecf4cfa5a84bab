import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAUTES } from './test-fautes';

const lire = (chemin: string) => readFileSync(new URL(`../../${chemin}`, import.meta.url), 'utf8');

describe('Le serveur de fautes', () => {
  it('tient en un fichier de 200 lignes au plus, et sait au moins seize fautes', () => {
    expect(lire('lib/serveur/test-fautes.ts').split('\n').length - 1).toBeLessThanOrEqual(200);
    expect(Object.keys(FAUTES).length - 1).toBeGreaterThanOrEqual(16);
  });

  it.each([
    'lib/serveur/requete.test.ts',
    'lib/essai/essai.test.ts',
    'e2e/amont-fautif.ts',
    'e2e/serveur.ts',
    'lib/cli/endurer.ts',
    'lib/cli/bench-essai.ts',
  ])('sert à %s, qui n’en écrit pas un autre', (fichier) => {
    expect(lire(fichier)).toMatch(/from '[^']*test-fautes'/);
  });
});
