'use client';

import { setLink } from '@codegouvfr/react-dsfr/link';
import { useEffect } from 'react';
import { quandCalme } from '@/lib/hors-ligne/page';
import Lien from './lien';
import { direPret } from './pret';

declare module '@codegouvfr/react-dsfr/link' {
  interface RegisterLink {
    Link: typeof Lien;
  }
}

// Its own type asks for a link that may have no address.
setLink({ Link: Lien as Parameters<typeof setLink>[0]['Link'] });

/**
 * Fetches the DSFR's own script once the page rests: only the menu of small screens and the display settings need
 * it, and no gesture should wait for it. A click on one of their buttons fetches it at once, and is played again.
 */
export function StartDsfr() {
  useEffect(() => {
    let clicked: HTMLElement | null = null;
    let asked = false;
    const load = async () => {
      if (asked) return;
      asked = true;
      try {
        const { startDsfr } = await import('./dsfr-script');
        await startDsfr();
        window.removeEventListener('click', onClick);
        clicked?.click();
      } catch {
        // No network, and no kept copy: asked again once it is back.
        asked = false;
        window.addEventListener('online', load, { once: true });
      }
    };
    const onClick = ({ target }: Event) => {
      clicked = target instanceof Element ? target.closest<HTMLElement>('[data-fr-opened]') : null;
      if (clicked) void load();
    };
    window.addEventListener('click', onClick);
    const forget = quandCalme(() => void load());
    // A screen that waits for the open draft says it itself.
    if (!document.querySelector('[data-en-attendant]')) direPret();
    return () => {
      forget();
      window.removeEventListener('click', onClick);
      window.removeEventListener('online', load);
    };
  }, []);
  return null;
}
