import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avec, fixture } from '../export/test-pdf';
import { echeancesDe, estUnJour, plusJours, plusMois, reperesDe } from './calendrier';

const unJour = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2140-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('Les mois et les jours', () => {
  it.each([
    ['2026-08-31', 18, '2028-02-29'],
    ['2025-08-31', 18, '2027-02-28'],
    ['2026-08-30', 18, '2028-02-29'],
    ['2026-08-29', 18, '2028-02-29'],
    ['2026-08-28', 18, '2028-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-22', 18, '2028-05-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
  ])('le %s et %d mois : le %s', (jour, mois, attendu) => {
    expect(plusMois(jour, mois)).toBe(attendu);
  });

  it('le même quantième, ou le dernier jour d’un mois plus court', () => {
    fc.assert(
      fc.property(unJour, fc.integer({ min: 0, max: 60 }), (jour, mois) => {
        const [a, m, j] = jour.split('-').map(Number) as [number, number, number];
        const [annee, arrivee, quantieme] = plusMois(jour, mois).split('-').map(Number) as [
          number,
          number,
          number,
        ];
        expect(annee * 12 + arrivee).toBe(a * 12 + m + mois);
        expect(quantieme).toBeLessThanOrEqual(j);
        const lendemain = plusJours(plusMois(jour, mois), 1);
        if (quantieme < j) expect(lendemain.endsWith('-01')).toBe(true);
      }),
    );
  });

  it('ajouter puis retirer des jours revient au même jour', () => {
    fc.assert(
      fc.property(unJour, fc.integer({ min: -800, max: 800 }), (jour, nombre) => {
        expect(plusJours(plusJours(jour, nombre), -nombre)).toBe(jour);
      }),
    );
  });

  it.each(['', '2026-02-30', '2026-13-01', '22/11/2026', '2026-1-1', '0202-01-01', '2026-11-22T10:00'])(
    '« %s » n’est pas un jour',
    (texte) => {
      expect(estUnJour(texte)).toBe(false);
      expect(() => plusJours(texte, 1)).toThrow(RangeError);
    },
  );
});

describe('Les échéances', () => {
  const reperes = { depot: '2026-11-22', jeton: '2026-08-31', fuseau: 'Europe/Paris' };
  const jours = Object.fromEntries(echeancesDe(fixture(), reperes).map(({ cle, jour }) => [cle, jour]));

  it('suit le dépôt : vingt jours, deux mois, trois mois', () => {
    expect(jours.relance).toBe('2026-12-12');
    expect(jours.pieces).toBe('2027-01-22');
    expect(jours['sans-reponse']).toBe('2027-02-22');
  });

  it('prévient de la fin du jeton à 90, 60, 30, 15 et 7 jours, puis le jour même', () => {
    expect(jours).toMatchObject({
      'jeton-90': '2027-12-01',
      'jeton-60': '2027-12-31',
      'jeton-30': '2028-01-30',
      'jeton-15': '2028-02-14',
      'jeton-7': '2028-02-22',
      'jeton-0': '2028-02-29',
    });
  });

  it('les range par date, et n’en invente aucune sans repère', () => {
    const tous = echeancesDe(fixture(), reperes).map(({ jour }) => jour);
    expect(tous).toEqual([...tous].sort());
    expect(tous).toHaveLength(9);
    expect(echeancesDe(fixture(), { ...reperes, jeton: '' })).toHaveLength(3);
    expect(echeancesDe(fixture(), { ...reperes, depot: '', jeton: '' })).toEqual([]);
  });

  it('lit les repères gardés avec la demande, et oublie un jour qui n’existe pas', () => {
    const { reponses } = avec({
      trousse_depot_le: '2026-11-22',
      trousse_jeton_le: '2026-02-30',
      trousse_fuseau: 'Indian/Reunion',
    });
    expect(reperesDe(reponses)).toEqual({ depot: '2026-11-22', jeton: '', fuseau: 'Indian/Reunion' });
    expect(reperesDe({})).toEqual({ depot: '', jeton: '', fuseau: 'Europe/Paris' });
  });
});
