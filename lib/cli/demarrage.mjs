// Makes each built page read first and start after: its script tags become a list that one small script
// (`lib/demarrage/page.ts`) starts from, when the page asks for it.
import { build } from 'esbuild';

/** A whole script with what it holds, so that nothing written inside one is taken for a tag; or a link. */
const BALISE = /(<script\b[^>]*)>[\s\S]*?<\/script>|<link\b[^>]*\sas="script"[^>]*>/g;
/** A page that is read before it is used says it in its metadata: see `components/site/a-lire.ts`. */
const A_LIRE = '<meta name="demarrage" content="geste"/>';

/** Asks the browser to compile the whole file while it comes, on another thread: the page calls nearly all of it. */
const A_COMPILER = '//# allFunctionsCalledOnLoad\n';

/** A script that a page starts with, marked once. Browsers that do not know the mark read a comment. */
export const aCompiler = (code) => (code.startsWith(A_COMPILER) ? code : A_COMPILER + code);

/** The scripts that a page asks for by itself, without what old browsers alone ask for. */
export const scriptsDe = (html) =>
  [...html.matchAll(/<script\b(?![^>]*\snoModule\b)[^>]*\ssrc="([^"]*)"/gi)].map(([, adresse]) => adresse);

/** The starter only asks whether a database is there: the library that opens one stays out. */
const SANS_IDB = {
  name: 'sans-idb',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^idb$/ }, ({ path }) => ({ path, external: true, sideEffects: false })),
};

/** The starter, without the list of a page. */
export async function lireDemarreur() {
  const { outputFiles } = await build({
    entryPoints: ['lib/demarrage/page.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    plugins: [SANS_IDB],
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text.trim();
}

/**
 * The page, with the starter in place of its scripts and of what it asks for in advance. What a page writes
 * itself does not change by a letter; nor does a page without scripts, nor what old browsers alone ask for
 * (`noModule`).
 *
 * @param {string} html each script has its hash already: see `integrite.mjs`
 * @param {string} demarreur
 */
export function avecDemarreur(html, demarreur) {
  const scripts = [];
  const lue = html.replace(BALISE, (tout, debut) => {
    if (debut === undefined) return '';
    const [, adresse] = /\ssrc="([^"]*)"/.exec(debut) ?? [];
    const [, empreinte] = /\sintegrity="([^"]*)"/.exec(debut) ?? [];
    if (adresse === undefined || empreinte === undefined || /\snoModule\b/i.test(debut)) return tout;
    scripts.push([adresse, empreinte]);
    return '';
  });
  if (scripts.length === 0) return html;
  const ecrit = demarreur
    .replace('__SCRIPTS__', () => JSON.stringify(scripts).replaceAll('<', '\\u003c'))
    .replace('__AU_GESTE__', `${html.includes(A_LIRE)}`);
  return lue.replace('</body>', () => `<script>${ecrit}</script></body>`);
}
