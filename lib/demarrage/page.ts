import { peutEtreGardees } from '../draft/base';
import { inscrire, quandCalme } from '../hors-ligne/page';

/** Written by the build, for each page: its scripts and their hashes, and when they start. */
declare const __SCRIPTS__: readonly (readonly [adresse: string, empreinte: string])[];
declare const __AU_GESTE__: boolean;

/** Told by the page once its buttons answer. */
const PRET = 'pret';
const GESTES = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click', 'change'] as const;
/** A screen that is there to be filled. */
const ECRAN = '[data-en-attendant], main form';
/** On a page to read, what the application answers for: its links lead on without it. */
const OUTIL = 'button, input, select, textarea, label';
const SAISIES = ['input', 'change', 'toggle'] as const;
/** A framework that hears one of them on a page it has not taken over yet does so at once, and one waits for it. */
const TUS = [
  ...['keydown', 'keypress', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'],
  ...['focusin', 'focusout', 'beforeinput', 'input', 'change'],
];
/** What needs the scripts to be of any use: fetched before it comes into sight, in CSS pixels. */
const APPROCHE = '300px';
/** A page opened in a hidden tab draws nothing: its scripts do not wait for ever. In ms. */
const SANS_IMAGE_MS = 1_000;

/**
 * The only script that a page runs by itself. The text comes first: the application starts after the first
 * image of a screen that cannot do without it; on a screen whose questions are all there, with the first gesture;
 * on a page to read, when a gesture comes to a button or a field, or a tool comes into sight; and when this
 * browser already keeps something that the page must tell.
 *
 * What is done before the application answers is done again once it does: a click on a button, a text typed, a
 * choice, a file, what was unfolded. A form sent too soon does not leave in the address.
 */
let parti = false;
let clique: HTMLElement | null = null;
/** What each field was left with, in the order of the last gestures. */
const remplis = new Map<EventTarget, string | boolean | null>();
/** The fields whose text is held, and how the application wrote in them before. */
const tenus = new Map<EventTarget, PropertyDescriptor | undefined>();

/** Something typed or chosen would be lost with the page; what is merely unfolded would not. */
const tape = () => [...remplis.keys()].some((champ) => !(champ instanceof HTMLDetailsElement));

function demander(adresse: string, empreinte: string) {
  const script = document.createElement('script');
  script.async = true;
  script.integrity = empreinte;
  script.src = adresse;
  script.onerror = () => sansSuite(() => demander(adresse, empreinte));
  document.head.append(script);
}

/** A script did not come. What is typed meanwhile is not kept, and the page says it. */
function sansSuite(encore: () => void) {
  const [venue] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A page that stayed open while the service was renewed asks for files that are gone: it comes again, once.
  if (navigator.onLine && !tape() && venue?.type !== 'reload') return location.reload();
  for (const dit of document.querySelectorAll('[data-sans-suite]')) dit.removeAttribute('hidden');
  addEventListener('online', encore, { once: true });
}

function partir() {
  if (parti) return;
  parti = true;
  for (const each of GESTES) removeEventListener(each, surGeste, true);
  for (const [adresse, empreinte] of __SCRIPTS__) demander(adresse, empreinte);
}

function retenir(event: Event) {
  const quoi = event.target instanceof Element ? event.target : null;
  // A link that leaves this page takes along what was typed in it.
  const bouton = quoi?.closest<HTMLElement>(tape() ? 'button, a[href]:not([target])' : 'button');
  if (!bouton) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  clique = bouton;
}

/** The text or the choice that a field holds, or whether it is ticked; null for what is read from it later. */
function tenuPar(champ: EventTarget): string | boolean | null {
  if (champ instanceof HTMLTextAreaElement || champ instanceof HTMLSelectElement) return champ.value;
  if (!(champ instanceof HTMLInputElement) || champ.type === 'file') return null;
  return champ.type === 'checkbox' || champ.type === 'radio' ? champ.checked : champ.value;
}

/** Closing the page now would lose what was typed. */
function prevenir(event: Event) {
  if (tape()) event.preventDefault();
}

const taire = (event: Event) => event.stopPropagation();

/** The text as the browser itself holds it. */
const natif = (champ: EventTarget) =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(champ), 'value') as PropertyDescriptor;

/** Holds what is typed in a field: the application, while it comes, would empty what it believes empty. */
function tenir(champ: HTMLInputElement | HTMLTextAreaElement) {
  tenus.set(champ, Object.getOwnPropertyDescriptor(champ, 'value'));
  Object.defineProperty(champ, 'value', { ...natif(champ), set: () => {} });
}

function lacher(avant: PropertyDescriptor | undefined, champ: object) {
  if (avant) Object.defineProperty(champ, 'value', avant);
  else Reflect.deleteProperty(champ, 'value');
}

function noter({ target }: Event) {
  if (!target) return;
  const tenu = tenuPar(target);
  remplis.delete(target);
  remplis.set(target, tenu);
  if (typeof tenu === 'string' && !(target instanceof HTMLSelectElement) && !tenus.has(target))
    tenir(target as HTMLInputElement);
}

/** Tells the application what a field was left with, as if it had just been typed or chosen. */
function redire(tenu: string | boolean | null, champ: EventTarget) {
  if (typeof tenu === 'boolean') {
    const box = champ as HTMLInputElement;
    box.checked = !tenu;
    return box.click();
  }
  if (tenu !== null) {
    // React, which looks at what is written through the element itself, finds news.
    (champ as HTMLInputElement).value = '';
    natif(champ).set?.call(champ, tenu);
  }
  const quoi = champ instanceof HTMLDetailsElement ? 'toggle' : 'change';
  champ.dispatchEvent(new Event(quoi, { bubbles: true }));
}

/** Once the next image is ready, the first one or what a gesture shows: the scripts come while it goes to the screen. */
function apresImage() {
  requestAnimationFrame(() => setTimeout(partir));
  setTimeout(partir, SANS_IMAGE_MS);
}

/** A finger does not hover: the first touch counts, wherever it lands. */
function surGeste({ type, target }: Event) {
  const outil = target instanceof Element && target.closest(OUTIL);
  if (outil || type === 'touchstart' || document.querySelector(ECRAN)) apresImage();
}

/** Once the first image is on the screen, the style has the fonts fetched. */
function demanderLaPolice() {
  const dessinee = () => document.documentElement.setAttribute('data-dessinee', '');
  new PerformanceObserver(dessinee).observe({ type: 'paint', buffered: true });
  setTimeout(dessinee, SANS_IMAGE_MS);
}

async function auGeste() {
  for (const each of GESTES) addEventListener(each, surGeste, { capture: true, passive: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apresImage, { once: true });
  const vus = new IntersectionObserver(
    (outils) => {
      if (outils.some(({ isIntersecting }) => isIntersecting)) apresImage();
    },
    { rootMargin: APPROCHE },
  );
  for (const outil of document.querySelectorAll('[data-outil]')) vus.observe(outil);
  // A screen that shows what was kept, or what its address holds.
  const attend = document.querySelector('[data-en-attendant]') !== null;
  const apporte = sessionStorage.length > 0 || (attend && location.hash !== '');
  if (apporte || (await peutEtreGardees())) return apresImage();
  const { documentElement } = document;
  // What is written for someone who kept nothing may be shown; the application, once here, shows what there is.
  documentElement.toggleAttribute('data-vierge', !documentElement.hasAttribute('data-pret'));
  // The application does it by itself once it has started.
  quandCalme(() => void (parti || veiller().catch(() => undefined)));
}

/** Has the pages kept; a newer build that waits is told by the application. */
async function veiller() {
  if ((await inscrire()).waiting) apresImage();
}

for (const each of TUS) addEventListener(each, taire, true);
addEventListener('click', retenir, true);
addEventListener('beforeunload', prevenir);
for (const saisie of SAISIES) addEventListener(saisie, noter, true);
addEventListener(
  PRET,
  () => {
    for (const each of TUS) removeEventListener(each, taire, true);
    removeEventListener('click', retenir, true);
    removeEventListener('beforeunload', prevenir);
    for (const saisie of SAISIES) removeEventListener(saisie, noter, true);
    tenus.forEach(lacher);
    remplis.forEach(redire);
    clique?.click();
  },
  { once: true },
);
demanderLaPolice();
if (__AU_GESTE__) void auGeste();
else apresImage();
