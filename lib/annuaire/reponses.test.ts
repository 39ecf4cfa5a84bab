import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as unSeul from '../../app/api/etablissements/[siret]/route';
import * as recherche from '../../app/api/etablissements/route';
import { siretSentence } from './siret';
import { CLAMART, fauxAnnuaire, json, reponse, unite } from './test-annuaire';

/** The things that a process makes once, made again: each deployment starts anew. */
function deployer(env: Record<string, string>) {
  const maison = globalThis as unknown as Record<symbol, unknown>;
  delete maison[Symbol.for('pret-pour-datapass')];
  for (const nom of ['ANNUAIRE_URL', 'REDIS_URL', 'PROXYS_DE_CONFIANCE']) vi.stubEnv(nom, env[nom] ?? '');
}
const trouver = (siret: string, entetes: Record<string, string> = {}) =>
  unSeul.GET(new Request(`http://localhost/api/etablissements/${siret}`, { headers: entetes }), {
    params: Promise.resolve({ siret }),
  });
const chercher = (q?: string) =>
  recherche.GET(
    new Request(
      `http://localhost/api/etablissements${q === undefined ? '' : `?${new URLSearchParams({ q })}`}`,
    ),
  );
const erreur = async (rendue: Response) => (await rendue.json()).erreur;
const phrase = /^\p{Lu}.*\.$/u;

afterEach(() => vi.unstubAllEnvs());

describe('L’adresse des établissements, avec le répertoire embarqué', () => {
  it('rend l’établissement, pour tous et pour un jour', async () => {
    deployer({ ANNUAIRE_URL: 'simulateur' });
    const rendue = await trouver('219 200 235 00014');
    expect(rendue.status).toBe(200);
    expect(rendue.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(rendue.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(rendue.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await rendue.json()).toEqual({
      siret: CLAMART,
      siren: '219200235',
      denomination: 'COMMUNE DE CLAMART',
      adresse: '1 PLACE MAURICE GUNSBOURG 92140 CLAMART',
      est_siege: true,
      etat: 'ouvert',
      est_administration: true,
      source: 'simulateur',
      verifie_le: '2026-11-22',
    });
  });

  it('ne connaît pas les autres', async () => {
    deployer({ ANNUAIRE_URL: 'simulateur' });
    const rendue = await trouver('35600000000048');
    expect([rendue.status, rendue.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(await erreur(rendue)).toMatchObject({
      code: 'introuvable',
      message: expect.stringMatching(phrase),
    });
  });

  it.each([
    ['219200235', 'siren'],
    ['21920023500015', 'cle'],
    ['2192002350001', 'trop_court'],
    ['abc', 'caracteres'],
    ['２１９２００２３５０００１４', 'caracteres'],
    ['', 'vide'],
  ] as const)('refuse « %s » avec la phrase du formulaire', async (siret, probleme) => {
    deployer({ ANNUAIRE_URL: 'simulateur' });
    const rendue = await trouver(siret);
    expect(rendue.status).toBe(422);
    expect(await erreur(rendue)).toEqual({
      code: 'siret_invalide',
      message: siretSentence(probleme),
      champ: 'siret',
    });
  });

  it('cherche par nom, dix résultats au plus', async () => {
    deployer({ ANNUAIRE_URL: 'simulateur' });
    const rendue = await chercher('  commune   de ');
    expect([rendue.status, rendue.headers.get('cache-control')]).toEqual([200, 'public, max-age=86400']);
    const { resultats } = await rendue.json();
    expect(resultats).toHaveLength(10);
    expect((await (await chercher('219 200 235')).json()).resultats).toMatchObject([{ siret: CLAMART }]);
    expect(await (await chercher('introuvable')).json()).toEqual({ resultats: [] });
  });

  it.each([undefined, '', '  ', 'ab', '  ab\u00a0', '𝒜𝒜', 'x'.repeat(201)])(
    'refuse de chercher %j',
    async (q) => {
      deployer({ ANNUAIRE_URL: 'simulateur' });
      const rendue = await chercher(q);
      expect(rendue.status).toBe(422);
      expect(await erreur(rendue)).toMatchObject({ code: 'champ_invalide', champ: 'q' });
    },
  );

  it.each(['abc', 'x'.repeat(200), `  ${'𝒜'.repeat(200)}  `])('cherche %j', async (q) => {
    deployer({ ANNUAIRE_URL: 'simulateur' });
    expect((await chercher(q)).status).toBe(200);
  });

  it('n’a pas d’autre méthode', async () => {
    for (const routes of [unSeul, recherche])
      for (const methode of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
        const rendue = await routes[methode]();
        expect([rendue.status, rendue.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
        expect(await erreur(rendue)).toMatchObject({ code: 'methode_refusee' });
      }
    expect([unSeul.dynamic, recherche.dynamic]).toEqual(['force-dynamic', 'force-dynamic']);
  });

  it('au-delà de 60 par minute, un client attend ; un autre, non', async () => {
    deployer({ ANNUAIRE_URL: 'simulateur', PROXYS_DE_CONFIANCE: '1' });
    const statuts = new Set<number>();
    for (let fois = 0; fois < 60; fois += 1)
      statuts.add((await trouver(CLAMART, { 'x-forwarded-for': '192.0.2.1' })).status);
    expect([...statuts]).toEqual([200]);
    const rendue = await trouver(CLAMART, { 'x-forwarded-for': '192.0.2.1' });
    expect(rendue.status).toBe(429);
    expect(Number(rendue.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(await erreur(rendue)).toMatchObject({
      code: 'trop_de_demandes',
      message: expect.stringMatching(phrase),
    });
    expect((await trouver(CLAMART, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(200);
  });
});

describe('L’adresse des établissements, avec un annuaire', () => {
  let faux: Awaited<ReturnType<typeof fauxAnnuaire>>;
  beforeAll(async () => {
    faux = await fauxAnnuaire();
  });
  afterAll(() => faux.fermer());
  const brancher = () => deployer({ ANNUAIRE_URL: faux.amont.origine.href });

  it('rend ce qu’il dit, et les deux adresses partagent ce qui est su', async () => {
    brancher();
    faux.dire(json(reponse(unite())));
    expect(await (await trouver(CLAMART)).json()).toMatchObject({ source: 'recherche_entreprises' });
    expect((await trouver('219 200 235 00014')).status).toBe(200);
    expect(faux.demandes).toHaveLength(1);
    expect((await (await chercher('clamart')).json()).resultats).toMatchObject([{ siret: CLAMART }]);
    expect(faux.demandes).toHaveLength(2);
  });

  it('introuvable quand il ne le connaît pas', async () => {
    brancher();
    faux.dire(json(reponse()));
    expect((await trouver(CLAMART)).status).toBe(404);
    expect((await trouver(CLAMART)).status).toBe(404);
    expect(faux.demandes).toHaveLength(1);
  });

  it('indisponible quand il tombe : la phrase dit de continuer, le journal ne dit rien de la demande', async () => {
    brancher();
    const ecrit = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    faux.dire(json('{}', 500));
    const rendue = await trouver(CLAMART);
    const lignes = ecrit.mock.calls.map(([ligne]) => String(ligne)).join('');
    ecrit.mockRestore();
    expect(rendue.status).toBe(503);
    expect(await erreur(rendue)).toMatchObject({
      code: 'annuaire_indisponible',
      message: expect.stringContaining('Continuez'),
    });
    expect(lignes).toContain('annuaire_panne');
    expect(lignes).not.toContain('2192002');
  });

  it('transmet la pause qu’il demande', async () => {
    brancher();
    const ecrit = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    faux.dire(json('{}', 429, { 'retry-after': '42' }));
    const rendue = await trouver(CLAMART);
    const suivante = await chercher('clamart');
    ecrit.mockRestore();
    expect([rendue.status, rendue.headers.get('retry-after')]).toEqual([429, '42']);
    expect(suivante.status).toBe(429);
    expect(faux.demandes).toHaveLength(1);
  });
});
