import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Brouillon, draftFileName, serializeDraft } from '../draft/format';
import { pathOf, type SystemCode, systemCode } from './fichiers';
import { printable } from './sortie';

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

/** What stands at a path: nothing, this very text, or something else. */
async function standing(path: string, text: string): Promise<'rien' | 'pareil' | 'autre'> {
  try {
    return (await readFile(path, 'utf8')) === text ? 'pareil' : 'autre';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'rien';
    if (code === 'EISDIR') return 'autre';
    throw error;
  }
}

/**
 * A name, without extension, that overwrites nothing: neither another draft of this run, nor what the folder
 * holds. The same export run twice gives the same files.
 * @param beside what else will be written under that name
 * @throws the system's error when the folder cannot be read
 */
async function freeName(
  folder: string,
  name: string,
  text: string,
  beside: readonly string[],
  taken: Set<string>,
): Promise<string> {
  const isFree = async (stem: string) => {
    if (taken.has(stem)) return false;
    const json = await standing(join(folder, `${stem}.json`), text);
    // Ours already, from an earlier run: what stands beside it is replaced.
    if (json !== 'rien') return json === 'pareil';
    const others = await Promise.all(beside.map((end) => standing(join(folder, stem + end), text)));
    return others.every((other) => other === 'rien');
  };
  for (let rank = 1; ; rank += 1) {
    const stem = rank === 1 ? name : `${name}-${rank}`;
    if (!(await isFree(stem))) continue;
    taken.add(stem);
    return stem;
  }
}

/** Where each draft goes, as typed and without extension: a free name in the folder, made when it does not exist. */
export function inFolder(typed: string, beside: readonly string[] = []) {
  const taken = new Set<string>();
  return async (brouillon: Brouillon): Promise<string> => {
    const folder = pathOf(typed);
    await mkdir(folder, { recursive: true });
    const name = draftFileName(brouillon, '').slice(0, -1);
    return join(typed, await freeName(folder, name, serializeDraft(brouillon), beside, taken));
  };
}

/** A file inside a folder, which is made when it does not exist. */
export async function inside(folder: string, file: string): Promise<string> {
  await mkdir(pathOf(folder), { recursive: true });
  return join(folder, file);
}

type Ecrit = { readonly done: boolean; readonly line: string };

/** Writes one file where asked, and says it in a line that begins with `nom`; not done when it could not be. */
export async function writeContent(
  nom: string,
  content: string | Uint8Array,
  place: () => Promise<string>,
): Promise<Ecrit> {
  try {
    const where = await place();
    await writeFile(pathOf(where), content);
    return { done: true, line: `${printable(nom)} : enregistré dans ${printable(where)}` };
  } catch (error) {
    return { done: false, line: `${printable(nom)} : ${writeSentence(error)}` };
  }
}
