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
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemaText } from '../draft/schema';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSX = join(ROOT, 'node_modules/.bin/tsx');
const GOOD = readFileSync(join(ROOT, 'lib/draft/fixtures/api-entreprise-marches-publics.json'), 'utf8');
const TOP = mkdtempSync(join(tmpdir(), 'demande-'));
afterAll(() => rmSync(TOP, { recursive: true, force: true }));

let folder = TOP;
beforeEach(() => {
  folder = mkdtempSync(join(TOP, 'cas-'));
});

type Constats = readonly { niveau: string; champ: string }[];
type Verdicts = readonly { fichier: string; pret?: boolean; constats?: Constats }[];
type Done = { code: number; stdout: string; stderr: string };

/** Runs the real command line in the test's folder. */
function demande(args: readonly string[], env: Record<string, string> = {}, cwd = folder): Promise<Done> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(TSX, [join(ROOT, 'lib/cli/demande.ts'), ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The good draft with other answers, or another envelope. */
function variant(reponses: object, enveloppe: object = {}): string {
  const draft = JSON.parse(GOOD);
  return JSON.stringify({ ...draft, reponses: { ...draft.reponses, ...reponses }, ...enveloppe });
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('verifier', () => {
  it('gives 0 and an empty stderr for a ready request', async () => {
    const { code, stdout, stderr } = await demande(['verifier', put('a.json', GOOD)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('a.json\u00a0: Prête à déposer.\n');
  });

  it('gives 1 when a point blocks, and names the answer to correct', async () => {
    const { code, stdout } = await demande(['verifier', put('a.json', variant({ intitule: ' ' }))]);
    expect(code).toBe(1);
    expect(stdout).toContain('- intitule (étape «\u00a0Projet\u00a0»)');
  });

  it('prints one array in the order given, wrong types and unknown values being findings', async () => {
    const files = [
      put('types.json', variant({ siret: 3, intitule: null, scopes: { a: [{ b: 1 }] }, description: ['x'] })),
      put('bon.json', GOOD),
      put('inconnus.json', variant({ form_uid: 'api-rien', scopes: ['pas_une_donnee'] })),
      put('vide.json', variant({}, { reponses: {} })),
    ];
    const { code, stdout, stderr } = await demande(['verifier', '--json', ...files, 'bon.json']);
    const verdicts: Verdicts = JSON.parse(stdout);
    expect([code, stderr]).toEqual([1, '']);
    expect(verdicts.map(({ fichier }) => fichier)).toEqual([...files, 'bon.json']);
    expect(verdicts.map(({ pret }) => pret)).toEqual([false, true, false, false, true]);
    const blocking = (rank: number) =>
      verdicts[rank]?.constats?.filter(({ niveau }) => niveau === 'bloquant').map(({ champ }) => champ);
    expect(blocking(0)).toEqual(['siret', 'intitule', 'description', 'scopes']);
    expect(blocking(2)).toEqual(['form_uid', 'scopes']);
  });

  it('says of each unreadable file why, hides none of the others, and gives 2', async () => {
    mkdirSync(join(folder, 'dossier'));
    const broken: readonly (readonly [string, RegExp])[] = [
      ['absent.json', /aucun fichier ne porte ce nom/],
      ['dossier', /un dossier/],
      [put('vide.json', ''), /vide/],
      [put('blanc.json', ' \n'), /vide/],
      [put('coupe.json', GOOD.slice(0, 400)), /pas du JSON complet.* ligne \d+, caractère \d+\.$/],
      [put('lourd.json', variant({ description: 'é'.repeat(600_000) })), /1\sMo/],
      [put('latin1.json', Buffer.from(GOOD, 'latin1')), /UTF-8/],
      [put('version2.json', variant({}, { version: 2 })), /version plus récente/],
      [put('autre.json', variant({}, { format: 'autre' })), /pas une demande/],
      [put('tableau.json', '[]'), /pas une demande/],
      [put('nul.json', 'null'), /pas une demande/],
      [put('sans-dates.json', variant({}, { cree_le: 'hier' })), /information de base.*«\scree_le\s»/],
      [put('liste.json', variant({}, { reponses: [] })), /information de base/],
      [put('proto.json', GOOD.replace('"siret"', '"__proto__"')), /structure/],
      [put('profond.json', '['.repeat(200_000)), /pas du JSON complet/],
    ];
    const names = broken.map(([name]) => name);
    const files = [put('bon.json', GOOD), ...names, put('bloque.json', variant({ siret: '1' }))];
    const { code, stdout, stderr } = await demande(['verifier', '--json', ...files]);
    const verdicts: Verdicts = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(verdicts.map(({ fichier }) => fichier)).toEqual(files);
    expect(verdicts[0]?.pret).toBe(true);
    expect(verdicts.at(-1)?.pret).toBe(false);
    for (const [rank, [name, why]] of broken.entries()) {
      expect(verdicts[rank + 1]).toEqual({ fichier: name, erreur: expect.stringMatching(why) });
      expect(lines(stderr)[rank]).toMatch(why);
    }
    expect(lines(stderr)).toHaveLength(broken.length);
    expect(stderr).not.toContain(' at ');
  });

  it('reports the good files for people too when another is missing', async () => {
    const { code, stdout, stderr } = await demande(['verifier', 'absent.json', put('bon.json', GOOD)]);
    expect([code, lines(stderr).length]).toEqual([2, 1]);
    expect(stdout).toBe('bon.json\u00a0: Prête à déposer.\n');
  });

  it('names unknown keys on one line of stderr, and prints no e-mail, SIRET or answer', async () => {
    const secret = { contact_metier_email: 'secret@', siret: '99999999999999', description: 'Texte secret' };
    const known = { demandeur_email: 'x', justification_open_data_extrait_rcs_infogreffe: 'x' };
    const file = put(
      'a.json',
      variant({ ...secret, ...known, nouvelle: 'secret', autre: 1 }, { futur: 'secret' }),
    );
    const { code, stdout, stderr } = await demande(['verifier', '--json', file]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'a.json\u00a0: réponses inconnues gardées\u00a0: nouvelle, autre\u00a0; informations inconnues gardées\u00a0: futur.\n',
    );
    expect(stdout + stderr).not.toMatch(/secret|99999999999999/);
  });

  it('reads paths from where npm was called', async () => {
    put('a.json', GOOD);
    const env = { npm_lifecycle_event: 'demande', INIT_CWD: folder };
    expect((await demande(['verifier', 'a.json'], env, ROOT)).code).toBe(0);
    expect((await demande(['verifier', 'a.json'], { ...env, npm_lifecycle_event: 'test' }, ROOT)).code).toBe(
      2,
    );
  });
});

describe('exporter', () => {
  it('--json writes the draft again, unknown keys included, whatever its state', async () => {
    const odd = variant(
      { nouvelle: ['à', { b: null }], siret: 3 },
      { futur: { x: [1.5, 'é\u2028'] }, $schema: 's' },
    );
    const { code, stdout } = await demande(['exporter', put('a.json', `\uFEFF${odd}`), '--json', 'b.json']);
    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(read('b.json'))).toEqual(JSON.parse(odd));
    expect(Object.keys(JSON.parse(read('b.json'))).slice(0, 3)).toEqual(['$schema', 'format', 'version']);
    await demande(['exporter', 'b.json', '--json', 'c.json']);
    expect(read('c.json')).toBe(read('b.json'));
  });

  it('--vers gives each draft its own file, keeps what the folder holds, and may be run again', async () => {
    const files = [
      put('a.json', GOOD),
      put('b.json', variant({ description: 'Autre' })),
      put('c.json', variant({}, { reponses: {} })),
    ];
    const run = () => demande(['exporter', ...files, 'absent.json', '--vers', 'sortie/profonde']);
    const first = await run();
    const names = readdirSync(join(folder, 'sortie/profonde')).sort();
    const stem = 'demande-habilitation-analyse-des-candidatures-aux-marches-pub-2026-11-22';
    expect(first.code).toBe(2);
    expect(names).toEqual([
      `${stem}-2.json`,
      `${stem}.json`,
      'demande-habilitation-demande-sans-nom-2026-11-22.json',
    ]);
    expect(JSON.parse(read(`sortie/profonde/${stem}-2.json`)).reponses.description).toBe('Autre');
    await run();
    expect(readdirSync(join(folder, 'sortie/profonde')).sort()).toEqual(names);
    put('a.json', variant({ description: 'Troisième' }));
    await run();
    expect(JSON.parse(read(`sortie/profonde/${stem}.json`)).reponses.description).not.toBe('Troisième');
    expect(existsSync(join(folder, `sortie/profonde/${stem}-3.json`))).toBe(true);
  });

  it('says in one line where it cannot write', async () => {
    put('a.json', GOOD);
    for (const target of [
      ['--vers', 'a.json'],
      ['--json', 'absent/b.json'],
      ['--json', '.'],
    ]) {
      const { code, stderr } = await demande(['exporter', 'a.json', ...target]);
      expect([code, lines(stderr).length]).toEqual([2, 1]);
    }
  });
});

describe('usage', () => {
  const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
    [['inconnue'], /n’existe pas/],
    [['verifier'], /au moins un fichier/],
    [['verifier', 'a', '--xml'], /--xml/],
    [['verifier', 'a', '--json=b'], /sans valeur/],
    [['exporter', '--json', 'b'], /au moins un fichier/],
    [['exporter', 'a'], /quoi écrire/],
    [['exporter', 'a', '--json'], /après --json/],
    [['exporter', 'a', '--json', '--vers', 'b'], /après --json/],
    [['exporter', 'a', '--json', 'b', '--vers', 'c'], /pas les deux/],
    [['exporter', 'a', 'b', '--json', 'c'], /--vers/],
    [['exporter', 'a', 'b', '--pdf', 'c'], /--pdf n’écrit qu’un seul fichier/],
    [['exporter', 'a', 'b', '--vers', 'd', '--html', 'c'], /--html n’écrit qu’un seul fichier/],
    [['separer', 'a'], /--contextes CONTEXTES.json/],
    [['extraire'], /un PDF/],
    [['extraire', 'a', 'b'], /un seul/],
    [['schema', 'a'], /seul/],
  ];

  it('says what is wrong in one line on stderr, nothing on stdout, and gives 2', async () => {
    const done = await Promise.all(WRONG.map(([args]) => demande(args)));
    for (const [rank, [args, why]] of WRONG.entries()) {
      expect([args, done[rank]]).toEqual([args, { code: 2, stdout: '', stderr: expect.stringMatching(why) }]);
      expect(lines(done[rank]?.stderr ?? '')).toHaveLength(1);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('prints the help on stdout when asked, on stderr when nothing was', async () => {
    const [none, help, word] = [
      await demande([]),
      await demande(['verifier', '--help']),
      await demande(['aide']),
    ];
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect([help.code, help.stderr, word.code, word.stdout]).toEqual([0, '', 0, help.stdout]);
    expect(none.stderr).toBe(help.stdout);
  });

  it('prints the schema', async () => {
    expect(await demande(['schema'])).toEqual({ code: 0, stdout: schemaText(), stderr: '' });
  });
});
