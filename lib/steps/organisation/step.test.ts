import { describe, expect, it } from 'vitest';
import { siretSentence } from '../../annuaire/siret';
import { isOptional } from '../../form/engine';
import { CLAMART, constatsDe, malTypees } from '../test-reponses';
import { organisation } from './step';

const constats = (siret: unknown) => constatsDe(organisation, malTypees({ siret }), 'siret');

describe('Le SIRET de mon organisation', () => {
  it('est obligatoire', () => {
    expect(organisation.fields.some(isOptional)).toBe(false);
    const attendu = [{ code: 'siret_manquant', niveau: 'bloquant', message: siretSentence('vide') }];
    expect(constats(undefined)).toMatchObject(attendu);
    expect(constats('')).toMatchObject(attendu);
    expect(constats(' \u00a0\u202f')).toMatchObject(attendu);
  });

  it.each([CLAMART, '219 200 235 00014', ' 219\u00a0200\u00a0235\u202f00014 ', '35600000000001'])(
    'accepte « %s »',
    (siret) => {
      expect(constats(siret)).toEqual([]);
    },
  );

  it.each([
    ['219200235', 'siren'],
    ['2192002350001', 'trop_court'],
    ['219200235000144', 'trop_long'],
    ['21920023500015', 'cle'],
    ['2192002350001X', 'caracteres'],
  ] as const)('refuse « %s », avec la phrase qui dit quoi faire', (siret, problem) => {
    expect(constats(siret)).toMatchObject([
      { code: 'siret_forme', niveau: 'bloquant', champ: 'siret', message: siretSentence(problem) },
    ]);
  });

  it.each([[21920023500014], [null], [[CLAMART]], [{}]])(
    'demande de le ressaisir quand le fichier tient %j',
    (autre) => {
      expect(constats(autre)).toMatchObject([{ code: 'siret_type', niveau: 'bloquant' }]);
    },
  );
});
