import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSiren, siretProblem } from '../annuaire/siret';
import { RNA } from '../catalogue/validation';
import { casDe, IDENTIFIANTS_SIMULES } from './identifiants';

describe('Les identifiants simulés', () => {
  it('sont bien formés, fictifs, et chacun le sien', () => {
    for (const { siren, siret, rna, eori } of IDENTIFIANTS_SIMULES) {
      expect(isSiren(siren)).toBe(true);
      expect(siren).toMatch(/^000000/);
      expect(siretProblem(siret)).toBeNull();
      expect(siret.startsWith(siren)).toBe(true);
      expect(rna).toMatch(RNA);
      expect(eori).toBe(`FR${siret}`);
    }
    expect(new Set(IDENTIFIANTS_SIMULES.map(({ siren }) => siren)).size).toBe(IDENTIFIANTS_SIMULES.length);
    expect(new Set(IDENTIFIANTS_SIMULES.map(({ cas }) => cas)).size).toBe(IDENTIFIANTS_SIMULES.length);
  });

  it('donnent leur cas sous leurs quatre formes, et par tout établissement', () => {
    for (const { cas, siren, siret, rna, eori } of IDENTIFIANTS_SIMULES) {
      for (const forme of [siren, siret, rna, eori, `${siren}99999`]) expect(casDe(forme)).toBe(cas);
    }
    for (const autre of ['', '418166096', 'W751212517', 'ESA00000000', '00000001', 'X000000018'])
      expect(casDe(autre)).toBeNull();
  });

  it('disent en français ce qu’ils répondent', () => {
    for (const { quand, statut } of IDENTIFIANTS_SIMULES) {
      expect(quand).toMatch(/^\p{Lu}.*\.$/u);
      expect(quand).not.toMatch(/'| [;:!?»]|« /);
      if (statut !== null) expect(quand).toContain(String(statut));
    }
  });

  it('se lisent dans une page : ni Node, ni les données', () => {
    const texte = readFileSync(new URL('./identifiants.ts', import.meta.url), 'utf8');
    expect(texte).not.toMatch(/\bimport\b/);
  });
});
