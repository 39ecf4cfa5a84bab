import { describe, expect, it } from 'vitest';
import { ecarts, type Schema, textesDExemple } from './test-schema';

const PERSONNE: Schema = {
  type: 'object',
  required: ['nom'],
  properties: {
    nom: { type: 'string', nullable: true, maxLength: 5 },
    age: { type: 'integer', minimum: 0 },
    sexe: { type: 'string', enum: ['F', 'M'], nullable: true },
    ne: { type: 'string', format: 'date' },
    code: { type: 'string', pattern: '^\\d{2}$' },
    dates: { type: 'array', minItems: 1, items: { type: 'date' } },
  },
};

describe('Le lecteur de schémas', () => {
  it('accepte ce qui est conforme', () => {
    const bonne = { nom: 'Zoé', age: 3, sexe: null, ne: '2020-02-29', code: '07', dates: ['2020-01-01'] };
    expect(ecarts(PERSONNE, bonne)).toEqual([]);
    expect(ecarts(PERSONNE, { nom: null })).toEqual([]);
    expect(ecarts({ type: 'object' }, { libre: 1 })).toEqual([]);
  });

  it.each([
    [{}, '$.nom : manque'],
    [{ nom: 3 }, '$.nom : attendu string'],
    [{ nom: 'Zoé-Marie' }, '$.nom : longueur'],
    [{ nom: 'Zoé', surnom: 'Z' }, '$.surnom : inconnue'],
    [{ nom: 'Zoé', age: null }, '$.age : null'],
    [{ nom: 'Zoé', age: 1.5 }, '$.age : attendu integer'],
    [{ nom: 'Zoé', age: -1 }, '$.age : hors bornes'],
    [{ nom: 'Zoé', sexe: 'X' }, '$.sexe : hors liste : "X"'],
    [{ nom: 'Zoé', ne: '01/02/2020' }, '$.ne : format date'],
    [{ nom: 'Zoé', ne: '2020-13-01' }, '$.ne : format date'],
    [{ nom: 'Zoé', code: '7' }, '$.code : motif ^\\d{2}$'],
    [{ nom: 'Zoé', dates: [] }, '$.dates : trop courte'],
    [{ nom: 'Zoé', dates: ['2020-01-01', 'hier'] }, '$.dates[1] : attendu date'],
    [[], '$ : attendu object'],
    [null, '$ : null'],
  ])('refuse %j', (valeur, ecart) => {
    expect(ecarts(PERSONNE, valeur)).toEqual([ecart]);
  });

  it('suit les renvois et les alternatives', () => {
    const trouver = (ref: string): Schema => (ref === '#/nom' ? { type: 'string' } : {});
    expect(ecarts({ $ref: '#/nom' }, 3, '$', trouver)).toEqual(['$ : attendu string']);
    expect(ecarts({ allOf: [{ type: 'string' }, { enum: ['a'] }] }, 'a')).toEqual([]);
    expect(ecarts({ allOf: [{ type: 'string' }, { enum: ['a'] }] }, 'b')).toHaveLength(1);
    const unOuDeux: readonly Schema[] = [{ type: 'number' }, { type: 'integer' }];
    expect(ecarts({ anyOf: unOuDeux }, 1)).toEqual([]);
    expect(ecarts({ oneOf: unOuDeux }, 1.5)).toEqual([]);
    expect(ecarts({ oneOf: unOuDeux }, 1)).toHaveLength(1);
    expect(ecarts({ anyOf: unOuDeux }, 'a')).toHaveLength(1);
    expect(ecarts({ type: 'licorne' }, 'a')).toEqual(['$ : type inconnu licorne']);
  });

  it('ramasse les textes d’exemple, sauf ceux d’une liste fermée', () => {
    const schema: Schema = {
      properties: {
        nom: { example: 'Zoé' },
        sexe: { enum: ['F'], example: 'F' },
        lieux: { items: { example: { ville: 'Ici' } } },
      },
    };
    expect(textesDExemple(schema)).toEqual(['Zoé', 'Ici']);
  });
});
