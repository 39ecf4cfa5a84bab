import type { CDPSession, Page } from '@playwright/test';
import { styler } from './pages';

/** Around an element, in pixels: where its focus may be drawn. */
const AUTOUR = 6;

type Cible = { readonly rang: number; readonly dit: string; readonly boites: readonly Boite[] };
type Boite = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Every element that Tab may reach here, numbered, with the boxes that show it: its own, and its label's. */
function cibles(page: Page): Promise<Cible[]> {
  return page.evaluate((autour) => {
    const ouverte = document.querySelector('dialog[open]');
    const tous = (ouverte ?? document).querySelectorAll<HTMLElement>(
      'a[href], button:not([disabled]), summary, [tabindex="0"], input:not([type="hidden"]), select, textarea',
    );
    const vus = [...tous].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    );
    return vus.map((each, rang) => {
      each.dataset.foyer = String(rang);
      const boites = [each, ...((each as HTMLInputElement).labels ?? [])].map((montre) => {
        const { left, top, width, height } = montre.getBoundingClientRect();
        const [x, y] = [Math.max(0, left - autour), Math.max(0, top + window.scrollY - autour)];
        return { x, y, w: width + 2 * autour, h: height + 2 * autour };
      });
      return { rang, dit: each.outerHTML.slice(0, 120), boites };
    });
  }, AUTOUR);
}

const separees = (une: Cible, autre: Cible) =>
  une.boites.every((a) =>
    autre.boites.every((b) => a.x + a.w < b.x || b.x + b.w < a.x || a.y + a.h < b.y || b.y + b.h < a.y),
  );

/** Groups in which no focus can spill on the place of another. */
function groupes(toutes: readonly Cible[]): Cible[][] {
  const faits: Cible[][] = [];
  for (const cible of toutes) {
    const libre = faits.find((groupe) => groupe.every((each) => separees(each, cible)));
    if (libre) libre.push(cible);
    else faits.push([cible]);
  }
  return faits;
}

async function forcer(cdp: CDPSession, noeuds: readonly number[], etats: readonly string[]) {
  for (const nodeId of noeuds)
    await cdp.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...etats] });
}

/** Which of these places are the same, pixel for pixel, in both pictures. A blank page compares them. */
function identiques(
  blanche: Page,
  avant: string,
  apres: string,
  groupe: readonly Cible[],
): Promise<string[]> {
  return blanche.evaluate(
    async ({ avant: un, apres: deux, groupe: lues }) => {
      const pixels = async (image: string) => {
        const octets = Uint8Array.from(atob(image), (signe) => signe.charCodeAt(0));
        const dessin = await createImageBitmap(new Blob([octets], { type: 'image/png' }));
        const toile = new OffscreenCanvas(dessin.width, dessin.height).getContext('2d', {
          willReadFrequently: true,
        });
        toile?.drawImage(dessin, 0, 0);
        return { toile, ...{ large: dessin.width, haut: dessin.height } };
      };
      const [a, b] = await Promise.all([pixels(un), pixels(deux)]);
      const change = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => {
        const [large, haut] = [Math.min(w, a.large - x), Math.min(h, a.haut - y)];
        if (large < 1 || haut < 1) return false;
        const [p, q] = [a, b].map(({ toile }) => toile?.getImageData(x, y, large, haut).data ?? []);
        return p?.some((valeur, rang) => valeur !== q?.[rang]) ?? false;
      };
      return lues.filter(({ boites }) => !boites.some(change)).map(({ dit }) => dit);
    },
    { avant, apres, groupe },
  );
}

/**
 * The elements that Tab may reach and whose focus changes no pixel around them (RGAA 10.7). The focus is asked of
 * the browser's own style engine, for as many elements at once as do not touch each other.
 */
export async function foyersMuets(page: Page): Promise<string[]> {
  const taille = page.viewportSize();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await styler(page, '* { caret-color: transparent !important; transition: none !important }');
  const haut = await page.evaluate(() => document.documentElement.scrollHeight);
  if (taille) await page.setViewportSize({ width: taille.width, height: Math.max(haut, taille.height) });
  const toutes = await cibles(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-foyer]',
  });
  const photo = async () => (await cdp.send('Page.captureScreenshot', { format: 'png' })).data;
  const blanche = await page.context().newPage();
  const avant = await photo();
  const muets: string[] = [];
  for (const groupe of groupes(toutes)) {
    const noeuds = groupe.flatMap(({ rang }) => nodeIds[rang] ?? []);
    await forcer(cdp, noeuds, ['focus', 'focus-visible']);
    muets.push(...(await identiques(blanche, avant, await photo(), groupe)));
    await forcer(cdp, noeuds, []);
  }
  await blanche.close();
  await cdp.detach();
  await styler(page, '');
  if (taille) await page.setViewportSize(taille);
  return muets;
}

/** The elements that something hides, wholly, once they have the focus (RGAA 10.7, WCAG 2.4.11). */
export function foyersCaches(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ouverte = document.querySelector('dialog[open]');
    const tous = (ouverte ?? document).querySelectorAll<HTMLElement>(
      'a[href], button:not([disabled]), summary, [tabindex="0"], input:not([type="hidden"]), select, textarea',
    );
    const caches = [...tous].filter((each) => {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.matches(':disabled')) return false;
      each.focus();
      if (document.activeElement !== each) return false;
      const montre = (each as HTMLInputElement).labels?.[0] ?? each;
      return ![each, montre].some((visible) =>
        [...visible.getClientRects()].some(({ left, top, width, height }) =>
          [0.1, 0.5, 0.9].some((part) => {
            const dessus = document.elementFromPoint(left + width * part, top + height / 2);
            return dessus !== null && (visible.contains(dessus) || dessus.contains(visible));
          }),
        ),
      );
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return caches.map((each) => each.outerHTML.slice(0, 120));
  });
}
