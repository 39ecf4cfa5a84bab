import { noterLesAdresses } from './client';
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
  // The shared counter connects now, not under the first call.
  service();
}
