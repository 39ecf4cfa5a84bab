import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPES_LIMITES } from '../catalogue/limites';
import { OPERATIONS } from '../catalogue/operations';
import { BORNES, lireHypotheses } from './hypotheses';
import { compteursDe, INCERTITUDES, limitesDe, sourceDe } from './limites';
import { FISCALE, FISCALE_V3, hypotheses, JSON_INSEE, JSON_RGE } from './test-hypotheses';

const corrections = (brut: unknown) => {
  const lues = lireHypotheses(brut);
  return lues.ok ? [] : lues.corrections;
};
const pointe = { debutMin: 610, finMin: 620, part: 40 };

describe('Les hypothèses', () => {
  it('se lisent telles quelles', () => {
    const bonnes = hypotheses({
      dossiersParJour: 120,
      pointes: [pointe, { ...pointe, debutMin: 620, finMin: 630 }],
    });
    expect(lireHypotheses(bonnes)).toEqual({ ok: true, value: bonnes });
    expect(corrections(hypotheses({ pointes: [{ debutMin: 600, finMin: 660, part: 100 }] }))).toEqual([]);
  });

  it.each(['dossiersParJour', 'travailleurs', 'dureeAppelMs', 'instances'] as const)(
    '%s a deux bornes',
    (champ) => {
      const { min, max } = BORNES[champ];
      for (const bon of [min, max]) expect(corrections(hypotheses({ [champ]: bon }))).toEqual([]);
      for (const faux of [min - 1, max + 1, 1.5, Number.NaN, '3', null]) {
        const [premiere, ...suite] = corrections({ ...hypotheses(), [champ]: faux });
        expect([premiere?.champ, suite]).toEqual([champ, []]);
        expect(premiere?.message).toMatch(/^Donnez .* : un nombre entier, entre /);
      }
    },
  );

  it.each([
    [{ appels: [] }, 'appels', 'Choisissez au moins une opération.'],
    [
      { appels: [{ chemin: '/v9/licorne', parDossier: 1 }] },
      'appels.0.chemin',
      'Choisissez une opération de la liste.',
    ],
    [
      { appels: [1, 2].map((parDossier) => ({ chemin: JSON_INSEE, parDossier })) },
      'appels',
      'Chaque opération ne se compte',
    ],
    [{ appels: [{ chemin: JSON_INSEE, parDossier: 0 }] }, 'appels.0.parDossier', 'Donnez un nombre d’appels'],
    [{ ouverture: { debutMin: 600, finMin: 600 } }, 'ouverture.finMin', 'Mettez la fin après le début.'],
    [{ ouverture: { debutMin: 0, finMin: 1441 } }, 'ouverture.finMin', 'Choisissez une heure'],
    [{ pointes: [{ ...pointe, finMin: 609 }] }, 'pointes.0.finMin', 'Mettez la fin après le début.'],
    [{ pointes: [{ ...pointe, debutMin: 599 }] }, '', 'Mettez chaque pointe'],
    [{ pointes: [{ ...pointe, finMin: 661 }] }, '', 'Mettez chaque pointe'],
    [{ pointes: [pointe, { ...pointe, debutMin: 619, finMin: 630 }] }, '', 'Mettez chaque pointe'],
    [
      {
        pointes: [
          { ...pointe, part: 60 },
          { ...pointe, debutMin: 630, finMin: 640, part: 41 },
        ],
      },
      '',
      'Les parts des pointes',
    ],
    [{ pointes: [{ debutMin: 600, finMin: 660, part: 99 }] }, '', 'Les parts des pointes'],
    [{ rythme: 'vite' }, 'rythme', 'Dites si les dossiers'],
    [{ jetons: 2 }, 'jetons', 'Dites si les instances'],
  ])('%j : %s se corrige', (autres, champ, message) => {
    const faites = corrections({ ...hypotheses(), ...autres });
    expect(faites.map((correction) => correction.champ)).toContain(champ);
    expect(faites.find((correction) => correction.champ === champ)?.message).toMatch(
      new RegExp(`^${message}`),
    );
  });

  it('ne font jamais échouer la lecture, et se disent toujours en français', () => {
    fc.assert(
      fc.property(fc.anything(), (brut) => {
        for (const { message } of corrections(brut)) expect(message.length).toBeGreaterThan(0);
      }),
    );
    for (const brut of [undefined, {}, { ...hypotheses(), ouverture: 3, appels: 'x', pointes: null }])
      for (const { message } of corrections(brut)) expect(message).not.toMatch(/Invalid|expected|invalide/i);
  });
});

describe('Les limites', () => {
  it('sont celles du catalogue, pour chaque opération, avec leur source', () => {
    for (const operation of OPERATIONS) {
      const [compteur] = compteursDe([operation]);
      const groupe = GROUPES_LIMITES[operation.groupeLimite];
      expect([compteur?.limite, compteur?.periodeS, compteur?.source]).toEqual([
        groupe.limite,
        groupe.periodeS,
        groupe.source,
      ]);
      expect(compteur?.operations).toEqual([operation]);
      // The sentences say « par minute ».
      expect(compteur?.periodeS).toBe(60);
    }
    const { parAdresse, bannissement } = limitesDe([]);
    expect([parAdresse.limite, parAdresse.periodeS, bannissement.dureeH]).toEqual([1000, 60, 12]);
    expect(sourceDe(parAdresse.source).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('réunissent un groupe, et séparent ce qui se compte à part', () => {
    const cles = (chemins: readonly (typeof OPERATIONS)[number]['chemin'][]) =>
      limitesDe(chemins.map((chemin) => ({ chemin, parDossier: 1 }))).parJeton.map(({ cle }) => cle);
    expect(cles([JSON_INSEE, FISCALE, JSON_RGE])).toEqual([
      'json_resources_entreprise',
      'api_entreprise_v4_dgfip_attestations_fiscales',
    ]);
    expect(cles([FISCALE, FISCALE_V3])).toHaveLength(2);
  });

  it('disent ce qu’elles ignorent, et d’où cela vient', () => {
    for (const { inconnu, choix, sources } of INCERTITUDES) {
      expect(inconnu.length * choix.length * sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(sourceDe(source).date).toMatch(/^\d{4}/);
    }
  });
});
