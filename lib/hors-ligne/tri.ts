/**
 * How the service worker treats a request.
 * page: a navigation; contenu: what Next's router reads to show another page; apercu: the same, by pieces and ahead of
 * time; fichier: a file whose name changes with its content; reseau: all else, the API first, left to the browser.
 */
export type Sorte = 'page' | 'contenu' | 'apercu' | 'fichier' | 'reseau';

/** What is looked at in a request. */
export type Demande = {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly headers: { get: (name: string) => string | null };
};

/** Sorts a request made by a page of `origine`. */
export function sorteDe({ url, method, mode, headers }: Demande, origine: string): Sorte {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== origine || /^\/api(\/|$)/.test(pathname)) return 'reseau';
  if (pathname.startsWith('/_next/static/')) return 'fichier';
  if (headers.get('rsc') === '1') return headers.get('next-router-segment-prefetch') ? 'apercu' : 'contenu';
  return mode === 'navigate' && !/\.[a-z0-9]+$/i.test(pathname) ? 'page' : 'reseau';
}

/** Marks, in the list of what is kept, the content that Next’s router reads; with it alone the server does not redirect. */
export const MARQUE_CONTENU = '?_rsc';

/** Under which address a page, or its content, is kept: neither query nor fragment, both read in the browser. */
export function cleDe(url: string, sorte: 'page' | 'contenu'): string {
  const { pathname } = new URL(url);
  return sorte === 'contenu' ? `${pathname}${MARQUE_CONTENU}` : pathname;
}
