import type { CDPSession, Page } from '@playwright/test';
import { styler } from './pages';

/** Around an element, in pixels: where its focus may be drawn. */
const AUTOUR = 6;

/** What would change a picture, or the height of the page, other than a focus: a block is laid out only once seen. */
const IMMOBILE =
  '* { caret-color: transparent !important; transition: none !important; content-visibility: visible !important }';

type Cible = { readonly rang: number; readonly dit: string; readonly boites: readonly Boite[] };
type Boite = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** What Tab may reach, in a part of the page. */
const ATTEIGNABLES =
  ':is(a[href], button:not([disabled]), summary, [tabindex="0"], input:not([type="hidden"]), select, textarea):not(:disabled)';

/** Every element that Tab may reach there, numbered, with the boxes that show it: its own, and its label's. */
function cibles(page: Page, dans: string): Promise<Cible[]> {
  return page
    .locator(dans)
    .locator(ATTEIGNABLES)
    .evaluateAll((tous, autour) => {
      for (const each of document.querySelectorAll<HTMLElement>('[data-foyer]')) delete each.dataset.foyer;
      const vus = tous.filter((each): each is HTMLElement =>
        each.checkVisibility({ visibilityProperty: true }),
      );
      return vus.map((each, rang) => {
        each.dataset.foyer = String(rang);
        // A link that the DSFR stretches over its block has its focus drawn around the block.
        const etendu = each.closest('.fr-enlarge-link') ?? each;
        const boites = [each, etendu, ...((each as HTMLInputElement).labels ?? [])].map((montre) => {
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

/** A blank page that compares pictures with a first one: each decoding is long. */
async function comparateur(page: Page, avant: string) {
  const blanche = await page.context().newPage();
  await blanche.evaluate((premiere) => {
    const lire = async (image: string) => {
      const octets = Uint8Array.from(atob(image), (signe) => signe.charCodeAt(0));
      const dessin = await createImageBitmap(new Blob([octets], { type: 'image/png' }));
      const toile = new OffscreenCanvas(dessin.width, dessin.height);
      const trace = toile.getContext('2d', { willReadFrequently: true });
      trace?.drawImage(dessin, 0, 0);
      return ({ x, y, w, h }: Boite) => {
        const [large, haut] = [Math.min(w, toile.width - x), Math.min(h, toile.height - y)];
        return large < 1 || haut < 1 ? [] : [...(trace?.getImageData(x, y, large, haut).data ?? [])];
      };
    };
    Object.assign(window, { lire, premiere: lire(premiere) });
  }, avant);
  /** The elements around which no pixel changed. */
  const identiques = (apres: string, groupe: readonly Cible[]): Promise<string[]> =>
    blanche.evaluate(
      async ([image, cibles]) => {
        const { lire, premiere } = window as unknown as Comparee;
        const [a, b] = await Promise.all([premiere, lire(image)]);
        const change = (boite: Boite) => {
          const deuxieme = b(boite);
          return a(boite).some((valeur, rang) => valeur !== deuxieme[rang]);
        };
        return cibles.filter(({ boites }) => !boites.some(change)).map(({ dit }) => dit);
      },
      [apres, groupe] as const,
    );
  return { identiques, fermer: () => blanche.close() };
}

type Lue = (boite: Boite) => number[];
type Comparee = { readonly lire: (image: string) => Promise<Lue>; readonly premiere: Promise<Lue> };

/**
 * The elements that Tab may reach and whose focus changes no pixel around them (RGAA 10.7). The focus is asked of
 * the browser's own style engine, for as many elements at once as do not touch each other.
 */
export async function foyersMuets(page: Page, dans = 'body'): Promise<string[]> {
  const taille = page.viewportSize();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await styler(page, IMMOBILE);
  const haut = await page.evaluate(() => document.documentElement.scrollHeight);
  if (taille) await page.setViewportSize({ width: taille.width, height: Math.max(haut, taille.height) });
  const toutes = await cibles(page, dans);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-foyer]',
  });
  const photo = async () =>
    (await cdp.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data;
  const { identiques, fermer } = await comparateur(page, await photo());
  const muets: string[] = [];
  for (const groupe of groupes(toutes)) {
    const noeuds = groupe.flatMap(({ rang }) => nodeIds[rang] ?? []);
    await forcer(cdp, noeuds, ['focus', 'focus-visible']);
    muets.push(...(await identiques(await photo(), groupe)));
    await forcer(cdp, noeuds, []);
  }
  await fermer();
  await cdp.detach();
  await styler(page, '');
  if (taille) await page.setViewportSize(taille);
  return muets;
}

/** The elements that something hides, wholly, once they have the focus (RGAA 10.7, WCAG 2.4.11). */
export function foyersCaches(page: Page, dans = 'body'): Promise<string[]> {
  return page
    .locator(dans)
    .locator(ATTEIGNABLES)
    .evaluateAll((tous) => {
      // A part is enough, of the field or of the label that draws it.
      const PARTS = [0.1, 0.5, 0.9];
      const visible = (dessins: readonly Element[]) =>
        dessins
          .flatMap((each) => [...each.getClientRects()])
          .some(({ left, top, width, height }) =>
            PARTS.flatMap((x) =>
              PARTS.map((y) => document.elementFromPoint(left + width * x, top + height * y)),
            ).some((vu) => dessins.some((each) => each.contains(vu))),
          );
      const caches = tous.filter((each) => {
        if (!(each instanceof HTMLElement) || !each.checkVisibility({ visibilityProperty: true }))
          return false;
        each.focus();
        if (document.activeElement !== each) return false;
        return !visible([each, ...((each as HTMLInputElement).labels ?? [])]);
      });
      (document.activeElement as HTMLElement | null)?.blur();
      return caches.map((each) => each.outerHTML.slice(0, 120));
    });
}
