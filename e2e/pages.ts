import type { Page } from '@playwright/test';
import { expect } from './agent';

/** A page, ready: its one title, and what the browser keeps has been read. */
export async function pret(page: Page, adresse: string) {
  await page.goto(adresse);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText(/^Lecture de/)).toHaveCount(0);
}

/** Text that is cut, or wider than the screen: short HTML of what is. */
export function rogne(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const large = scrollWidth > clientWidth ? [`page : ${scrollWidth - clientWidth} px de trop`] : [];
    const coupes = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
      (each) => {
        const { overflowX, overflowY, position } = getComputedStyle(each);
        if (!each.checkVisibility({ visibilityProperty: true }) || !each.innerText?.trim()) return false;
        // The DSFR's menu button shows an icon in place of its words, which stay in its name.
        if (each.matches('.fr-btn--menu, .fr-header__brand-top')) return false;
        // What only a screen reader reads is one pixel wide on purpose.
        if (position === 'absolute' && each.clientWidth <= 1) return false;
        const cache = (axe: string) => axe === 'hidden' || axe === 'clip';
        return (
          (cache(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (cache(overflowY) && each.scrollHeight > each.clientHeight + 1)
        );
      },
    );
    return [...large, ...coupes.map((each) => each.outerHTML.slice(0, 120))];
  });
}
