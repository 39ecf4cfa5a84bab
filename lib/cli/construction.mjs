// The name of a build: a hash of what it is made from. The same sources give the same name, on any machine.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['app', 'components', 'lib', 'public', 'next.config.mjs', 'package-lock.json'];
/** Made by the build, or not part of it. */
const ECARTES = /^public\/sw\.js$|\.test\.ts$/;

/** @param {string} path @returns {string[]} */
function fichiers(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => fichiers(join(path, name)));
}

/** Sixteen hexadecimal digits, from the names and contents of the sources below the current folder. */
export function nomDeConstruction() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(fichiers).filter((each) => !ECARTES.test(each)))
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
