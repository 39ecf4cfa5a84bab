import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estProche, expireLe, lireEntretien, prolonger, RIEN, trier } from './expiration';

const NE = '2026-01-01T10:00:00.000Z';
const brouillon = { id: 'a', modifie_le: NE };
/** Ten minutes after the same hour, so many days later: past the hour of the day, never before it. */
const jour = (jours: number) => new Date(Date.parse(NE) + jours * 86_400_000 + 600_000);
/** One visit after another, each with what the one before remembered. */
function visites(...jours: number[]) {
  return jours.reduce(({ entretien }, each) => trier([brouillon], entretien, jour(each)), {
    effacer: [] as string[],
    entretien: RIEN,
  });
}

describe('Une demande non modifiée vit 90 jours', () => {
  it('prévenu à J+80 : rien à J+89, effacée à J+90 et à J+91', () => {
    expect(visites(80, 89).effacer).toEqual([]);
    expect(visites(80, 90).effacer).toEqual(['a']);
    expect(visites(80, 91).effacer).toEqual(['a']);
  });

  it('le préavis commence à J+76, pas à J+75', () => {
    expect(estProche(brouillon, RIEN, jour(75))).toBe(false);
    expect(estProche(brouillon, RIEN, jour(76))).toBe(true);
    expect(visites(75).entretien.prevenus).toEqual({});
    expect(visites(76).entretien.prevenus).toEqual({ a: '2026-03-18' });
  });

  it('après l’effacement : le jour et le nombre, rien d’autre', () => {
    expect(visites(80, 91).entretien).toEqual({
      prevenus: {},
      prolonges: {},
      efface: { le: '2026-04-02', combien: 1 },
    });
  });

  it('jamais sans préavis : après une longue absence, on prévient d’abord', () => {
    expect(visites(0, 120).effacer).toEqual([]);
    expect(visites(0, 120, 120).effacer).toEqual([]);
    expect(visites(0, 120, 121).effacer).toEqual(['a']);
  });

  it('une horloge dix ans en avance n’efface rien, et son préavis ne compte plus une fois remise', () => {
    expect(visites(1, 3_650).effacer).toEqual([]);
    expect(visites(1, 3_650, 2).effacer).toEqual([]);
    expect(visites(1, 3_650, 2, 91).effacer).toEqual([]);
    expect(visites(1, 3_650, 2, 91, 92).effacer).toEqual(['a']);
  });

  it('une horloge qui recule n’efface jamais', () => {
    expect(visites(80, -1).effacer).toEqual([]);
    expect(visites(80, -4_000).effacer).toEqual([]);
  });

  it('« Garder 90 jours de plus » repousse, et modifier aussi', () => {
    const { entretien } = visites(80);
    const garde = prolonger(entretien, 'a', jour(80));
    expect(expireLe(brouillon, garde)).toEqual(new Date(jour(170)));
    expect(trier([brouillon], garde, jour(91)).effacer).toEqual([]);
    const modifie = { id: 'a', modifie_le: jour(85).toISOString() };
    expect(trier([modifie], entretien, jour(91))).toEqual({ effacer: [], entretien: RIEN });
  });

  it('n’efface jamais avant 90 jours ni sans préavis d’un autre jour, quelles que soient les visites', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 4_000 }), { maxLength: 12 }), (jours) => {
        let entretien = RIEN;
        const vus: number[] = [];
        for (const each of jours) {
          const lu = trier([brouillon], entretien, jour(each));
          if (lu.effacer.length > 0) return each >= 90 && vus.some((vu) => vu >= 76 && vu < each);
          vus.push(each);
          entretien = lu.entretien;
        }
        return true;
      }),
    );
  });

  it('ce qui ne se lit pas est oublié sans erreur', () => {
    for (const abime of [
      null,
      undefined,
      3,
      'x',
      [],
      { prevenus: 4, efface: 'hier' },
      { prevenus: { a: 3 } },
    ])
      expect(lireEntretien(abime)).toEqual(RIEN);
    const { entretien } = visites(80, 91);
    expect(lireEntretien(JSON.parse(JSON.stringify(entretien)))).toEqual(entretien);
  });
});
