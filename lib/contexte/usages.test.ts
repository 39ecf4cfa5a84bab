import { expect, it } from 'vitest';
import { lireEnEntier } from './test-motifs';
import { TABLE_PUBLICS } from './test-table-publics';
import { TABLE_USAGES } from './test-table-usages';
import { NOMBRES } from './usages';

lireEnEntier([...TABLE_USAGES, ...TABLE_PUBLICS]);

it('compte de deux à six', () => {
  const compte = (texte: string) =>
    NOMBRES.flatMap(([motif, combien]) => (motif.test(texte) ? [combien] : []));
  expect(['deux', 'trois', '3', 'quatre', '4', 'cinq', '5', 'six', '6'].map(compte)).toEqual([
    [],
    ...[[3], [3], [4], [4], [5], [5], [6], [6]],
  ]);
});
