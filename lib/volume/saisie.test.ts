import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRANS, rangDuCran } from './crans';
import { BORNES } from './hypotheses';
import { lireEntier, lireHeure, lireSaisie, relireSaisie, saisieDeDepart, toutesA } from './saisie';
import { FISCALE, JSON_INSEE } from './test-hypotheses';

const depart = saisieDeDepart([JSON_INSEE, FISCALE]);
const corrections = (autres: object) => {
  const lue = lireSaisie({ ...depart, ...autres });
  return lue.ok ? [] : lue.corrections.map(({ champ }) => champ);
};

describe('Une journée comme on la tape', () => {
  it.each([
    ['12', 12],
    [' 1 000 ', 1000],
    ['1\u202f000', 1000],
    ['1\u00a0000', 1000],
    ['0', 0],
  ])('%j est un nombre', (texte, attendu) => expect(lireEntier(texte)).toBe(attendu));

  it.each(['', ' ', '-1', '1,5', '1.5', 'douze', '1e3', '0x10', '9999999999', '１２'])(
    '%j n’est pas un nombre entier',
    (texte) => expect(lireEntier(texte)).toBeNaN(),
  );

  it.each([
    ['9', 540],
    ['9 h', 540],
    ['9h30', 570],
    ['09:30', 570],
    ['9\u00a0h\u00a030', 570],
    ['24 h', 1440],
    ['18 heures', 1080],
  ])('%j est une heure', (texte, attendu) => expect(lireHeure(texte)).toBe(attendu));

  it.each(['', 'midi', '9 h 60', '9h3', '930', '9 30', '-1', '24 h 01', '25'])(
    '%j n’est pas une heure',
    (texte) => expect(lireHeure(texte)).toBeNaN(),
  );

  it('se lit, sans rien à corriger au départ', () => {
    const lue = lireSaisie(depart);
    expect(lue).toMatchObject({
      ok: true,
      value: {
        dossiersParJour: 100,
        appels: [
          { chemin: JSON_INSEE, parDossier: 1 },
          { chemin: FISCALE, parDossier: 1 },
        ],
        ouverture: { debutMin: 540, finMin: 1080 },
        pointes: [],
      },
    });
  });

  it('dit quel champ corriger', () => {
    expect(corrections({ dossiersParJour: 'beaucoup' })).toEqual(['dossiersParJour']);
    expect(corrections({ debut: '25 h' })).toEqual(['ouverture.debutMin']);
    expect(corrections({ debut: '19 h' })).toEqual(['ouverture.finMin']);
    expect(corrections({ pointe: true, pointeDebut: '6 h' })).toEqual(['']);
    expect(corrections({ pointePart: '' })).toEqual([]);
    expect(corrections({ pointe: true, pointePart: '' })).toEqual(['pointes.0.part']);
    expect(corrections({ operations: [] })).toEqual(['appels']);
    expect(corrections(toutesA(depart, '0'))).toEqual(['appels.0.parDossier', 'appels.1.parDossier']);
  });

  it('donne le même nombre à toutes les opérations, et garde le reste', () => {
    expect(toutesA(depart, '3')).toEqual({
      ...depart,
      parDossier: '3',
      operations: [
        { chemin: JSON_INSEE, parDossier: '3' },
        { chemin: FISCALE, parDossier: '3' },
      ],
    });
  });
});

describe('Une journée gardée', () => {
  it('revient telle quelle, même mal remplie', () => {
    const garde = { ...depart, dossiersParJour: 'beaucoup', pointe: true };
    expect(relireSaisie(JSON.stringify(garde))).toEqual(garde);
    expect(relireSaisie(JSON.stringify({ ...garde, autre: 'x' }))).toEqual(garde);
  });

  it.each([
    ['rien', null],
    ['pas du JSON', '{'],
    ['un nombre', '3'],
    ['un champ absent', JSON.stringify({ ...depart, fin: undefined })],
    ['un champ d’une autre sorte', JSON.stringify({ ...depart, pointe: 'oui' })],
    ['un champ trop long', JSON.stringify({ ...depart, fin: 'x'.repeat(100) })],
    ['un choix inconnu', JSON.stringify({ ...depart, rythme: 'vite' })],
    ['un jeton inconnu', JSON.stringify({ ...depart, jetons: 'deux' })],
    ['des opérations illisibles', JSON.stringify({ ...depart, operations: {} })],
    ['une opération vide', JSON.stringify({ ...depart, operations: [null] })],
    [
      'une opération disparue',
      JSON.stringify({ ...depart, operations: [{ chemin: '/v9/licorne', parDossier: '1' }] }),
    ],
  ])('se refuse si c’est %s', (_, garde) => expect(relireSaisie(garde)).toBeNull());

  it('ne fait jamais échouer la lecture', () => {
    fc.assert(fc.property(fc.json(), (texte) => void relireSaisie(texte)));
  });
});

describe('Les crans d’un curseur', () => {
  it('vont d’un bord à l’autre, en croissant, en nombres entiers', () => {
    for (const nom of ['dossiersParJour', 'parDossier', 'travailleurs'] as const) {
      const liste = CRANS[nom];
      expect([liste[0], liste.at(-1)]).toEqual([BORNES[nom].min, BORNES[nom].max]);
      expect(liste).toEqual([...new Set(liste)].sort((a, b) => a - b));
      expect(liste.every(Number.isInteger)).toBe(true);
    }
  });

  it('se trouvent au plus près d’un nombre', () => {
    expect(CRANS.dossiersParJour[rangDuCran(CRANS.dossiersParJour, 110)]).toBe(100);
    expect(CRANS.dossiersParJour[rangDuCran(CRANS.dossiersParJour, 9_000_000)]).toBe(1_000_000);
    expect(rangDuCran(CRANS.travailleurs, Number.NaN)).toBe(0);
    for (const [rang, cran] of CRANS.parDossier.entries())
      expect(rangDuCran(CRANS.parDossier, cran)).toBe(rang);
  });
});
