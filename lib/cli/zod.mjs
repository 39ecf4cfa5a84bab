import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Where the reduced zod is written, from the root of the project. */
const SORTIE = '.zod/mini.mjs';

/** Types, and what only the published schema uses: no page writes a JSON schema. */
const ABSENTS = ['core', 'infer', 'toJSONSchema'];

/** The names of `zod/mini` that our own files write, as in « z.string( ». */
function nomsEmployes(dossier) {
  const textes = readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((nom) => /\.tsx?$/.test(nom) && !nom.includes('.test.'))
    .map((nom) => readFileSync(join(dossier, nom), 'utf8'))
    .filter((texte) => texte.includes("from 'zod/mini'"));
  const noms = textes.flatMap((texte) => [...texte.matchAll(/\bz\.(\w+)/g)].map(([, nom]) => nom));
  return [...new Set(noms)].filter((nom) => !ABSENTS.includes(nom)).sort();
}

/**
 * Writes the part of zod that our pages use, for the browser only, and returns its address. Turbopack keeps every
 * schema that zod declares (19 kB compressed); esbuild, already here for the service worker, keeps what is reached.
 */
export function zodReduit(racine) {
  const noms = nomsEmployes(join(racine, 'lib'));
  mkdirSync(join(racine, '.zod'), { recursive: true });
  buildSync({
    stdin: { contents: `export { ${noms.join(', ')} } from 'zod/mini';`, resolveDir: racine },
    outfile: join(racine, SORTIE),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    logLevel: 'error',
  });
  return `./${SORTIE}`;
}
