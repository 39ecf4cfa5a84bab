/**
 * How far something is, as a bar: said in words beside it. Drawn by attributes, which the policy of the page allows
 * in its HTML, and not by a `style`.
 *
 * @param part from 0 to 1
 */
export function Jauge({ part }: { readonly part: number }) {
  return (
    <svg className="jauge" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={part} height={1} />
    </svg>
  );
}
