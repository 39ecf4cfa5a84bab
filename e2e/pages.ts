import type { Page } from '@playwright/test';
import { expect } from './agent';
import { type Releve, relever } from './releve';
import { releverGestes } from './releve-gestes';

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

/** What WCAG 1.4.12 asks every text to bear. */
export const ESPACES =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
export async function releverPage(page: Page): Promise<Releve> {
  await page.keyboard.press('Tab');
  return { ...(await page.evaluate(relever)), ...(await page.evaluate(releverGestes)) };
}

/** The one sheet that a reader adds to the page; the policy of the service allows no other style. */
export async function styler(page: Page, css: string) {
  await page.evaluate((regles) => {
    const feuille = new CSSStyleSheet();
    feuille.replaceSync(regles);
    document.adoptedStyleSheets = [feuille];
  }, css);
}

/** Adds what a page shows to what the others showed. */
export function ajouter(vers: Map<string, string[]>, ou: string, fautes: Releve) {
  for (const [critere, fautifs] of Object.entries(fautes))
    vers.set(critere, [...(vers.get(critere) ?? []), ...fautifs.map((each) => `${ou} ${each}`)]);
}
