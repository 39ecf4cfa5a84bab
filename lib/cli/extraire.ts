import { parseDraftBytes } from '../draft/format';
import { draftInPdf, isPdf } from '../draft/pdf';
import { readArguments } from './arguments';
import { fileSentence, readBytes } from './fichiers';
import { badUsage, printable, type Sortie } from './sortie';

/** `extraire F.pdf`: prints the draft that the PDF carries, byte for byte. */
export async function extraire(args: readonly string[]): Promise<Sortie> {
  const read = readArguments(args, {});
  if (!read.ok) return badUsage(read.probleme);
  const [fichier, ...others] = read.positionnels;
  if (fichier === undefined || others.length > 0) return badUsage('Donnez un PDF, et un seul.');
  const refuse = (sentence: string): Sortie => ({
    stdout: '',
    stderr: [`${printable(fichier)}\u00a0: ${sentence}`],
    code: 2,
  });
  const bytes = await readBytes(fichier);
  if (!bytes.ok) return refuse(fileSentence(bytes.code));
  if (!isPdf(bytes.value))
    return refuse('Donnez un PDF exporté par ce service\u00a0: ce fichier n’en est pas un.');
  // Judged before it is printed: a PDF may carry anything.
  const parsed = parseDraftBytes(bytes.value);
  const draft = draftInPdf(bytes.value);
  if (!parsed.ok) return refuse(fileSentence(parsed.code));
  return {
    stdout: new TextDecoder('utf-8', { ignoreBOM: true }).decode(draft ?? undefined),
    stderr: [],
    code: 0,
  };
}
