import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDITEUR } from '../site/editeur';

const lire = (fichier: string) => readFileSync(fichier, 'utf8');
const DOCS = ['docs/risques.md', 'docs/registre.md', 'SECURITY.md'];

describe('Les documents sur les risques', () => {
  it.each(DOCS)('%s ne cite que des fichiers et des tests qui existent', (doc) => {
    const cites = [...lire(doc).matchAll(/`([^`]+\.(?:ts|md)(?: › [^`]+)?)`/g)].map(([, cite = '']) => cite);
    expect(cites.length).toBeGreaterThan(1);
    for (const cite of cites) {
      const [fichier = '', titre] = cite.split(' › ');
      expect(existsSync(fichier), fichier).toBe(true);
      if (titre !== undefined) expect(lire(fichier), cite).toContain(titre);
    }
  });

  it('l’analyse dit pour chaque menace la vraisemblance, la mesure et ce qui reste', () => {
    const menaces = lire('docs/risques.md')
      .split('\n')
      .filter((line) => /^\| \d+ \|/.test(line))
      .map((line) => line.split('|').slice(1, -1));
    expect(menaces.length).toBeGreaterThanOrEqual(10);
    for (const [numero, ...cases] of menaces) {
      expect(cases, numero).toHaveLength(5);
      for (const texte of cases) expect(texte.trim(), numero).not.toBe('');
    }
  });

  it('le registre a les rubriques de l’article 30, et la durée des journaux', () => {
    const registre = lire('docs/registre.md');
    for (const rubrique of ['Responsable', 'Finalités', 'Personnes concernées', 'Données', 'Destinataires'])
      expect(registre).toContain(`| ${rubrique}`);
    for (const mot of ['Hors de l’Union européenne', 'Durées', 'Sécurité', '6 à 12 mois', 'à compléter'])
      expect(registre).toContain(mot);
    expect(Object.keys(EDITEUR)).toContain('dureeJournaux');
  });

  it('SECURITY.md dit à qui écrire, et ce qui n’est pas protégé', () => {
    expect(lire('SECURITY.md')).toMatch(/## Signaler une faille[\s\S]*## Ce qu’il ne protège pas/);
    expect(Object.keys(EDITEUR)).toContain('contactSecurite');
  });
});
