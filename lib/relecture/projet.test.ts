import { describe, expect, it } from 'vitest';
import { REGLES_PROJET, silences } from './projet';
import { TABLE_PROJET } from './test-table-projet';
import { eprouver } from './test-tables';

eprouver('Les règles de projet.ts', TABLE_PROJET);

const regle = (code: string) => REGLES_PROJET.find((each) => each.code === code) ?? expect.fail(code);
const casse = (code: string, champ: string, dite: string) => regle(code).broken({ [champ]: dite });

describe('Ce qu’une description doit dire', () => {
  it.each([
    ...['des personnes', 'la CAO', 'une acheteuse', 'un officier'],
    ...['officiers', 'un policier', 'policiers', 'un gendarme', 'gendarmes', 'un placier', 'placiers'],
    ...['un porteur de projet', 'les porteurs de projets', 'un agent', 'le service des aides'],
  ])('qui : %s', (dite) => {
    expect(silences(dite)).toEqual(['quand', 'pourquoi']);
  });

  it.each([
    ...['lors', 'lorsque', 'préalablement', 'une fois le dossier', 'jusqu’au vote', 'à l’ouverture'],
    ...['à chaque fois', 'campagnes', 'au dépouillement', 'mensuel', 'dès la création'],
  ])('quand : %s', (dite) => {
    expect(silences(dite)).toEqual(['qui', 'pourquoi']);
  });

  it.each([
    ...['pour', 'afin', 'permettre', 'vise', 'visant', 'le but', 'l’objectif', 'la finalité', 'en vue'],
    ...['sert à', 'servent à', 'servir de', 'servira à', 'serviront à', 'de façon à', 'de manière à'],
    ...['de sorte', 'savoir', 'vérifier', 'contrôler', 'éviter', 'instruire', 'décider', 'attribuer'],
    ...['calculer', 's’assurer', 'détecter', 'apprécier', 'préremplir', 'pré-remplir', 'statuer'],
    ...['sélectionner', 'accorder', 'refuser', 'écarter', 'rejeter', 'délivrer', 'liquider', 'fiabiliser'],
    ...['trancher', 'conforme', 'conformes', 'conformité', 'propose', 'proposer', 'proposent'],
    ...['proposition', 'propositions', 'valide', 'valider', 'valident', 'validation', 'avis', 'recevable'],
    ...['éligible', 'payer', 'paye'],
  ])('pourquoi : %s', (dite) => {
    expect(silences(dite)).not.toContain('pourquoi');
  });

  it.each([
    'la ville',
    'un pourboire',
    'une avisée',
    'le butin',
    'serviteur de',
    'proposant',
    'validité',
    'impermétable',
    'payeur',
  ])('rien de tout cela : %s', (dite) => {
    expect(silences(dite)).toEqual(['qui', 'quand', 'pourquoi']);
  });

  it('le dit dans sa phrase', () => {
    const courte = regle('description_trop_courte').message;
    const dit = (description: string) => (typeof courte === 'string' ? courte : courte({ description }));
    expect(dit('Au dépôt, les agents vérifient.')).toMatch(/il manque de quoi comprendre le projet\.$/);
    expect(dit('Nos aides')).toMatch(
      /il manque qui utilisera les données, à quel moment de la démarche, pour décider quoi\.$/,
    );
  });
});

describe('Une finalité commerciale', () => {
  const code = 'finalite_commerciale_intitule';
  it.each([
    ...['Aucune revente : prospecter les entreprises', 'Pas de revente\nProspecter', 'Vente de nos fichiers'],
    ...['Revente de la liste', 'Location des coordonnées', 'Cession d’informations'],
    ...['Vendre des renseignements', 'Usage à but commercial', 'Un objectif commercial'],
  ])('%s', (dite) => {
    expect(casse(code, 'intitule', dite)).toBe(true);
  });

  it.each([
    ...['La vente des terrains', 'Location de salles', 'Domaine public à des fins commerciales'],
    ...['Occupation de rue dans un but commercial', 'Occuper un quai à buts commerciaux'],
    ...['Locaux à visée commerciale', 'Locaux à visées commerciales', 'Bail à usages commerciaux'],
    ...['Terrains à fin commerciale', 'Terrains d’objectif commercial', 'Terrains aux objectifs commerciaux'],
  ])('aucune : %s', (dite) => {
    expect(casse(code, 'intitule', dite)).toBe(false);
  });
});

describe('Un volume en appels', () => {
  const code = 'volume_en_appels';
  it.each(['300 appels', 'un appel', 'des requêtes', 'une requête', 'appel à la mairie'])('%s', (dite) => {
    expect(casse(code, 'volumetrie_approximative', dite)).toBe(true);
  });
  it.each([
    ...[
      'un appel d’offre',
      'appels d’offres',
      'un appel à projet',
      'appels à projets',
      'appel à candidature',
    ],
    ...['appels à candidatures', 'appel à manifestation d’intérêt', 'appel à concurrence', 'appel public'],
    ...['appels publics', 'rappel', 'appelé'],
  ])('aucun : %s', (dite) => {
    expect(casse(code, 'volumetrie_approximative', dite)).toBe(false);
  });
});
