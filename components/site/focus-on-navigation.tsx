'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { focusBlock } from '@/components/fields/focus';

/** The heading of the block that the address names, when that block does not take care of itself. */
function namedBlock(): HTMLElement | null {
  const { hash } = window.location;
  if (hash === '' || hash.startsWith('#champ-') || hash.startsWith('#ligne-')) return null;
  const block = document.getElementById(hash.slice(1));
  return block?.querySelector<HTMLElement>('h1, h2, h3') ?? block;
}

/**
 * After a change of page or of place inside the application, moves the focus where the eye goes: to
 * the block that the address names, else to the new h1. The first page keeps the browser's focus.
 */
export function FocusOnNavigation() {
  const pathname = usePathname();
  const previous = useRef(pathname);
  useEffect(() => {
    const onHash = () => focusBlock(namedBlock());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    if (window.location.hash !== '') {
      focusBlock(namedBlock());
      return;
    }
    focusBlock(document.querySelector<HTMLElement>('main h1'));
    window.scrollTo(0, 0);
  }, [pathname]);
  return null;
}
