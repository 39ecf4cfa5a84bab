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
export type PlaceOf = (brouillon: Brouillon, text: string) => Promise<string>;

/** A free name for each draft in a folder, made when it does not exist. */
export const inFolder = (typed: string): PlaceOf => {
  const taken = new Set<string>();
  return async (brouillon, text) => {
    await mkdir(pathOf(typed), { recursive: true });
    return join(typed, await freeName(pathOf(typed), draftFileName(brouillon), text, taken));
  };
};

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

/** Writes one draft. */
export function writeDraft(nom: string, brouillon: Brouillon, placeOf: PlaceOf): Promise<Ecrit> {
  const text = serializeDraft(brouillon);
  return writeContent(nom, text, () => placeOf(brouillon, text));
}
