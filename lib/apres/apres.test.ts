import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIENS } from '../catalogue/liens';
import { SOURCES } from '../catalogue/sources';
import { defauts } from '../steps/test-typographie';
import { DOCUMENT_FONDATEUR } from './document-fondateur';
import { CHAPITRES } from './index';
import { mene } from './test-adresses';
import { chiffresTapes, litteraux } from './test-chiffres';

const ICI = readdirSync(import.meta.dirname).filter(
  (nom) => /\.ts$/.test(nom) && !/\.test\.ts$|^test-/.test(nom),
);
const RUBRIQUES = CHAPITRES.flatMap(({ rubriques }) => rubriques);
const enDouble = (noms: readonly string[]) => noms.filter((nom, rang) => noms.indexOf(nom) !== rang);

describe('Les adresses', () => {
  it.each([
    ['/apres/jeton', 'duree', true],
    ['/apres/jeton', 'rien', false],
    ['/apres/rien', null, false],
    ['/demande/contexte', null, true],
    ['/demande/rien', null, false],
    ['/essai', 'guide', true],
    ['/essai', 'rien', false],
  ])('%s#%s : %s', (page, ancre, attendu) => {
    expect(mene(page, ancre)).toBe(attendu);
  });
});

describe('Les chapitres', () => {
  it('sont les cinq du document fondateur, dans l’ordre', () => {
    expect(CHAPITRES.map(({ slug }) => slug)).toEqual([
      'instruction',
      'jeton',
      'premiere-requete',
      'logiciel-metier',
      'test-de-bout-en-bout',
    ]);
  });

  it('n’emploient deux fois ni une clé, ni une ancre d’une même page', () => {
    expect(enDouble(CHAPITRES.flatMap(({ taches }) => taches.map(({ cle }) => cle)))).toEqual([]);
    for (const { rubriques } of CHAPITRES) expect(enDouble(rubriques.map(({ id }) => id))).toEqual([]);
  });

  it('montrent chaque outil une fois, à un seul endroit', () => {
    const outils = RUBRIQUES.flatMap(({ outil }) => outil ?? []);
    expect(outils.sort()).toEqual(
      [
        ...['annee_du_jeton', 'carte_du_jeton', 'client', 'dates', 'frise'],
        ...['message', 'plan', 'proxy', 'tracabilite', 'volume'],
      ].sort(),
    );
  });

  it.each(CHAPITRES.map((chapitre) => [chapitre.slug, chapitre] as const))(
    '« %s » : des tâches nommées d’après lui, des rubriques avec un texte et une source',
    (slug, { intro, rubriques, taches }) => {
      expect(intro).not.toBe('');
      expect(taches.length).toBeGreaterThanOrEqual(4);
      expect(taches.length).toBeLessThanOrEqual(7);
      for (const { cle, quoi } of taches) {
        expect(cle).toMatch(new RegExp(`^${slug}(-[a-z]+)+$`));
        expect(quoi).toMatch(/^\p{Lu}.*\.$/u);
      }
      expect(rubriques.length).toBeGreaterThan(2);
      for (const { id, titre, texte, sources } of rubriques) {
        expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(titre.trim()).not.toBe('');
        expect(texte.trim().length).toBeGreaterThan(80);
        expect(sources.length).toBeGreaterThan(0);
        for (const source of sources) expect(SOURCES[source]).toBeDefined();
      }
    },
  );

  it.each(CHAPITRES.map((chapitre) => [chapitre.slug, chapitre] as const))(
    '« %s » tient en deux écrans environ : 700 mots au plus',
    (_slug, { rubriques }) => {
      const mots = rubriques.flatMap(({ texte, change = '' }) => `${texte} ${change}`.split(/\s+/));
      expect(mots.length).toBeLessThanOrEqual(700);
    },
  );

  it.each(CHAPITRES.map((chapitre) => [chapitre.slug, chapitre] as const))(
    '« %s » : ses liens mènent quelque part',
    (_slug, { rubriques }) => {
      const connus: readonly string[] = Object.values(LIENS.utiles).flatMap(({ url }) => [
        url,
        new URL(url).origin,
      ]);
      const liens = rubriques.flatMap(({ texte }) =>
        [...texte.matchAll(/\]\(([^)]+)\)/g)].map(([, vers = '']) => vers),
      );
      expect(liens.length).toBeGreaterThan(0);
      const perdus = liens.filter((vers) => {
        const [page = '', ancre = null] = vers.split('#');
        return vers.startsWith('/') ? !mene(page, ancre) : !connus.includes(vers);
      });
      expect(perdus).toEqual([]);
    },
  );
});

describe('Le français', () => {
  const textes = [
    ...CHAPITRES.flatMap(({ titre, question, intro, taches }) => [
      ...[titre, question, intro],
      ...taches.map(({ quoi }) => quoi),
    ]),
    ...RUBRIQUES.flatMap(({ titre, texte, change = '' }) => [titre, ...texte.split('\n'), change]),
    ...DOCUMENT_FONDATEUR.flatMap(({ enonce, change = '' }) => [enonce, change]),
  ]
    // Code is not prose.
    .map((texte) => texte.replace(/`[^`]*`/g, 'code').replace(/\]\([^)]*\)/g, ']'));

  it('suit la typographie, et dit quoi faire', () => {
    expect(textes.length).toBeGreaterThan(300);
    expect(textes.flatMap((texte) => defauts(texte).map((defaut) => `${defaut} : ${texte}`))).toEqual([]);
  });
});

describe('Les chiffres', () => {
  it.each([
    ["const a = 'valable 18 mois';", ['18']],
    ["const a = 'pendant trois mois';", ['trois mois']],
    ['const a = `attendre 12 heures, puis $' + '{b} jours`;', ['12']],
    [
      'const a = `puis $' + '{b.map((c) => `90 jours`)} ; sinon $' + '{d ? "deux mois" : 4}`;',
      ['90', 'deux mois'],
    ],
    ["const a = { texte: '2000 requêtes' };", ['2000']],
  ])('voit celui de %s', (source, attendus) => {
    expect(litteraux(source).flatMap(chiffresTapes)).toEqual(attendus);
  });

  it.each([
    'const a = `valable $' + '{JETON.dureeMois} mois`;',
    'const a = 18; // 18 mois',
    "const a = 'le statut 410 ou le code 00402, TLS 1.2, en 2022, `/v3/`';",
    'const a = `Dans l’ordre :\n1. lire\n2. appeler`;',
  ])('laisse passer %s', (source) => {
    expect(litteraux(source).flatMap(chiffresTapes)).toEqual([]);
  });

  it.each(ICI)('de %s viennent tous du catalogue', (nom) => {
    const source = readFileSync(join(import.meta.dirname, nom), 'utf8');
    expect(litteraux(source).flatMap(chiffresTapes)).toEqual([]);
  });
});
