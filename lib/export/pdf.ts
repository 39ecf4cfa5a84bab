import { sansEchange } from '../draft/echange';
import { type Brouillon, serializeDraft } from '../draft/format';
import { type Bloc, type DocumentExporte, documentDe } from './document';
import { ecrireBloc, titre } from './pdf-blocs';
import { type Element, PAGE, type Plume, plume } from './pdf-plume';

/** The bytes of the two fonts that the document embeds: the caller knows where they are. */
export type Polices = { readonly texte: Uint8Array; readonly gras: Uint8Array };

/** The name under which the PDF carries its own draft. */
export const PIECE_JOINTE = 'demande.json';
const SERVICE = 'Prêt pour DataPass';

const PDF_UA = `
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>`;

/** A title for the metadata. pdfkit writes it in XML without escaping it: the three signs are replaced. */
function titreSur(texte: string): string {
  return texte.replaceAll('&', 'et').replaceAll('<', '‹').replaceAll('>', '›');
}

/** What pdfkit can do and its types do not say. */
type Brut = {
  compress: boolean;
  appendXML(xml: string): void;
  file(octets: Uint8Array, options: object): void;
};
type Signet = { addItem(titre: string, options: object): Signet };

/**
 * A copy of the font whose layout tables (kerning, ligatures) are hidden: fontkit would read them anew for each
 * document, which takes longer than all the rest. Without them, what is measured is exactly what is drawn.
 */
function sansMiseEnForme(police: Uint8Array): Uint8Array {
  const octets = police.slice();
  const vue = new DataView(octets.buffer, octets.byteOffset);
  const tables = vue.getUint16(4);
  for (let rang = 0; rang < tables; rang += 1) {
    const place = 12 + rang * 16;
    const nom = String.fromCharCode(...octets.subarray(place, place + 4));
    if (nom === 'GSUB' || nom === 'GPOS') octets[place] = 'x'.charCodeAt(0);
  }
  return octets;
}

/** The outline follows the titles, two levels deep. */
function signets(doc: PDFKit.PDFDocument) {
  const racine = doc.outline as unknown as Signet;
  let section = racine;
  return (bloc: Bloc, y: number) => {
    if (bloc.genre !== 'titre' || bloc.niveau === 4) return;
    const ici = { fit: false, left: PAGE.largeur, top: Math.max(0, y - 10), expanded: true };
    const parent = bloc.niveau === 2 ? racine : section;
    const item = parent.addItem(bloc.texte, ici);
    if (bloc.niveau === 2) section = item;
  };
}

/** « Page 2 sur 5 » at the foot of each page: no content, assistive technologies count pages themselves. */
function pieds({ doc, artefact, prendre }: Plume): void {
  const { count } = doc.bufferedPageRange();
  for (let rang = 0; rang < count; rang += 1) {
    doc.switchToPage(rang);
    artefact(() => {
      prendre({ graisse: 'texte', corps: 9, couleur: '#666666' });
      const texte = `${SERVICE}, page ${rang + 1} sur ${count}`;
      doc.text(texte, PAGE.droite - doc.widthOfString(texte), PAGE.hauteur - 46, { lineBreak: false });
    }, 'Pagination');
  }
}

function enOctets(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('error', reject);
    doc.on('end', () => {
      const octets = new Uint8Array(parts.reduce((somme, { length }) => somme + length, 0));
      let place = 0;
      for (const part of parts) {
        octets.set(part, place);
        place += part.length;
      }
      resolve(octets);
    });
  });
}

/**
 * The draft as a document, which carries the draft's own file. Without its exchanges: this document may be filed,
 * and comments and history are between the people who prepare it.
 * @param now the moment of the export
 */
export function pdfDe(brouillon: Brouillon, now: Date, polices: Polices): Promise<Uint8Array<ArrayBuffer>> {
  return pdfDuDocument(documentDe(brouillon, now), now, polices, serializeDraft(sansEchange(brouillon)));
}

/**
 * A document as a tagged PDF, declared PDF/UA-1 and PDF/A-3a. The same document, moment and fonts give the same
 * bytes; the browser and the command line run this very code.
 * @param now the moment of the export
 * @param fichier the draft's own file, for the document that carries it
 */
export async function pdfDuDocument(
  { titre: nom, blocs }: DocumentExporte,
  now: Date,
  polices: Polices,
  fichier?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded on demand: it weighs nothing on the pages that export nothing.
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: 'fr-FR',
    size: [PAGE.largeur, PAGE.hauteur],
    // The pen breaks the pages itself.
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    // No default: pdfkit's own is not embedded.
    font: null as unknown as string,
    info: { Title: titreSur(nom), Creator: SERVICE, Producer: 'PDFKit', CreationDate: now, ModDate: now },
  });
  const octets = enOctets(doc);
  const brut = doc as unknown as Brut;
  brut.appendXML(PDF_UA);
  doc.registerFont('texte', sansMiseEnForme(polices.texte) as unknown as ArrayBuffer);
  doc.registerFont('gras', sansMiseEnForme(polices.gras) as unknown as ArrayBuffer);
  // Kept as it is, so that opening the PDF finds the very bytes without inflating anything.
  brut.compress = false;
  if (fichier !== undefined)
    brut.file(new TextEncoder().encode(fichier), {
      name: PIECE_JOINTE,
      type: 'application/json',
      description: 'Le fichier de la demande',
      relationship: 'Source',
      creationDate: now,
      modifiedDate: now,
    });
  brut.compress = true;

  doc.addPage();
  doc.font('texte');
  const sienne = plume(doc);
  const racine: Element = doc.struct('Document');
  const marquer = signets(doc);
  titre(sienne, racine, 1, nom);
  for (const bloc of blocs) {
    ecrireBloc(sienne, racine, bloc);
    // After the title: it may have gone to the next page.
    marquer(bloc, sienne.y() - 30);
  }
  racine.end();
  doc.addStructure(racine);
  pieds(sienne);
  doc.end();
  return octets;
}
