import { describe, expect, it } from 'vitest';
import { origine, plier, segments } from './plier';

/** A line of that many characters, in words. */
const ligne = (length: number) =>
  'mots '
    .repeat(length)
    .slice(0, length - 1)
    .concat('s');

describe('Un texte plié', () => {
  it.each([
    ['Marchés PUBLICS', 'marches publics'],
    ['Où ça ? À l’été, ñ, ậ', "ou ca ? a l'ete, n, a"],
    ['L‘aide, l’aide, l‚aide, l‛aide', "l'aide, l'aide, l'aide, l'aide"],
    ['lʼaide lʹaide l`aide l´aide l′aide l＇aide', "l'aide l'aide l'aide l'aide l'aide l'aide"],
    ['sous‑préfet, a–b, a—b, a−b, a－b', 'sous-prefet, a-b, a-b, a-b, a-b'],
    ['mar\u00adchés pu\u200bblics', 'marches publics'],
    ['Œuvre, ÆQUO, Straße, ﬁche, n² ', 'oeuvre, aequo, strasse, fiche, n2 '],
    ['e\u0301te\u0301', 'ete'],
    ['\u0301a', 'a'],
    ['un \t  deux\u00a0\u202ftrois', 'un deux trois'],
    ['  un', 'un'],
    ['un \u200b deux', 'un deux'],
    ['🏛️ mairie', '🏛 mairie'],
  ])('%j se lit %j', (source, texte) => {
    expect(plier(source).texte).toBe(texte);
  });

  it.each([
    ['une ligne courte finit une idée', 'Aides\nMarchés', 'aides\nmarches'],
    ['une ligne de 59 caractères aussi', `${ligne(59)}\nla suite`, `${ligne(59)}\nla suite`],
    ['une ligne de 60 continue', `${ligne(60)}\nla suite`, `${ligne(60)} la suite`],
    ['la longueur est celle de la dernière ligne', `${ligne(70)}\nAides\nfin`, `${ligne(70)} aides\nfin`],
    ['deux lignes longues', `${ligne(70)}\n${ligne(70)}\nfin`, `${ligne(70)} ${ligne(70)} fin`],
    ['une ligne vide finit une idée', `${ligne(70)}\n\nla suite`, `${ligne(70)}\nla suite`],
    ['une ligne d’espaces aussi', `${ligne(70)} \n \n la suite`, `${ligne(70)}\nla suite`],
    ['un retour chariot compte une fois', `${ligne(70)}\r\nla suite`, `${ligne(70)} la suite`],
    ['une puce finit la ligne d’avant', `${ligne(70)}\n- suite`, `${ligne(70)}\n- suite`],
    ['une puce un peu rentrée aussi', `${ligne(70)}\n    • suite`, `${ligne(70)}\n• suite`],
    ['un numéro aussi', `${ligne(70)}\n12) suite`, `${ligne(70)}\n12) suite`],
    ['un numéro et un point aussi', `${ligne(70)}\n1. suite`, `${ligne(70)}\n1. suite`],
    ['une lettre capitale aussi', `${ligne(70)}\nB) suite`, `${ligne(70)}\nb) suite`],
    ['un tiret au milieu, non', `${ligne(70)}\nla suite - fin`, `${ligne(70)} la suite - fin`],
    ['un texte qui commence par une ligne vide', '\nAides', '\naides'],
    ['un caractère invisible entre deux lignes', 'Aides\n\u200b\nMarchés', 'aides\nmarches'],
  ])('%s', (_titre, source, texte) => {
    expect(plier(source).texte).toBe(texte);
  });

  it('ne lit que les dix mille premiers caractères', () => {
    expect(plier('a'.repeat(10_001)).texte).toHaveLength(10_000);
    expect(plier('a'.repeat(9_999)).texte).toHaveLength(9_999);
  });

  it.each([
    ['L’été des marchés', 'ete', 'été'],
    ['Le e\u0301te\u0301 !', 'ete', 'e\u0301te\u0301'],
    ['Main d’œuvre', 'oeuvre', 'œuvre'],
    ['Main d’œuvre', 'euvre', 'œuvre'],
    ['Les aides   et\nla suite', 'aides et', 'aides   et'],
    ['🏛️ de la mairie', 'mairie', 'mairie'],
  ])('%j : « %s » est à sa place', (source, folded, mots) => {
    const plie = plier(source);
    const debut = plie.texte.indexOf(folded);
    const place = origine(plie, debut, debut + folded.length);
    expect(place).toEqual({
      debut: source.indexOf(mots),
      fin: source.indexOf(mots) + mots.length,
      mots,
    });
  });

  it('rend un bout vide là où il n’y a rien', () => {
    expect(origine(plier(''), 0, 0)).toEqual({ debut: 0, fin: 0, mots: '' });
    expect(origine(plier('aides'), 2, 99)).toEqual({ debut: 2, fin: 2, mots: '' });
    expect(origine(plier('aides'), 99, 3)).toEqual({ debut: 0, fin: 3, mots: 'aid' });
  });
});

/** The thoughts of a text: their words, « - » before an item, and the line that announces them. */
const idees = (texte: string) =>
  segments(texte).map(({ debut, fin, puce, annonce }) => [
    `${puce ? '-' : ''}|${texte.slice(debut, fin)}|`,
    annonce,
  ]);

describe('Les idées d’un texte', () => {
  it.each([
    ['', []],
    ['un', [['|un|', '']]],
    [
      'un. deux ! trois ? quatre ; cinq… six',
      [
        ['|un|', ''],
        ['| deux |', ''],
        ['| trois |', ''],
        ['| quatre |', ''],
        ['| cinq|', ''],
        ['| six|', ''],
      ],
    ],
    ['fin.', [['|fin|', '']]],
    [
      'art. l.114-8 et 2.5',
      [
        ['|art|', ''],
        ['| l.114-8 et 2.5|', ''],
      ],
    ],
    [
      'un.\n \ndeux',
      [
        ['|un|', ''],
        ['|deux|', ''],
      ],
    ],
    [
      '- un\n- deux',
      [
        ['-|- un|', ''],
        ['-|- deux|', ''],
      ],
    ],
    [
      'pour :\n- un\n- deux\nfin',
      [
        ['|pour :|', ''],
        ['-|- un|', 'pour :'],
        ['-|- deux|', 'pour :'],
        ['-|fin|', 'pour :'],
      ],
    ],
    [
      'pour :\n1. un ;\n(2) deux ;\nb) trois',
      [
        ['|pour :|', ''],
        ['-|1|', 'pour :'],
        ['| un |', ''],
        ['-|(2) deux |', ''],
        ['-|b) trois|', ''],
      ],
    ],
    [
      'pour : un ;\ndeux ;\ntrois',
      [
        ['|pour : un |', ''],
        ['-|deux |', 'pour :'],
        ['-|trois|', 'pour :'],
      ],
    ],
    [
      'pour : un ; deux. trois',
      [
        ['|pour : un |', ''],
        ['-| deux|', 'pour :'],
        ['| trois|', ''],
      ],
    ],
    [
      'pour : un ; deux.\n\ntrois',
      [
        ['|pour : un |', ''],
        ['-| deux|', 'pour :'],
        ['|trois|', ''],
      ],
    ],
    [
      'a : b : c\nd',
      [
        ['|a : b : c|', ''],
        ['-|d|', 'a : b :'],
      ],
    ],
    [
      'un\ndeux ; trois',
      [
        ['|un|', ''],
        ['|deux |', ''],
        ['| trois|', ''],
      ],
    ],
    [
      'un : deux. - trois',
      [
        ['|un : deux|', ''],
        ['-| - trois|', 'un :'],
      ],
    ],
  ])('%j', (texte, attendu) => {
    expect(idees(texte)).toEqual(attendu);
  });

  it.each([
    '- x',
    '– x',
    '— x',
    '• x',
    '* x',
    '· x',
    '▪ x',
    '◦ x',
    '→ x',
    '1.x',
    '12° x',
    '(3) x',
    'a) x',
    'H) x',
    '  - x',
  ])('« %s » est un élément de liste', (texte) => {
    expect(segments(texte)[0]?.puce).toBe(true);
  });

  it.each(['x', 'x - y', 'i) x', '123) x', 'ab) x', '2025 x', '(a x', 'le 1) x', '1 x'])(
    '« %s » n’en est pas un',
    (texte) => {
      expect(segments(texte)[0]?.puce).toBe(false);
    },
  );
});
