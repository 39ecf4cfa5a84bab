import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DONNEES } from '../catalogue/donnees';
import { OPERATIONS } from '../catalogue/operations';
import { signerJeton } from '../simulateur/jeton';
import { comparerDroits, JETON_MAX, lireJeton, nettoyerJeton, ouvre, problemeDeJeton } from './jeton';

const PUBLIC = fileURLToPath(
  new URL('../../../shared/donnees/bac-a-sable/jeton-public-de-test', import.meta.url),
);
const absent = !existsSync(PUBLIC);
const raison = absent ? ` (sauté : ${PUBLIC} est absent)` : '';
if (absent) console.info(`Le jeton public du bac à sable${raison}`);

const b64 = (texte: string) => Buffer.from(texte).toString('base64url');
const jeton = (charge: unknown, entete: unknown = { alg: 'HS256' }) =>
  `${b64(JSON.stringify(entete))}.${b64(JSON.stringify(charge))}.signature`;

describe('Un jeton', () => {
  it('se lit : sa fin, ses droits, même en français', () => {
    expect(lireJeton(jeton({ exp: 1_800_000_000, scopes: ['a', 'é€🏛'] }))).toEqual({
      ok: true,
      value: { expireLe: 1_800_000_000_000, scopes: ['a', 'é€🏛'] },
    });
  });

  it('se recopie avec des espaces autour, pas dedans', () => {
    expect(lireJeton(`\n  ${signerJeton()}\u00a0\r\n`).ok).toBe(true);
    expect(lireJeton(signerJeton().replace('.', '. ')).ok).toBe(false);
    expect(lireJeton(signerJeton().replace('.', '.\n')).ok).toBe(false);
  });

  it('sans fin ni droits reste un jeton ; des droits bizarres sont laissés', () => {
    expect(lireJeton(jeton({}))).toEqual({ ok: true, value: { expireLe: null, scopes: [] } });
    expect(lireJeton(jeton({ exp: '12', scopes: 'tous' }))).toMatchObject({
      value: { expireLe: null, scopes: [] },
    });
    expect(lireJeton(jeton({ roles: ['a', 1, null] }))).toMatchObject({ value: { scopes: ['a'] } });
  });

  it('dont la fin dépasse toute date se lit, et sa fin reste une date', () => {
    for (const exp of [1e300, -1e300]) {
      const lu = lireJeton(jeton({ exp }));
      const fin = lu.ok ? new Date(lu.value.expireLe ?? Number.NaN).getTime() : Number.NaN;
      expect(Math.sign(fin)).toBe(Math.sign(exp));
    }
  });

  it.each([
    ['vide', ''],
    ['deux morceaux', 'a.b'],
    ['quatre morceaux', `${signerJeton()}.a`],
    ['un morceau vide', `${signerJeton().split('.').slice(0, 2).join('.')}.`],
    ['un retour à la ligne dedans', `${signerJeton()}\r\nHost: pirate`.replace('\r\nHost: pirate', '\r\nx.')],
    ['des signes de base64 ordinaire', jeton({ a: '???>>>' }).replace(/[-_]/g, '+')],
    ['une charge qui n’est pas un objet', jeton([1])],
    ['une charge nulle', jeton(null)],
    ['un en-tête qui n’est pas un objet', jeton({}, 'a')],
    ['une charge illisible', `${b64('{}')}.${b64('{')}.c`],
    [
      'une charge qui n’est pas en UTF-8',
      `${b64('{}')}.${Buffer.from([0x22, 0xe9, 0x22]).toString('base64url')}.c`,
    ],
    ['une longueur impossible', `${b64('{}')}.abcde.c`],
  ])('mal recopié : %s', (_, texte) => {
    expect(lireJeton(texte)).toEqual({ ok: false, code: 'jeton_mal_forme' });
  });

  it('tient en 8 192 caractères, pas un de plus', () => {
    const debut = `${b64('{}')}.${b64('{}')}.`;
    expect(lireJeton(debut + 'a'.repeat(JETON_MAX - debut.length)).ok).toBe(true);
    expect(lireJeton(debut + 'a'.repeat(JETON_MAX - debut.length + 1)).ok).toBe(false);
  });

  it('dix mille textes au hasard : jamais d’exception, et seuls des jetons passent', () => {
    const partie = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.jsonValue().map((valeur) => b64(JSON.stringify(valeur))),
      fc.constant(b64('{}')),
      fc.base64String({ maxLength: 40 }),
    );
    let lus = 0;
    fc.assert(
      fc.property(fc.array(partie, { minLength: 1, maxLength: 4 }), (parties) => {
        const lu = lireJeton(parties.join('.'));
        if (!lu.ok) return;
        lus += 1;
        expect(parties.join('.').trim()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
      }),
      { numRuns: 10_000 },
    );
    expect(lus).toBeGreaterThan(20);
  }, 60_000);
});

describe('Le problème d’un jeton', () => {
  const MAINTENANT = Date.parse('2026-11-22T10:00:00Z');
  const finit = (ms: number) => jeton({ exp: (MAINTENANT + ms) / 1000 });

  it.each([
    ['vide', '', 'jeton_mal_forme', /^Collez le jeton/],
    ['des espaces seuls', ' \n\u00a0', 'jeton_mal_forme', /^Collez le jeton/],
    ['deux morceaux', 'a.b', 'jeton_mal_forme', /^Recopiez le jeton en entier/],
    ['fini depuis une seconde', finit(-1000), 'jeton_expire', /^Ce jeton a expiré\./],
    ['fini à cet instant', finit(0), 'jeton_expire', /^Ce jeton a expiré\./],
  ] as const)('%s', (_, texte, code, message) => {
    const probleme = problemeDeJeton(texte, MAINTENANT);
    expect(probleme).toEqual({ code, message: expect.stringMatching(message) });
  });

  it.each([
    ['encore bon une seconde', finit(1000)],
    ['sans fin', jeton({})],
    ['entouré d’espaces', `  ${finit(1000)}\n`],
  ])('aucun : %s', (_, texte) => {
    expect(problemeDeJeton(texte, MAINTENANT)).toBeNull();
  });
});

describe('Ce qu’un jeton ouvre', () => {
  it('toutes les données ouvertes d’une demande tiennent en un seul droit', () => {
    const ouvertes = DONNEES.map(({ scope }) => scope as string).filter((scope) =>
      scope.startsWith('open_data_'),
    );
    expect(ouvertes.length).toBeGreaterThan(3);
    for (const scope of ouvertes) {
      expect(ouvre(['open_data'], scope), scope).toBe(true);
      expect(ouvre(['entreprises'], scope), scope).toBe(false);
    }
    expect(ouvre(['open_data'], 'attestation_fiscale_dgfip')).toBe(false);
    expect(ouvre(['open_data'], 'open_database')).toBe(false);
  });

  it('les données d’une demande se partagent entre ouvertes et fermées', () => {
    expect(comparerDroits(['open_data', 'a'], ['a', 'b', 'open_data_insee'])).toEqual({
      ouvertes: ['a', 'open_data_insee'],
      fermees: ['b'],
    });
    expect(comparerDroits([], [])).toEqual({ ouvertes: [], fermees: [] });
  });
});

describe.skipIf(absent)(`Le jeton public du bac à sable${raison}`, () => {
  it('se lit, n’est pas expiré, et ouvre chaque opération', () => {
    const texte = absent ? '' : readFileSync(PUBLIC, 'utf8');
    const lu = lireJeton(texte);
    if (!lu.ok) throw new Error(lu.code);
    expect(texte.trim().length).toBeLessThan(JETON_MAX);
    expect(new Date(lu.value.expireLe ?? 0).toISOString().slice(0, 10)).toBe('2036-01-23');
    expect(lu.value.scopes).toContain('open_data');
    const fermees = OPERATIONS.filter(
      ({ scopesJeton }) =>
        scopesJeton.length > 0 && !scopesJeton.some((scope) => lu.value.scopes.includes(scope)),
    );
    expect(fermees.map(({ chemin }) => chemin)).toEqual([]);
  });
});

describe('Un jeton collé', () => {
  it.each([
    ['Bearer a.b.c', 'a.b.c'],
    ['  bearer\na.b.c ', 'a.b.c'],
    ['"a.b.c"', 'a.b.c'],
    ['« a.b.\r\n c »', 'a.b.c'],
    ['bearera.b.c', 'bearera.b.c'],
  ])('perd ce qui l’entoure : %j', (colle, seul) => {
    expect(nettoyerJeton(colle)).toBe(seul);
  });
});
