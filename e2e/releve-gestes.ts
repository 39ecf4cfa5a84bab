import type { Outils, Releve } from './releve-outils';

/** The same for what shows when one comes near: focus, hover, movement, size of the targets. */
export function releverGestes({ fautes, noter, tous, texte, vu, CHAMPS }: Outils): Releve {
  const atteignables = tous(`a[href], button:not([disabled]), summary, [tabindex="0"], ${CHAMPS}`).filter(
    (each) => vu(each) && !each.matches(':disabled') && !each.closest('fieldset:disabled'),
  );
  const entoure = (element: Element | null | undefined, pseudo?: string) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  };
  noter(
    '10.7',
    atteignables.filter((each) => {
      each.focus({ preventScroll: true });
      const voisin = each.nextElementSibling;
      const propre = entoure(each) || entoure(each, '::before') || entoure(each, '::after');
      return !(propre || entoure(voisin) || entoure(voisin, '::before') || entoure(each.parentElement));
    }),
  );
  (document.activeElement as HTMLElement | null)?.blur();
  const regles = (liste: CSSRuleList): CSSStyleRule[] =>
    [...liste].flatMap((regle) =>
      regle instanceof CSSStyleRule
        ? [regle]
        : regle instanceof CSSGroupingRule
          ? regles(regle.cssRules)
          : [],
    );
  const revele = /display|visibility|opacity|clip|content-visibility/;
  noter(
    '10.14',
    [...document.styleSheets]
      .flatMap((feuille) => regles(feuille.cssRules))
      .filter(
        ({ selectorText, style }) =>
          /:hover/.test(selectorText) && [...style].some((each) => revele.test(each)),
      )
      .filter(
        ({ selectorText }) =>
          !/:focus/.test(selectorText) &&
          document.querySelector(
            selectorText.replace(/:hover/g, '').replace(/::?(before|after)/g, '') || 'x-rien',
          ),
      )
      .map(({ cssText }) => cssText.slice(0, 120)),
  );

  noter('13.8', [
    ...tous('video[autoplay], marquee'),
    ...document.getAnimations().map((animation) => `animation ${animation.id || animation.playState}`),
  ]);

  // Targets (WCAG 2.5.8): 24 px, or nothing else within the circle of 24 px; links inside a sentence are left out.
  const boites = atteignables.map((each) => {
    const grand = each.matches('input')
      ? each.nextElementSibling?.matches('label')
        ? each.nextElementSibling
        : (each.closest('label') ?? each)
      : each;
    return { each, boite: grand.getBoundingClientRect() };
  });
  const dansPhrase = (each: Element) =>
    getComputedStyle(each).display === 'inline' && texte(each.parentElement).length > texte(each).length;
  noter(
    'cibles',
    boites
      .filter(({ each, boite }) => {
        if (boite.width === 0 || each.closest('.fr-skiplinks') || dansPhrase(each)) return false;
        if (boite.width >= 24 && boite.height >= 24) return false;
        const [x, y] = [boite.x + boite.width / 2, boite.y + boite.height / 2];
        return boites.some(({ each: autre, boite: b }) => {
          if (autre === each || autre.contains(each) || b.width === 0) return false;
          const [dx, dy] = [Math.max(b.x - x, 0, x - b.right), Math.max(b.y - y, 0, y - b.bottom)];
          return Math.hypot(dx, dy) < 12;
        });
      })
      .map(({ each }) => each),
  );
  return fautes;
}
