// `npm start`: builds what is needed, then serves. Plain JavaScript: it runs before anything is compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// The last thing that a build writes.
const BUILD = '.next/standalone/.next/static';
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
];

/** The time, in ms, of the latest change below a path; 0 when it does not exist. */
function latestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))));
}

/** Runs a command to its end; when it fails, so do we. */
function run(command, ...args) {
  const { status, signal } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env },
  });
  if (status !== 0) process.exit(signal ? 0 : (status ?? 1));
}

/** Builds when the sources are newer than the last build. */
export function buildIfNeeded() {
  const built = existsSync(BUILD) ? statSync(BUILD).mtimeMs : 0;
  if (Math.max(...SOURCES.map(latestChange)) > built) run('npm', 'run', '--silent', 'build');
}

if (import.meta.filename === process.argv[1]) {
  buildIfNeeded();
  process.env.PORT ||= '3000';
  process.env.HOSTNAME ||= 'localhost';
  // In this very process: a signal to stop reaches the server itself.
  await import(new URL('../../.next/standalone/server.js', import.meta.url).href);
}
