import { SOURCES } from '../catalogue/sources';
import { readDraft } from '../draft/reading';
import type { Constat, Niveau } from '../form/types';
import { STEPS } from '../steps/index';
import { readArguments } from './arguments';
import { type Lu, linesAbout, readDrafts } from './fichiers';
import { badUsage, printable, type Sortie } from './sortie';

/** The verdict on one file, exactly as `--json` prints it. */
export type Verdict =
  | { readonly fichier: string; readonly pret: boolean; readonly constats: readonly ConstatPublie[] }
  | { readonly fichier: string; readonly erreur: string };

/** A finding as other programs read it: its source in words. */
export type ConstatPublie = Pick<Constat, 'code' | 'niveau' | 'etape' | 'champ' | 'message'> & {
  readonly source: string;
};

const TITRES: readonly (readonly [Niveau, string])[] = [
  ['bloquant', 'Ce qui bloque le dépôt'],
  ['reviendra', 'Ce qui fera sans doute revenir la demande'],
  ['conseil', 'Conseils'],
];

function publish({ code, niveau, etape, champ, message, source }: Constat): ConstatPublie {
  const { titre, date } = SOURCES[source];
  return { code, niveau, etape, champ, message, source: `${titre}, ${date}` };
}

/** Judges one file that was read, or says why it could not be. */
export function verdictOf({ fichier, lecture }: Lu): Verdict {
  if (!lecture.ok) return { fichier, erreur: lecture.phrase };
  const constats = readDraft(lecture.value, new Date()).constats.map(publish);
  return { fichier, pret: constats.every(({ niveau }) => niveau !== 'bloquant'), constats };
}

/** The exit code of the contract: an unreadable file outweighs the findings. */
export function exitCode(verdicts: readonly Verdict[]): 0 | 1 | 2 {
  if (verdicts.some((verdict) => 'erreur' in verdict)) return 2;
  return verdicts.every((verdict) => 'pret' in verdict && verdict.pret) ? 0 : 1;
}

/** The verdict in one sentence. */
function sentenceOf(constats: readonly ConstatPublie[]): string {
  const count = (niveau: Niveau) => constats.filter((constat) => constat.niveau === niveau).length;
  const blocking = count('bloquant');
  const returning = count('reviendra');
  if (blocking === 1) return 'Pas encore prête : un point bloque le dépôt.';
  if (blocking > 1) return `Pas encore prête : ${blocking} points bloquent le dépôt.`;
  if (returning === 1) return 'Prête à déposer, mais un point la fera sans doute revenir.';
  if (returning > 1) return `Prête à déposer, mais ${returning} points la feront sans doute revenir.`;
  return 'Prête à déposer.';
}

function rowsOf({ champ, etape, message, source }: ConstatPublie): readonly string[] {
  const title = STEPS.find(({ name }) => name === etape)?.title ?? etape;
  return [`  - ${champ} (étape « ${title} »)`, `    ${printable(message)}`, `    Source : ${source}`];
}

/** The report for people: the verdict, then the findings, gravest first. Empty for an unreadable file. */
export function reportOf(verdict: Verdict): string {
  if ('erreur' in verdict) return '';
  const groups = TITRES.flatMap(([niveau, title]) => {
    const rows = verdict.constats.filter((constat) => constat.niveau === niveau).flatMap(rowsOf);
    return rows.length === 0 ? [] : ['', `  ${title}`, ...rows];
  });
  return `${[`${printable(verdict.fichier)} : ${sentenceOf(verdict.constats)}`, ...groups].join('\n')}\n`;
}

/** `verifier FICHIER… [--json]`: judges each file, in the order given. */
export async function verifier(args: readonly string[]): Promise<Sortie> {
  const read = readArguments(args, { json: 'drapeau' });
  if (!read.ok) return badUsage(read.probleme);
  if (read.positionnels.length === 0) return badUsage('Donnez au moins un fichier à vérifier.');
  const lus = await readDrafts(read.positionnels);
  const verdicts = lus.map(verdictOf);
  const reports = verdicts.map(reportOf).filter((report) => report !== '');
  const stdout = read.options.has('json') ? `${JSON.stringify(verdicts, null, 2)}\n` : reports.join('\n');
  return { stdout, stderr: lus.flatMap(linesAbout), code: exitCode(verdicts) };
}
