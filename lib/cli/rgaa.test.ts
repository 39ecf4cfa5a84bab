import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citeEnVain, citesDe, rangees } from './test-tableau';

/** How many criteria each theme of the RGAA 4.1.2 has, from « Images » to « Consultation ». */
const PAR_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const CONSTATS = ['testé', 'en partie', 'revue humaine', 'sans objet'];

/** One line of docs/rgaa.md: its number, what is known, the tests cited, and what is left or why. */
type Ligne = {
  readonly numero: string;
  readonly critere: string;
  readonly constat: string;
  readonly cites: readonly string[];
  readonly reste: string;
};

const page = readFileSync('docs/rgaa.md', 'utf8');
const lignes: readonly Ligne[] = rangees('docs/rgaa.md', /^\d+\.\d+$/).map(
  ([numero = '', critere = '', constat = '', tests = '', reste = '']) => ({
    numero,
    critere,
    constat,
    cites: citesDe(tests),
    reste,
  }),
);

describe('docs/rgaa.md', () => {
  it('a les 106 critères, une fois chacun et dans l’ordre, chacun avec son nom', () => {
    const attendus = PAR_THEME.flatMap((combien, theme) =>
      Array.from({ length: combien }, (_, rang) => `${theme + 1}.${rang + 1}`),
    );
    expect(attendus.length).toBe(106);
    expect(lignes.map(({ numero }) => numero)).toEqual(attendus);
    expect(
      lignes.filter(({ critere }) => !/ \?$|respectée \?$/.test(critere.replaceAll('\u00a0', ' '))),
    ).toEqual([]);
  });

  it('compte juste en tête de page', () => {
    const dits = CONSTATS.map((constat) =>
      Number(new RegExp(`«\u00a0${constat}\u00a0»\u00a0: (\\d+) critères`).exec(page)?.[1]),
    );
    expect(dits).toEqual(CONSTATS.map((mot) => lignes.filter(({ constat }) => constat === mot).length));
    expect(dits.reduce((somme, each) => somme + each, 0)).toBe(106);
  });

  it.each(lignes)('critère $numero : ce qui est dit a ses tests, son reste ou sa raison', (ligne) => {
    const { constat, cites, reste } = ligne;
    expect(CONSTATS).toContain(constat);
    const parTest = constat === 'testé' || constat === 'en partie';
    expect(cites.length > 0).toBe(parTest);
    if (constat !== 'testé') expect(reste.length).toBeGreaterThan(12);
    // Passing a rule is not passing a criterion.
    if (constat === 'testé')
      expect(cites.every((cite) => cite.includes('acces.parcours.ts › chaque'))).toBe(false);
  });

  it.each(lignes.flatMap(({ numero, cites }) => cites.map((cite) => ({ numero, cite }))))(
    'critère $numero : $cite existe',
    ({ cite }) => {
      expect(cite.split(' › ')[1]?.length ?? 0).toBeGreaterThan(8);
      expect(citeEnVain(cite)).toBeNull();
    },
  );
});
