// A measuring tool that is not ours to carry: hundreds of packages, for a figure now and then.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs a package at one exact version outside the project, without running its scripts; once per machine.
 *
 * @returns its folder, or null when the registry does not answer
 */
export function installer(nom, version) {
  const dossier = join(tmpdir(), `outil-${nom.replace(/\W+/g, '-')}-${version}`);
  const paquet = join(dossier, 'node_modules', nom);
  if (existsSync(join(dossier, 'fini'))) return paquet;
  mkdirSync(dossier, { recursive: true });
  writeFileSync(join(dossier, 'package.json'), '{"private":true}');
  const options = ['i', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', `${nom}@${version}`];
  if (spawnSync('npm', options, { cwd: dossier, stdio: 'ignore' }).status !== 0) return null;
  writeFileSync(join(dossier, 'fini'), '');
  return paquet;
}
