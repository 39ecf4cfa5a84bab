import { describe, expect, it } from 'vitest';
import { BONNES_ADVERSES } from './test-adverses-bonnes';
import { FAUTES_ADVERSES } from './test-adverses-fautes';
import { changer, graves, lire } from './test-demandes';
import { bonne } from './test-fautes';
import { PHRASES_BONNES, PHRASES_FAUTIVES } from './test-phrases';

/** Written once the rules were tuned, by another hand, without looking at them. */
describe('Une autre plume', () => {
  it.each(BONNES_ADVERSES)('bonne : %s', (_nom, reponses) => {
    expect(graves(reponses)).toEqual([]);
  });

  it.each(FAUTES_ADVERSES.map(({ titre, ...reste }) => [titre, reste] as const))(
    'fautive : %s',
    (_titre, attendu) => {
      const { de, change, code, niveau, champ } = attendu;
      const constats = lire(changer(bonne(de), change)).map((each) => [each.code, each.niveau, each.champ]);
      expect(constats).toContainEqual([code, niveau, champ]);
    },
  );

  const rows = [...PHRASES_FAUTIVES, ...PHRASES_BONNES].flatMap(({ de, champ, code, ecrits, autres }) =>
    ecrits.map((ecrit) => [code ?? 'rien', ecrit, { ...autres, [champ]: ecrit }, de] as const),
  );
  it.each(rows)('%s : %s', (code, _ecrit, change, de) => {
    const before = graves(bonne(de));
    const codes = graves(changer(bonne(de), change)).filter((each) => !before.includes(each));
    if (code === 'rien') expect(codes).toEqual([]);
    else expect(codes.map((each) => each.split(' ')[1])).toContain(code);
  });
});
