import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isList } from '../form/engine';
import { STEPS } from '../steps/index';
import { newDraft } from './format';
import { draftJsonSchema, schemaText } from './schema';

type Json = Record<string, unknown>;

/** The few words of JSON Schema that ours uses: enough to check a draft without a dependency. */
function problems(schema: Json, value: unknown, at = '$'): string[] {
  const own: string[] = [];
  const say = (word: string, broken: boolean) => broken && own.push(`${at}: ${word}`);
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  say('type', schema.type !== undefined && ![schema.type].flat().includes(type));
  say('const', 'const' in schema && schema.const !== value);
  if (typeof value === 'string') {
    say('minLength', value.length < ((schema.minLength as number | undefined) ?? 0));
    say('pattern', !new RegExp((schema.pattern as string | undefined) ?? '', 'u').test(value));
  }
  if (Array.isArray(value)) {
    say('minItems', value.length < ((schema.minItems as number | undefined) ?? 0));
    say('maxItems', value.length > ((schema.maxItems as number | undefined) ?? Number.POSITIVE_INFINITY));
    own.push(
      ...value.flatMap((each, rank) => problems((schema.items as Json) ?? {}, each, `${at}[${rank}]`)),
    );
  } else if (typeof value === 'object' && value !== null) {
    const known = (schema.properties ?? {}) as Record<string, Json>;
    for (const key of (schema.required ?? []) as string[]) say(`required ${key}`, !(key in value));
    for (const [key, each] of Object.entries(value))
      own.push(...problems(known[key] ?? {}, each, `${at}.${key}`));
  }
  return own;
}

const schema = draftJsonSchema() as Json;
const complete = (schema.$defs as Record<string, Json>).reponses_completes as Json;
const answers = (schema.properties as Record<string, Json>).reponses as Json;
const fixtures = readdirSync(new URL('fixtures/', import.meta.url)).filter((name) => name.endsWith('.json'));
const draft = (name: string) =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')) as Json;

describe('the published JSON Schema', () => {
  it('is the file in public/: run « demande schema » again when a form changes', () => {
    const path = new URL('../../public/schema/demande-habilitation-v1.schema.json', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(schemaText());
  });

  it('is the same each time, in draft 2020-12, without the name of a host', () => {
    expect(schemaText()).toBe(schemaText());
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema).not.toHaveProperty('$id');
    expect(schemaText().match(/"\$schema": "https/g)).toHaveLength(1);
  });

  it('names each question once, as a string or a list of strings', () => {
    const fields = STEPS.flatMap((step) => step.fields);
    const properties = answers.properties as Record<string, Json>;
    expect(Object.keys(properties)).toEqual(fields.map(({ name }) => name));
    for (const { name, kind } of fields) {
      expect(properties[name]?.type).toBe(isList(kind) ? 'array' : 'string');
      expect(properties[name]?.title).toBeTruthy();
    }
  });

  it.each(fixtures)('accepts %s, as a draft and as a complete request', (name) => {
    const good = draft(name);
    expect(problems(schema, good)).toEqual([]);
    expect(problems(complete, good.reponses)).toEqual([]);
  });

  it('accepts an empty draft as a file, not as a complete request', () => {
    expect(problems(schema, newDraft('essai', '2026-11-22T09:00:00.000Z'))).toEqual([]);
    expect(problems(complete, {})).toContain('$: required siret');
    expect(problems(complete, { intitule: '', scopes: [] })).toEqual(
      expect.arrayContaining(['$.intitule: minLength', '$.scopes: minItems']),
    );
  });

  it('keeps the unknown, and refuses another version or an answer of a wrong type', () => {
    const good = newDraft('essai', '2026-11-22T09:00:00.000Z') as Json;
    expect(problems(schema, { ...good, futur: 1, reponses: { nouvelle_question: 'oui' } })).toEqual([]);
    expect([schema.additionalProperties, answers.additionalProperties]).toEqual([{}, true]);
    expect(problems(schema, { ...good, version: 2 })).toEqual(['$.version: const']);
    expect(problems(schema, { ...good, reponses: { intitule: 3 } })).toEqual(['$.reponses.intitule: type']);
  });
});
