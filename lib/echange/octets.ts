/** Bytes as text that a link carries unharmed (RFC 4648, base64url without padding). */
export function enBase64url(octets: Uint8Array): string {
  let binaire = '';
  for (const octet of octets) binaire += String.fromCharCode(octet);
  return btoa(binaire).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of such a text, or null. Two texts never give the same bytes: the last letter’s spare bits count. */
export function deBase64url(texte: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(texte) || texte.length % 4 === 1) return null;
  const binaire = atob(texte.replaceAll('-', '+').replaceAll('_', '/'));
  const octets = Uint8Array.from(binaire, (lettre) => lettre.charCodeAt(0));
  return enBase64url(octets) === texte ? octets : null;
}

/** Runs bytes through a transformer and reads at most `max` bytes of it; null past that, without reading on. */
async function passer(
  octets: Uint8Array<ArrayBuffer>,
  par: CompressionStream | DecompressionStream,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const lecteur = new Blob([octets]).stream().pipeThrough(par).getReader();
  const morceaux: BlobPart[] = [];
  let taille = 0;
  for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read()) {
    taille += lu.value.length;
    if (taille > max) {
      await lecteur.cancel();
      return null;
    }
    morceaux.push(lu.value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(morceaux).arrayBuffer());
}

/** Deflates bytes (RFC 1951). */
export async function comprimer(octets: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const comprime = await passer(octets, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  return comprime ?? octets;
}

/**
 * Inflates bytes, up to `max` bytes: null past that, so that a bomb stops early.
 * @throws TypeError when these are not deflated bytes
 */
export function decomprimer(
  octets: Uint8Array<ArrayBuffer>,
  max: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return passer(octets, new DecompressionStream('deflate-raw'), max);
}
