/**
 * Places an element by script, as its `ref`: the policy of the page refuses a `style` written in its HTML,
 * and React would not put it back.
 */
export const poser = (style: Partial<CSSStyleDeclaration>) => (element: HTMLElement | null) => {
  if (element) Object.assign(element.style, style);
};
