import { describe, expect, it } from 'vitest';
import { TABLE_TRAITEMENT } from './test-table-traitement';
import { eprouver } from './test-tables';
import { REGLES_TRAITEMENT } from './traitement';

eprouver('Les règles de traitement.ts', TABLE_TRAITEMENT);

const casse = (code: string, champ: string, dite: string) =>
  (REGLES_TRAITEMENT.find((each) => each.code === code) ?? expect.fail(code)).broken({ [champ]: dite });
const prestataire = (dite: string) =>
  casse('destinataires_prestataire', 'destinataire_donnees_caractere_personnel', dite);
const sansFonction = (dite: string) =>
  casse('destinataires_sans_fonction', 'destinataire_donnees_caractere_personnel', dite);
const vague = (dite: string) =>
  casse(
    'conservation_justification_vague',
    'duree_conservation_donnees_caractere_personnel_justification',
    dite,
  );

describe('Un prestataire parmi les destinataires', () => {
  it.each([
    ...[
      'un prestataire',
      'des prestataires',
      'le sous-traitant',
      'les sous-traitants',
      'l’éditeur',
      'les éditeurs',
    ],
    ...[
      'un hébergeur',
      'les hébergeurs',
      'un partenaire privé',
      'des partenaires privés',
      'une entreprise privée',
    ],
    'des entreprises privées',
  ])('%s', (dite) => {
    expect(prestataire(dite)).toBe(true);
  });
  it.each(['les agents', 'l’éditorialiste', 'les partenaires', 'les entreprises', 'le multiprestataire'])(
    'aucun : %s',
    (dite) => {
      expect(prestataire(dite)).toBe(false);
    },
  );
});

describe('Des destinataires sans fonction', () => {
  it.each([
    ...['non', 'idem', 'nous mêmes', 'à préciser', 'à compléter', 'voir annexe', 'cf convention du 3 mars'],
    ...['x', 'xxx', 'aucun', 'partenaires', 'tiers', 'interne', 'externe', 'la caisse', 'DDT', 'DDTM'],
  ])('%s', (dite) => {
    expect(sansFonction(dite)).toBe(true);
  });
  it.each([
    ...['les tiers', 'tiers de confiance', 'nonante', 'prévoir annexe', 'la vacation', 'partenaires sociaux'],
    ...['le directeur de la caisse', `voir ${'a'.repeat(41)}`, 'aix', 'xy'],
  ])('au bénéfice du doute : %s', (dite) => {
    expect(sansFonction(dite)).toBe(false);
  });
});

describe('Une justification de la durée', () => {
  it.each([
    ...['prescription', 'délai légal', 'durée du', 'nos habitudes de travail ici', 'par habitude, 5 ans'],
    ...[
      'le délai est celui du',
      'une indélicatesse des marcheurs dans loisirs',
      'la récode du temps long',
      'legs',
    ],
    ...[
      'nous aimons bien la contractuelle',
      'nous préférons la comparaison et le fisc',
      'comptons sur cette durée',
    ],
    ...['nous garderons, au cas où, 5 ans', 'nous gardons 5 ans : nos habitudes', 'une confort de 5 ans'],
  ])('vague : %s', (dite) => {
    expect(vague(dite)).toBe(true);
  });

  it.each([
    ...[
      'prescription biennale',
      'délai de recours',
      'délais de contrôle',
      'durée d’amortissement',
      'durée du prêt',
    ],
    ...['délai légal de reprise', 'délais légaux des comptes', 'durée légale du prêt', 'garder 5 ans'],
  ])('elle nomme un délai : %s', (dite) => {
    expect(vague(dite)).toBe(false);
  });

  it.each([
    ...['le code', 'une loi', 'les lois', 'un recours', 'un contrôle', 'les contrôles', 'le contentieux'],
    ...['un audit', 'les audits', 'l’exécution', 'une garantie', 'les garanties', 'la Cour des comptes'],
    ...['l’amortissement', 'un engagement', 'les engagements', 'un contrat', 'les contrats', 'un marché'],
    ...['les marchés', 'c’est légal', 'le règlement', 'l’obligation', 'c’est prescrit', 'l’archivage'],
    ...[
      'la convention',
      'fonds européens',
      'suivi pluriannuel',
      'un remboursement',
      'la comptabilité',
      'le fiscal',
    ],
  ])('elle nomme une obligation : nous gardons tout pour %s', (dite) => {
    expect(vague(`nous gardons tout pour ${dite}`)).toBe(false);
  });
});
