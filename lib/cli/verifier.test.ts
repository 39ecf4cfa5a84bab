import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Brouillon, newDraft, parseDraft, serializeDraft } from '../draft/format';
import { toSections } from '../form/engine';
import type { Reponses } from '../form/types';
import { ok } from '../result';
import { STEPS } from '../steps/index';
import { exitCode, reportOf, verdictOf } from './verifier';

const FIXTURES = new URL('../draft/fixtures/', import.meta.url);
const good = (name: string): Brouillon => {
  const text = readFileSync(new URL(name, FIXTURES), 'utf8');
  const parsed = parseDraft(text);
  if (!parsed.ok) throw new Error(parsed.code);
  expect(serializeDraft(parsed.value)).toBe(text);
  return parsed.value;
};
const judge = (reponses: unknown) =>
  verdictOf({
    fichier: 'a.json',
    lecture: ok(newDraft('essai', '2026-11-22T09:00:00.000Z', reponses as Reponses)),
  });
const constatsOf = (verdict: ReturnType<typeof verdictOf>) => ('constats' in verdict ? verdict.constats : []);

describe('the good drafts of the seven forms', () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.json'));

  it('are seven', () => {
    expect(names).toHaveLength(7);
  });

  it.each(names)('%s is ready, and nothing would send it back', (name) => {
    const draft = good(name);
    const verdict = verdictOf({ fichier: name, lecture: ok(draft) });
    expect(draft.reponses.form_uid).toBe(name.replace('.json', ''));
    expect(verdict).toMatchObject({ fichier: name, pret: true });
    expect(constatsOf(verdict).filter(({ niveau }) => niveau !== 'conseil')).toEqual([]);
  });

  it('leave no visible question of the marchés publics unanswered', () => {
    const { reponses } = good('api-entreprise-marches-publics.json');
    const rows = toSections(STEPS, reponses).flatMap((section) => section.rows);
    const blank = rows.filter(({ lignes }) => lignes.length === 0).map(({ field }) => field.name);
    expect(blank).toEqual([]);
  });
});

describe('verdictOf', () => {
  it('has exactly the keys of the contract, the source in words with its date', () => {
    const verdict = judge({});
    expect(Object.keys(verdict)).toEqual(['fichier', 'pret', 'constats']);
    for (const constat of constatsOf(verdict)) {
      expect(Object.keys(constat)).toEqual(['code', 'niveau', 'etape', 'champ', 'message', 'source']);
      expect(constat.source).toMatch(/.+, \d{4}-\d{2}(-\d{2})?$/);
    }
  });

  it.each([[3], [null], [true], [{ a: { b: [] } }], [['a', 4]], [[]]])(
    'finds an answer of a wrong type, and does not fall: %j',
    (wrong) => {
      const names = STEPS.flatMap((step) => step.fields.map(({ name }) => name));
      const verdict = judge(Object.fromEntries(names.map((name) => [name, wrong])));
      expect(verdict).toMatchObject({ pret: false });
      expect(constatsOf(verdict)).toContainEqual(
        expect.objectContaining({ champ: 'siret', code: 'siret_type', niveau: 'bloquant' }),
      );
    },
  );

  it('blocks on an unknown form and on an unknown datum, each on its own answer', () => {
    const base = good('api-entreprise-marches-publics.json').reponses;
    const unknown = (change: Reponses) =>
      constatsOf(judge({ ...base, ...change })).filter(({ niveau }) => niveau === 'bloquant');
    expect(unknown({ form_uid: 'api-entreprise-inconnu' })).toMatchObject([{ champ: 'form_uid' }]);
    expect(unknown({ scopes: ['inconnue'] })).toMatchObject([{ champ: 'scopes' }]);
    expect(unknown({ scopes: [] })).toMatchObject([{ champ: 'scopes' }]);
  });
});

describe('exitCode', () => {
  const ready = { fichier: 'a', pret: true, constats: [] };
  const blocked = { ...ready, pret: false };
  const broken = { fichier: 'b', erreur: 'illisible' };

  it.each([
    [[ready], 0],
    [[ready, blocked], 1],
    [[blocked, broken, ready], 2],
  ] as const)('%j → %i', (verdicts, code) => {
    expect(exitCode(verdicts)).toBe(code);
  });
});

describe('reportOf', () => {
  it('says the verdict first, then the gravest findings first', () => {
    const { reponses } = good('api-entreprise.json');
    const report = reportOf(judge({ ...reponses, intitule: '', public_utilisateur: '' }));
    const order = ['un point bloque le dépôt', 'intitule', 'public_utilisateur', 'form_uid'];
    const places = order.map((each) => report.indexOf(each));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(report).toContain('Source\u00a0: ');
    expect(report.toLowerCase()).not.toContain('invalide');
  });

  it('says that a ready request may yet come back', () => {
    const { reponses } = good('api-entreprise.json');
    expect(reportOf(judge({ ...reponses, contexte_metier: '' }))).toContain(
      'mais un point la fera sans doute revenir',
    );
  });

  it('lets no escape sequence of a file reach the terminal', () => {
    expect(reportOf(judge({ scopes: ['\u001b[31mrouge'] }))).not.toContain('\u001b');
  });
});
