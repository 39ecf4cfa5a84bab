import type { ReactNode } from 'react';

type Props = {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** What may be wider or taller than the screen scrolls by itself, and the keyboard can reach it. */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    <section
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must take the focus (WCAG 2.1.1)
      tabIndex={0}
    >
      {children}
    </section>
  );
}
