import type { Page } from '@playwright/test';
import { expect } from './agent';
import { PAIRES } from './fautive';
import { relever } from './releve';
import { releverGestes } from './releve-gestes';
import { outils, type Releve } from './releve-outils';

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

/** All that both readings find. The page has received a key before, so that a focus is drawn. */
export async function releverPage(page: Page): Promise<Releve> {
  await page.keyboard.press('Tab');
  const lire = (lecture: (mots: ReturnType<typeof outils>) => Releve) =>
    page.evaluate<Releve>(`(${lecture})((${outils})())`);
  return { ...(await lire(relever)), ...(await lire(releverGestes)) };
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

/** What does not stand out from what is behind it, at 3 for 1 (RGAA 3.3). */
export function tropPales(page: Page): Promise<string[]> {
  return page.evaluate((paires) => {
    const luminance = (nom: string) => {
      const sonde = document.body.appendChild(document.createElement('i'));
      sonde.style.color = nom.startsWith('--') ? `var(${nom})` : nom;
      const [r = 0, g = 0, b = 0] = (getComputedStyle(sonde).color.match(/[\d.]+/g) ?? []).map(Number);
      sonde.remove();
      const [x = 0, y = 0, z = 0] = [r, g, b].map((v) =>
        v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    return paires.flatMap(([un, autre]) => {
      const [haut = 0, bas = 0] = [luminance(un), luminance(autre)].sort((a, b) => b - a);
      const rapport = (haut + 0.05) / (bas + 0.05);
      return rapport < 3 ? [`${un} sur ${autre} : ${rapport.toFixed(2)}`] : [];
    });
  }, PAIRES);
}

/** What still moves. */
export function mobiles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) =>
        [undefined, '::before', '::after'].some((pseudo) => {
          const { transitionDuration, animationName } = getComputedStyle(each, pseudo);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none';
        }),
      )
      .map((each) => each.outerHTML.slice(0, 100)),
  );
}

/** An empty step, or the empty call, once sent: the summary and its errors. */
export async function enErreur(page: Page, adresse: string) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await pret(page, adresse);
  await page.getByRole('button', { name: /^(Continuer|Lancer l’appel)$/ }).click();
  await expect(page.getByRole('heading', { name: /à compléter/ })).toBeFocused();
}

/** 320 pixels are also a screen of 1280 enlarged four times. */
export const ETATS_SERRES = [
  ['à 320 sur 256', 320, ''],
  ['espacée', 320, ESPACES],
  ['agrandie', 1280, 'html { font-size: 200% !important }'],
] as const;

/** French punctuation that a line may begin with, because a plain space comes before it; code is not French,
 * and the DSFR writes its footer itself. */
export function espacesCassables(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((corps) => {
    const fautes: string[] = [];
    const textes = document.createTreeWalker(corps, NodeFilter.SHOW_TEXT);
    while (textes.nextNode()) {
      const { data, parentElement } = textes.currentNode as Text;
      if (parentElement?.closest('script, style, pre, code, textarea, .fr-footer__bottom')) continue;
      fautes.push(...(data.match(/.{0,30} [:;!?»](?!\S).{0,10}|« .{0,30}/g) ?? []));
    }
    return fautes;
  });
}
