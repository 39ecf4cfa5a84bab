import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseDuRefus, premiereFaute } from './endroit';
import { type ParseCode, parseDraftBytes, parseSentence, serializeDraft } from './format';
import { brouillon } from './test-brouillons';

const BON = brouillon('0b0f', { siret: '21920023500014', scopes: ['effectifs_urssaf'], intitule: 'Été' });
const TEXTE = serializeDraft(BON);
const octets = (texte: string) => new TextEncoder().encode(texte);
/** What the person reads after the usual sentence. */
const endroit = (texte: string) => {
  const lu = parseDraftBytes(octets(texte));
  if (lu.ok) return expect.fail('lu');
  const phrase = phraseDuRefus(octets(texte), lu.code);
  expect(phrase.startsWith(parseSentence(lu.code))).toBe(true);
  return phrase.slice(parseSentence(lu.code).length);
};
const estJson = (texte: string) => {
  try {
    JSON.parse(texte);
    return true;
  } catch {
    return false;
  }
};

describe('La première faute d’un texte qui n’est pas du JSON', () => {
  const MORCEAUX = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\',
    '"',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'true',
    'nul',
  ];
  const suite = fc.array(fc.constantFrom(...MORCEAUX, ' ', '\n', '\u00a0', '\\u00e9"', '\u0001'), {
    maxLength: 9,
  });
  const abime = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(200), fc.constantFrom('', ...MORCEAUX));

  it('est trouvée là où le navigateur en trouve une, et nulle part ailleurs', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          suite.map((morceaux) => morceaux.join('')),
          fc.json(),
          abime.map(([json, rang, morceau]) => `${json.slice(0, rang)}${morceau}${json.slice(rang + 1)}`),
        ),
        (texte) => {
          const place = premiereFaute(texte);
          expect(place === null).toBe(estJson(texte));
          // Nothing before it is wrong: the text could have gone on.
          if (place !== null)
            expect(premiereFaute(texte.slice(0, place))).toSatisfy((p) => p === null || p === place);
        },
      ),
      { numRuns: 5_000 },
    );
  }, 20_000);

  it.each([
    ['', 0],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ["{'a':1}", 1],
    ['{"a" 1}', 5],
    ['[1}', 2],
    ['{]', 1],
    ['[}', 1],
    [']', 0],
    ['01', 1],
    ['{} {}', 3],
    ['{"a":"\n"}', 5],
    ['{"a":', 5],
    ['{,}', 1],
    ['[,]', 1],
    ['[1,]', 3],
    ['[:]', 1],
  ])('%j : %i', (texte, place) => {
    expect(premiereFaute(texte)).toBe(place);
  });

  it('se cherche dans un fichier d’1 Mio, quoi qu’il contienne', () => {
    expect(premiereFaute('['.repeat(1_048_576))).toBe(1_048_576);
    expect(premiereFaute(`"${'\\n'.repeat(524_287)}`)).toBe(0);
    expect(premiereFaute(`"${'a'.repeat(1_048_575)}`)).toBe(0);
    expect(premiereFaute(`[${'1,'.repeat(500_000)}]`)).toBe(1_000_001);
  });
});

describe('Un fichier refusé dit où regarder', () => {
  it('la ligne et le caractère d’une faute de JSON', () => {
    const faute = TEXTE.replace('"groupe": null,', '"groupe": nul,');
    expect(endroit(faute)).toBe(` Voyez ligne 5, caractère 13.`);
    expect(endroit(`\uFEFF${faute}`)).toBe(` Voyez ligne 5, caractère 13.`);
    expect(endroit('{"a":1,}')).toBe(' Voyez ligne 1, caractère 8.');
  });

  it('la dernière ligne de ce qui a été coupé', () => {
    expect(endroit(TEXTE.split('\n').slice(0, 4).join('\n'))).toBe(
      ' Il s’arrête trop tôt : ligne 4, caractère 16.',
    );
  });

  it.each(['id', 'groupe', 'cree_le', 'modifie_le', 'catalogue', 'reponses'])('le nom « %s »', (cle) => {
    expect(endroit(JSON.stringify({ ...BON, [cle]: 3 }))).toBe(` Voyez « ${cle} ».`);
  });

  it('une clé dangereuse, la première, et sa ligne', () => {
    expect(endroit(TEXTE.replace('"siret":', '"__proto__": 1,\n"constructor" : 2,\n"siret":'))).toBe(
      ' Voyez « __proto__ », ligne 10, caractère 5.',
    );
  });

  it.each<[ParseCode, string]>([
    ['vide', ''],
    ['autre_format', '{"a":1}'],
    ['version_plus_recente', JSON.stringify({ ...BON, version: 9 })],
    ['contenu_refuse', JSON.stringify({ ...BON, reponses: { a: [[[[[[[[[[1]]]]]]]]]] } })],
    ['pdf_sans_demande', '%PDF-1.7'],
  ])('et rien de plus quand il n’y a pas d’endroit : %s', (code, texte) => {
    expect(parseDraftBytes(octets(texte))).toEqual({ ok: false, code });
    expect(endroit(texte)).toBe('');
  });

  it('sans jamais répéter ce qu’il contient', () => {
    for (const texte of ['{"secret": oups}', JSON.stringify({ ...BON, id: 3, secret: 1 })])
      expect(endroit(texte)).not.toMatch(/secret|oups/);
  });
});
