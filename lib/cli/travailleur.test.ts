import { describe, expect, it } from 'vitest';
// @ts-expect-error Plain JavaScript: it runs before anything is compiled.
import { nomDeConstruction } from './construction.mjs';
// @ts-expect-error Likewise.
import { dessinsUtiles } from './travailleur.mjs';

describe('Ce que la construction garde pour le hors-ligne', () => {
  it('les dessins des classes en usage, et eux seuls', () => {
    const css =
      '.fr-icon-a::before{mask-image:url(../media/a.1x.svg)}' +
      '.fr-icon-b::before,.fr-btn--close:after{mask-image:url("../media/b.2y.svg")}' +
      '.fr-icon-ab::before{mask-image:url(../media/ab.3z.svg)}';
    expect(dessinsUtiles(css, ['<span class="fr-icon-a">'])).toEqual(new Set(['a.1x.svg']));
    expect(dessinsUtiles(css, ['"fr-btn fr-btn--close"'])).toEqual(new Set(['b.2y.svg']));
    expect(dessinsUtiles(css, ['rien'])).toEqual(new Set());
  });

  it('une construction porte le nom de ses sources : deux fois les mêmes, deux fois le même', () => {
    expect(nomDeConstruction()).toMatch(/^[0-9a-f]{16}$/);
    expect(nomDeConstruction()).toBe(nomDeConstruction());
  });
});
