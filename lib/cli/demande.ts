import { schemaText } from '../draft/schema';
import { AIDE } from './aide';
import { readArguments } from './arguments';
import { exporter } from './exporter';
import { extraire } from './extraire';
import { separer } from './separer';
import { badUsage, printable, type Sortie } from './sortie';
import { verifier } from './verifier';

function schema(args: readonly string[]): Sortie {
  const read = readArguments(args, {});
  if (!read.ok) return badUsage(read.probleme);
  if (read.positionnels.length > 0)
    return badUsage('Écrivez « schema » seul : cette commande ne lit aucun fichier.');
  return { stdout: schemaText(), stderr: [], code: 0 };
}

/** True when help is asked, before any « -- » after which names may begin with a dash. */
function asksHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const words = end === -1 ? args : args.slice(0, end);
  return words[0] === 'aide' || words.includes('--help') || words.includes('-h');
}

/** Chooses the command named by the first argument. */
export async function run(args: readonly string[]): Promise<Sortie> {
  const [command, ...rest] = args;
  if (command === undefined) return { stdout: '', stderr: [AIDE.trimEnd()], code: 2 };
  if (asksHelp(args)) return { stdout: AIDE, stderr: [], code: 0 };
  switch (command) {
    case 'verifier':
      return verifier(rest);
    case 'exporter':
      return exporter(rest);
    case 'schema':
      return schema(rest);
    case 'separer':
      return separer(rest);
    case 'extraire':
      return extraire(rest);
    default:
      return badUsage(`La commande « ${printable(command)} » n’existe pas.`);
  }
}

/** Our own bug: a sentence and the places, without the message, which could quote an answer. */
function crash(error: unknown): Sortie {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const places = stack.split('\n').filter((line) => line.startsWith('    at '));
  return {
    stdout: '',
    stderr: [`Ce programme s’est arrêté sur une erreur de sa part (${name}).`, ...places],
    code: 2,
  };
}

async function main(): Promise<void> {
  // `| head` closes the pipe early: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const { stdout, stderr, code } = await run(process.argv.slice(2)).catch(crash);
  if (stderr.length > 0) process.stderr.write(`${stderr.join('\n')}\n`);
  process.stdout.write(stdout);
  // Not process.exit: it would cut what a pipe has not read yet.
  process.exitCode = code;
}

await main();
