// `npm run ecrans` : the key screens as pictures, compared with those of e2e/ecrans.
import { spawnSync } from 'node:child_process';
import { buildIfNeeded } from './demarrer.mjs';
import { trouverChromium } from './navigateur.mjs';

buildIfNeeded();
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'e2e/ecrans.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: trouverChromium() } },
);
process.exitCode = status ?? 1;
