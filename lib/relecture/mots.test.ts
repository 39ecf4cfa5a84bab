import { describe, expect, it } from 'vitest';
import { DATE, fold, namesSomeone, ROLE, says, words } from './mots';

const dit = (texte: string) => says(texte, /\bprospect[a-z]*/);
const nommeUneDate = (texte: string) => DATE.exec(texte)?.[0];

describe('Un texte plié', () => {
  it.each([
    ['Où ça, l’Été ?', 'ou ca l ete'],
    ['Main d’œuvre', 'main d oeuvre'],
    ['« a » (b) [c] ; d : e !', 'a b c d e'],
    ['a‐b‑c–d—e−f', 'a-b-c-d-e-f'],
    ['  un \t deux\u00a0trois ', 'un deux trois'],
  ])('%j', (texte, attendu) => {
    expect(fold(texte)).toBe(attendu);
    expect(fold(texte)).toBe(attendu);
  });

  it('reste juste après des centaines d’autres', () => {
    for (let rang = 0; rang < 900; rang += 1) expect(fold(`Été ${rang}`)).toBe(`ete ${rang}`);
    expect(fold('Été 0')).toBe('ete 0');
  });

  it('se découpe en mots', () => {
    expect(words('- L’aide n° 2, pré-remplie.')).toEqual(['l', 'aide', 'n', '2', 'pre', 'remplie']);
    expect(words(' … ')).toEqual([]);
  });
});

describe('Dire, sans le nier', () => {
  it.each([
    ...['Prospecter', 'Aucune revente. Prospecter', 'Nous prospectons', 'Sans frein, mais prospecter'],
    ...[
      'Pas de tri puis prospecter',
      'Exclusivement prospecter',
      'Sans un deux trois quatre cinq six sept prospecter',
    ],
    ...['Les prospects sont contents', 'Prospecter mais la revente est interdite', 'Aidées à prospecter'],
    ...[
      'L’aide un prospect',
      `Sans ${'très '.repeat(6)}${'x'.repeat(120)} prospecter`,
      'Le contrôle libre prospect',
    ],
    ...[
      'Prospecter : est interdit',
      'Non ; prospecter',
      'Non ! prospecter',
      'Non ? prospecter',
      'Non\nprospecter',
    ],
    ...['Sans 2 prospects', 'Contre 2 prospects'],
  ])('oui : %s', (texte) => {
    expect(dit(texte)).toBe(true);
  });

  it.each([
    ...['Aucun prospect', 'Aucune prospection', 'Aucuns prospects', 'Sans aucune forme de prospection'],
    ...['Interdiction de prospecter', 'Interdi prospecter', 'Exclure la prospection', 'Exclu prospecter'],
    ...[
      'Contre la prospection',
      'Contrôler la prospection',
      'Contrôle prospection',
      'Sanctionner la prospection',
    ],
    ...['Sanction prospection', 'Réprimer la prospection', 'Réprim prospection', 'Plainte de prospection'],
    ...[
      'Plaintes sur la prospection',
      'Victime de prospection',
      'Victimes de prospection',
      'Signaler la prospection',
    ],
    ...[
      'Signale la prospection',
      'Aide à la prospection',
      'Aides à la prospection',
      'Subvention prospection',
    ],
    ...[
      'Subventionner la prospection',
      'Chèque prospection',
      'Chèques prospection',
      'Financer la prospection',
    ],
    ...[
      'Financ prospection',
      'Dépense de prospection',
      'Dépenses de prospection',
      'Formation à la prospection',
    ],
    ...['Formations en prospection', 'Contre les abus de la prospection'],
    ...['La prospection est interdite'],
    ...[
      'La prospection commerciale reste toutefois très interdite',
      'Prospects et clients sont hors du projet',
    ],
    ...['Prospecter sera exclu'],
  ])('non : %s', (texte) => {
    expect(dit(texte)).toBe(false);
  });
});

it('un refus ne vaut que pour son mot', () => {
  expect(dit('Sans prospection, mais prospecter')).toBe(true);
  expect(says('La prospection est interdite', /prospect/)).toBe(false);
});

describe('Une fonction', () => {
  it.each([
    ...[
      'agent',
      'gestionnaires',
      'acheteuse',
      'chargé de',
      'juriste',
      'techniciennes',
      'conseillère',
      'référents',
    ],
    ...[
      'opérateurs',
      'cheffe',
      'enquêtrice',
      'assistante',
      'directeur',
      'trésorier',
      'adjoints',
      'préfète',
      'élus',
    ],
    ...[
      'greffières',
      'experts',
      'coordinatrice',
      'enseignant',
      'habilités',
      'service',
      'équipes',
      'guichet',
      'mission',
    ],
    ...[
      'département des marchés',
      'département de la commande',
      'commission',
      'jurys',
      'DSI',
      'DAF',
      'usagère',
    ],
    ...['demandeurs', 'bénéficiaire', 'exploitants'],
  ])('%s', (texte) => {
    expect(ROLE.exec(fold(`La ${texte} de la ville`))?.[0]).toBe(fold(texte));
  });
  it.each(['la mairie', 'la ville', 'le département du Nord', 'la réagente', 'les agenteries'])(
    'aucune : %s',
    (texte) => {
      expect(ROLE.test(fold(texte))).toBe(false);
    },
  );
});

describe('Une date', () => {
  it.each([
    ...[
      '1er mars 2026',
      '3 mars 2026',
      '12 août 2026',
      '1/2/26',
      '01/02/2026',
      '1.2.26',
      '01.02.2026',
      '2026-03-01',
    ],
  ])('%s', (texte) => {
    expect(nommeUneDate(fold(texte))).toBe(fold(texte));
  });
  it.each(['mars 2026', '3 mars', '2026', '123/02/2026', '1/2', '2026-3-1', 'le 3 du mois'])(
    'aucune : %s',
    (texte) => {
      expect(nommeUneDate(fold(texte))).toBeUndefined();
    },
  );
});

describe('Une personne', () => {
  it.each([
    ...[
      'M. Durand',
      'MM. Durand',
      'Mr Durand',
      'Mr. Durand',
      'Mme Durand',
      'Mmes Durand',
      'Mlle Durand',
      'Monsieur Durand',
    ],
    ...[
      'Madame Durand',
      'Me Durand',
      'Maître Durand',
      'Dr Durand',
      'Dr. Durand',
      'M.  Durand',
      'M. J. Durand',
    ],
    ...[
      'M. J.-P. Durand',
      'M. J.P.A. Durand',
      'M. J. P. Durand',
      'Mme Éluard',
      'Mme D’Alembert',
      "Mme O'Neil",
    ],
    ...['a.b@ville.fr', 'A.B@VILLE.FR', '01 40 00 00 00', '0140000000', '01.40.00.00.00', '01-40-00-00-00'],
    ...['+33 1 40 00 00 00', '+33140000000', '+33.1 40 00 00 00', '01\u00a040\u00a000\u00a000\u00a000'],
  ])('%s', (texte) => {
    expect(namesSomeone(texte)).toBe(true);
    expect(namesSomeone(`Voir ${texte}, s’il vous plaît`)).toBe(true);
  });
  it.each([
    ...[
      'Madame la maire',
      'Monsieur le Préfet',
      'M. Le préfet',
      'Mme Les',
      'M. durand',
      'Maîtres Durand',
      'M.Durand',
    ],
    ...[
      'M. J.',
      'Mme D',
      'a@b',
      'a.b@ville.f',
      '@ville.fr',
      'a.b@.fr',
      '01 40 00 00',
      '00 40 00 00 00',
      '101 40 00 00 00',
    ],
    ...['01 40 00 00 001', '2026-2027', '+32 1 40 00 00 00'],
  ])('aucune : %s', (texte) => {
    expect(namesSomeone(texte)).toBe(false);
  });
});
