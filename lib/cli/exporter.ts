import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Brouillon, draftFileName, serializeDraft } from '../draft/format';
import { readArguments } from './arguments';
import { type Lu, linesAbout, pathOf, readDrafts, type SystemCode, systemCode } from './fichiers';
import { badUsage, printable, type Sortie } from './sortie';

const A_VENIR = ['pdf', 'html', 'lien', 'corps-api'];

const SENTENCES = {
  introuvable: 'Créez d’abord le dossier où écrire : il n’existe pas.',
  dossier: 'Donnez un nom de fichier : ceci est un dossier.',
  acces_refuse: 'Choisissez un autre endroit où écrire : le système refuse celui-ci.',
  pas_un_dossier: 'Donnez un autre nom de dossier : un fichier porte déjà celui-ci.',
  illisible: 'Vérifiez le disque : le système n’arrive pas à écrire ce fichier.',
} as const satisfies Record<SystemCode | 'pas_un_dossier', string>;

function writeSentence(error: unknown): string {
  // `mkdir` says EEXIST when a file already bears the folder's name.
  const isFile = (error as NodeJS.ErrnoException).code === 'EEXIST';
  return SENTENCES[isFile ? 'pas_un_dossier' : systemCode(error)];
}

/** True when the place is taken by something else than this very text. */
async function holdsOther(path: string, text: string): Promise<boolean> {
  try {
    return (await readFile(path, 'utf8')) !== text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code === 'EISDIR') return true;
    throw error;
  }
}

/**
 * A name that overwrites nothing: neither another draft of this run, nor a file of the folder that
 * says something else. The same export run twice gives the same files.
 * @throws the system's error when the folder cannot be read
 */
async function freeName(folder: string, name: string, text: string, taken: Set<string>): Promise<string> {
  const at = (rank: number) => (rank === 1 ? name : name.replace(/\.json$/, `-${rank}.json`));
  let rank = 1;
  while (taken.has(at(rank)) || (await holdsOther(join(folder, at(rank)), text))) rank += 1;
  taken.add(at(rank));
  return at(rank);
}

/** Where each draft goes, as typed: always the same file, or a free name in the folder. */
type PlaceOf = (brouillon: Brouillon, text: string) => Promise<string>;

const inFolder = (typed: string): PlaceOf => {
  const taken = new Set<string>();
  return async (brouillon, text) => {
    await mkdir(pathOf(typed), { recursive: true });
    return join(typed, await freeName(pathOf(typed), draftFileName(brouillon), text, taken));
  };
};

/** Writes one draft; false when it could not be. One that cannot be written hides none of the others. */
async function write(
  { fichier, lecture }: Lu,
  placeOf: PlaceOf,
): Promise<{ done: boolean; lines: readonly string[] }> {
  if (!lecture.ok) return { done: false, lines: [] };
  const text = serializeDraft(lecture.value);
  try {
    const place = await placeOf(lecture.value, text);
    await writeFile(pathOf(place), text);
    return { done: true, lines: [`${printable(fichier)} : enregistré dans ${printable(place)}`] };
  } catch (error) {
    return { done: false, lines: [`${printable(fichier)} : ${writeSentence(error)}`] };
  }
}

/** `exporter FICHIER… --json F.json | --vers DOSSIER`: an incomplete draft exports all the same. */
export async function exporter(args: readonly string[]): Promise<Sortie> {
  const read = readArguments(args, { json: 'valeur', vers: 'valeur' }, A_VENIR);
  if (!read.ok) return badUsage(read.probleme);
  const json = read.options.get('json');
  const vers = read.options.get('vers');
  const count = read.positionnels.length;
  if (count === 0) return badUsage('Donnez au moins un fichier à exporter.');
  if (json !== undefined && vers !== undefined) return badUsage('Choisissez --json ou --vers, pas les deux.');
  if (json !== undefined && count > 1)
    return badUsage('Donnez un dossier avec --vers : --json n’écrit qu’un seul fichier.');
  const placeOf = json !== undefined ? async () => json : vers !== undefined ? inFolder(vers) : null;
  if (placeOf === null) return badUsage('Dites où écrire : --json F.json, ou --vers DOSSIER.');
  const lus = await readDrafts(read.positionnels);
  const stderr = lus.flatMap(linesAbout);
  let code: Sortie['code'] = 0;
  // One after the other: the free names depend on those already given.
  for (const lu of lus) {
    const { done, lines } = await write(lu, placeOf);
    stderr.push(...lines);
    if (!done) code = 2;
  }
  return { stdout: '', stderr, code };
}
