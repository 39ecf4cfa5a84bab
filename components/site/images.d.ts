/** What importing a picture gives: its address, or an object that holds it when the framework measured it. */
type ImageImportee = string | { readonly src: string };

declare module '@codegouvfr/react-dsfr/dsfr/artwork/pictograms/*.svg' {
  const image: ImageImportee;
  export default image;
}
