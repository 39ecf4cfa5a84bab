import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the framework would say of a file whose name did not end with « .br ». */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'application/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * The files that the build has also left in brotli (`lib/cli/comprimer.mjs`): a seventh lighter than gzip, and
 * compressed once. The framework knows gzip only; it is given the name of the other file, and told nothing else.
 *
 * @param statiques the folder of the files that never change (`.next/static`); it may be absent
 * @returns sends, in its place, the lighter copy of what is asked to a browser that reads brotli
 */
export function preparerComprimes(
  statiques: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const copies = new Set(lister(statiques).flatMap((nom) => /^(.*)\.br$/.exec(nom)?.[1] ?? []));
  return (request, response) => {
    const [chemin = '', ...suite] = (request.url ?? '').split('?');
    const nom = chemin.replace(/^\/_next\/static\//, '');
    const type = TYPES[nom.replace(/^.*\./, '')];
    if (nom === chemin || type === undefined || !copies.has(nom)) return;
    response.setHeader('Vary', 'Accept-Encoding');
    // A part of a file is a part of what is sent: the framework cuts it, so it must be the file itself.
    if (request.headers.range !== undefined || !litBrotli(request.headers['accept-encoding'])) return;
    request.url = [`${chemin}.br`, ...suite].join('?');
    response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Type', type);
  };
}

/** « br » is asked for, and not refused by a weight of zero (RFC 9110, § 12.5.3). */
export function litBrotli(acceptes: string | readonly string[] | undefined): boolean {
  return [acceptes ?? []]
    .flat()
    .join(',')
    .split(',')
    .some((each) => /^\s*br\s*(?:;(?!\s*q=0(?:\.0*)?\s*$).*)?$/i.test(each));
}

function lister(dossier: string): readonly string[] {
  try {
    return readdirSync(dossier, { recursive: true, encoding: 'utf8' }).map((nom) =>
      nom.replaceAll('\\', '/'),
    );
  } catch {
    return [];
  }
}
