// Mutation testing, one file at a time: `npm run mutation [-- lib/relecture/dates.ts …]`.
// `--une-ligne-sur 8` mutates one line in eight of each file: a quick estimate, and it says so.
// `--ensemble 1` tries one mutant at a time: on a machine that others use.
// Ends with the score of each file and of all; exits 1 under the bar.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const BAR = 85;
const CONFIG = 'lib/stryker.json';
const { jsonReporter } = JSON.parse(readFileSync(CONFIG, 'utf8'));

/** What decides alone, outside the rooms below: validators, a call's address, budgets, what is said of an error. */
const SEULS = [
  'lib/annuaire/siret.ts',
  'lib/steps/schemas.ts',
  'lib/essai/appel.ts',
  'lib/serveur/compteur.ts',
  'lib/serveur/reponses.ts',
  'lib/draft/format.ts',
  'lib/draft/endroit.ts',
];
/** With the rules that decide what the agent is told: the reading and the contexts. */
const all = ['lib/relecture', 'lib/contexte']
  .flatMap((room) => readdirSync(room).map((name) => `${room}/${name}`))
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\/test-/.test(file))
  .concat(SEULS);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'une-ligne-sur': { type: 'string', default: '1' },
    ensemble: { type: 'string', default: '2' },
  },
});
const step = Number(values['une-ligne-sur']);
const files = positionals.length > 0 ? positionals : all;

/** What Stryker mutates of a file: the whole of it, or one line in `step`. */
function part(file) {
  if (step === 1) return file;
  const lines = readFileSync(file, 'utf8').split('\n').length;
  const kept = Array.from({ length: Math.ceil(lines / step) }, (_, rank) =>
    Math.min(lines, (rank + 1) * step),
  );
  return kept.map((line) => `${file}:${line}-${line}`).join(',');
}

const rows = files.map((file) => {
  const options = ['--mutate', part(file), '--concurrency', values.ensemble];
  const { status } = spawnSync('npx', ['stryker', 'run', CONFIG, ...options], {
    env: { ...process.env, FICHIER_MUTE: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) return { file, killed: 0, total: 0, failed: true, alive: [] };
  const report = JSON.parse(readFileSync(jsonReporter.fileName, 'utf8'));
  const mutants = Object.values(report.files).flatMap((each) => each.mutants);
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const alive = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const row = { file, killed: counted.length - alive.length, total: counted.length, failed: false, alive };
  console.log(`${file} : ${row.killed} sur ${row.total}`);
  for (const { location, mutatorName, replacement } of alive)
    console.log(`  ${file}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement}`);
  return row;
});

const killed = rows.reduce((sum, row) => sum + row.killed, 0);
const total = rows.reduce((sum, row) => sum + row.total, 0);
const score = (100 * killed) / total;
for (const { file } of rows.filter((row) => row.failed)) console.error(`${file} : Stryker a échoué.`);
if (step > 1) console.log(`Estimation : une ligne sur ${step} a été mutée.`);
console.log(`Mutants tués : ${killed} sur ${total}, soit ${score.toFixed(1)} % (au moins ${BAR} %).`);
process.exitCode = score >= BAR && rows.every((row) => !row.failed) ? 0 : 1;
