import { describe, expect, it } from 'vitest';
import { JETON } from '../catalogue/limites';
import { partDuJour, vieDuJeton } from './annee-du-jeton';

describe('La vie du jeton', () => {
  it('se dit sans date, puis en dates', () => {
    expect(vieDuJeton('').every(({ jour }) => jour === null)).toBe(true);
    expect(vieDuJeton('2027-01-05').map(({ jour }) => jour)).toEqual([
      ...['2027-01-05', '2028-04-06', '2028-05-06', '2028-06-05', '2028-06-20', '2028-06-28', '2028-07-05'],
    ]);
  });

  it.each(['', '2026-08-31', '2027-01-05'])('a un moment par rappel, dans l’ordre : %j', (jeton) => {
    const moments = vieDuJeton(jeton);
    expect(moments.map(({ joursAvant }) => joursAvant)).toEqual([null, ...JETON.prolongation.rappelsJours]);
    const parts = moments.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect([parts[0], parts.at(-1)]).toEqual([0, 1]);
    // The window is the last sixth, or nearly.
    expect(parts[1]).toBeGreaterThan(0.82);
    expect(parts[1]).toBeLessThan(0.85);
    expect(moments[1]?.quoi).toContain('prolongation');
  });

  it('place un jour, et rien hors de la vie du jeton', () => {
    expect(partDuJour('2027-01-05', '2027-01-05')).toBe(0);
    expect(partDuJour('2027-01-05', '2028-07-05')).toBe(1);
    expect(partDuJour('2027-01-05', '2027-01-04')).toBeNull();
    expect(partDuJour('2027-01-05', '2028-07-06')).toBeNull();
    expect(partDuJour('', '2028-07-06')).toBeNull();
  });
});
