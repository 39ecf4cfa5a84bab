import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTETES } from '../catalogue/limites';
import { PRIVILEGES } from '../catalogue/operations';
import { jetonDemonstration, signerJeton } from './jeton';
import type { RequeteSimulee } from './simulateur';
import {
  appel,
  cheminDe,
  codes,
  erreurs,
  MAINTENANT,
  operation,
  simulateurDeTest,
  simule,
  TOUTES,
  TRACABILITE,
} from './test-appel';

const UNITE = operation('/v4/insee/sirene/unites_legales/{siren}');
const TVA = operation('/v3/european_commission/unites_legales/{siren}/numero_tva');
const TROUVE = cheminDe(UNITE, simule('trouve'));
const repondre = (requete: RequeteSimulee) => simulateurDeTest().repondre(requete);
const avec = (entetes: RequeteSimulee['entetes'], chemin = TROUVE) => ({ methode: 'GET', chemin, entetes });

describe('Le jeton', () => {
  const bon = jetonDemonstration(new Date(MAINTENANT));

  it('de démonstration ouvre', async () => {
    expect((await repondre(avec({ authorization: `Bearer ${bon}` }))).statut).toBe(200);
  });

  it.each([
    ['absent', {}],
    ['vide', { authorization: 'Bearer ' }],
    ['sans « Bearer »', { authorization: bon }],
    ['mal signé', { authorization: `Bearer ${bon.slice(0, -3)}AAA` }],
    ['dans un autre en-tête', { 'x-api-key': bon }],
  ])('%s : 401, 00101', async (_, entetes) => {
    const recue = await repondre(avec(entetes));
    expect([recue.statut, codes(recue)]).toEqual([401, ['00101']]);
    expect(erreurs(recue.corps)[0]?.source).toEqual({ parameter: 'token' });
  });

  it('dans l’adresse n’est pas lu', async () => {
    expect((await repondre(avec({}, `${TROUVE}&token=${bon}`))).statut).toBe(401);
  });

  it('expiré : 401, 00103, y compris pour les privilèges', async () => {
    const s = MAINTENANT / 1000;
    for (const chemin of [TROUVE, PRIVILEGES.chemin]) {
      expect(codes(await repondre(appel(chemin, { exp: s })))).toEqual(['00103']);
      expect((await repondre(appel(chemin, { exp: s + 1 }))).statut).toBe(200);
    }
  });
});

describe('Les droits', () => {
  it.each(TOUTES)('$chemin : un seul droit suffit, aucun autre ne sert', async (une) => {
    const chemin = cheminDe(une, simule('trouve'));
    for (const scope of une.scopesJeton)
      expect((await repondre(appel(chemin, { scopes: [scope] }))).statut).toBe(200);
    const recue = await repondre(
      appel(chemin, { scopes: ['un_autre_droit', ...une.donnees.filter((d) => d.startsWith('open_data_'))] }),
    );
    if (une.scopesJeton.length === 0) expect(recue.statut).toBe(200);
    else expect([recue.statut, codes(recue)]).toEqual([403, ['00100']]);
  });

  it('le numéro de TVA n’en demande pas', async () => {
    expect((await repondre(appel(cheminDe(TVA, simule('trouve')), { scopes: [] }))).statut).toBe(200);
  });

  it('/privileges : un jeton suffit, la réponse liste ses droits, rien n’est compté', async () => {
    const simulateur = simulateurDeTest();
    for (let n = 0; n < 300; n += 1) {
      const recue = await simulateur.repondre(appel('/privileges', { scopes: ['open_data', 'probtp'] }));
      expect(recue.statut).toBe(200);
      expect(JSON.parse(recue.corps)).toEqual({ data: { privileges: ['open_data', 'probtp'] } });
      expect(Object.keys(recue.entetes).filter((nom) => nom.startsWith('ratelimit'))).toEqual([]);
    }
    expect(codes(await repondre(avec({}, '/privileges')))).toEqual(['00101']);
  });
});

describe('La traçabilité', () => {
  const sans = (vides: object) =>
    repondre(appel(cheminDe(UNITE, simule('trouve'), { ...TRACABILITE, ...vides })));

  it.each([
    [{ context: undefined }, ['00201']],
    [{ object: ' ' }, ['00202']],
    [{ recipient: '' }, ['00203']],
    [{ context: '', recipient: undefined }, ['00201', '00203']],
    [{ context: undefined, object: undefined, recipient: undefined }, ['00201', '00202', '00203']],
    [{ recipient: '00000014100011' }, ['00210']],
    [{ recipient: '000000141' }, ['00210']],
    [{ recipient: '000 000 141 00010' }, ['00210']],
  ])('%j : 422', async (vides, attendus) => {
    const recue = await sans(vides);
    expect([recue.statut, codes(recue)]).toEqual([422, attendus]);
  });

  it('accepte un établissement de La Poste, et la dernière valeur d’un paramètre répété', async () => {
    expect((await sans({ recipient: '35600000000001' })).statut).toBe(200);
    expect((await repondre(appel(`${TROUVE}&object=`))).statut).toBe(422);
    const rempli = cheminDe(UNITE, simule('trouve'), { ...TRACABILITE, object: '' });
    expect((await repondre(appel(`${rempli}&object=Recette`))).statut).toBe(200);
  });

  it('passe avant la forme de l’identifiant', async () => {
    expect(codes(await repondre(appel(cheminDe(UNITE, { siren: '1' }, {}))))).toEqual([
      '00201',
      '00202',
      '00203',
    ]);
  });
});

describe('La forme des paramètres', () => {
  const LIASSES = '/v3/dgfip/unites_legales/{siren}/liasses_fiscales/{year}';
  const ANNUELS = '/v3/gip_mds/unites_legales/{siren}/effectifs_annuels/{year}';
  const MENSUELS = '/v3/gip_mds/etablissements/{siret}/effectifs_mensuels/{month}/annee/{year}';
  const RNA = '/v3/ministere_interieur/rna/associations/{siret_or_rna}';
  const SUBVENTIONS = '/v3/data_subvention/associations/{siren_or_siret_or_rna}/subventions';
  const EORI = '/v3/douanes/etablissements/{siret_or_eori}/immatriculations_eori';
  const DJEPVA = '/v4/djepva/api-association/associations/open_data/{siren_or_rna}';
  const RGE = '/v3/ademe/etablissements/{siret}/certification_rge';

  it.each<[string, Record<string, string>, string | null]>([
    [UNITE.chemin, { siren: '000000019' }, '00301'],
    [UNITE.chemin, { siren: '00000001' }, '00301'],
    [UNITE.chemin, { siren: '000%20000%20018' }, '00301'],
    [UNITE.chemin, { siren: '356000000' }, null],
    ['/v4/insee/sirene/etablissements/{siret}', { siret: '00000001800011' }, '00302'],
    ['/v4/insee/sirene/etablissements/{siret}', { siret: '35600000000001' }, null],
    [RNA, { siret: '000000018' }, '00303'],
    [RNA, { siret: 'W75121251' }, '00303'],
    [RNA, { siret: 'W751212517' }, null],
    [EORI, { siret: 'FR00000001800011' }, '00304'],
    [EORI, { siret: '0ES' }, '00304'],
    [SUBVENTIONS, { siren: '1' }, '00330'],
    [DJEPVA, { siren: '00000001800010' }, '00333'],
    [LIASSES, { year: '24' }, '00307'],
    [LIASSES, { year: '2005' }, '00315'],
    [LIASSES, { year: '2006' }, null],
    [LIASSES, { year: '2025' }, null],
    [LIASSES, { year: '2026' }, '00315'],
    [ANNUELS, { year: '1899' }, '00307'],
    [ANNUELS, { year: '1900' }, null],
    [ANNUELS, { year: '2026' }, null],
    [ANNUELS, { year: '2027' }, '00307'],
    [MENSUELS, { month: '00' }, '00305'],
    [MENSUELS, { month: '12' }, null],
    [MENSUELS, { month: '13' }, '00305'],
    [MENSUELS, { month: '6' }, '00305'],
    [MENSUELS, { profondeur: '0' }, null],
    [MENSUELS, { profondeur: '12' }, null],
    [MENSUELS, { profondeur: '13' }, '00390'],
    [MENSUELS, { profondeur: '-1' }, '00390'],
    [MENSUELS, { profondeur: '' }, '00390'],
    [RGE, { limit: '0' }, '00313'],
    [RGE, { limit: '1' }, null],
    [RGE, { limit: '1000' }, null],
    [RGE, { limit: '1001' }, '00313'],
    [RGE, { limit: 'dix' }, '00313'],
    [UNITE.chemin, { limit: 'dix' }, null],
  ])('%s %j : %s', async (chemin, change, code) => {
    const { profondeur, limit, ...entite } = change;
    const requete = { ...TRACABILITE, profondeur, limit };
    const recue = await repondre(
      appel(cheminDe(operation(chemin), { ...simule('trouve'), ...entite }, requete)),
    );
    expect([recue.statut, codes(recue)]).toEqual(code ? [422, [code]] : [200, []]);
  });
});

describe('Le chemin et la méthode', () => {
  it.each([
    ['/', 404, []],
    ['', 404, []],
    ['/v3/licorne', 404, []],
    ['/v3/insee/sirene/unites_legales/%E0%A4%A', 404, []],
    ['/v9/insee/sirene/unites_legales/000000018', 404, ['00402']],
    ['/v4/urssaf/unites_legales/000000018/attestation_vigilance', 422, ['00201', '00202', '00203']],
    ['/v3/insee/sirene/etablissements/diffusibles/adresse', 422, ['00201', '00202', '00203']],
  ])('« %s » : %i', async (chemin, statut, attendus) => {
    const recue = await repondre(appel(chemin));
    expect([recue.statut, codes(recue)]).toEqual([statut, attendus]);
  });

  it('seul GET passe', async () => {
    for (const methode of ['POST', 'HEAD', 'DELETE', 'get', '']) {
      const recue = await repondre({ ...appel(TROUVE), methode });
      expect([recue.statut, recue.entetes.allow]).toEqual([405, 'GET']);
    }
  });

  it('toute réponse a son identifiant, nouveau, et le type de l’API', async () => {
    const simulateur = simulateurDeTest();
    const chemins = [
      TROUVE,
      '/licorne',
      '/privileges',
      cheminDe(UNITE, simule('introuvable')),
      cheminDe(UNITE, {}, {}),
    ];
    const recues = await Promise.all(chemins.map((chemin) => simulateur.repondre(appel(chemin))));
    for (const { entetes } of recues) {
      expect(entetes['content-type']).toBe(ENTETES.typeContenu);
      expect(entetes['x-request-id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(Object.keys(entetes).filter((nom) => nom !== nom.toLowerCase())).toEqual([]);
    }
    expect(new Set(recues.map(({ entetes }) => entetes['x-request-id'])).size).toBe(chemins.length);
  });

  it('n’échoue jamais, quoi qu’on lui envoie', async () => {
    const jeton = signerJeton();
    const morceau = fc.oneof(
      fc.string(),
      fc.constantFrom('v3', 'v4', 'insee', 'sirene', 'unites_legales', '000000018', '%', '?'),
    );
    const requete = fc.record({
      methode: fc.constantFrom('GET', 'POST'),
      chemin: fc.array(morceau).map((morceaux) => `/${morceaux.join('/')}`),
      entetes: fc.dictionary(
        fc.constantFrom('authorization', 'x'),
        fc.oneof(fc.string(), fc.constant(`Bearer ${jeton}`)),
      ),
    });
    const { repondre: demander } = simulateurDeTest();
    await fc.assert(
      fc.asyncProperty(requete, async (une) => {
        const { statut, corps } = await demander(une);
        expect([200, 401, 404, 405, 422, 429]).toContain(statut);
        expect(() => JSON.parse(corps)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
