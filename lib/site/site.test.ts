import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHAPITRES } from '../apres';
import { TRACES } from '../draft/traces';
import { STEPS } from '../steps';
import { defauts } from '../steps/test-typographie';
import { ECHANTILLON } from './echantillon';
import { EDITEUR } from './editeur';
import { ADRESSES, nomDePage, PAGES_LEGALES, PLAN } from './plan';

const RACINE = join(import.meta.dirname, '../..');
const lire = (chemin: string) => readFileSync(join(RACINE, chemin), 'utf8');

/** The routes of `app`, as patterns: « [etape] » stands for one part of the address. */
const routes = readdirSync(join(RACINE, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((chemin) => /(^|\/)page\.tsx$/.test(chemin))
  .map((chemin) => `/${chemin.replace(/\/?page\.tsx$/, '')}`)
  .map((route) => ({ route, motif: new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[a-z-]+')}$`) }));

/** The pages that import the settings of the body in charge. */
const LEGALES = PAGES_LEGALES.map(({ href }) => lire(`app${href}/page.tsx`));

describe('Le plan du site', () => {
  it('nomme chaque page du dossier app, et aucune qui n’existe pas', () => {
    expect(routes.length).toBeGreaterThan(25);
    const oubliees = routes.filter(({ motif }) => !ADRESSES.some((adresse) => motif.test(adresse)));
    expect(oubliees.map(({ route }) => route)).toEqual([]);
    expect(ADRESSES.filter((adresse) => !routes.some(({ motif }) => motif.test(adresse)))).toEqual([]);
  });

  it('suit les étapes et les chapitres, sans rien répéter', () => {
    for (const { name } of STEPS) expect(ADRESSES).toContain(`/demande/${name}`);
    for (const { slug } of CHAPITRES) expect(ADRESSES).toContain(`/apres/${slug}`);
    expect(new Set(ADRESSES).size).toBe(ADRESSES.length);
    const textes = PLAN.flatMap(({ liens }) => liens.map(({ texte }) => texte));
    expect(new Set(textes).size).toBe(textes.length);
    expect(textes.flatMap(defauts)).toEqual([]);
  });

  it('sait nommer une page, et laisse telle quelle une adresse inconnue', () => {
    expect(nomDePage('/essai')).toBe('Essai en direct');
    expect(nomDePage('/ailleurs')).toBe('/ailleurs');
  });
});

describe('L’échantillon d’audit', () => {
  const { PROCESSUS, OBLIGATOIRES, AU_HASARD } = ECHANTILLON;

  it('a tout le processus et les pages obligatoires, une fois chacune', () => {
    for (const { name } of STEPS) expect(PROCESSUS).toContain(`/demande/${name}`);
    for (const { href } of PAGES_LEGALES) expect(OBLIGATOIRES).toContain(href);
    const toutes = [...PROCESSUS, ...OBLIGATOIRES, ...AU_HASARD];
    expect(new Set(toutes).size).toBe(toutes.length);
    expect(toutes.filter((adresse) => !ADRESSES.includes(adresse))).toEqual([]);
  });

  it('tire au hasard au moins une page sur dix de plus', () => {
    expect(AU_HASARD.length).toBeGreaterThanOrEqual((PROCESSUS.length + OBLIGATOIRES.length) / 10);
  });
});

describe('Ce que seul l’organisme sait', () => {
  it('est à compléter, ou écrit : jamais laissé en blanc', () => {
    for (const [cle, valeur] of Object.entries(EDITEUR)) expect(valeur?.trim(), cle).not.toBe('');
  });

  it('est montré, chaque réglage sur une page au moins', () => {
    const pages = LEGALES.join('\n');
    const muets = Object.keys(EDITEUR).filter((cle) => !pages.includes(`<Editeur cle="${cle}" />`));
    expect(muets).toEqual([]);
  });
});

describe('La déclaration d’accessibilité', () => {
  const page = lire('app/accessibilite/page.tsx');

  it('a toutes les rubriques obligatoires, dans l’ordre du modèle', () => {
    expect([...page.matchAll(/<h[23]>([^<]+)<\/h[23]>/g)].map(([, titre]) => titre)).toEqual([
      'État de conformité',
      'Résultats des tests',
      'Contenus non accessibles',
      'Non-conformités',
      'Dérogations pour charge disproportionnée',
      'Contenus non soumis à l’obligation d’accessibilité',
      'Établissement de cette déclaration',
      'Technologies',
      'Environnement de test',
      'Outils',
      'Pages vérifiées',
      'Retour d’information et contact',
      'Voies de recours',
    ]);
    for (const mention of ['article 47', '2005-102', '2019-768', 'schemaPluriannuel', 'planAnnuel', '71120'])
      expect(page).toContain(mention);
  });

  it('reste « non conforme » sans audit, ici et dans le pied de chaque page', () => {
    expect(page).toContain('<strong>non conforme</strong>');
    expect(page).toContain('Aucun audit, donc aucun taux de conformité');
    expect(page).not.toMatch(/\d\s?%|partiellement|totalement/);
    expect(lire('components/site/footer.tsx')).toContain('accessibility="non compliant"');
  });
});

describe('Les traces', () => {
  it('disent chacune où, pourquoi et combien de temps, en bon français', () => {
    for (const { cle, ou, pourquoi, duree } of TRACES) {
      expect(cle).not.toBe('');
      expect(['IndexedDB', 'sessionStorage', 'localStorage', 'Cache Storage']).toContain(ou);
      expect([pourquoi, duree].flatMap(defauts), cle).toEqual([]);
    }
    expect(new Set(TRACES.map(({ cle, ou }) => `${ou} ${cle}`)).size).toBe(TRACES.length);
  });
});
