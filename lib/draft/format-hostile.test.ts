import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft, parseDraftBytes, serializeDraft } from './format';
import { brouillon, unBrouillon } from './test-brouillons';

const BON = brouillon('0b0f', { siret: '21920023500014', scopes: ['effectifs_urssaf'], intitule: 'Été' });
const JETONS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  '1e999',
  '-',
  '\\u0000',
  '\u0000',
  '\\',
  '😀',
  '"__proto__":{}',
  'NaN',
];
const PLACES = Object.keys(BON).map((name) => `"${name}"`);

type Texte = (texte: string) => string;
const rang = fc.double({ min: 0, max: 1, noNaN: true });
const couper = (texte: string, from: number, length = 0) => {
  const at = Math.floor(from * texte.length);
  return [texte.slice(0, at), texte.slice(at + length)] as const;
};

/** What a bad disk, a bad mail gateway or a curious hand does to a file. */
const mutation: fc.Arbitrary<Texte> = fc.oneof(
  rang.map(
    (from): Texte =>
      (texte) =>
        couper(texte, from)[0],
  ),
  rang.map(
    (from): Texte =>
      (texte) =>
        couper(texte, from)[1],
  ),
  fc.tuple(rang, fc.nat(30)).map(
    ([from, length]): Texte =>
      (texte) =>
        couper(texte, from, length).join(''),
  ),
  fc.tuple(rang, fc.constantFrom(...JETONS)).map(
    ([from, jeton]): Texte =>
      (texte) =>
        couper(texte, from).join(jeton),
  ),
  fc.tuple(rang, fc.constantFrom(...JETONS)).map(
    ([from, jeton]): Texte =>
      (texte) =>
        couper(texte, from, 1).join(jeton),
  ),
  fc.constantFrom(...PLACES).map(
    (place): Texte =>
      (texte) =>
        texte.replace(place, '"autre"'),
  ),
  fc.tuple(fc.constantFrom(...PLACES), fc.json({ maxDepth: 2 })).map(
    ([place, json]): Texte =>
      (texte) =>
        texte.replace(`${place}: `, () => `${place}: ${json}, "avant": `),
  ),
);

/** The whole envelope, or nothing: no half draft. */
function verifie(resultat: ReturnType<typeof parseDraft>) {
  if (!resultat.ok) {
    expect(Object.keys(resultat)).toEqual(['ok', 'code']);
    return false;
  }
  const { value } = resultat;
  expect(value.format).toBe('demande-habilitation');
  expect(value.version).toBe(1);
  expect(value.id.length).toBeGreaterThan(0);
  expect(value.groupe === null || typeof value.groupe === 'string').toBe(true);
  expect(Number.isNaN(Date.parse(value.cree_le)) || Number.isNaN(Date.parse(value.modifie_le))).toBe(false);
  expect(typeof value.catalogue).toBe('string');
  expect(Object.getPrototypeOf(value.reponses)).toBe(Object.prototype);
  expect(Array.isArray(value.reponses)).toBe(false);
  return true;
}

const prototype = () => JSON.stringify(Reflect.ownKeys(Object.prototype).map(String).sort());

describe('Un fichier abîmé', () => {
  it('ne fait jamais tomber la page, et ne donne jamais une moitié de demande', () => {
    const avant = prototype();
    const seen = { lu: 0, refuse: 0 };
    const abime = fc.array(mutation, { minLength: 1, maxLength: 3 });
    const depart = fc.oneof(
      { weight: 3, arbitrary: fc.constant(BON) },
      { weight: 1, arbitrary: unBrouillon },
    );
    fc.assert(
      fc.property(depart, abime, (draft, mutations) => {
        const texte = mutations.reduce((each, mutate) => mutate(each), serializeDraft(draft));
        seen[verifie(parseDraft(texte)) ? 'lu' : 'refuse'] += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(seen.refuse).toBeGreaterThan(3_000);
    expect(seen.lu).toBeGreaterThan(300);
    expect(prototype()).toBe(avant);
  }, 20_000);

  it('octet par octet non plus', () => {
    const bytes = new TextEncoder().encode(serializeDraft(BON));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, octet, end) => {
        const abime = bytes.slice();
        abime[at] = octet;
        verifie(parseDraftBytes(abime));
        verifie(parseDraftBytes(abime.slice(0, end)));
      }),
      { numRuns: 2_000 },
    );
  }, 20_000);

  it('ni un fichier qui n’a jamais été une demande', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (texte) => {
        expect(verifie(parseDraft(texte))).toBe(false);
      }),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void verifie(parseDraftBytes(bytes))),
    );
  });
});

describe('Un fichier piégé', () => {
  const corps = (json: string) => serializeDraft(BON).replace('"siret": "21920023500014"', () => json);

  it.each([
    ['une réponse __proto__', corps('"__proto__": { "pirate": true }')],
    ['une réponse __proto__ échappée', corps('"\\u005f_proto__": { "pirate": true }')],
    ['une réponse constructor', corps('"constructor": { "prototype": { "pirate": true } }')],
    ['une réponse prototype', corps('"prototype": { "pirate": true }')],
    ['un __proto__ plus profond', corps('"siret": [{ "a": { "__proto__": { "pirate": true } } }]')],
    ['un __proto__ sur l’enveloppe', serializeDraft(BON).replace('{', '{ "__proto__": { "pirate": true },')],
    ['un __proto__ au lieu des réponses', serializeDraft(BON).replace('"reponses"', '"__proto__"')],
  ])('avec %s, est refusé sans rien salir', (_nom, texte) => {
    const avant = prototype();
    expect(texte).not.toBe(serializeDraft(BON));
    expect(parseDraft(texte)).toEqual({ ok: false, code: 'contenu_refuse' });
    expect(prototype()).toBe(avant);
    expect(({} as Record<string, unknown>).pirate).toBeUndefined();
  });

  it('peut contenir ces mots dans une réponse, qui n’est que du texte', () => {
    const reponses = { intitule: '__proto__', scopes: ['constructor', '{"__proto__":1}'] };
    expect(parseDraft(serializeDraft({ ...BON, reponses }))).toMatchObject({ ok: true, value: { reponses } });
  });

  it('une clé répétée ne compte qu’une fois', () => {
    const double = serializeDraft(BON).replace('"id": "0b0f"', '"id": "a", "id": "b"');
    expect(parseDraft(double)).toMatchObject({ ok: true, value: { id: 'b' } });
  });

  it('se lit en un instant, même énorme', () => {
    const start = performance.now();
    for (const texte of [
      '['.repeat(500_000),
      `{"a":${'[1,'.repeat(300_000)}`,
      `[${'1,'.repeat(500_000)}1]`,
      '"'.repeat(1_000_000),
    ])
      expect(parseDraft(texte).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
