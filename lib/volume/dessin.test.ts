import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dessiner, heuresAMontrer } from './dessin';
import type { Serie } from './serie';

const FEUILLE = { largeur: 640, hauteur: 260, gauche: 40, droite: 20, haut: 50, bas: 30 };
const OUVERTURE = { debutMin: 570, finMin: 1080 };

/** A day of a few minutes with calls: [minute, accepted, refused]. */
function serie(barres: readonly (readonly [number, number, number])[], limite = 5): Serie {
  const points = Array.from({ length: 1440 }, (_, debutMin) => {
    const [, acceptes, refuses] = barres.find(([minute]) => minute === debutMin) ?? [0, 0, 0];
    return { debutMin, demandes: acceptes + refuses, acceptes, refuses };
  });
  return { cle: 'x', nom: 'X', limite, pasMin: 1, source: 'apistration', points };
}

describe('Le dessin d’une journée', () => {
  it('va de l’ouverture au dernier appel, en heures entières', () => {
    expect(heuresAMontrer(serie([]), OUVERTURE)).toEqual({ debutMin: 540, finMin: 1080 });
    expect(heuresAMontrer(serie([[1081, 1, 0]]), OUVERTURE)).toEqual({ debutMin: 540, finMin: 1140 });
    expect(heuresAMontrer(serie([[30, 1, 0]]), OUVERTURE)).toEqual({ debutMin: 0, finMin: 60 });
    expect(heuresAMontrer(serie([[571, 1, 0]]), OUVERTURE)).toEqual({ debutMin: 540, finMin: 600 });
  });

  it('met au-dessus de la ligne ce qui dépasse la limite, et rien de ce qui tient', () => {
    const { acceptes, refuses, limiteY, baseY } = dessiner(serie([[600, 5, 3]]), OUVERTURE, FEUILLE);
    const [basRefus = 0, hautRefus = 0] = (/M[\d.]+ ([\d.]+)V([\d.]+)/.exec(refuses) ?? [])
      .slice(1)
      .map(Number);
    expect(acceptes).toMatch(new RegExp(`^M[\\d.]+ ${baseY}V`));
    expect(basRefus).toBeCloseTo(limiteY, 1);
    expect(hautRefus).toBeLessThan(limiteY);
    expect(dessiner(serie([[600, 5, 0]]), OUVERTURE, FEUILLE).refuses).toBe('');
  });

  it('réunit les voisines de même hauteur, et montre un seul appel', () => {
    const egales = dessiner(
      serie([
        [600, 2, 0],
        [601, 2, 0],
        [602, 3, 0],
      ]),
      OUVERTURE,
      FEUILLE,
    );
    expect(egales.acceptes.match(/M/g)).toHaveLength(2);
    const { acceptes, baseY } = dessiner(serie([[600, 1, 0]], 1000), OUVERTURE, FEUILLE);
    expect(acceptes).toContain(`V${baseY - 1.5}H`);
  });

  it('tient dans la feuille, quels que soient les appels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1439), fc.nat(100_000), fc.nat(100_000)), { maxLength: 5 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 220, max: 1200 }),
        (barres, limite, largeur) => {
          const feuille = { ...FEUILLE, largeur };
          const dessin = dessiner(serie(barres, limite), OUVERTURE, feuille);
          const hauteurs = [...`${dessin.acceptes}${dessin.refuses}`.matchAll(/V([\d.-]+)/g)].map(([, y]) =>
            Number(y),
          );
          for (const y of [...hauteurs, dessin.limiteY, ...dessin.paliers.map(({ y }) => y)]) {
            expect(y).toBeGreaterThanOrEqual(feuille.haut);
            expect(y).toBeLessThanOrEqual(dessin.baseY);
          }
          for (const { x } of dessin.heures) expect(x).toBeLessThanOrEqual(largeur - feuille.droite + 0.01);
          expect(dessin.paliers.length).toBeLessThanOrEqual(4);
          expect(dessin.heures.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
