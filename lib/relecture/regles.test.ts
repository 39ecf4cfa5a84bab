import { describe, expect, it } from 'vitest';
import { SOURCES } from '../catalogue/sources';
import { STEPS } from '../steps';
import { REGLES } from '.';
import { reglesDatees } from './dates';
import { changer, LECTURE } from './test-demandes';
import { bonne } from './test-fautes';
import { TABLE_CONTACTS } from './test-table-contacts';
import { TABLE_CONTEXTE } from './test-table-contexte';
import { JAMAIS_COPIE, TABLE_DONNEES } from './test-table-donnees';
import { TABLE_DROIT } from './test-table-droit';
import { TABLE_PROJET } from './test-table-projet';
import { TABLE_TRAITEMENT } from './test-table-traitement';

const TOUTES = [...REGLES, ...reglesDatees(LECTURE)];
const TABLES = [
  ...TABLE_CONTACTS,
  ...TABLE_CONTEXTE,
  ...TABLE_DONNEES,
  ...TABLE_DROIT,
  ...TABLE_PROJET,
  ...TABLE_TRAITEMENT,
];
const DU_PREMIER_COUP = TOUTES.map((regle) => [regle.code, regle] as const);
const IMPERATIF = /^(?:[A-ZÀ-Ý][a-zà-ÿ-]*ez|Avez)\b/;
/** What a rule says on the page of the rules, then of every request that breaks it. */
const messages = ({ code, message }: (typeof TOUTES)[number]) => {
  if (typeof message === 'string') return [message];
  const cassees = TABLES.filter((epreuve) => epreuve.code === code).flatMap(({ de, casse }) =>
    casse.map((change) => changer(bonne(de), change)),
  );
  return [{}, ...cassees].map(message);
};

describe('Les règles de la relecture', () => {
  it('sont au moins cinquante, toutes différentes', () => {
    const codes = TOUTES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(50);
    expect(new Set(TOUTES.map(({ message }) => String(message))).size).toBeGreaterThanOrEqual(50);
  });

  it('ne répètent pas le code d’une règle des étapes', () => {
    const codes = STEPS.flatMap(({ rules }) => rules.map(({ code }) => code));
    expect(TOUTES.filter(({ code }) => codes.includes(code))).toEqual([]);
  });

  it.each(DU_PREMIER_COUP)(
    '%s : une étape, une réponse de cette étape, une source, une date',
    (_code, regle) => {
      const etape = STEPS.find(({ name }) => name === regle.etape);
      expect(etape?.fields.map(({ name }) => name)).toContain(regle.champ);
      expect(Object.keys(SOURCES)).toContain(regle.source);
      expect(regle.verifieLe).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
      expect(['reviendra', 'conseil']).toContain(regle.niveau);
      expect(regle.code).toMatch(/^[a-z][a-z0-9_]+$/);
    },
  );

  it.each(DU_PREMIER_COUP)('%s : la phrase dit quoi faire, en français soigné', (_code, regle) => {
    for (const message of messages(regle)) {
      expect(message).toMatch(IMPERATIF);
      expect(message).toMatch(/\.$/);
      expect(message).not.toMatch(/invalide|undefined|null|NaN|\p{L}'\p{L}|["]| {2}|\(\)|\.\.\./u);
      expect(message).not.toMatch(/[ \t\n][:;!?»]|«[^\u00a0]|[^\u00a0]»|\p{L}[;!?](?=\s|$)/u);
      expect(message).not.toMatch(/«\u00a0\u00a0»|: ?\.$/);
    }
  });

  it.each(DU_PREMIER_COUP.filter(([code]) => code !== JAMAIS_COPIE))(
    '%s est éprouvée des deux côtés',
    (code) => {
      const siennes = TABLES.filter((epreuve) => epreuve.code === code);
      expect(siennes.flatMap(({ casse }) => casse).length).toBeGreaterThan(0);
      expect(siennes.flatMap(({ intacte }) => intacte).length).toBeGreaterThan(0);
    },
  );

  it('les épreuves ne portent que sur des règles qui existent', () => {
    const codes = TOUTES.map(({ code }) => code);
    expect(TABLES.filter(({ code }) => !codes.includes(code))).toEqual([]);
  });
});
