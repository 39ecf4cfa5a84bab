/**
 * Takes what a link carries out of the address bar, at once: neither key nor content stays there. Null when the
 * address carries nothing, or only names a place of this page.
 */
export function prendreFragment(): string | null {
  const { hash, pathname, search } = window.location;
  if (hash.length < 2 || document.getElementById(hash.slice(1))) return null;
  const propre = pathname + search;
  window.history.replaceState(window.history.state, '', propre);
  // Next.js remembers the first address by itself, and would write it again: once it listens, it is told too.
  setTimeout(() => window.history.replaceState(null, '', propre));
  return hash;
}
