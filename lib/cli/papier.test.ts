import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '../..');
const GOOD = readFileSync(join(ROOT, 'lib/draft/fixtures/api-entreprise-marches-publics.json'), 'utf8');
const TOP = mkdtempSync(join(tmpdir(), 'papier-'));
afterAll(() => rmSync(TOP, { recursive: true, force: true }));

let folder = TOP;
beforeEach(() => {
  folder = mkdtempSync(join(TOP, 'cas-'));
  writeFileSync(join(folder, 'a.json'), GOOD);
});

/** Runs the real command line in the test's folder. */
function demande(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = [join(ROOT, 'lib/cli/demande.ts'), ...args];
  return new Promise((resolve) => {
    execFile(join(ROOT, 'node_modules/.bin/tsx'), command, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('exporter --pdf et --html, puis extraire', () => {
  it('writes all that is asked at once, and the PDF gives the very JSON back', async () => {
    const done = await demande(
      'exporter',
      'a.json',
      '--pdf',
      'a.pdf',
      '--html',
      'a.html',
      '--json',
      'b.json',
    );
    expect([done.code, done.stdout]).toEqual([0, '']);
    expect(done.stderr.trim().split('\n')).toHaveLength(3);
    expect(text('a.html')).toMatch(
      /^<!doctype html>\n<html lang="fr">[\s\S]*<title>Analyse des candidatures/,
    );
    expect(text('a.html')).not.toContain('<script');
    const out = await demande('extraire', 'a.pdf');
    expect(out).toEqual({ code: 0, stdout: text('b.json'), stderr: '' });
    expect((await demande('verifier', 'a.pdf')).stdout).toBe('a.pdf\u00a0: Prête à déposer.\n');
  });

  it('an empty draft becomes a PDF all the same, and its state is written on it', async () => {
    writeFileSync(join(folder, 'vide.json'), JSON.stringify({ ...JSON.parse(GOOD), reponses: {} }));
    const done = await demande('exporter', 'vide.json', '--pdf', 'vide.pdf', '--html', 'vide.html');
    expect(done.code).toBe(0);
    expect(existsSync(join(folder, 'vide.pdf'))).toBe(true);
    expect(text('vide.html')).toMatch(/À compléter avant le dépôt[\s\S]*Cette demande est encore vide/);
  });

  it('says in one line why it cannot write, or cannot find a draft', async () => {
    writeFileSync(join(folder, 'autre.pdf'), '%PDF-1.4\n%%EOF\n');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['exporter', 'a.json', '--pdf', 'absent/a.pdf'], /dossier/],
      [['exporter', 'a.json', '--html', '.'], /dossier/],
      [['extraire', 'absent.pdf'], /aucun fichier ne porte ce nom/],
      [['extraire', 'a.json'], /ce fichier n’en est pas un/],
      [['extraire', 'autre.pdf'], /ne contient pas de demande/],
      [['verifier', 'autre.pdf'], /ne contient pas de demande/],
    ];
    for (const [args, why] of cases) {
      const { code, stdout, stderr } = await demande(...args);
      expect([args, code, stdout]).toEqual([args, 2, '']);
      expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(why)]);
    }
  });
});
