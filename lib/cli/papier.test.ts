import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

  it('writes the whole kit and the calendar of one draft', async () => {
    const dates = ['--depot-le', '2026-11-22', '--fuseau', 'Indian/Reunion'];
    const done = await demande('exporter', 'a.json', '--trousse', 'kit', '--calendrier', 'a.ics', ...dates);
    expect([done.code, done.stdout]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'kit')).sort()).toEqual([
      'courriel-contact-metier.txt',
      'courriel-contact-technique.txt',
      'courriel-delegue-protection-donnees.txt',
      'courriel-responsable-traitement.txt',
      'projet-de-deliberation.txt',
      'questionnaire-prerempli-dpd.txt',
      'questionnaire-prerempli-metier.txt',
      'questionnaire-prerempli-responsable-de-traitement.txt',
      'questionnaire-prerempli-technique.txt',
      'questionnaire-vierge-dpd.txt',
      'questionnaire-vierge-metier.txt',
      'questionnaire-vierge-responsable-de-traitement.txt',
      'questionnaire-vierge-technique.txt',
      'registre-des-traitements.txt',
    ]);
    expect(text('kit/projet-de-deliberation.txt')).toMatch(/^À RELIRE AVANT USAGE/);
    expect(text('kit/courriel-contact-metier.txt')).toMatch(
      /\nÀ\u00a0: camille.rousseau@clamart.example\nObjet\u00a0: /,
    );
    expect(text('a.ics')).toContain('DTSTART;TZID=Indian/Reunion:20261212T090000\r\n');
  });

  it('writes all there is of several drafts at once, under names that never meet, and may be run again', async () => {
    const autre = { ...JSON.parse(GOOD), id: 'autre', groupe: 'g' };
    writeFileSync(join(folder, 'b.json'), JSON.stringify(autre));
    writeFileSync(join(folder, 'vide.json'), JSON.stringify({ ...autre, reponses: {} }));
    const run = () =>
      demande('exporter', 'a.json', 'b.json', 'vide.json', '--vers', 'tous', '--avec', 'tout');
    const done = await run();
    // The empty draft has no form to open: the exit says so, and all the rest is written.
    expect([done.code, done.stderr.match(/Choisissez d’abord un cas d’usage/g)?.length]).toEqual([1, 1]);
    expect(done.stderr.match(/le calendrier serait vide/g)).toHaveLength(3);
    const names = readdirSync(join(folder, 'tous')).sort();
    const ends = ['-trousse', '.datapass.json', '.html', '.json', '.pdf'];
    const stem = 'demande-habilitation-analyse-des-candidatures-aux-marches-pub-2026-11-22';
    expect(names).toEqual(
      [
        ...[stem, `${stem}-2`].flatMap((each) => ends.map((end) => each + end)),
        ...ends
          .filter((end) => end !== '.datapass.json')
          .map((end) => `demande-habilitation-demande-sans-nom-2026-11-22${end}`),
      ].sort(),
    );
    await run();
    expect(readdirSync(join(folder, 'tous')).sort()).toEqual(names);
  });

  it('never writes over a neighbour’s file', async () => {
    mkdirSync(join(folder, 'tous'));
    const stem = 'demande-habilitation-analyse-des-candidatures-aux-marches-pub-2026-11-22';
    writeFileSync(join(folder, 'tous', `${stem}.html`), 'à moi');
    await demande('exporter', 'a.json', '--vers', 'tous', '--avec', 'html');
    expect(text(`tous/${stem}.html`)).toBe('à moi');
    expect(text(`tous/${stem}-2.html`)).toMatch(/^<!doctype html>/);
  });

  it('says in one line why it cannot write, or cannot find a draft', async () => {
    writeFileSync(join(folder, 'autre.pdf'), '%PDF-1.4\n%%EOF\n');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['exporter', 'a.json', '--pdf', 'absent/a.pdf'], /dossier/],
      [['exporter', 'a.json', '--html', '.'], /dossier/],
      [['exporter', 'a.json', '--trousse', 'a.json'], /un fichier porte déjà/],
      [['exporter', 'a.json', '--avec', 'pdf'], /--vers/],
      [['exporter', 'a.json', '--vers', 'd', '--avec', 'pdf,docx'], /docx.*n’en est pas/],
      [['exporter', 'a.json', '--calendrier', 'c', '--depot-le', '22/11/2026'], /--depot-le/],
      [['exporter', 'a.json', '--calendrier', 'c', '--fuseau', 'Europe/Berlin'], /fuseau de France/],
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
