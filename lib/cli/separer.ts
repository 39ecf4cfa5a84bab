import { randomUUID } from 'node:crypto';
import { serializeDraft } from '../draft/format';
import { splitDraft } from '../draft/split';
import { readArguments } from './arguments';
import { parseContextes } from './contextes';
import { inFolder, writeContent } from './ecrire';
import { fileSentence, linesAbout, readBytes, readDrafts } from './fichiers';
import { badUsage, printable, type Sortie } from './sortie';

/** `separer FICHIER --contextes CONTEXTES.json --vers DOSSIER`: one draft per context, tied by their group. */
export async function separer(args: readonly string[]): Promise<Sortie> {
  const read = readArguments(args, { contextes: 'valeur', vers: 'valeur' });
  if (!read.ok) return badUsage(read.probleme);
  const [fichier, ...autres] = read.positionnels;
  const contextes = read.options.get('contextes');
  const vers = read.options.get('vers');
  if (fichier === undefined) return badUsage('Donnez le fichier de la demande à séparer.');
  if (autres.length > 0) return badUsage('Donnez une seule demande à séparer.');
  if (contextes === undefined) return badUsage('Dites quels contextes séparer : --contextes CONTEXTES.json.');
  if (vers === undefined) return badUsage('Dites où écrire : --vers DOSSIER.');
  const refuse = (nom: string, sentence: string): Sortie => ({
    ...{ stdout: '', stderr: [`${printable(nom)} : ${printable(sentence)}`], code: 2 },
  });
  const [lu] = await readDrafts([fichier]);
  if (!lu?.lecture.ok) return { stdout: '', stderr: lu ? linesAbout(lu) : [], code: 2 };
  const bytes = await readBytes(contextes);
  if (!bytes.ok) return refuse(contextes, fileSentence(bytes.code));
  const voulus = parseContextes(bytes.value);
  if (!voulus.ok) return refuse(contextes, voulus.probleme);
  const drafts = splitDraft(lu.lecture.value, voulus.value, {
    ids: voulus.value.map(() => randomUUID()),
    groupe: randomUUID(),
    now: new Date().toISOString(),
  });
  const nameOf = inFolder(vers);
  const stderr = [...linesAbout(lu)];
  let code: Sortie['code'] = 0;
  // One after the other: the free names depend on those already given.
  for (const [at, draft] of drafts.entries()) {
    const nom = `Contexte ${at + 1} (${voulus.value[at]?.contexte_metier ?? ''})`;
    const place = async () => `${await nameOf(draft)}.json`;
    const { done, line } = await writeContent(nom, serializeDraft(draft), place);
    stderr.push(line);
    if (!done) code = 2;
  }
  return { stdout: '', stderr, code };
}
