import { join } from 'node:path';
import { noterLesAdresses } from './client';
import { poserLesEntetes } from './poser-entetes';
import { lireReglages } from './reglages';
import { service } from './service';

/** Checks the settings and prepares the server; a wrong setting stops it with one line. */
export function preparer(): void {
  const lu = lireReglages(process.env);
  if (!lu.ok) {
    process.stderr.write(`${lu.code}\n`);
    process.exit(1);
  }
  noterLesAdresses();
  const enProduction = process.env.NODE_ENV === 'production';
  poserLesEntetes(enProduction ? join(/* turbopackIgnore: true */ process.cwd(), '.next/server') : null);
  // The shared counter connects now, not under the first call.
  service();
}
