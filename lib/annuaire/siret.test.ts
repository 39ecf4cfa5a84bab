import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSiret, isSiren, passesLuhn, siretDigits, siretProblem, siretSentence } from './siret';

/** An oracle written the other way round: from the left, with a table instead of an arithmetic. */
const DOUBLE = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
function keyOf(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const doubled = index % 2 === digits.length % 2;
    return (sum + (doubled ? (DOUBLE[Number(digit)] ?? Number.NaN) : Number(digit))) % 10;
  }, 0);
}
const oracle = (digits: string) =>
  /^[0-9]{14}$/.test(digits) && (/^356000000/.test(digits) || keyOf(digits) === 0);

const CLAMART = '21920023500014';
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''));
/** A number whose key is right, outside La Poste: 13 free digits, and the one that makes the sum. */
const goodSiret = digits(13)
  .map((start) => start + String((10 - keyOf(`${start}0`)) % 10))
  .filter((siret) => !siret.startsWith('356000000'));

describe('Le SIRET que je saisis', () => {
  it.each([
    ['la commune de Clamart', CLAMART],
    ['la Région Occitanie', '20005379100014'],
    ['le siège de La Poste', '35600000000048'],
    ['un bureau de La Poste dont la clé est fausse', '35600000009075'],
    ['un autre bureau de La Poste', '35600000049837'],
    ['un numéro de La Poste sans clé ni somme juste', '35600000000001'],
    ['quatorze zéros, comme DataPass', '00000000000000'],
  ])('accepte %s', (_nom, siret) => {
    expect(siretProblem(siret)).toBeNull();
  });

  it.each([
    ['U+0020', ' '],
    ['U+00A0', '\u00a0'],
    ['U+202F', '\u202f'],
    ['U+2009', '\u2009'],
    ['une tabulation', '\t'],
    ['un retour à la ligne', '\n'],
  ])('accepte les espaces collés avec le numéro : %s', (_nom, space) => {
    const typed = `${space}219${space}200${space}235${space}00014${space}`;
    expect(siretProblem(typed)).toBeNull();
    expect(siretDigits(typed)).toBe(CLAMART);
  });

  it.each([
    ['rien', '', 'vide'],
    ['des espaces seulement', ' \u00a0\u202f\t', 'vide'],
    ['une lettre', '2192002350001A', 'caracteres'],
    ['un O pour un zéro', '2192OO23500014', 'caracteres'],
    ['des tirets', '219-200-235-00014', 'caracteres'],
    ['des points', '219.200.235.00014', 'caracteres'],
    ['un signe', '+21920023500014', 'caracteres'],
    ['des chiffres pleine largeur', '２１９２００２３５０００１４', 'caracteres'],
    ['un seul chiffre pleine largeur', '2192002350001４', 'caracteres'],
    ['des chiffres arabes orientaux', '٢١٩٢٠٠٢٣٥٠٠٠١٤', 'caracteres'],
    ['13 chiffres', '2192002350001', 'trop_court'],
    ['15 chiffres', '219200235000140', 'trop_long'],
    ['un SIREN par erreur', '219200235', 'siren'],
    ['le SIREN de La Poste', '356000000', 'siren'],
    ['9 chiffres dont la clé est fausse', '219200236', 'siren'],
    ['8 chiffres', '21920023', 'trop_court'],
    ['10 chiffres', '2192002350', 'trop_court'],
    ['une clé fausse', '21920023500015', 'cle'],
    ['deux chiffres voisins échangés', '21920023500041', 'cle'],
    ['13 chiffres de La Poste', '3560000000004', 'trop_court'],
    ['15 chiffres de La Poste', '356000000000480', 'trop_long'],
    ['un voisin de La Poste', '35600000100001', 'cle'],
  ] as const)('refuse %s', (_nom, typed, problem) => {
    expect(siretProblem(typed)).toBe(problem);
  });

  it('me dit quoi faire, une phrase par raison', () => {
    const phrases = (['vide', 'caracteres', 'siren', 'trop_court', 'trop_long', 'cle'] as const).map(
      siretSentence,
    );
    expect(new Set(phrases).size).toBe(6);
    for (const phrase of phrases) {
      expect(phrase).toMatch(/Saisissez|Ajoutez|Retirez|Vérifiez|Retrouvez/);
      expect(phrase).not.toMatch(/invalide/i);
    }
    expect(siretSentence('siren')).toContain('annuaire-entreprises.data.gouv.fr');
  });

  it('rend sur 100 000 nombres de 14 chiffres le verdict d’un second calcul', () => {
    const seen = { oui: 0, non: 0, poste: 0 };
    const poste = digits(5).map((end) => `356000000${end}`);
    const numbers = fc.oneof(
      { weight: 8, arbitrary: digits(14) },
      { weight: 1, arbitrary: goodSiret },
      poste,
    );
    fc.assert(
      fc.property(numbers, (siret) => {
        const expected = oracle(siret);
        seen[siret.startsWith('356000000') ? 'poste' : expected ? 'oui' : 'non'] += 1;
        return (siretProblem(siret) === null) === expected;
      }),
      { numRuns: 100_000 },
    );
    expect(Math.min(seen.oui, seen.non, seen.poste)).toBeGreaterThan(5_000);
  }, 20_000);

  it('refuse n’importe quel texte que le second calcul refuse', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9０-９ a-z]{0,20}$/));
    fc.assert(
      fc.property(typed, (text) => (siretProblem(text) === null) === oracle(text.replace(/\s/gu, ''))),
      { numRuns: 2_000 },
    );
  }, 20_000);

  it('voit toute erreur d’un seul chiffre', () => {
    const change = fc.tuple(goodSiret, fc.nat(13), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(change, ([siret, rank, delta]) => {
        const wrong = String((Number(siret[rank]) + delta) % 10);
        const typed = siret.slice(0, rank) + wrong + siret.slice(rank + 1);
        fc.pre(!typed.startsWith('356000000'));
        expect(siretProblem(siret)).toBeNull();
        expect(siretProblem(typed)).toBe('cle');
      }),
      { numRuns: 5_000 },
    );
  }, 20_000);

  it('voit deux chiffres voisins échangés, sauf 0 et 9 que la clé confond', () => {
    fc.assert(
      fc.property(goodSiret, fc.nat(12), (siret, rank) => {
        const [a, b] = [siret.charAt(rank), siret.charAt(rank + 1)];
        const typed = siret.slice(0, rank) + b + a + siret.slice(rank + 2);
        fc.pre(a !== b && !typed.startsWith('356000000'));
        const confused = [a, b].sort().join('') === '09';
        expect(siretProblem(typed)).toBe(confused ? null : 'cle');
      }),
      { numRuns: 3_000 },
    );
  }, 20_000);
});

describe('Le SIREN', () => {
  it('compte 9 chiffres et sa clé, même pour La Poste', () => {
    expect(isSiren('219 200 235')).toBe(true);
    expect(isSiren('356000000')).toBe(true);
    expect(isSiren('356000001')).toBe(false);
    expect(isSiren('219200236')).toBe(false);
    expect(isSiren('21920023')).toBe(false);
    expect(isSiren('2192002350')).toBe(false);
    expect(isSiren('')).toBe(false);
    expect(isSiren('２１９２００２３５')).toBe(false);
  });

  it('a la même clé que le second calcul', () => {
    fc.assert(
      fc.property(digits(9), (siren) => passesLuhn(siren) === (keyOf(siren) === 0)),
      { numRuns: 5_000 },
    );
  });
});

describe('Le SIRET tel qu’on me le montre', () => {
  it('se lit par groupes insécables, et se relit tel quel', () => {
    expect(formatSiret(CLAMART)).toBe('219\u00a0200\u00a0235\u00a000014');
    expect(formatSiret('219 200 235 00014')).toBe('219\u00a0200\u00a0235\u00a000014');
    expect(siretDigits(formatSiret(CLAMART))).toBe(CLAMART);
  });

  it.each(['', '219 200 235', '2192002350001A', 'mairie'])('rend « %s » comme je l’ai écrit', (typed) => {
    expect(formatSiret(typed)).toBe(typed);
  });
});
