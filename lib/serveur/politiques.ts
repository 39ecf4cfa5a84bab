import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLITIQUE_SANS_PAGE, politique } from './entetes';

const SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of the scripts that an HTML document writes itself, each once: `sha256-…`, in base64. */
export function empreintes(html: string): readonly string[] {
  const toutes = [...html.matchAll(SCRIPT)].map(
    ([, corps = '']) => `sha256-${createHash('sha256').update(corps).digest('base64')}`,
  );
  return [...new Set(toutes)];
}

/**
 * The content security policy of each address, from the pages as they were built.
 *
 * @param dossier where the framework keeps what it built for the server (`.next/server`)
 * @returns the policy of a path as a browser writes it; a path that is no page has that of the « not found »
 *   page, because that is what it gets
 */
export function lirePolitiques(dossier: string): (chemin: string) => string {
  // One call on the folder itself: a name written here would make the tracer ship the sources of that name.
  const parDocument = new Map(
    readdirSync(dossier, { recursive: true, encoding: 'utf8' })
      .filter((fichier) => fichier.endsWith('.html'))
      .map((fichier) => [
        // « app/index.html » is « / », and nothing answers at « /index ».
        fichier
          .replaceAll('\\', '/')
          .replace(/\.html$/, '')
          .replace(/^app\/index$/, 'app/'),
        empreintes(readFileSync(join(dossier, fichier), 'utf8')),
      ]),
  );
  // A page that fails answers with the error page, under its own address.
  const panne = parDocument.get('pages/500') ?? [];
  const pages = new Map(
    [...parDocument].map(([nom, scripts]) => [nom, politique([...new Set([...scripts, ...panne])])]),
  );
  const absente = pages.get('app/_not-found') ?? politique(panne);
  return (chemin) => {
    if (/^\/(?:api|_next)\//.test(chemin)) return POLITIQUE_SANS_PAGE;
    return pages.get(`app${chemin}`) ?? absente;
  };
}
