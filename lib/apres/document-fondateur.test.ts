import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FONDATEUR } from './document-fondateur';
import { mene, ROOT } from './test-adresses';
import { passages } from './test-fondateur';

const enDouble = (noms: readonly string[]) => noms.filter((nom, rang) => noms.indexOf(nom) !== rang);

describe('La table du document fondateur', () => {
  it('mène, pour chaque énoncé, là où l’application en parle', () => {
    const perdus = DOCUMENT_FONDATEUR.filter(({ page, ancre }) => !mene(page, ancre));
    expect(perdus).toEqual([]);
  });

  it('nomme une rubrique quand elle mène au guide', () => {
    const vagues = DOCUMENT_FONDATEUR.filter(
      ({ page, ancre }) => page.startsWith('/apres') && ancre === null,
    );
    expect(vagues).toEqual([]);
  });

  it('dit ce qui a changé, sauf quand l’énoncé est vrai', () => {
    const muets = DOCUMENT_FONDATEUR.filter(({ verdict, change }) => verdict !== 'vrai' && !change);
    expect(muets).toEqual([]);
  });

  it('suit l’ordre du document, sans répéter un énoncé', () => {
    const lignes = DOCUMENT_FONDATEUR.flatMap(({ ligne }) => ligne ?? []);
    expect(lignes).toEqual([...lignes].sort((a, b) => a - b));
    expect(enDouble(DOCUMENT_FONDATEUR.map(({ enonce }) => enonce))).toEqual([]);
  });

  it('ne source un énoncé par le seul document fondateur que pour son exemple', () => {
    const seuls = DOCUMENT_FONDATEUR.filter(({ source }) => source === 'demarrer');
    expect(seuls.map(({ page }) => page)).toEqual(seuls.map(() => '/demande/contexte'));
  });
});

const FONDATEUR = join(ROOT, '../shared/domaine/demarrer-avec-api-entreprise.md');
const PRESENT = existsSync(FONDATEUR);

describe('La lecture du document fondateur', () => {
  const TEXTE = [
    '---',
    '  panel1:',
    '    title: Un panneau plein',
    '    content: >',
    '      Un paragraphe',
    '      sur deux lignes.',
    '',
    '      #### Un titre suivi',
    '',
    '      * un point',
    '      * un autre',
    '      #### Un titre seul',
    '    id: un',
    '  panel2:',
    '    title: Un panneau vide',
    '---',
  ].join('\n');

  it('voit les paragraphes, les points, les titres sans texte, et eux seuls', () => {
    expect(passages(TEXTE).map(({ panneau, lignes }) => [panneau, ...lignes])).toEqual([
      [1, 5, 6],
      [1, 10],
      [1, 11],
      [1, 12],
      [2, 15],
    ]);
  });
});

describe.skipIf(!PRESENT)(
  PRESENT
    ? 'Chaque passage du document fondateur'
    : 'Chaque passage du document fondateur (ignoré : ../shared/domaine/demarrer-avec-api-entreprise.md est absent)',
  () => {
    const lus = PRESENT ? passages(readFileSync(FONDATEUR, 'utf8')) : [];

    it('est lu : quarante au moins, dans cinq panneaux', () => {
      expect(lus.length).toBeGreaterThan(40);
      expect([...new Set(lus.map(({ panneau }) => panneau))]).toEqual([1, 2, 3, 4, 5]);
    });

    it('a au moins un énoncé dans la table, de son panneau', () => {
      const oublies = lus.filter(
        ({ panneau, lignes }) =>
          !DOCUMENT_FONDATEUR.some(
            (each) => each.panneau === panneau && each.ligne !== undefined && lignes.includes(each.ligne),
          ),
      );
      expect(oublies).toEqual([]);
    });

    it('porte chaque ligne que la table cite', () => {
      const lignes = new Set(lus.flatMap((each) => each.lignes));
      expect(DOCUMENT_FONDATEUR.filter(({ ligne }) => ligne !== undefined && !lignes.has(ligne))).toEqual([]);
    });
  },
);
