'use client';

import { setLink } from '@codegouvfr/react-dsfr/link';
import { useEffect } from 'react';
import Lien from './lien';
import { direPret } from './pret';

declare module '@codegouvfr/react-dsfr/link' {
  interface RegisterLink {
    Link: typeof Lien;
  }
}

// Its own type asks for a link that may have no address.
setLink({ Link: Lien as Parameters<typeof setLink>[0]['Link'] });

const MENU = '[data-fr-opened]';
const APPROCHES = ['pointerover', 'touchstart', 'focusin', 'click'] as const;

/** The page was drawn in the light or the dark of the system, which has changed since. */
const enRetard = (systeme: MediaQueryList) => {
  const { frScheme, frTheme } = document.documentElement.dataset;
  return frScheme === 'system' && (frTheme === 'dark') !== systeme.matches;
};

/**
 * Fetches the DSFR's own script when a gesture comes to one of the buttons that need it, the menu of small screens
 * and the display settings, or when the system changes from light to dark. A click that comes before the script is
 * played again.
 */
export function StartDsfr() {
  useEffect(() => {
    let clicked: HTMLElement | null = null;
    let asked = false;
    const systeme = window.matchMedia('(prefers-color-scheme: dark)');
    const stop = () => {
      for (const each of APPROCHES) window.removeEventListener(each, onApproach);
      systeme.removeEventListener('change', load);
    };
    const load = async () => {
      if (asked) return;
      asked = true;
      try {
        const { startDsfr } = await import('./dsfr-script');
        await startDsfr();
        stop();
        clicked?.click();
      } catch {
        // No network, and no kept copy: asked again once it is back.
        asked = false;
        window.addEventListener('online', load, { once: true });
      }
    };
    const onApproach = ({ type, target }: Event) => {
      const menu = target instanceof Element ? target.closest<HTMLElement>(MENU) : null;
      if (!menu) return;
      if (type === 'click') clicked = menu;
      void load();
    };
    for (const each of APPROCHES) window.addEventListener(each, onApproach, { passive: true });
    systeme.addEventListener('change', load);
    // What came before this script did.
    if (enRetard(systeme) || document.querySelector(`${MENU}:is(:hover, :focus)`)) void load();
    // A screen that waits for the open draft says it itself.
    if (!document.querySelector('[data-en-attendant]')) direPret();
    return () => {
      stop();
      window.removeEventListener('online', load);
    };
  }, []);
  return null;
}
