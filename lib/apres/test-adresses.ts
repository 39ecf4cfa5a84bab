import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from '../steps';
import { CHAPITRES } from './index';

export const ROOT = join(import.meta.dirname, '../..');

/** The source of every screen, where an anchor outside the guide must be written as an id. */
const ECRANS = ['app', 'components']
  .flatMap((dossier) =>
    readdirSync(join(ROOT, dossier), { recursive: true, encoding: 'utf8' }).map((nom) => join(dossier, nom)),
  )
  .filter((nom) => nom.endsWith('.tsx'))
  .map((nom) => readFileSync(join(ROOT, nom), 'utf8'))
  .join('\n');

/** True when a page of the application has this address and, if named, this anchor. */
export function mene(page: string, ancre: string | null): boolean {
  const slug = /^\/apres\/(.+)$/.exec(page)?.[1];
  if (slug !== undefined) {
    const chapitre = CHAPITRES.find((each) => each.slug === slug);
    return chapitre?.rubriques.some(({ id }) => ancre === null || id === ancre) ?? false;
  }
  const etape = /^\/demande\/(.+)$/.exec(page)?.[1];
  const existe = existsSync(join(ROOT, 'app', page, 'page.tsx')) || STEPS.some(({ name }) => name === etape);
  return existe && (ancre === null || ECRANS.includes(`id="${ancre}"`));
}
