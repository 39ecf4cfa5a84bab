/** A DSFR pictogram, fetched as a picture of its own: drawn in the page it would weigh in its HTML and its code. */
export function Picto({ image }: { image: ImageImportee }) {
  const adresse = typeof image === 'string' ? image : image.src;
  return (
    <svg className="fr-artwork" aria-hidden="true" viewBox="0 0 80 80" width="80" height="80">
      {(['decorative', 'minor', 'major'] as const).map((trait) => (
        <use key={trait} className={`fr-artwork-${trait}`} href={`${adresse}#artwork-${trait}`} />
      ))}
    </svg>
  );
}
