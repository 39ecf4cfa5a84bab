import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './agent';
import { styler } from './pages';

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

type Noeud = { readonly id: string; readonly html: string; readonly dit: string };
type Jugement = { readonly de: (noeud: Noeud) => boolean; readonly parce: string };

/** What axe leaves to a person (« incomplete »), and why each is no fault here. The first page test uses each. */
export const JUGEMENTS: readonly Jugement[] = [
  {
    de: ({ id, html }) => id === 'aria-prohibited-attr' && html.includes('id="header-menu-modal-'),
    parce: 'le DSFR étiquette son menu avant que son script n’en fasse une fenêtre',
  },
  {
    de: ({ id, html }) => id === 'color-contrast' && /aria-hidden="true"[^>]*>[●○◉✕]</.test(html),
    parce: 'un signe dessiné, que les mots voisins disent aussi',
  },
  {
    de: ({ id, html }) => id === 'color-contrast' && /^<(?:text|tspan)\b/.test(html),
    parce: 'les mots du graphique : leur couleur est celle du texte, sur le fond de la page (critère 3.3)',
  },
];

/**
 * What keeps axe from reading a colour goes: edges and underlines that the DSFR draws as background images or
 * beside the text (each link drawn one keeps a line), the part of a table that scrolls, what is laid out only once
 * near the screen. The one background that is a gradient becomes its darkest.
 */
const SANS_TRAITS = `* { background-image: none !important; content-visibility: visible !important }
*::before, *::after { background: none !important }
a[data-trait] { text-decoration: underline !important }
th { position: static !important }
[tabindex="0"] { overflow: visible !important; max-block-size: none !important }
.donnee--cochee { background-color: var(--background-alt-blue-france) !important }`;

/** Axe knows nothing of the layer where a dialog stands: what is behind it goes. */
const SANS_RESTE = `body :not(dialog[open], dialog[open] *, :has(dialog[open])) { visibility: hidden !important }
:has(dialog[open]) { background: none !important }`;

async function sansTraits(page: Page, css: string) {
  await page.evaluate(() => {
    for (const lien of document.querySelectorAll('a'))
      if (getComputedStyle(lien).backgroundImage !== 'none') lien.dataset.trait = '';
  });
  await styler(page, css);
}

type Regard = {
  readonly scheme?: 'light' | 'dark';
  /** The open dialog only: nothing else can be reached. */
  readonly dans?: 'dialog[open]';
};

/**
 * Axe's rules for WCAG 2.2 A and AA and for the RGAA: no fault, and nothing left to judge that was not. In the
 * dark only the colours differ.
 * @returns which judgements served
 */
export async function sansDefaut(page: Page, { scheme = 'light', dans }: Regard = {}): Promise<number[]> {
  await sansTraits(page, dans ? `${SANS_TRAITS} ${SANS_RESTE}` : SANS_TRAITS);
  // No page of ours holds a frame: without axe's second page, the same rules take half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (dans) axe.include(dans);
  if (scheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.withTags(REGLES);
  const { violations, incomplete } = await axe.analyze();
  await styler(page, '');
  expect(violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
  const restes = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => ({
      id,
      html,
      dit: [...any, ...all, ...none].map(({ message }) => message).join(' ; '),
    })),
  );
  // In the dialog's layer axe still mistakes what is under a text, here and there: the dialog's own colours are the page's.
  const enFenetre = (dit: string) => dans !== undefined && dit.includes('partially overlaps other elements');
  const juges = restes.map((reste) => JUGEMENTS.findIndex(({ de }) => de(reste)));
  expect(
    restes.filter(({ dit }, rang) => juges[rang] === -1 && !enFenetre(dit)),
    'ce qu’axe laisse à juger, et qui ne l’est pas',
  ).toEqual([]);
  return juges;
}
