import type { Brouillon } from '../draft/format';
import { corpsApi, libelleDataPass, lienPrerempli } from '../export/datapass';
import { htmlDe } from '../export/html';
import { pdfDe } from '../export/pdf';
import { readArguments } from './arguments';
import { inFolder, writeContent, writeDraft } from './ecrire';
import { linesAbout, readDrafts } from './fichiers';
import { lirePolices } from './polices';
import { badUsage, printable, type Sortie } from './sortie';

const SANS_FORMULAIRE =
  'Choisissez d’abord un cas d’usage (form_uid) : il décide du formulaire à ouvrir sur DataPass.';

type Voulu = {
  readonly json: string | undefined;
  readonly vers: string | undefined;
  readonly corps: string | undefined;
  readonly pdf: string | undefined;
  readonly html: string | undefined;
  readonly lien: boolean;
};

/** What is wrong with what is asked, or null. */
function problemOf({ json, vers, corps, pdf, html, lien }: Voulu, count: number): string | null {
  if (count === 0) return 'Donnez au moins un fichier à exporter.';
  if (json !== undefined && vers !== undefined) return 'Choisissez --json ou --vers, pas les deux.';
  if (json !== undefined && count > 1)
    return 'Donnez un dossier avec --vers : --json n’écrit qu’un seul fichier.';
  const seuls = { '--pdf': pdf, '--html': html, '--corps-api': corps };
  const seul = Object.entries(seuls).find(([, where]) => where !== undefined)?.[0];
  if (seul && count > 1) return `Donnez une demande à la fois : ${seul} n’écrit qu’un seul fichier.`;
  if (!seul && json === undefined && vers === undefined && !lien)
    return 'Dites quoi écrire : --json F.json, --pdf F.pdf, --html F.html, --vers DOSSIER, --lien ou --corps-api F.json.';
  return null;
}

const OPTIONS = {
  json: 'valeur',
  vers: 'valeur',
  pdf: 'valeur',
  html: 'valeur',
  lien: 'drapeau',
  'corps-api': 'valeur',
} as const;

/** `exporter FICHIER…`: an incomplete draft exports all the same. */
export async function exporter(args: readonly string[]): Promise<Sortie> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return badUsage(read.probleme);
  const { options, positionnels } = read;
  const voulu: Voulu = {
    json: options.get('json'),
    vers: options.get('vers'),
    corps: options.get('corps-api'),
    pdf: options.get('pdf'),
    html: options.get('html'),
    lien: options.has('lien'),
  };
  const problem = problemOf(voulu, positionnels.length);
  if (problem) return badUsage(problem);
  const { json, vers } = voulu;
  const placeOf = json !== undefined ? async () => json : vers !== undefined ? inFolder(vers) : null;

  const lus = await readDrafts(positionnels);
  const stderr = lus.flatMap(linesAbout);
  const stdout: string[] = [];
  let code: Sortie['code'] = 0;
  // The worst is what the shell sees; one file that fails hides none of the others.
  const worsen = (to: Sortie['code']) => {
    code = to > code ? to : code;
  };
  // In order: the free names of a folder depend on it.
  for (const { fichier, lecture } of lus) {
    if (!lecture.ok) {
      worsen(2);
      continue;
    }
    const written = placeOf ? await writeDraft(fichier, lecture.value, placeOf) : null;
    if (written) stderr.push(written.line);
    if (written && !written.done) worsen(2);
    for (const line of await toPaper(fichier, lecture.value, voulu)) {
      stderr.push(line.line);
      if (!line.done) worsen(2);
    }
    const datapass = await toDataPass(fichier, lecture.value, voulu);
    stdout.push(...datapass.stdout);
    stderr.push(...datapass.stderr);
    worsen(datapass.code);
  }
  return { stdout: stdout.map((line) => `${line}\n`).join(''), stderr, code };
}

/** The document of one draft, as a PDF and as a page to print, when they are asked. */
async function toPaper(fichier: string, brouillon: Brouillon, { pdf, html }: Voulu) {
  const now = new Date();
  const written = [];
  if (pdf !== undefined) {
    const bytes = await pdfDe(brouillon, now, await lirePolices());
    written.push(await writeContent(fichier, bytes, async () => pdf));
  }
  if (html !== undefined) written.push(await writeContent(fichier, htmlDe(brouillon, now), async () => html));
  return written;
}

/** The link and the API body of one draft, when they are asked. */
async function toDataPass(fichier: string, { reponses }: Brouillon, { lien, corps }: Voulu) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  let code: Sortie['code'] = 0;
  const name = printable(fichier);
  if (lien) {
    const result = lienPrerempli(reponses);
    if (result.ok) {
      stdout.push(result.value.url);
      const { laisses } = result.value;
      if (laisses.length > 0)
        stderr.push(
          `${name} : trop long pour le lien, à recopier : ${laisses.map(libelleDataPass).join(', ')}.`,
        );
    } else {
      stderr.push(`${name} : ${SANS_FORMULAIRE}`);
      code = 1;
    }
  }
  if (corps !== undefined) {
    const result = corpsApi(reponses);
    if (result.ok) {
      const text = `${JSON.stringify(result.value, null, 2)}\n`;
      const written = await writeContent(fichier, text, async () => corps);
      stderr.push(written.line);
      if (!written.done) code = 2;
    } else {
      stderr.push(`${name} : ${SANS_FORMULAIRE}`);
      if (code === 0) code = 1;
    }
  }
  return { stdout, stderr, code };
}
