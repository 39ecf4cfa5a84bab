// Gives each script that a built page names its hash (`integrity`): a browser refuses one that has changed
// on the way. The framework's own setting (`experimental.sri`) leaves half of them bare.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aCompiler, avecDemarreur, lireDemarreur, scriptsDe } from './demarrage.mjs';

/** The same pages twice: one is read to list what is kept offline, the other is served. */
const PAGES = ['.next/server', '.next/standalone/.next/server'];
/** A whole script with what it holds, so that nothing written inside one is taken for a tag; or a link. */
const BALISE = /(<script\b[^>]*)(>[\s\S]*?<\/script>)|(<link\b[^>]*?)(\/?>)/g;

/**
 * The page, with the hash of each of its scripts that has an address, and of what it asks for in advance: a
 * browser that had asked without it would ask again. What a page writes itself does not change by a letter,
 * nor does what already has a hash.
 *
 * @param {string} html
 * @param {(adresse: string) => string | null} empreinteDe null for what is not ours
 */
export function avecIntegrite(html, empreinteDe) {
  return html.replace(BALISE, (tout, script, fin, lien, bout) => {
    const debut = script ?? lien;
    const [, adresse] = /\s(?:src|href)="([^"]*)"/.exec(debut) ?? [];
    const attendue = script !== undefined || /\sas="script"|\srel="modulepreload"/.test(debut);
    if (!attendue || adresse === undefined || /\sintegrity=/.test(debut)) return tout;
    const empreinte = empreinteDe(adresse);
    return empreinte === null ? tout : `${debut} integrity="${empreinte}"${fin ?? bout}`;
  });
}

/** `sha384-…` of a file's bytes, as a browser writes it. */
export const empreinte = (octets) => `sha384-${createHash('sha384').update(octets).digest('base64')}`;

/** One of our files, from its address; null for an address that is no file of the build. */
function fichierDe(adresse) {
  const fichier = adresse.replace(/[?#].*$/, '').replace(/^\/_next\//, '.next/');
  return fichier.startsWith('.next/static/') && existsSync(fichier) ? fichier : null;
}

function empreinteDuFichier(adresse) {
  const fichier = fichierDe(adresse);
  return fichier && empreinte(readFileSync(fichier));
}

/** Every page of the build, in both places. */
const pages = () =>
  PAGES.flatMap((dossier) =>
    readdirSync(dossier, { recursive: true, encoding: 'utf8' })
      .filter((nom) => nom.endsWith('.html'))
      .map((nom) => join(dossier, nom)),
  );

/** Marks the scripts that pages start with, then rewrites each page. Done before the list of offline pages: it names their hash. */
export async function poserIntegrites() {
  const lues = pages().map((page) => [page, readFileSync(page, 'utf8')]);
  for (const fichier of new Set(lues.flatMap(([, html]) => scriptsDe(html).map(fichierDe))))
    if (fichier) writeFileSync(fichier, aCompiler(readFileSync(fichier, 'utf8')));
  const demarreur = await lireDemarreur();
  for (const [page, html] of lues)
    writeFileSync(page, avecDemarreur(avecIntegrite(html, empreinteDuFichier), demarreur));
}
