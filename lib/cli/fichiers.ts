import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { DONNEES } from '../catalogue/donnees';
import { CLE_ECHANGE, CLE_ECHANGE_ABIME } from '../draft/echange';
import { phraseDuRefus } from '../draft/endroit';
import { type Brouillon, envelope, type ParseCode, parseDraftBytes } from '../draft/format';
import { MAX_PDF_BYTES } from '../draft/pdf';
import { failure, ok, type Result } from '../result';
import { estAutour } from '../steps/autour';
import { STEPS } from '../steps/index';
import { REPONSES_VERIFICATION } from '../steps/organisation/verification';
import { printable } from './sortie';

const SENTENCES = {
  introuvable: 'Vérifiez le nom du fichier : aucun fichier ne porte ce nom.',
  dossier: 'Donnez un fichier : ceci est un dossier.',
  acces_refuse: 'Demandez le droit d’accéder à ce fichier : le système le refuse.',
  illisible: 'Vérifiez le fichier et son disque : le système n’arrive pas à le lire.',
  // The form's own sentence speaks of reloading a page: there is none here.
  version_plus_recente:
    'Installez la dernière version de ce programme : ce fichier a été enregistré par une version plus récente.',
} as const;

export type SystemCode = Exclude<keyof typeof SENTENCES, ParseCode>;
export type FileCode = ParseCode | SystemCode;

/** A draft file as the command line names it: read, or the sentence that says what to do. */
export type Lu = {
  readonly fichier: string;
  readonly lecture:
    | { readonly ok: true; readonly value: Brouillon }
    | { readonly ok: false; readonly phrase: string };
};

/** The sentence that says what to do about a file that cannot be read; with its bytes, where to look as well. */
export function fileSentence(code: FileCode, bytes: Uint8Array = new Uint8Array()): string {
  return code in SENTENCES
    ? SENTENCES[code as keyof typeof SENTENCES]
    : phraseDuRefus(bytes, code as ParseCode);
}

/** The system's refusal, as one of our codes. */
export function systemCode(error: unknown): SystemCode {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'introuvable';
    case 'EISDIR':
      return 'dossier';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'acces_refuse';
    default:
      return 'illisible';
  }
}

/** A path as typed: npm moves to the project's folder first, and says where the person was. */
export function pathOf(typed: string): string {
  const { npm_lifecycle_event, INIT_CWD } = process.env;
  return resolve(npm_lifecycle_event === 'demande' && INIT_CWD ? INIT_CWD : process.cwd(), typed);
}

/** Reads the bytes of a file. Never rejects, and never holds more than one byte over the largest size, a PDF’s. */
export async function readBytes(fichier: string): Promise<Result<Uint8Array, SystemCode>> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(pathOf(fichier), { end: MAX_PDF_BYTES })) chunks.push(chunk);
  } catch (error) {
    return failure(systemCode(error));
  }
  return ok(Buffer.concat(chunks));
}

async function readDraft(fichier: string): Promise<Lu> {
  const read = await readBytes(fichier);
  if (!read.ok) return { fichier, lecture: { ok: false, phrase: fileSentence(read.code) } };
  const lecture = parseDraftBytes(read.value);
  if (lecture.ok) return { fichier, lecture };
  return { fichier, lecture: { ok: false, phrase: fileSentence(lecture.code, read.value) } };
}

/** Reads draft files in the order given, one at a time: a system opens only so many at once. */
export async function readDrafts(fichiers: readonly string[]): Promise<readonly Lu[]> {
  const lus: Lu[] = [];
  for (const fichier of fichiers) lus.push(await readDraft(fichier));
  return lus;
}

const KNOWN_ANSWERS: ReadonlySet<string> = new Set([
  ...STEPS.flatMap((step) => step.fields.map(({ name }) => name)),
  ...DONNEES.map(({ scope }) => `justification_${scope}`),
  'contexte_unique_confirme',
  'textes_a_relire',
  ...REPONSES_VERIFICATION,
]);
const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(envelope.shape),
  CLE_ECHANGE,
  CLE_ECHANGE_ABIME,
]);
const MAX_NAMED = 20;

function named(label: string, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return [];
  const more = keys.length > MAX_NAMED ? ` et ${keys.length - MAX_NAMED} de plus` : '';
  return [`${label} : ${keys.slice(0, MAX_NAMED).map(printable).join(', ')}${more}`];
}

/** One line naming the keys that this version does not know, or none. They are kept, never dropped. */
export function unknownKeysLine(fichier: string, brouillon: Brouillon): readonly string[] {
  const answers = Object.keys(brouillon.reponses).filter(
    (key) => !KNOWN_ANSWERS.has(key) && !key.startsWith('demandeur_') && !estAutour(key),
  );
  const keys = Object.keys(brouillon).filter((key) => !KNOWN_KEYS.has(key));
  const parts = [
    ...named('réponses inconnues gardées', answers),
    ...named('informations inconnues gardées', keys),
  ];
  return parts.length === 0 ? [] : [`${printable(fichier)} : ${parts.join(' ; ')}.`];
}

/** What people read on stderr about one file: why it cannot be read, or what was unknown in it. */
export function linesAbout({ fichier, lecture }: Lu): readonly string[] {
  if (lecture.ok) return unknownKeysLine(fichier, lecture.value);
  return [`${printable(fichier)} : ${lecture.phrase}`];
}
