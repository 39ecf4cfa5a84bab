type Props = {
  readonly dit: string;
  /** It went wrong: said at once (`alert`), when a success waits its turn (`status`). */
  readonly echec?: boolean;
  readonly className?: string;
};

/** What an action gave, said where it was asked, to the eye and to screen readers. */
export function Annonce({ dit, echec = false, className = 'fr-text--sm fr-mb-0' }: Props) {
  return (
    <>
      {/* Empty, it draws nothing: the DSFR puts a sign before an error, whatever it holds. */}
      <p role="status" className={echec ? 'fr-mb-0' : className}>
        {echec ? '' : dit}
      </p>
      {echec && dit && (
        <p role="alert" className={className}>
          {dit}
        </p>
      )}
    </>
  );
}
