import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TRACES } from './traces';

describe('Ce que le navigateur garde', () => {
  it('chaque trace a une raison et une durée, une seule fois', () => {
    const noms = TRACES.map(({ cle, ou }) => `${ou} ${cle}`);
    expect(new Set(noms).size).toBe(noms.length);
    for (const { pourquoi, duree } of TRACES)
      expect([pourquoi, duree].every((each) => each.endsWith('.'))).toBe(true);
  });

  it('chaque clé publiée est écrite quelque part, sauf celles du DSFR', () => {
    const sources = [
      'lib/draft/base.ts',
      'lib/hors-ligne/travailleur.ts',
      'components/draft/session.ts',
      'components/draft/memoire.ts',
      'components/echange/garder-reponse.ts',
      'components/echange/entames.ts',
      'components/export/copied.ts',
      'components/apres/garder.ts',
    ].map((path) => readFileSync(path, 'utf8'));
    for (const { cle, ou } of TRACES)
      if (ou !== 'localStorage')
        expect(
          sources.some((texte) => texte.includes(`'${cle}'`)),
          cle,
        ).toBe(true);
  });
});
