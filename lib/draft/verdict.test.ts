import { describe, expect, it } from 'vitest';
import type { Reponses } from '../form/types';
import { newDraft } from './format';
import { readDraft } from './reading';
import { estVide, luVide } from './verdict';

const MOMENT = '2026-11-22T10:00:00.000Z';

describe('Une demande sans réponse', () => {
  it.each([
    [MOMENT, undefined],
    ['2020-01-01T00:00:00.000Z', ''],
    ['2035-06-30T00:00:00.000Z', '2020-01-01'],
  ])('se lit sans les règles de la relecture, le %s, catalogue %s', (jour, catalogue) => {
    const brouillon = newDraft('vide', MOMENT);
    const lu = readDraft({ ...brouillon, catalogue: catalogue ?? brouillon.catalogue }, new Date(jour));
    expect(luVide()).toEqual(lu);
    expect(luVide().bloquants).toBeGreaterThan(0);
  });

  it.each([{ intitule: '  ' }, { scopes: [] }, { pieces: ['', '\u00a0'] }, { absente: undefined }])(
    'reste vide avec %j, et se lit de même',
    (reponses: Reponses) => {
      expect(estVide(reponses)).toBe(true);
      expect(readDraft(newDraft('vide', MOMENT, reponses), new Date(MOMENT))).toEqual(luVide());
    },
  );

  it.each([{ intitule: 'a' }, { scopes: ['a'] }, { intitule: 3 }, { intitule: null }, { scopes: [null] }])(
    'ne l’est plus avec %j',
    (reponses) => {
      expect(estVide(reponses as unknown as Reponses)).toBe(false);
    },
  );
});
