import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Brouillon, parseDraft } from '../draft/format';
import { type Polices, pdfDe } from './pdf';

const RACINE = join(import.meta.dirname, '../..');
const police = (chemin: string) =>
  new Uint8Array(readFileSync(join(RACINE, 'node_modules/@expo-google-fonts/source-sans-3', chemin)));

export const POLICES: Polices = {
  texte: police('400Regular/SourceSans3_400Regular.ttf'),
  gras: police('700Bold/SourceSans3_700Bold.ttf'),
};
export const LE_JOUR = new Date('2026-11-22T10:00:00.000Z');

/** A complete request: Clamart's, or that of another form. */
export function fixture(nom = 'api-entreprise-marches-publics'): Brouillon {
  const lu = parseDraft(readFileSync(join(RACINE, `lib/draft/fixtures/${nom}.json`), 'utf8'));
  if (!lu.ok) throw new Error(lu.code);
  return lu.value;
}

/** The fixture with other answers. */
export function avec(reponses: Record<string, unknown>): Brouillon {
  const base = fixture();
  return { ...base, reponses: { ...base.reponses, ...reponses } as Brouillon['reponses'] };
}

export const pdf = (brouillon: Brouillon) => pdfDe(brouillon, LE_JOUR, POLICES);

/** True when this machine has a tool: poppler-utils and qpdf are not everywhere. */
export function outil(nom: string): boolean {
  return spawnSync(nom, ['--version']).error === undefined;
}

export const OUTILS = ['pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'].every(outil);
export const RAISON = OUTILS ? '' : ' (sauté : poppler-utils ou qpdf est absent)';

/** What a tool says of a PDF; `FICHIER` stands for its path. */
export function dit(octets: Uint8Array, nom: string, ...args: readonly string[]): string {
  const dossier = mkdtempSync(join(tmpdir(), 'pdf-'));
  const chemin = join(dossier, 'a.pdf');
  try {
    writeFileSync(chemin, octets);
    const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
    const { status, stdout, stderr } = spawnSync(
      nom,
      args.map((each) => (each === 'FICHIER' ? chemin : each)),
      options,
    );
    if (status !== 0) throw new Error(`${nom} : ${stderr}`);
    return stdout;
  } finally {
    rmSync(dossier, { recursive: true });
  }
}
