// The end of `npm run build` (npm runs no `postbuild` here: `.npmrc` refuses all such scripts). Makes of .next/standalone a folder that runs by itself. The framework leaves it to us to copy
// what browsers fetch.
import { cpSync, rmSync } from 'node:fs';

const SEUL = '.next/standalone';

for (const [depuis, vers] of [
  ['public', `${SEUL}/public`],
  ['.next/static', `${SEUL}/.next/static`],
]) {
  rmSync(vers, { recursive: true, force: true });
  cpSync(depuis, vers, { recursive: true });
}
