import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as entier from 'zod/mini';
import { zodReduit } from './zod.mjs';

const racine = join(import.meta.dirname, '../..');

describe('Le zod réduit des pages', () => {
  it('juge comme l’entier, et ne porte que ce que nos fichiers emploient', async () => {
    const reduit: typeof entier = await import(pathToFileURL(join(racine, zodReduit(racine))).href);
    const schema = (z: typeof entier) =>
      z.looseObject({ a: z.string().check(z.minLength(2, 'court')), le: z.optional(z.iso.datetime()) });
    for (const lu of [{ a: 'bon' }, { a: 'x' }, { a: 3 }, null, { a: 'bon', le: 'hier', reste: 1 }]) {
      const [un, deux] = [schema(entier).safeParse(lu), schema(reduit).safeParse(lu)];
      expect(deux.success).toBe(un.success);
      expect(deux.data).toEqual(un.data);
      expect(deux.error?.issues).toEqual(un.error?.issues);
    }
    const noms = Object.keys(reduit);
    expect(noms).toContain('superRefine');
    for (const absent of ['core', 'toJSONSchema', 'xor', 'locales']) expect(noms).not.toContain(absent);
  });
});
