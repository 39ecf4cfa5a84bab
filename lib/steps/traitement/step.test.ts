import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessStep, statusOf, visibleFields } from '../../form/engine';
import { ATEXO, codesDe, constatsDe, MARCHES, malTypees, sans } from '../test-reponses';
import { traitement } from './step';

const DUREE = 'duree_conservation_donnees_caractere_personnel';
const POURQUOI = `${DUREE}_justification`;
const DESTINATAIRE = 'destinataire_donnees_caractere_personnel';
const codes = (duree: unknown, more: Record<string, unknown> = {}) =>
  assessStep(traitement, malTypees({ ...MARCHES, ...more, [DUREE]: duree })).map(({ code }) => code);
const demandeRaison = (duree: string) =>
  visibleFields(traitement, { [DUREE]: duree }).some(({ name }) => name === POURQUOI);

describe('La durée de conservation', () => {
  it.each([
    ['1', []],
    ['35', []],
    ['36', []],
    [' 36 ', []],
    ['036', []],
    ['37', [`${POURQUOI}_manquant`]],
    ['120', [`${POURQUOI}_manquant`]],
    ['9999', [`${POURQUOI}_manquant`]],
    ['0', ['conservation_nulle']],
    ['000', ['conservation_nulle']],
  ])('« %s » mois : %j', (duree, attendus) => {
    expect(codes(duree)).toEqual(attendus);
  });

  it('au-delà de 36 mois, passe avec une raison', () => {
    expect(codes('37', { [POURQUOI]: 'Article L. 123-4 : dix ans.' })).toEqual([]);
    expect(codes('37', { [POURQUOI]: ' \u00a0' })).toEqual([`${POURQUOI}_manquant`]);
    expect(codes('37', { [POURQUOI]: 10 })).toEqual([`${POURQUOI}_type`]);
    const manque = constatsDe(traitement, { ...MARCHES, [DUREE]: '37' }, POURQUOI);
    expect(manque).toMatchObject([{ niveau: 'bloquant', champ: POURQUOI }]);
  });

  it('jusqu’à 36 mois, ne demande ni ne juge de raison', () => {
    expect(demandeRaison('36')).toBe(false);
    expect(demandeRaison('37')).toBe(true);
    expect(codes('36', { [POURQUOI]: 10 })).toEqual([]);
  });

  it.each([
    'trois ans',
    '36 mois',
    '36,5',
    '36.0',
    '-1',
    '+36',
    '1e1',
    '0x10',
    '３６',
    '٣٦',
    '12345',
    '3 6',
    '36\n37',
  ])('« %s » n’est pas un nombre entier de mois', (duree) => {
    const constats = constatsDe(traitement, { ...MARCHES, [DUREE]: duree }, DUREE);
    expect(constats).toMatchObject([{ code: `${DUREE}_forme`, niveau: 'bloquant' }]);
  });

  it('est obligatoire', () => {
    for (const duree of [undefined, '', '  ']) expect(codes(duree)).toEqual([`${DUREE}_manquant`]);
    for (const duree of [36, null, ['36']]) expect(codes(duree)).toEqual([`${DUREE}_type`]);
  });

  it('nulle, n’est qu’un conseil : l’étape est complète', () => {
    expect(constatsDe(traitement, { ...MARCHES, [DUREE]: '0' }, DUREE)).toMatchObject([
      { niveau: 'conseil' },
    ]);
    expect(statusOf(traitement, { ...MARCHES, [DUREE]: '0' }).statut).toBe('complete');
  });

  it('suit le seuil pour tout nombre de mois', () => {
    fc.assert(
      fc.property(fc.nat(9_999), (mois) => {
        expect(demandeRaison(String(mois))).toBe(mois > 36);
        expect(codes(String(mois), { [POURQUOI]: 'Une obligation' })).toEqual(
          mois === 0 ? ['conservation_nulle'] : [],
        );
      }),
    );
  });
});

describe('Les destinataires des données', () => {
  it('sont obligatoires', () => {
    for (const reponses of [sans(MARCHES, DESTINATAIRE), { ...MARCHES, [DESTINATAIRE]: ' ' }])
      expect(assessStep(traitement, reponses)).toMatchObject([
        { code: `${DESTINATAIRE}_manquant`, niveau: 'bloquant' },
      ]);
    expect(codesDe(traitement, malTypees({ ...MARCHES, [DESTINATAIRE]: ['x'] }), DESTINATAIRE)).toEqual([
      `${DESTINATAIRE}_type`,
    ]);
    expect(codesDe(traitement, { ...MARCHES, [DESTINATAIRE]: 'x' }, DESTINATAIRE)).toEqual([]);
  });

  it('ne concernent pas le formulaire d’un éditeur', () => {
    expect(traitement.when?.({ form_uid: ATEXO })).toBe(false);
    expect(traitement.when?.({})).toBe(true);
  });
});
