import type { ReactNode } from 'react';

/** A link that leaves the site: a new window, which screen readers announce. */
export function Externe({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="fr-sr-only"> (nouvelle fenêtre)</span>
    </a>
  );
}
