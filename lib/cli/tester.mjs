// `npm test`: types, lint, unit tests, build, browser journeys; ends with « N passed, N failed ».
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildIfNeeded } from './demarrer.mjs';
import { trouverChromium } from './navigateur.mjs';

const RESULTS = 'test-results';
let passed = 0;
let failed = 0;
const notRun = [];

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** One check that is right or wrong as a whole. */
function check(title, command, args) {
  console.log(`\n— ${title}`);
  if (run(command, args)) passed += 1;
  else failed += 1;
}

/** Adds up a report; a report that does not exist is a failure, never a silence. */
function count(file, read) {
  if (!existsSync(file)) {
    failed += 1;
    return;
  }
  const { ok, ko } = read(JSON.parse(readFileSync(file, 'utf8')));
  passed += ok;
  failed += ko;
}

/** A browser that is there, else one that Playwright installs; undefined when none. */
function findChromium() {
  const found = trouverChromium();
  if (found) return found;
  console.log('Aucun navigateur : Playwright essaie d’en installer un.');
  run('npx', ['playwright', 'install', 'chromium']);
  return trouverChromium();
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
check('Types', 'npx', ['tsc', '--noEmit']);
check('Style et règles', 'npx', ['biome', 'check', '--error-on-warnings', '.']);

console.log('\n— Tests unitaires');
const unitFile = `${RESULTS}/unitaires.json`;
// Some files mostly wait (a store that comes back, a time limit): the others run meanwhile.
run('npx', [
  'vitest',
  'run',
  '--maxWorkers=4',
  // No test is about speed: on a loaded machine they take the time they take.
  '--testTimeout=60000',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitFile}`,
]);
count(unitFile, (report) => {
  if (report.numPendingTests > 0)
    notRun.push(
      `${report.numPendingTests} tests, faute de ../shared, de redis-server, d’openssl, de qpdf, de poppler-utils, de python3 ou de php : leur titre le dit`,
    );
  return { ok: report.numPassedTests, ko: report.numFailedTests + report.numFailedTestSuites };
});

console.log('\n— Parcours dans un navigateur');
const browser = findChromium();
if (browser) {
  buildIfNeeded();
  run('npx', ['playwright', 'test', '--config', 'e2e/playwright.config.ts'], { CHROMIUM_PATH: browser });
  count(`${RESULTS}/parcours.json`, ({ stats, errors }) => ({
    ok: stats.expected,
    ko: stats.unexpected + stats.flaky + errors.length,
  }));
} else {
  failed += 1;
  notRun.push('tous les parcours : installez un navigateur (Debian : apt-get install -y chromium)');
}

for (const sentence of notRun) console.log(`Non lancé : ${sentence}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
