// The end of `npm run build` (npm runs no `postbuild` here: `.npmrc` refuses all such scripts). Gives each
// script of a page its hash and lets the text come first, writes the service worker (which lists the pages as
// they then are), then makes of .next/standalone a folder that runs by itself (the framework leaves it to us to
// copy what browsers fetch), with a lighter copy of its files.
import { cpSync, rmSync } from 'node:fs';
import { comprimer } from './comprimer.mjs';
import { poserIntegrites } from './integrite.mjs';
import { ecrireTravailleur } from './travailleur.mjs';

const SEUL = '.next/standalone';

await poserIntegrites();
await ecrireTravailleur();
for (const [depuis, vers] of [
  ['public', `${SEUL}/public`],
  ['.next/static', `${SEUL}/.next/static`],
]) {
  rmSync(vers, { recursive: true, force: true });
  cpSync(depuis, vers, { recursive: true });
}
comprimer(`${SEUL}/.next/static`);
