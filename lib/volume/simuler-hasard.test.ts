import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laisserPasser, sommet, total } from './fenetre';
import type { Hypotheses } from './hypotheses';
import { limitesDe } from './limites';
import { seriesDe } from './serie';
import { simuler } from './simuler';
import { FISCALE, FISCALE_V3, hypotheses, JSON_INSEE, JSON_RGE, limites, VIGILANCE } from './test-hypotheses';

const chemins = [JSON_INSEE, JSON_RGE, VIGILANCE, FISCALE, FISCALE_V3] as const;
const auHasard: fc.Arbitrary<Hypotheses> = fc.record({
  dossiersParJour: fc.nat(4000),
  appels: fc
    .uniqueArray(fc.constantFrom(...chemins), { minLength: 1 })
    .chain((choisis) =>
      fc.tuple(
        ...choisis.map((chemin) =>
          fc.record({ chemin: fc.constant(chemin), parDossier: fc.integer({ min: 1, max: 4 }) }),
        ),
      ),
    ),
  ouverture: fc.constant({ debutMin: 540, finMin: 660 }),
  pointes: fc.constantFrom<Hypotheses['pointes']>([], [{ debutMin: 600, finMin: 602, part: 33 }]),
  rythme: fc.constantFrom('etale' as const, 'lot' as const),
  travailleurs: fc.integer({ min: 1, max: 20 }),
  dureeAppelMs: fc.integer({ min: 20, max: 5000 }),
  instances: fc.integer({ min: 1, max: 5 }),
  jetons: fc.constantFrom('commun' as const, 'par_instance' as const),
});

describe('Toute journée', () => {
  it('se conserve : demandés = acceptés + refusés + sans réponse, et rien ne se perd', () => {
    fc.assert(
      fc.property(auHasard, (toutes) => {
        const journee = simuler(toutes, limitesDe(toutes.appels));
        const parDossier = toutes.appels.reduce((somme, un) => somme + un.parDossier, 0);
        for (const compte of [journee, ...journee.compteurs])
          expect(compte.acceptes + compte.refuses + compte.sansReponse).toBe(compte.demandes);
        expect(journee.demandes + journee.restants).toBe(toutes.dossiersParJour * parDossier);
        for (const pas of [1, 10] as const)
          for (const { points, cle } of seriesDe(journee, pas)) {
            const compte = journee.compteurs.find(({ limite }) => limite.cle === cle) ?? journee;
            expect(total(points.map(({ demandes }) => demandes))).toBe(compte.demandes);
            expect(total(points.map(({ acceptes }) => acceptes))).toBe(compte.acceptes);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('n’accepte jamais plus que la limite, dans aucune minute d’aucun jeton', () => {
    fc.assert(
      fc.property(auHasard, fc.integer({ min: 1, max: 30 }), (toutes, limite) => {
        const { compteurs } = simuler(toutes, limites(toutes.appels, { parJeton: { limite } }));
        for (const { passages } of compteurs)
          for (const { departs, acceptes } of passages) {
            const passes = { secondes: departs.secondes.slice(0, acceptes.length), nombres: acceptes };
            expect(sommet(passes, 60).appels).toBeLessThanOrEqual(limite);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('avec deux fois plus de dossiers, ne refuse jamais moins', () => {
    fc.assert(
      fc.property(auHasard, (toutes) => {
        // Twice as many evenly: the first ones do not move. Without the ban, and with workers who never slow
        // anything down, it is the limit that is judged.
        const fixes = { jetons: 'commun', travailleurs: 1000, dureeAppelMs: 1 } as const;
        const refus = (dossiersParJour: number) =>
          simuler(
            { ...toutes, ...fixes, pointes: [], dossiersParJour },
            limites(toutes.appels, { parAdresse: Number.MAX_SAFE_INTEGER }),
          ).refuses;
        expect(refus(toutes.dossiersParJour * 2)).toBeGreaterThanOrEqual(refus(toutes.dossiersParJour));
      }),
      { numRuns: 40 },
    );
  });

  it('avec un dossier de plus, peut refuser un peu moins : les dossiers ne tombent plus aux mêmes secondes', () => {
    const refus = (dossiersParJour: number) => {
      const toutes = hypotheses({
        appels: [{ chemin: FISCALE, parDossier: 1 }],
        ouverture: { debutMin: 600, finMin: 720 },
        dossiersParJour,
      });
      return simuler(toutes, limitesDe(toutes.appels)).refuses;
    };
    expect([refus(1334), refus(1335)]).toEqual([759, 755]);
  });

  it('ne change rien à ce qu’elle reçoit, et redonne la même chose', () => {
    const toutes = hypotheses({ dossiersParJour: 20_000, instances: 2, jetons: 'par_instance' });
    const avant = structuredClone(toutes);
    const premiere = simuler(toutes, limitesDe(toutes.appels));
    expect(simuler(toutes, limitesDe(toutes.appels))).toEqual(premiere);
    expect(toutes).toEqual(avant);
    const [passage] = premiere.compteurs[0]?.passages ?? [];
    expect(laisserPasser(passage?.departs ?? { secondes: [], nombres: [] }, 250, 60)).toEqual(
      passage?.acceptes,
    );
  });
});
