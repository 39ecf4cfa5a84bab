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

const GESTES = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'click'] as const;

/**
 * Fetches the DSFR's own script at the first gesture: only the menu of small screens and the display
 * settings need it, and a third of what a page weighs is better spent on the page. A click on one of
 * their buttons before it is there is played again.
 */
export function StartDsfr() {
  useEffect(() => {
    let clicked: HTMLElement | null = null;
    const onClick = (event: Event) => {
      if (event.target instanceof Element) clicked = event.target.closest<HTMLElement>('[data-fr-opened]');
    };
    const stop = () => {
      for (const geste of GESTES) window.removeEventListener(geste, load);
    };
    const load = async (event: Event) => {
      stop();
      if (event.type === 'click') onClick(event);
      window.addEventListener('click', onClick);
      try {
        const { startDsfr } = await import('./dsfr-script');
        await startDsfr();
        clicked?.click();
      } catch {
        // No network, and no kept copy: the first gesture after it is back tries again.
        window.addEventListener('online', wait, { once: true });
      }
      window.removeEventListener('click', onClick);
    };
    const wait = () => {
      for (const geste of GESTES) window.addEventListener(geste, load, { passive: true });
    };
    wait();
    // A screen that waits for the open draft says it itself.
    if (!document.querySelector('[data-en-attendant]')) direPret();
    return () => {
      stop();
      window.removeEventListener('online', wait);
    };
  }, []);
  return null;
}
