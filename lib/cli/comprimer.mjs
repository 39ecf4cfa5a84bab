// Leaves, beside each script, style and drawing that browsers fetch, its brotli copy (read by lib/serveur/comprimes.ts).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @param {string} dossier `.next/static`, as it will be served */
export function comprimer(dossier) {
  for (const nom of readdirSync(dossier, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:css|js|svg)$/.test(nom)) continue;
    const octets = readFileSync(join(dossier, nom));
    const copie = brotliCompressSync(octets, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: octets.length },
    });
    if (copie.length < octets.length) writeFileSync(join(dossier, `${nom}.br`), copie);
  }
}
