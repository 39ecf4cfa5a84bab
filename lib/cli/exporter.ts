import { readArguments } from './arguments';
import { inFolder, writeDraft } from './ecrire';
import { linesAbout, readDrafts } from './fichiers';
import { badUsage, type Sortie } from './sortie';

const A_VENIR = ['pdf', 'html', 'lien', 'corps-api'];

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
  // One that cannot be written hides none of the others; in order, for the free names depend on it.
  for (const lu of lus) {
    const written = lu.lecture.ok ? await writeDraft(lu.fichier, lu.lecture.value, placeOf) : null;
    if (written) stderr.push(written.line);
    if (!written?.done) code = 2;
  }
  return { stdout: '', stderr, code };
}
