import type { ReactNode } from 'react';

type Props = {
  readonly legende: string;
  readonly idLegende?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A drawing and its caption, tied as the RGAA asks (1.9): the role and the name say again what screen readers miss. */
export function Figure({ legende, idLegende, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the RGAA asks for it
    <figure role="figure" aria-label={legende} className={className}>
      {children}
      <figcaption id={idLegende} className="fr-text--sm">
        {legende}
      </figcaption>
    </figure>
  );
}
