// The end of `npm run build` (npm runs no `postbuild` here: `.npmrc` refuses all such scripts). Writes the
// service worker, then makes of .next/standalone a folder that runs by itself: the framework leaves it to
// us to copy what browsers fetch.
import { cpSync, rmSync } from 'node:fs';
import { ecrireTravailleur } from './travailleur.mjs';

const SEUL = '.next/standalone';

await ecrireTravailleur();
for (const [depuis, vers] of [
  ['public', `${SEUL}/public`],
  ['.next/static', `${SEUL}/.next/static`],
]) {
  rmSync(vers, { recursive: true, force: true });
  cpSync(depuis, vers, { recursive: true });
}
