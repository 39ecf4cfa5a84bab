/** What importing a picture gives: its address, or an object that holds it when the framework measured it. */
type Image = string | { readonly src: string };

/** A DSFR pictogram, fetched as a picture of its own: drawn in the page it would weigh in its HTML and its code. */
export function Picto({ image }: { image: Image }) {
  const adresse = typeof image === 'string' ? image : image.src;
  return (
    <svg className="fr-artwork" aria-hidden="true" viewBox="0 0 80 80" width="80" height="80">
      {(['decorative', 'minor', 'major'] as const).map((trait) => (
        <use key={trait} className={`fr-artwork-${trait}`} href={`${adresse}#artwork-${trait}`} />
      ))}
    </svg>
  );
}
