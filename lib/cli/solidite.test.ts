import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** One line of docs/solidite.md: its number, what it cites (`file › title`), and what it admits. */
type Ligne = { readonly numero: number; readonly preuve: string; readonly cites: readonly string[] };

const lignes: readonly Ligne[] = readFileSync('docs/solidite.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, numero = '', , preuve = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^\d+$/.test(numero)) return [];
    const cites = [...preuve.matchAll(/`([^`]+)`/g)].map(([, cite = '']) => cite);
    return [{ numero: Number(numero), preuve, cites }];
  });

const attendus = [
  ...Array.from({ length: 68 }, (_, i) => i + 1),
  ...Array.from({ length: 17 }, (_, i) => i + 84),
];

describe('docs/solidite.md', () => {
  it('dit chaque point une fois, dans l’ordre', () => {
    expect(lignes.map(({ numero }) => numero)).toEqual(attendus);
  });

  it.each(lignes)('point $numero : une preuve, ou « non fait ici » avec sa raison', ({ preuve, cites }) => {
    const tests = cites.filter((cite) => cite.includes(' › '));
    if (tests.length === 0) expect(preuve).toMatch(/^non fait ici : .{12,}/);
  });

  it.each(lignes.flatMap(({ numero, cites }) => cites.map((cite) => ({ numero, cite }))))(
    'point $numero : $cite existe',
    ({ cite }) => {
      const [file = '', title] = cite.split(' › ');
      if (!file.includes('/')) return;
      expect(existsSync(file), file).toBe(true);
      if (title !== undefined) expect(readFileSync(file, 'utf8')).toContain(title);
    },
  );
});
