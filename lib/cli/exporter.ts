import type { Brouillon } from '../draft/format';
import { libelleDataPass, lienPrerempli } from '../export/datapass';
import { estUnJour, type Reperes } from '../trousse/calendrier';
import { FUSEAUX } from '../trousse/ics';
import { readArguments } from './arguments';
import { inFolder, inside, writeContent } from './ecrire';
import { linesAbout, readDrafts } from './fichiers';
import { type Circonstances, FORMATS, faire, NOMS_FORMATS, type NomFormat, SANS_FORMULAIRE } from './formats';
import { badUsage, printable, type Sortie } from './sortie';

const OPTIONS = {
  ...(Object.fromEntries(NOMS_FORMATS.map((nom) => [nom, 'valeur'])) as Record<NomFormat, 'valeur'>),
  vers: 'valeur',
  avec: 'valeur',
  lien: 'drapeau',
  'depot-le': 'valeur',
  'jeton-le': 'valeur',
  fuseau: 'valeur',
} as const;

type Options = ReadonlyMap<string, string>;

/** What goes beside each JSON file in a folder: « pdf,html », or « tout ». */
function beside(avec: string): readonly string[] {
  return avec === 'tout' ? NOMS_FORMATS : avec.split(',').map((nom) => nom.trim());
}

/** What is wrong with what is asked, or null. */
function problemOf(options: Options, count: number): string | null {
  if (count === 0) return 'Donnez au moins un fichier à exporter.';
  const json = options.get('json');
  const vers = options.get('vers');
  const avec = options.get('avec');
  if (json !== undefined && vers !== undefined) return 'Choisissez --json ou --vers, pas les deux.';
  if (json !== undefined && count > 1)
    return 'Donnez un dossier avec --vers : --json n’écrit qu’un seul fichier.';
  const seul = NOMS_FORMATS.find((nom) => options.has(nom));
  if (seul && count > 1)
    return `Donnez une demande à la fois : --${seul} n’écrit qu’un seul fichier. Pour plusieurs demandes : --vers DOSSIER --avec ${seul}.`;
  if (!seul && vers === undefined && !options.has('lien'))
    return 'Dites quoi écrire : --json F.json, --pdf F.pdf, --html F.html, --trousse DOSSIER, --calendrier F.ics, --corps-api F.json, --lien, ou --vers DOSSIER.';
  if (avec !== undefined && vers === undefined)
    return 'Donnez un dossier avec --vers : --avec dit ce qu’on y écrit.';
  const inconnu = beside(avec ?? 'json').find((nom) => !Object.hasOwn(FORMATS, nom));
  if (inconnu !== undefined)
    return `Après --avec, écrivez « tout », ou parmi ${NOMS_FORMATS.join(',')} : « ${printable(inconnu)} » n’en est pas.`;
  const jour = (['depot-le', 'jeton-le'] as const).find(
    (nom) => !estUnJour(options.get(nom) ?? '2026-01-01'),
  );
  if (jour) return `Écrivez le jour de --${jour} comme 2026-11-22.`;
  const fuseau = options.get('fuseau');
  if (fuseau !== undefined && !FUSEAUX.some(({ id }) => id === fuseau))
    return `Choisissez un fuseau de France : ${FUSEAUX.map(({ id }) => id).join(', ')}.`;
  return null;
}

/** The marks given as options. */
function reperesOf(options: Options): Partial<Reperes> {
  const pairs = [
    ['depot', options.get('depot-le')],
    ['jeton', options.get('jeton-le')],
    ['fuseau', options.get('fuseau')],
  ] as const;
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** `exporter FICHIER…`: an incomplete draft exports all the same. */
export async function exporter(args: readonly string[]): Promise<Sortie> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return badUsage(read.probleme);
  const { options, positionnels } = read;
  const problem = problemOf(options, positionnels.length);
  if (problem) return badUsage(problem);
  const circonstances: Circonstances = { now: new Date(), reperes: reperesOf(options) };
  const vers = options.get('vers');
  const avec = options.get('avec');
  const aCote = NOMS_FORMATS.filter((nom) => nom !== 'json' && beside(avec ?? 'json').includes(nom));
  const nameOf =
    vers === undefined
      ? null
      : inFolder(
          vers,
          aCote.map((nom) => FORMATS[nom].extension),
        );

  const lus = await readDrafts(positionnels);
  const stderr = lus.flatMap(linesAbout);
  const stdout: string[] = [];
  let code: Sortie['code'] = 0;
  // The worst is what the shell sees; one file that fails hides none of the others.
  const worsen = (to: Sortie['code']) => {
    code = to > code ? to : code;
  };

  /** Writes one format of one draft, a file or the folder of several. */
  const write = async (
    fichier: string,
    brouillon: Brouillon,
    nom: NomFormat,
    place: () => Promise<string>,
  ) => {
    const fait = await faire(nom, brouillon, circonstances);
    if ('manque' in fait) {
      stderr.push(`${printable(fichier)} : ${fait.manque}`);
      // « tout » means all there is to write: a calendar without a date is none.
      if (avec !== 'tout' || nom !== 'calendrier') worsen(1);
      return;
    }
    for (const { dedans, contenu } of fait.fichiers) {
      const at = async () => (dedans === null ? place() : inside(await place(), dedans));
      const written = await writeContent(fichier, contenu, at);
      stderr.push(written.line);
      if (written.done) continue;
      worsen(2);
      return;
    }
  };

  // In order: the free names of a folder depend on it.
  for (const { fichier, lecture } of lus) {
    if (!lecture.ok) {
      worsen(2);
      continue;
    }
    const brouillon = lecture.value;
    if (nameOf) {
      let named: Promise<string> | undefined;
      const name = () => {
        named ??= nameOf(brouillon);
        return named;
      };
      for (const nom of ['json', ...aCote] as const)
        await write(fichier, brouillon, nom, async () => (await name()) + FORMATS[nom].extension);
    }
    for (const nom of NOMS_FORMATS) {
      const where = options.get(nom);
      if (where !== undefined) await write(fichier, brouillon, nom, async () => where);
    }
    if (!options.has('lien')) continue;
    const lien = lienPrerempli(brouillon.reponses);
    if (!lien.ok) {
      stderr.push(`${printable(fichier)} : ${SANS_FORMULAIRE}`);
      worsen(1);
      continue;
    }
    stdout.push(lien.value.url);
    const laisses = lien.value.laisses.map(libelleDataPass).join(', ');
    if (laisses) stderr.push(`${printable(fichier)} : trop long pour le lien, à recopier : ${laisses}.`);
  }
  return { stdout: stdout.map((line) => `${line}\n`).join(''), stderr, code };
}
