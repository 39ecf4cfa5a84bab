// What the journeys of the server share: the built folder, and requests written by hand.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';

/** The folder that runs by itself. */
export const AUTONOME = join(import.meta.dirname, '../.next/standalone');

/** The paths of a folder's files, from that folder. */
export const fichiersDe = (dossier: string): readonly string[] =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dossier.length + 1));

/** The address of every page, as built; the framework's own pages (« /_not-found »…) are not addresses. */
export function pagesBaties(): readonly string[] {
  return fichiersDe(join(AUTONOME, '.next/server/app'))
    .filter((nom) => nom.endsWith('.html') && !nom.startsWith('_'))
    .map((nom) => `/${nom.replace(/(^index)?\.html$/, '')}`)
    .sort();
}

export type Recue = {
  readonly statut: number;
  /** Names in lower case; all the values of each, in order. */
  readonly entetes: ReadonlyMap<string, readonly string[]>;
  readonly corps: string;
};

type Envoi = {
  readonly methode?: string;
  readonly entetes?: Record<string, string>;
  readonly corps?: string;
};

/** One request, with its path as written: nothing is tidied up on the way. */
export function demander(
  base: string | undefined,
  chemin: string,
  { methode = 'GET', entetes = {}, corps }: Envoi = {},
): Promise<Recue> {
  const { hostname, port } = new URL(base ?? '');
  return new Promise((resolve, reject) => {
    const envoi = request({ hostname, port, path: chemin, method: methode, headers: entetes }, (reponse) => {
      const recus = new Map<string, string[]>();
      reponse.rawHeaders.forEach((nom, rang, tout) => {
        if (rang % 2 !== 0) return;
        const cle = nom.toLowerCase();
        recus.set(cle, [...(recus.get(cle) ?? []), tout[rang + 1] ?? '']);
      });
      let texte = '';
      reponse.setEncoding('utf8').on('data', (morceau) => {
        texte += morceau;
      });
      reponse
        .on('end', () => resolve({ statut: reponse.statusCode ?? 0, entetes: recus, corps: texte }))
        .on('error', reject);
    });
    envoi.on('error', reject).end(corps);
  });
}

/** Bytes on a socket, and what comes back until it closes or falls silent. */
export function parSocket(base: string | undefined, octets: string, silenceMs = 700): Promise<string> {
  const { hostname, port } = new URL(base ?? '');
  return new Promise((resolve) => {
    let recu = '';
    const prise = connect(Number(port), hostname, () => prise.write(octets));
    prise.setEncoding('utf8').on('data', (morceau) => {
      recu += morceau;
    });
    const finir = () => {
      prise.destroy();
      resolve(recu);
    };
    prise.setTimeout(silenceMs, finir).on('error', finir).on('close', finir);
  });
}

export const sha256 = (texte: string) => `'sha256-${createHash('sha256').update(texte).digest('base64')}'`;

export const lireBati = (nom: string) => readFileSync(join(AUTONOME, nom), 'utf8');

/** `sha384-…` of a script of the build from its address (« /_next/static/… »). */
export const sha384DuFichier = (adresse: string) =>
  `sha384-${createHash('sha384')
    .update(lireBati(adresse.replace('/_next/', '.next/')))
    .digest('base64')}`;
