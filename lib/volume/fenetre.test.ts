import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avant, createDeparts, type Departs, laisserPasser, reunir, sommet, total } from './fenetre';

/** Calls from a dense list: the number of each second. */
function departs(nombres: readonly number[]): Departs {
  const faits = createDeparts();
  for (const [seconde, nombre] of nombres.entries()) faits.ajouter(seconde, nombre);
  return faits.departs;
}

const denses = fc.array(fc.oneof(fc.constant(0), fc.nat(9)), { maxLength: 60 });
const limite = fc.nat(12);
const periode = fc.integer({ min: 1, max: 15 });

/** What a counter put back to zero every period accepts, its first period starting at `decalage`. */
function parMinute(nombres: readonly number[], plafond: number, periodeS: number, decalage: number): number {
  const minutes = new Map<number, number>();
  for (const [seconde, nombre] of nombres.entries()) {
    const minute = Math.floor((seconde + decalage) / periodeS);
    minutes.set(minute, (minutes.get(minute) ?? 0) + nombre);
  }
  return [...minutes.values()].reduce((somme, nombre) => somme + Math.min(nombre, plafond), 0);
}

describe('La fenêtre glissante', () => {
  it('laisse passer la limite, et refuse l’appel suivant', () => {
    expect(laisserPasser(departs([250]), 250, 60)).toEqual([250]);
    expect(laisserPasser(departs([251]), 250, 60)).toEqual([250]);
    expect(laisserPasser(departs([1, 0, 250]), 250, 60)).toEqual([1, 249]);
  });

  it('voit une rafale à cheval sur deux minutes', () => {
    const rafale = { secondes: [59, 60], nombres: [250, 250] };
    expect(laisserPasser(rafale, 250, 60)).toEqual([250, 0]);
    expect(laisserPasser({ ...rafale, secondes: [59, 118] }, 250, 60)).toEqual([250, 0]);
    expect(laisserPasser({ ...rafale, secondes: [59, 119] }, 250, 60)).toEqual([250, 250]);
  });

  it('n’occupe rien avec un appel refusé', () => {
    expect(laisserPasser({ secondes: [0, 30, 60], nombres: [1, 50, 1] }, 1, 60)).toEqual([1, 0, 1]);
  });

  it('n’accepte jamais plus que la limite, dans aucune fenêtre', () => {
    fc.assert(
      fc.property(denses, limite, periode, (nombres, plafond, periodeS) => {
        const appels = departs(nombres);
        const acceptes = laisserPasser(appels, plafond, periodeS);
        expect(sommet({ ...appels, nombres: acceptes }, periodeS).appels).toBeLessThanOrEqual(plafond);
        for (const [rang, nombre] of acceptes.entries()) {
          expect(nombre).toBeGreaterThanOrEqual(0);
          expect(nombre).toBeLessThanOrEqual(appels.nombres[rang] ?? 0);
        }
      }),
    );
  });

  it('ne refuse que si la fenêtre est pleine', () => {
    fc.assert(
      fc.property(denses, limite, periode, (nombres, plafond, periodeS) => {
        const appels = departs(nombres);
        const acceptes = laisserPasser(appels, plafond, periodeS);
        for (const [rang, seconde] of appels.secondes.entries()) {
          if (acceptes[rang] === appels.nombres[rang]) continue;
          const presents = acceptes.filter((_, autre) => {
            const ecart = seconde - (appels.secondes[autre] ?? 0);
            return ecart >= 0 && ecart < periodeS;
          });
          expect(total(presents)).toBe(plafond);
        }
      }),
    );
  });

  it('est le pire des cas : aucun compteur par minute, où que la minute commence, n’accepte moins', () => {
    fc.assert(
      fc.property(denses, limite, periode, fc.nat(14), (nombres, plafond, periodeS, decalage) => {
        const acceptes = total(laisserPasser(departs(nombres), plafond, periodeS));
        expect(acceptes).toBeLessThanOrEqual(parMinute(nombres, plafond, periodeS, decalage));
      }),
    );
  });

  it('avec des appels en plus, ne refuse jamais moins', () => {
    fc.assert(
      fc.property(denses, limite, periode, fc.nat(59), (nombres, plafond, periodeS, seconde) => {
        const plus = Array.from(
          { length: 60 },
          (_, rang) => (nombres[rang] ?? 0) + (rang === seconde ? 1 : 0),
        );
        const refus = (liste: readonly number[]) =>
          total(liste) - total(laisserPasser(departs(liste), plafond, periodeS));
        expect(refus(plus)).toBeGreaterThanOrEqual(refus(nombres));
      }),
    );
  });
});

describe('Les appels placés', () => {
  it('se réunissent et se coupent sans rien perdre', () => {
    fc.assert(
      fc.property(denses, denses, fc.nat(60), (une, autre, coupe) => {
        const ensemble = reunir([departs(une), departs(autre)]);
        expect(total(ensemble.nombres)).toBe(total(une) + total(autre));
        expect(ensemble.secondes).toEqual([...ensemble.secondes].sort((a, b) => a - b));
        expect(total(avant(ensemble, coupe).nombres)).toBe(
          total(une.slice(0, coupe)) + total(autre.slice(0, coupe)),
        );
      }),
    );
    expect(reunir([])).toEqual({ secondes: [], nombres: [] });
  });

  it('le sommet est la plus pleine des fenêtres, le dépassement la première qui déborde', () => {
    const appels = { secondes: [0, 59, 60, 200], nombres: [3, 4, 5, 8] };
    expect(sommet(appels, 60)).toEqual({ appels: 9, depasseA: null });
    expect(sommet(appels, 60, 8)).toEqual({ appels: 9, depasseA: 60 });
    expect(sommet(appels, 60, 9).depasseA).toBeNull();
    expect(sommet({ secondes: [], nombres: [] }, 60, 0)).toEqual({ appels: 0, depasseA: null });
  });
});
