import { constructionDe, type Message } from './messages';

const ADRESSE = '/sw.js';
/** How often an open page that is looked at again asks whether there is a new build, in ms. */
const CURIOSITE_MS = 30 * 60_000;

/** How often a page without a worker asks, in ms: 8 KiB each time. */
export const GUET_MS = 10 * 60_000;
/** How the worker's own file says its build, once written by `lib/cli/travailleur.mjs`. */
const NOM = /construction:"([0-9a-f]{16})"/;

/** What the screen is told: nothing new, or a newer build that waits for this page to be loaded again. */
export type Version = 'actuelle' | 'nouvelle';

/**
 * Starts the service worker, and watches for a newer one. Never throws: without a worker, the service works online.
 *
 * @param construction the build of this page
 * @param dire called when a page of another build is ready to replace this one
 * @returns stops watching
 */
export function veiller(construction: string, dire: (version: Version) => void): () => void {
  const travailleurs = navigator.serviceWorker;
  let inscription: ServiceWorkerRegistration | undefined;
  let vu = Date.now();
  let arrete = false;

  const regarder = async (travailleur: ServiceWorker | null | undefined, attend: boolean) => {
    if (!travailleur) return;
    const autre = await constructionDe(travailleur);
    // A page of the new build itself: the worker that matches it has nothing to wait for.
    if (autre === construction && attend) travailleur.postMessage({ dire: 'prendre' } satisfies Message);
    else if (autre !== null && autre !== construction) dire('nouvelle');
  };
  const suivre = (travailleur: ServiceWorker | null) =>
    travailleur?.addEventListener('statechange', () => {
      if (travailleur.state === 'installed' && travailleurs.controller) void regarder(travailleur, true);
    });
  const repondre = ({ data, ports }: MessageEvent<Message>) => {
    if (data?.dire === 'construction') ports[0]?.postMessage({ construction });
  };
  const change = () => void regarder(travailleurs.controller, false);
  const revenir = () => {
    if (document.visibilityState !== 'visible' || Date.now() - vu < CURIOSITE_MS) return;
    vu = Date.now();
    inscription?.update().catch(() => undefined);
  };
  const commencer = async () => {
    try {
      inscription = await inscrire();
      if (!inscription) return;
      // Meanwhile this computer was said to be shared: nothing is kept.
      if (arrete) return void (await inscription.unregister());
      suivre(inscription.installing);
      inscription.addEventListener('updatefound', () => suivre(inscription?.installing ?? null));
      await regarder(inscription.waiting, true);
      travailleurs.controller?.postMessage({ dire: 'bonjour' } satisfies Message);
    } catch {
      // Private browsing, or a server without the file: everything works, online.
    }
  };

  travailleurs.addEventListener('message', repondre);
  travailleurs.addEventListener('controllerchange', change);
  document.addEventListener('visibilitychange', revenir);
  // Messages to a page wait until it has been read whole, unless it asks for them.
  travailleurs.startMessages();
  const oublier = quandCalme(() => void commencer());
  return () => {
    arrete = true;
    oublier();
    travailleurs.removeEventListener('message', repondre);
    travailleurs.removeEventListener('controllerchange', change);
    document.removeEventListener('visibilitychange', revenir);
  };
}

/**
 * Where no worker may be kept: asks the server of which build it is, every GUET_MS and when the page is looked at
 * again. Never throws: without a network, the next time will tell.
 *
 * @param construction the build of this page
 * @param dire called once the server is of another build
 * @returns stops asking
 */
export function guetter(construction: string, dire: (version: Version) => void): () => void {
  const demander = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const script = await (await fetch(ADRESSE, { cache: 'no-store' })).text();
      const servie = NOM.exec(script)?.[1];
      if (servie && servie !== construction) dire('nouvelle');
    } catch {
      // No network.
    }
  };
  const timer = setInterval(demander, GUET_MS);
  document.addEventListener('visibilitychange', demander);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', demander);
  };
}

/**
 * Asks the browser to keep the pages.
 *
 * @throws in private browsing, from an insecure address, or when the server has no such file
 */
export const inscrire = async () => navigator.serviceWorker.register(ADRESSE, { updateViaCache: 'none' });

/** Once the page is loaded and has nothing left to do: what is kept must not slow what is read. */
export function quandCalme(faire: () => void): () => void {
  let annule = false;
  const attendre = () => {
    if (annule) return;
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => annule || faire(), { timeout: 5_000 });
    else setTimeout(() => annule || faire(), 1_500);
  };
  if (document.readyState === 'complete') attendre();
  else window.addEventListener('load', attendre, { once: true });
  return () => {
    annule = true;
    window.removeEventListener('load', attendre);
  };
}

/** Loads this page again with the newest build: the worker that waits, if any, takes over first. */
export async function passerALaNouvelle(): Promise<void> {
  // Absent from an insecure address and from some private windows.
  const inscription = await navigator.serviceWorker?.getRegistration();
  if (!inscription?.waiting) return window.location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  inscription.waiting.postMessage({ dire: 'prendre' } satisfies Message);
}
