import { describe, expect, it } from 'vitest';
import { REGLES_DONNEES } from './donnees';
import { TABLE_DONNEES } from './test-table-donnees';
import { eprouver } from './test-tables';

eprouver('Les règles de donnees.ts', TABLE_DONNEES);

const regle = (code: string) => REGLES_DONNEES.find((each) => each.code === code) ?? expect.fail(code);
const dit = (code: string, reponses: Readonly<Record<string, string | readonly string[]>>) => {
  const { message } = regle(code);
  return typeof message === 'string' ? message : message(reponses);
};
const ASSOCIATIVES = ['associations_djepva', 'data_subvention_subventions'];
const demande = (description: string, scopes: readonly string[] = ASSOCIATIVES) => ({
  form_uid: 'api-entreprise',
  description,
  scopes,
});
const horsSujet = (description: string) =>
  regle('donnees_associations_hors_sujet').broken(demande(description));

describe('Un service pour les seules entreprises', () => {
  it.each([
    ...['uniquement les entreprises', 'seulement aux sociétés', 'exclusivement des artisans'],
    ...[
      'réservé à commerçants',
      'réservées aux entreprises',
      'limité aux sociétés',
      'limitées à entreprises',
    ],
    ...['pour les seules entreprises', 'les entreprises uniquement', 'aux entreprises, hors associations'],
    ...['entreprises, à l’exception des associations', 'entreprises, à l’exclusion de associations'],
    ...['entreprises, pas pour les associations', 'ni associations', 'les associations sont exclues'],
    ...['associations de ville étant exclue', 'associations restent toutefois hors du dispositif'],
    ...['associations sportives non concernées', 'associations ne sont pas visées'],
  ])('%s', (dite) => {
    expect(horsSujet(dite)).toBe(true);
  });

  it.each([
    ...['aux entreprises et aux associations', 'uniquement les entreprises et une association'],
    ...[
      'uniquement les entreprises, le monde associatif',
      'uniquement les entreprises et les structures associatives',
    ],
    ...['uniquement les entreprises et une asso', 'uniquement les entreprises, nos assos', 'nos dossiers'],
    ...['entreprises associées'],
  ])('non : %s', (dite) => {
    expect(horsSujet(dite)).toBe(false);
  });

  it.each(['contexte_metier', 'intitule', 'description'])('se lit dans %s', (champ) => {
    const { description: _vide, ...reste } = demande('');
    const { broken } = regle('donnees_associations_hors_sujet');
    expect(broken({ ...reste, [champ]: 'uniquement les entreprises' })).toBe(true);
    expect(
      broken({ ...reste, contexte_metier: 'uniquement', intitule: 'les', description: 'entreprises' }),
    ).toBe(true);
  });

  it('nomme les données à retirer', () => {
    const message = dit('donnees_associations_hors_sujet', demande('', ASSOCIATIVES));
    expect(message).toMatch(/^Retirez «\u00a0Données associations[^«»]+\u00a0»/);
    expect(dit('donnees_associations_hors_sujet', {})).toMatch(/^Retirez les données concernées/);
  });
});

describe('Une raison vague', () => {
  const code = 'raison_vague_chiffre_affaires_dgfip';
  const vague = (raison: string) => regle(code).broken({ justification_chiffre_affaires_dgfip: raison });
  it.each([
    ...['nécessaire', 'nécessaires', 'utile', 'besoin', 'important', 'intéressantes', 'pratique'],
    ...[
      'demandé par le service',
      'demandée par le service',
      'gagner du temps',
      'gagne du temps',
      'gagn du temps',
    ],
  ])('c’est pour nous %s', (dite) => {
    expect(vague(`c’est pour nous ${dite}`)).toBe(true);
  });
  it.each(['un dossier de plus', 'gagnant du terrain ici'])('non : c’est pour nous %s', (dite) => {
    expect(vague(`c’est pour nous ${dite}`)).toBe(false);
  });
});
