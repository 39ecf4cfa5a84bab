import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/format';
import { list } from '../form/engine';
import { parseContextes } from './contextes';
import { separer } from './separer';

const GOOD = readFileSync(
  new URL('../draft/fixtures/api-entreprise-aides-publiques.json', import.meta.url),
  'utf8',
);
const TOP = mkdtempSync(join(tmpdir(), 'separer-'));
afterAll(() => rmSync(TOP, { recursive: true, force: true }));

let folder = TOP;
beforeEach(() => {
  folder = mkdtempSync(join(TOP, 'cas-'));
});
const at = (name: string) => join(folder, name);
const put = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};
const run = (contextes: unknown, source: string = GOOD) =>
  separer([put('a.json', source), '--contextes', put('c.json', contextes), '--vers', at('sortie')]);
const written = () =>
  readdirSync(at('sortie'))
    .sort()
    .map((name) => {
      const read = parseDraft(readFileSync(join(at('sortie'), name), 'utf8'));
      if (!read.ok) throw new Error(read.code);
      return read.value;
    });

const OCCITANIE = [
  'Pré-remplir des formulaires à partir d’un numéro de SIRET',
  'Pré-qualifier les dossiers d’aides publiques avec quelques données sensibles',
  'Instruire les dossiers d’aides publiques',
];

describe('separer', () => {
  it('writes one draft per context, tied by one group, and says each on stderr', async () => {
    const done = await run(OCCITANIE);
    expect([done.code, done.stdout, done.stderr.length]).toEqual([0, '', 3]);
    const drafts = written();
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(3);
    expect(new Set(drafts.map(({ groupe }) => groupe)).size).toBe(1);
    const counts = OCCITANIE.map((sentence) => {
      const draft = drafts.find(({ reponses }) => reponses.contexte_metier === sentence);
      return list(draft?.reponses ?? {}, 'scopes').filter((scope) => !scope.startsWith('open_data')).length;
    });
    expect(counts[0]).toBe(0);
    expect(counts[1]).toBeGreaterThan(0);
    expect(counts[2]).toBeGreaterThan(counts[1] ?? 0);
    for (const [rank, line] of done.stderr.entries())
      expect(line).toMatch(
        new RegExp(`^Contexte ${rank + 1} \\(${OCCITANIE[rank]}\\)\u00a0: enregistré dans .*\\.json$`),
      );
  });

  it('takes objects, and never writes over another draft', async () => {
    const contextes = {
      contextes: [
        {
          contexte_metier: 'Marchés',
          form_uid: 'api-entreprise-marches-publics',
          public_utilisateur: 'agent_habilite',
        },
        {
          contexte_metier: 'Aides',
          sensibilite: 'quelques',
          scopes: ['effectifs_urssaf', 'cotisations_msa'],
        },
      ],
    };
    expect((await run(contextes)).code).toBe(0);
    expect((await run(contextes)).code).toBe(0);
    const drafts = written();
    expect(drafts).toHaveLength(4);
    const forms = drafts.map(({ reponses }) => reponses.form_uid).sort();
    expect(forms).toEqual([
      ...['api-entreprise-aides-publiques', 'api-entreprise-aides-publiques'],
      ...['api-entreprise-marches-publics', 'api-entreprise-marches-publics'],
    ]);
    for (const { reponses } of drafts) expect(reponses).not.toHaveProperty('sensibilite');
  });

  it('says what is wrong in one line, writes nothing, and gives 2', async () => {
    const contexte = (more: object) => [{ contexte_metier: 'x', ...more }];
    const wrong: readonly (readonly [unknown, RegExp])[] = [
      ['{', /JSON complet/],
      [[], /liste est vide/],
      [{ contextes: [] }, /liste est vide/],
      [{}, /liste de contextes/],
      ['3', /liste de contextes/],
      [[' '], /Contexte 1.*contexte_metier/],
      [['x', {}], /Contexte 2.*contexte_metier/],
      [[3], /contexte_metier/],
      [[['x']], /contexte_metier/],
      [Array.from({ length: 51 }, () => 'x'), /50 contextes/],
      [contexte({ form_uid: 'api-rien' }), /form_uid.*api-rien/],
      [contexte({ public_utilisateur: 'tous' }), /public_utilisateur.*agent_habilite/],
      [contexte({ sensibilite: 'forte' }), /sensibilite.*ouverte, quelques, nombreuses/],
      [contexte({ scopes: ['rien'] }), /scopes.*rien/],
      [contexte({ scopes: 'effectifs_urssaf' }), /scopes.*liste/],
      [contexte({ intitule: ['x'] }), /intitule.*un seul texte/],
      [contexte({ intitule: 3 }), /intitule.*un texte/],
      [contexte({ Intitulé: 'x' }), /renommez/],
      ['[{"contexte_metier":"x","__proto__":"y"}]', /renommez/],
    ];
    for (const [contextes, why] of wrong) {
      const done = await run(contextes);
      expect([contextes, done.code, done.stdout, done.stderr.length]).toEqual([contextes, 2, '', 1]);
      expect(done.stderr[0]).toMatch(why);
      expect(done.stderr[0]).toMatch(/c\.json\u00a0: /);
    }
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'c.json']);
  });

  it('refuses a bad usage and unreadable files', async () => {
    const [a, c] = [put('a.json', GOOD), put('c.json', ['x'])];
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /la demande à séparer/],
      [[a, a, '--contextes', c, '--vers', at('s')], /une seule/],
      [[a, '--vers', at('s')], /--contextes/],
      [[a, '--contextes', c], /--vers/],
      [[a, '--contextes', c, '--vers', at('s'), '--json'], /--json/],
      [[at('absent.json'), '--contextes', c, '--vers', at('s')], /aucun fichier/],
      [[a, '--contextes', at('absent.json'), '--vers', at('s')], /absent\.json.*aucun fichier/],
      [[c, '--contextes', c, '--vers', at('s')], /pas une demande/],
      [[a, '--contextes', c, '--vers', a], /un fichier porte déjà/],
    ];
    for (const [args, why] of wrong) {
      const done = await separer(args);
      expect([args, done.code, done.stderr.length]).toEqual([args, 2, 1]);
      expect(done.stderr[0]).toMatch(why);
    }
  });

  it('refuses bytes that are not UTF-8, or too many of them', () => {
    expect(parseContextes(new Uint8Array([0x5b, 0xff, 0x5d]))).toMatchObject({ ok: false });
    expect(parseContextes(new Uint8Array(1_048_577))).toMatchObject({
      probleme: expect.stringMatching(/1 Mio/),
    });
  });

  it('may empty form_uid to keep that of the source', async () => {
    expect((await run([{ contexte_metier: 'x', form_uid: '' }])).code).toBe(0);
    expect(written()[0]?.reponses.form_uid).toBe('api-entreprise-aides-publiques');
  });
});
