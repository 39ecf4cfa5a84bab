import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { constructionDe, type Message } from './messages';
import { cleDe, MARQUE_CONTENU, type Sorte, sorteDe } from './tri';

/** What the worker's own world offers that a page's does not. */
type Duree = { readonly waitUntil: (promise: Promise<unknown>) => void };
type Requete = Duree & {
  readonly request: Request;
  readonly respondWith: (reponse: Promise<Response>) => void;
};
type Courrier = Duree & { readonly data: Message; readonly ports: readonly MessagePort[] };
type Monde = {
  readonly location: Location;
  readonly caches: CacheStorage;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (
      options: object,
    ) => Promise<readonly { postMessage: (m: unknown, t: Transferable[]) => void }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Duree) => void): void;
  addEventListener(name: 'fetch', listener: (event: Requete) => void): void;
  addEventListener(name: 'message', listener: (event: Courrier) => void): void;
};
/** The event, as Workbox names it. */
type Evenement = Parameters<PrecacheController['install']>[0];
declare const self: Monde;
/** Written by the build: what to keep, and its name. */
declare const __LISTE__: { url: string; revision: string | null }[];
declare const __CONSTRUCTION__: string;

const CACHE = 'pret-pour-datapass';
/** A line slower than this is treated as no line, when the page is kept: in ms. */
const PATIENCE_MS = 3_000;

const precache = new PrecacheController({
  cacheName: CACHE,
  plugins: [
    {
      // The router's content has the address of its page: only this header tells them apart.
      requestWillFetch: async ({ request }) =>
        request.url.endsWith(MARQUE_CONTENU) ? new Request(request, { headers: { RSC: '1' } }) : request,
    },
  ],
});
precache.addToCacheList(__LISTE__);

const gardee = async (url: string): Promise<Response | undefined> => {
  const cle = precache.getCacheKeyForURL(url);
  return cle ? self.caches.match(cle, { cacheName: CACHE, ignoreVary: true }) : undefined;
};

/** The network first: a new build is never hidden. What is kept when it fails, breaks down (5xx) or is too slow. */
async function reseauDAbord(request: Request, kept: Response | undefined): Promise<Response> {
  if (!kept) return fetch(request);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(kept), PATIENCE_MS);
  });
  const answered = fetch(request).then(
    (response) => (response.status >= 500 ? kept : response),
    () => kept,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

const repondre: Record<Exclude<Sorte, 'reseau'>, (request: Request) => Promise<Response>> = {
  page: async (request) => reseauDAbord(request, await gardee(cleDe(request.url, 'page'))),
  contenu: async (request) => reseauDAbord(request, await gardee(cleDe(request.url, 'contenu'))),
  // Without a line nothing is read ahead: the router then asks for the content, which is kept.
  apercu: async (request) => fetch(request).catch(() => new Response(null, { status: 204 })),
  // Kept files of every build: an old tab may still ask for its own.
  fichier: async (request) =>
    (await self.caches.match(request.url, { cacheName: CACHE, ignoreVary: true })) ?? fetch(request),
};

/** True when every open page is of this build: one that does not answer may be an old one. */
async function seuls(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const builds = await Promise.all(pages.map(constructionDe));
  return builds.every((build) => build === __CONSTRUCTION__);
}

/** Deletes the files of older builds, once no open page may need them. Only the worker in charge is asked to. */
async function ranger(event: Duree) {
  if (await seuls()) await precache.activate(event as Evenement);
}

self.addEventListener('install', (event) => {
  // Stopped as a whole by one missing file: the former worker, or none, stays.
  precache.install(event as Evenement);
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(() => ranger(event)));
});
self.addEventListener('message', (event) => {
  const { dire } = event.data;
  if (dire === 'construction') event.ports[0]?.postMessage({ construction: __CONSTRUCTION__ });
  if (dire === 'prendre') event.waitUntil(self.skipWaiting());
  if (dire === 'bonjour') event.waitUntil(ranger(event));
});
self.addEventListener('fetch', (event) => {
  const sorte = sorteDe(event.request, self.location.origin);
  if (sorte !== 'reseau') event.respondWith(repondre[sorte](event.request));
});
