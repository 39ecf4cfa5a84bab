'use client';

import { controlId } from './types';

/** Said before a field takes the focus, so that a list that hides it may show it first. */
export const SHOW_FIELD = 'montrer-champ';

/** Moves to a field: the control itself takes the focus, not just the view. */
export function focusField(name: string) {
  window.dispatchEvent(new CustomEvent(SHOW_FIELD, { detail: name }));
  requestAnimationFrame(() => {
    const found = document.getElementById(controlId(name));
    // A group of radio buttons is a fieldset: its chosen button, else its first one, takes the focus.
    const control =
      found?.tagName === 'FIELDSET'
        ? (found.querySelector<HTMLElement>('input:checked') ?? found.querySelector<HTMLElement>('input'))
        : found;
    control?.focus({ preventScroll: true });
    const tall = (control?.clientHeight ?? 0) > window.innerHeight;
    control?.scrollIntoView({ block: tall ? 'start' : 'center' });
  });
}

/** Puts the focus on a heading or a block that does not take it by itself. */
export function focusBlock(element: HTMLElement | null | undefined) {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}
