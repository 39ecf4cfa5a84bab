/**
 * Finds the draft that our own PDF carries. It reads what `lib/export/pdf.ts` writes and nothing else: a table
 * of offsets, then one embedded file kept as it is. Nothing is inflated, nothing is run, and no word of the
 * document can pass for a structure, because each object is read at its declared offset only.
 */

/** Bytes of the largest PDF that is read: a full draft in plain, its pages and its fonts. */
export const MAX_PDF_BYTES = 8 * 1_048_576;
const ENTREE = 20;
/** The dictionary of the embedded file holds dates and sizes only: it is short. */
const DICTIONNAIRE = 600;

/** The bytes as text, one character a byte; '' out of the file. */
function lire(octets: Uint8Array, de: number, longueur: number): string {
  return String.fromCharCode(...octets.subarray(Math.max(0, de), Math.max(0, de) + longueur));
}

/** True when a file says that it is a PDF, whatever its name. */
export function isPdf(octets: Uint8Array): boolean {
  return lire(octets, 0, 5) === '%PDF-';
}

/** Where each object begins; [] when the table is not where the end of the file says. */
function decalages(octets: Uint8Array): readonly number[] {
  const fin = /startxref\n(\d{1,10})\n%%EOF\s*$/.exec(lire(octets, octets.length - 64, 64));
  if (!fin) return [];
  const table = Number(fin[1]);
  const tete = /^xref\n0 (\d{1,7})\n/.exec(lire(octets, table, 32));
  if (!tete) return [];
  const premiere = table + tete[0].length;
  const nombre = Math.min(Number(tete[1]), Math.floor((octets.length - premiere) / ENTREE));
  return Array.from({ length: Math.max(0, nombre) }, (_, rang) =>
    Number(lire(octets, premiere + rang * ENTREE, 10)),
  );
}

/** The embedded file that begins here, or null. */
function piece(octets: Uint8Array, debut: number): Uint8Array | null {
  const tete = /^\d+ 0 obj\n<<\n\/Type \/EmbeddedFile\n/.exec(lire(octets, debut, 64));
  if (!tete) return null;
  const entree = /^[\s\S]*?\n\/Length (\d{1,8})\n>>\nstream\n/.exec(lire(octets, debut, DICTIONNAIRE));
  if (!entree || entree[0].includes('/Filter')) return null;
  const de = debut + entree[0].length;
  const a = de + Number(entree[1]);
  return lire(octets, a, 10) === '\nendstream' ? octets.subarray(de, a) : null;
}

/** The bytes of the one file embedded in a PDF of ours; null for any other PDF, or one that was cut. */
export function draftInPdf(octets: Uint8Array): Uint8Array | null {
  const pieces = decalages(octets).flatMap((debut) => piece(octets, debut) ?? []);
  const [seule, ...autres] = pieces;
  return seule && autres.length === 0 ? seule : null;
}
