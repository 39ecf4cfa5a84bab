import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { oneOf, optional, optionalDate, required, shaped, VERIFIE_LE } from './schemas';

/** What the schema says of an answer: its sentence, or nothing. */
const dit = (schema: z.ZodMiniType, reponse: unknown) => schema.safeParse(reponse).error?.issues[0]?.message;

const CODE = /^[0-9]{2,3}$/;
const code = shaped(CODE, 'Écrivez 2 ou 3 chiffres.');
const codeAttendu = shaped(CODE, 'Écrivez 2 ou 3 chiffres.', 'Donnez le code.');
const date = optionalDate('Donnez une date qui existe.');
const profil = oneOf(['commune', 'département'], 'Choisissez.', 'Choisissez dans la liste.');

describe('Les schémas des questions', () => {
  it.each([
    ['un texte attendu', required('Écrivez.'), 'Marchés publics', undefined],
    ['un texte attendu, vide', required('Écrivez.'), '', 'Écrivez.'],
    ['un texte facultatif', optional, 'Marchés publics', undefined],
    ['un texte facultatif, vide', optional, '', undefined],
    ['une forme facultative', code, '123', undefined],
    ['une forme facultative, vide', code, '', undefined],
    ['une forme facultative, fausse', code, '1234', 'Écrivez 2 ou 3 chiffres.'],
    ['une forme attendue', codeAttendu, '12', undefined],
    ['une forme attendue, vide', codeAttendu, '', 'Donnez le code.'],
    ['une forme attendue, fausse', codeAttendu, '1', 'Écrivez 2 ou 3 chiffres.'],
    ['une date', date, '2028-02-29', undefined],
    ['une date, vide', date, '', undefined],
    ['une date qui n’existe pas', date, '2027-02-29', 'Donnez une date qui existe.'],
    ['un choix', profil, 'commune', undefined],
    ['un choix, vide', profil, '', 'Choisissez.'],
    ['un choix hors de la liste', profil, 'région', 'Choisissez dans la liste.'],
  ])('%s', (_titre, schema, reponse, phrase) => {
    expect(dit(schema, reponse)).toBe(phrase);
    expect(schema.safeParse(reponse).success).toBe(phrase === undefined);
  });

  it('disent quel jour leurs règles ont été vérifiées', () => {
    expect(dit(z.iso.date(), VERIFIE_LE)).toBe(undefined);
  });

  it('ne fabriquent jamais de code : la politique de sécurité l’interdit', () => {
    expect(z.config().jitless).toBe(true);
  });
});
