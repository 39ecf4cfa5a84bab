import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireResultats, RESULTATS_MAX } from './client';
import { estEtablissement } from './etablissement';
import { siretProblem } from './siret';
import { ANNEXE, annexe, CLAMART, unite } from './test-annuaire';

const LE = '2026-11-22T09:00:00.000Z';
const lire = (...results: readonly unknown[]) => lireResultats({ results }, { siret: CLAMART }, LE);
const seul = (...results: readonly unknown[]) => lire(...results)?.[0];

describe('Ce que dit l’annuaire, dans nos mots', () => {
  it('dit qui est cet établissement, et rien des personnes', () => {
    expect(lire(unite())).toEqual([
      {
        siret: CLAMART,
        siren: '219200235',
        denomination: 'COMMUNE DE CLAMART (MAIRIE)',
        adresse: '1 PLACE MAURICE GUNSBOURG 92140 CLAMART',
        est_siege: true,
        etat: 'ouvert',
        est_administration: true,
        source: 'recherche_entreprises',
        verifie_le: LE,
      },
    ]);
  });

  it('trouve ce SIRET même quand ce n’est pas le siège, et jamais le siège à sa place', () => {
    const question = { siret: ANNEXE };
    const avec = { results: [unite({ matching_etablissements: [annexe({ etat_administratif: 'F' })] })] };
    expect(siretProblem(ANNEXE)).toBeNull();
    expect(lireResultats(avec, question, LE)).toMatchObject([
      { siret: ANNEXE, est_siege: false, etat: 'ferme', denomination: 'COMMUNE DE CLAMART (MAIRIE)' },
    ]);
    expect(lireResultats({ results: [unite()] }, question, LE)).toEqual([]);
    expect(lireResultats({ results: [] }, question, LE)).toEqual([]);
  });

  it.each([
    ['établissement ouvert d’un organisme actif', {}, {}, 'ouvert'],
    ['établissement fermé', {}, { etat_administratif: 'F' }, 'ferme'],
    ['organisme cessé', { etat_administratif: 'C' }, {}, 'ferme'],
    ['état de l’organisme inconnu', { etat_administratif: null }, {}, 'ouvert'],
  ])('%s', (_cas, organisme, siege, etat) => {
    expect(seul(unite(organisme, siege))).toMatchObject({ etat });
  });

  it.each([undefined, null, '', 'X', 1])('ne devine pas un état %j', (etat_administratif) => {
    const sans = unite({ matching_etablissements: [] }, { etat_administratif });
    expect(lire(sans)).toEqual([]);
  });

  it.each([
    ['7210', {}, true],
    ['4110', {}, true],
    ['5710', {}, false],
    ['9220', {}, false],
    ['9220', { est_administration: true }, true],
    ['5710', { est_service_public: true }, true],
    ['5710', { est_l100_3: true }, true],
    ['5710', { est_administration: false }, false],
    [null, {}, null],
    ['', { est_administration: false }, null],
    ['72100', {}, null],
    [7210, null, null],
    [null, { est_administration: true }, true],
    [null, { est_administration: 'true' }, null],
  ])('catégorie %j, avis %j : administration %j', (nature_juridique, complements, attendu) => {
    expect(seul(unite({ nature_juridique, complements }))?.est_administration).toBe(attendu);
  });

  it('laisse vide ce qui n’est pas publié', () => {
    const masque = '[NON-DIFFUSIBLE]';
    const lu = seul(
      unite({ nom_complet: masque, nom_raison_sociale: masque }, { adresse: `${masque} ${masque}` }),
    );
    expect(lu).toMatchObject({ denomination: '', adresse: '' });
    expect(seul(unite({ nom_complet: null }))?.denomination).toBe('COMMUNE DE CLAMART');
  });

  it('ôte ce qui trompe l’œil, et borne la longueur', () => {
    const piege = `\u202eEDAM\u202c  DE\n\tCLAMART\u0000\u200b\ud800`;
    expect(seul(unite({ nom_complet: piege }))?.denomination).toBe('EDAM DE CLAMART');
    expect([...(seul(unite({ nom_complet: '𝒜'.repeat(5000) }))?.denomination ?? '')]).toHaveLength(300);
  });

  it('rend au plus dix résultats, une fois chacun', () => {
    const autre = (rang: number) => {
      const siren = String(100_000_000 + rang);
      return unite({ siren, matching_etablissements: [] }, { siret: `${siren}00010` });
    };
    const results = [unite(), unite(), ...Array.from({ length: 30 }, (_, rang) => autre(rang))];
    const lus = lireResultats({ results }, { texte: 'clamart' }, LE) ?? [];
    expect(lus).toHaveLength(RESULTATS_MAX);
    expect(new Set(lus.map(({ siret }) => siret)).size).toBe(RESULTATS_MAX);
  });

  it('une recherche par nom rend les sièges ; par numéro, cet établissement', () => {
    const results = [unite({ matching_etablissements: [annexe()] })];
    expect(lireResultats({ results }, { texte: 'clamart' }, LE)).toMatchObject([{ siret: CLAMART }]);
    expect(lireResultats({ results }, { texte: ANNEXE }, LE)).toMatchObject([{ siret: ANNEXE }]);
  });

  it.each([
    null,
    [],
    'x',
    3,
    {},
    { results: null },
    { results: {} },
    { results: [3] },
    { results: [{ a: 1 }] },
  ])('ne prend pas %j pour une réponse vide', (autre) => {
    expect(lireResultats(autre, { siret: CLAMART }, LE)).toBeNull();
  });

  it('lit n’importe quel JSON sans tomber, et ne rend que des établissements entiers', () => {
    const champs = ['siret', 'siren', 'siege', 'adresse', 'nom_complet', 'etat_administratif', 'complements'];
    const valeur = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(CLAMART, '219200235', 'A', 'F', true, null, '[NON-DIFFUSIBLE]'),
      fc.string({ unit: 'binary', maxLength: 400 }),
    );
    const brut = fc.dictionary(fc.constantFrom(...champs, '__proto__', 'matching_etablissements'), valeur);
    const results = fc.array(
      fc.oneof(
        valeur,
        brut,
        fc.tuple(brut, brut).map(([organisme, siege]) => unite(organisme, siege)),
        fc
          .tuple(brut, fc.array(brut))
          .map(([organisme, matching_etablissements]) => unite({ ...organisme, matching_etablissements })),
      ),
      { maxLength: 15 },
    );
    const question = fc.constantFrom({ siret: CLAMART }, { texte: 'clamart' });
    let lus = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          results.map((each) => ({ results: each })),
          valeur,
        ),
        question,
        (recu, posee) => {
          const trouves = lireResultats(JSON.parse(JSON.stringify(recu)), posee, LE) ?? [];
          lus += trouves.length;
          expect(trouves.length).toBeLessThanOrEqual(RESULTATS_MAX);
          expect(trouves.filter((each) => !estEtablissement(each))).toEqual([]);
          if ('siret' in posee) expect(trouves.filter(({ siret }) => siret !== posee.siret)).toEqual([]);
          for (const { denomination, adresse } of trouves)
            expect(`${denomination}${adresse}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|NON-DIFFUSIBLE/u);
        },
      ),
      { numRuns: 1000 },
    );
    expect(lus).toBeGreaterThan(100);
  }, 30_000);
});
