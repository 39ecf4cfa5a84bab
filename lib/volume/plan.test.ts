import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadencesDe, PART_DE_LA_LIMITE, pausesDe, rejouer } from './cadence';
import { sommet } from './fenetre';
import type { Hypotheses } from './hypotheses';
import { limitesDe, operationsDe } from './limites';
import { direConseil, duree, heure, verdict } from './phrases';
import { type Conseil, plan } from './plan';
import { simuler } from './simuler';
import { FISCALE, hypotheses, JSON_INSEE, VIGILANCE } from './test-hypotheses';

const vraie = (autres: Partial<Hypotheses>) => {
  const toutes = hypotheses(autres);
  return simuler(toutes, limitesDe(toutes.appels));
};
const parGenre = <G extends Conseil['genre']>(conseils: readonly Conseil[], genre: G) =>
  conseils.filter((conseil): conseil is Extract<Conseil, { genre: G }> => conseil.genre === genre);

const FISCALES: Hypotheses['appels'] = [{ chemin: FISCALE, parDossier: 1 }];

describe('Le plan', () => {
  it('donne à chaque compteur un rythme, sous sa limite', () => {
    const appels: Hypotheses['appels'] = [
      { chemin: JSON_INSEE, parDossier: 2 },
      { chemin: FISCALE, parDossier: 1 },
    ];
    const cadences = parGenre(plan(vraie({ appels, dossiersParJour: 100 })), 'cadence');
    expect(
      cadences.map(({ parPeriode, appels: nombre, dureeMin }) => [parPeriode, nombre, dureeMin]),
    ).toEqual([
      [200, 200, 1],
      [4, 100, 25],
    ]);
    expect(cadences[1]?.intervalleParInstanceS).toBe(15);
  });

  it('partage le rythme entre les instances, et leur dit que l’adresse est commune', () => {
    const conseils = plan(vraie({ appels: FISCALES, dossiersParJour: 10, instances: 3 }));
    expect(parGenre(conseils, 'cadence')[0]?.intervalleParInstanceS).toBe(45);
    expect(parGenre(conseils, 'instances')).toEqual([
      { genre: 'instances', instances: 3, parPeriode: 266, periodeS: 60, source: 'site_documentation' },
    ]);
    expect(parGenre(plan(vraie({})), 'instances')).toEqual([]);
  });

  it('ralentit tout le monde quand l’adresse ne supporterait pas la somme', () => {
    const journee = vraie({ dossiersParJour: 10, instances: 10, jetons: 'par_instance' });
    expect(cadencesDe(journee)[0]?.parPeriode).toBe(800);
  });

  it('met en file ce qui dépasse, et dit quand elle est vide', () => {
    // 240 files in one hour at 5 a minute: 4 a minute leave, from the first second on.
    const conseils = plan(vraie({ appels: FISCALES, dossiersParJour: 240, rythme: 'lot' }));
    expect(parGenre(conseils, 'file')).toMatchObject([{ longueurMax: 239, videS: 36_000 + 239 * 15 + 1 }]);
    expect(parGenre(conseils, 'nuit')).toEqual([]);
  });

  it('passe à la nuit ce qui reste à la fermeture, hors des maintenances', () => {
    const journee = vraie({
      appels: FISCALES,
      dossiersParJour: 4000,
      ouverture: { debutMin: 540, finMin: 1020 },
    });
    const [nuit] = parGenre(plan(journee), 'nuit');
    // 8 hours at 4 a minute; the rest needs 8 h 40, and stops between 1 and 2 in the night.
    expect(nuit?.appels).toBe(2080);
    expect(nuit).toMatchObject({ debutMin: 1020, pauses: [{ debutMin: 60, finMin: 120 }] });
    const rejouee = rejouer(journee);
    expect([rejouee.restants, rejouee.refuses]).toEqual([0, 0]);
    const secondes = rejouee.compteurs.flatMap(({ passages }) =>
      passages.flatMap(({ departs }) => departs.secondes),
    );
    const pendant = (debut: number, fin: number) =>
      secondes.filter((seconde) => seconde >= (1440 + debut) * 60 && seconde < (1440 + fin) * 60).length;
    expect(pendant(60, 120)).toBe(0);
    expect(pendant(0, 60)).toBe(240);
    expect(pendant(120, 121)).toBe(4);
  });

  it('dit quand un jour ne suffit pas', () => {
    const conseils = plan(vraie({ appels: FISCALES, dossiersParJour: 6000 }));
    expect(parGenre(conseils, 'trop')).toMatchObject([
      { appels: 6000, appelsAuPlus: 4 * 60 * 23, hausse: { possible: false, source: 'site_faq' } },
    ]);
    expect(rejouer(vraie({ appels: FISCALES, dossiersParJour: 6000 })).restants).toBeGreaterThan(0);
  });

  it('reprend ce que les travailleurs n’ont pas eu le temps de faire', () => {
    const lente = vraie({ rythme: 'lot', dossiersParJour: 2000, travailleurs: 1, dureeAppelMs: 60_000 });
    const rejouee = rejouer(lente);
    expect([rejouee.demandes, rejouee.restants]).toEqual([2000, 0]);
  });

  it('rejoué, ne dépasse jamais une limite, ni celle de l’adresse', () => {
    const journees = fc.record({
      dossiersParJour: fc.nat(6000),
      appels: fc.constantFrom<Hypotheses['appels']>(FISCALES, [
        { chemin: VIGILANCE, parDossier: 2 },
        { chemin: JSON_INSEE, parDossier: 3 },
      ]),
      rythme: fc.constantFrom('etale' as const, 'lot' as const),
      instances: fc.integer({ min: 1, max: 12 }),
      jetons: fc.constantFrom('commun' as const, 'par_instance' as const),
    });
    fc.assert(
      fc.property(
        journees,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 40, max: 1000 }),
        (autres, jeton, ip) => {
          const toutes = hypotheses(autres);
          const vraies = limitesDe(toutes.appels);
          const limites = {
            ...vraies,
            parJeton: vraies.parJeton.map((limite) => ({ ...limite, limite: jeton })),
            parAdresse: { ...vraies.parAdresse, limite: ip },
          };
          const journee = simuler(toutes, limites);
          const rejouee = rejouer(journee);
          expect([rejouee.refuses, rejouee.sansReponse, rejouee.bannissement.menace]).toEqual([
            0,
            0,
            'aucune',
          ]);
          expect(rejouee.acceptes + rejouee.restants).toBe(journee.demandes + journee.restants);
          for (const { passages, limite } of rejouee.compteurs)
            for (const { departs } of passages) {
              const part = Math.max(1, Math.floor(limite.limite * PART_DE_LA_LIMITE));
              expect(sommet(departs, limite.periodeS).appels).toBeLessThanOrEqual(part);
            }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('Les maintenances', () => {
  it('sont celles du catalogue, chacune une fois', () => {
    const operations = operationsDe([
      ...FISCALES,
      { chemin: '/v3/dgfip/unites_legales/{siren}/attestation_fiscale', parDossier: 1 },
    ]);
    expect(pausesDe(operations)).toEqual([
      { debutMin: 60, finMin: 120, operations: ['Attestation fiscale'] },
    ]);
    expect(pausesDe(operationsDe([{ chemin: JSON_INSEE, parDossier: 1 }]))).toEqual([]);
  });
});

describe('Les phrases', () => {
  it('disent l’heure et la durée', () => {
    expect([heure(545), heure(1440), heure(2885)]).toEqual([
      '9 h 05',
      '0 h 00 le lendemain',
      '0 h 05 le 2e jour suivant',
    ]);
    expect([duree(12), duree(125)]).toEqual(['12 min', '2 h 05']);
  });

  it('disent le pire d’abord, et l’inconnu comme inconnu', () => {
    expect(verdict(vraie({}))).toBe('Aucun appel ce jour-là.');
    expect(verdict(vraie({ dossiersParJour: 100 }))).toContain('Aucun refus');
    const refusee = verdict(vraie({ rythme: 'lot', dossiersParJour: 300 }));
    expect(refusee).toContain('Premier refus (429) à 10 h 00');
    expect(refusee).toContain('ce n’est pas publié');
    const bannie = verdict(vraie({ rythme: 'lot', dossiersParJour: 1001 }));
    expect(bannie).toMatch(/^La limite de l’adresse IP est dépassée à 10 h 00/);
    expect(bannie).toContain('bannie 12 heures, jusqu’à 22 h 00');
  });

  it('disent chaque conseil, sans trou', () => {
    const journee = vraie({ appels: FISCALES, dossiersParJour: 3500, instances: 2 });
    const conseils = [...plan(journee), ...plan(vraie({ appels: FISCALES, dossiersParJour: 6000 }))];
    expect(new Set(conseils.map(({ genre }) => genre)).size).toBe(5);
    for (const phrase of [...conseils.map(direConseil), verdict(journee)]) {
      expect(phrase).not.toMatch(/undefined|NaN|Infinity|null|invalide/);
      expect(phrase).not.toMatch(/ [:;!?]|« | »/);
    }
  });
});
