import { describe, expect, it } from 'vitest';
import { assessStep, statusOf } from '../../form/engine';
import {
  ATEXO,
  codesDe,
  constatsDe,
  FORM_UIDS,
  formulaire,
  MARCHES,
  malTypees,
  sans,
} from '../test-reponses';
import { cadreJuridique } from './step';

const URL = 'cadre_juridique_url';
const DOCUMENTS = 'cadre_juridique_documents';
const NATURE = 'cadre_juridique_nature';
const pieces = (count: number) => Array.from({ length: count }, (_, index) => `acte-${index + 1}.pdf`);

describe('Le texte qui m’autorise', () => {
  it('est demandé partout, sauf pour le socle de base et le formulaire d’un éditeur', () => {
    const cache = FORM_UIDS.filter((form_uid) => !cadreJuridique.when?.({ form_uid }));
    expect(cache).toEqual(['api-entreprise-socle-de-base']);
    expect(cadreJuridique.when?.({ form_uid: ATEXO })).toBe(false);
    expect(cadreJuridique.when?.({ form_uid: 'inconnu' })).toBe(true);
    expect(cadreJuridique.when?.({})).toBe(true);
  });

  it('se cite : des espaces ne suffisent pas', () => {
    expect(assessStep(cadreJuridique, MARCHES)).toEqual([]);
    for (const reponses of [sans(MARCHES, NATURE), { ...MARCHES, [NATURE]: '\u00a0 ' }])
      expect(assessStep(cadreJuridique, reponses)).toMatchObject([
        { code: `${NATURE}_manquant`, niveau: 'bloquant' },
      ]);
    expect(codesDe(cadreJuridique, malTypees({ ...MARCHES, [NATURE]: 12 }), NATURE)).toEqual([
      `${NATURE}_type`,
    ]);
  });

  it.each(FORM_UIDS)('« %s » : le texte prérempli par DataPass n’est jamais signalé', (uid) => {
    const prerempli = formulaire(uid).cadreJuridique;
    const reponses = { form_uid: uid, [NATURE]: prerempli?.nature ?? 'x', [URL]: prerempli?.url ?? 'a.fr' };
    expect(assessStep(cadreJuridique, reponses)).toEqual([]);
  });

  it('est décrit selon mon profil', () => {
    const hint = cadreJuridique.fields.find(({ name }) => name === NATURE)?.hint;
    const pour = (profil_demandeur: string) => (typeof hint === 'function' ? hint({ profil_demandeur }) : '');
    expect(pour('collectivite')).toMatch(/délibération/);
    expect(pour('administration_centrale')).toMatch(/décret|arrêté/);
    expect(pour('operateur_ou_etablissement_public')).toBe(pour('administration_centrale'));
    expect(pour('organisme_mission_service_public')).toMatch(/mission de service public/);
    expect(pour('')).toMatch(/délibération/);
    expect(pour('editeur')).toBe(pour(''));
  });
});

describe('Le lien vers le texte', () => {
  const codes = (url: string) => codesDe(cadreJuridique, { ...MARCHES, [URL]: url }, URL);

  it.each([
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037730589',
    'http://clamart.fr',
    'www.legifrance.gouv.fr',
    'clamart.fr',
    '  clamart.fr/acte  ',
    'clamart.fr/',
    'clamart.fr/acte?id=12&page=2#article-3',
    "clamart.fr/~a_b-c.d:e/[f]@g!h$i('j')*k+l,m;n=o%20p",
    'a.b.c.d.museum/x',
  ])('accepte « %s », comme DataPass', (url) => {
    expect(codes(url)).toEqual([]);
  });

  it.each([
    'ftp://clamart.fr/acte',
    'HTTPS://clamart.fr',
    'javascript://clamart.fr/%0Aalert(1)',
    'javascript:alert(1)',
    'https://clamart',
    'clamart',
    'https://clamart.f',
    'https://clamart.fr/délibération',
    'https://mairie-évry.fr/acte',
    'https://clamart.fr?id=12',
    'https://clamart.fr#article',
    'https://clamart.fr:8080/acte',
    'https://user@clamart.fr/acte',
    'https://clamart.fr/mon acte.pdf',
    'https://clamart.fr/a\nhttps://clamart.fr/b',
    'https://clamart.fr/<b>',
    'https://clamart.fr/a"b',
    'Voir la délibération n° 12',
  ])('refuse « %s », comme DataPass', (url) => {
    const constats = constatsDe(cadreJuridique, { ...MARCHES, [URL]: url }, URL);
    expect(constats).toMatchObject([{ code: `${URL}_forme`, niveau: 'bloquant' }]);
    expect(constats[0]?.message).toContain('https://www.legifrance.gouv.fr/');
  });

  it('se juge vite, même très long', () => {
    const start = performance.now();
    expect(codes(`clamart.fr/${'a'.repeat(50_000)}`)).toEqual([]);
    expect(codes(`${'a.'.repeat(25_000)}é`)).toEqual([`${URL}_forme`]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('Les documents à joindre', () => {
  const codes = (documents: unknown) =>
    codesDe(cadreJuridique, malTypees({ ...MARCHES, [DOCUMENTS]: documents }), DOCUMENTS);

  it('sont six au plus', () => {
    expect(codes(pieces(1))).toEqual([]);
    expect(codes(pieces(6))).toEqual([]);
    expect(codes(pieces(7))).toEqual([`${DOCUMENTS}_forme`]);
  });

  it.each([
    'acte.pdf',
    'ACTE.PDF',
    'acte.Pdf',
    'Délibération n° 12 — mars.pdf',
    '.pdf',
    ' acte.pdf ',
    'acte.docx.pdf',
  ])('acceptent « %s »', (nom) => {
    expect(codes([nom])).toEqual([]);
  });

  it.each([
    'acte.docx',
    'acte.odt',
    'acte',
    'acte.pdf.exe',
    'acte.pdf x',
    'pdf',
    'actepdf',
    'acte.pdf\u0000',
  ])('refusent « %s », et le nomment', (nom) => {
    const constats = constatsDe(cadreJuridique, { ...MARCHES, [DOCUMENTS]: ['bon.pdf', nom] }, DOCUMENTS);
    expect(constats).toMatchObject([{ code: `${DOCUMENTS}_forme`, niveau: 'bloquant' }]);
    expect(constats[0]?.message).toContain(nom);
    expect(constats[0]?.message).not.toContain('bon.pdf');
  });

  it.each([['acte.pdf'], [3], [[3]], [{}], [null]])('%j n’est pas une liste de noms', (autre) => {
    expect(codes(autre)).toEqual([`${DOCUMENTS}_type`]);
  });
});

describe('Le lien ou le document', () => {
  const nue = sans(MARCHES, URL, DOCUMENTS);
  const codes = (more: Record<string, unknown>) =>
    assessStep(cadreJuridique, malTypees({ ...nue, ...more })).map(({ code, champ }) => [code, champ]);
  const manque = [['cadre_juridique_sans_preuve', URL]];

  it('il en faut un', () => {
    expect(codes({})).toEqual(manque);
    expect(codes({ [URL]: ' ', [DOCUMENTS]: ['', '  '] })).toEqual(manque);
    expect(constatsDe(cadreJuridique, nue, URL)[0]?.niveau).toBe('bloquant');
    expect(statusOf(cadreJuridique, nue).statut).toBe('en_cours');
  });

  it('l’un ou l’autre suffit, les deux vont aussi', () => {
    expect(codes({ [URL]: 'clamart.fr' })).toEqual([]);
    expect(codes({ [DOCUMENTS]: ['acte.pdf'] })).toEqual([]);
    expect(codes({ [DOCUMENTS]: ['', 'acte.pdf'] })).toEqual([]);
    expect(codes({ [URL]: 'clamart.fr', [DOCUMENTS]: pieces(6) })).toEqual([]);
  });

  it('un document ne rachète pas un lien mal écrit, qui n’est signalé qu’une fois', () => {
    expect(codes({ [URL]: 'délibération', [DOCUMENTS]: ['acte.pdf'] })).toEqual([[`${URL}_forme`, URL]]);
    expect(codes({ [URL]: 'délibération' })).toEqual([[`${URL}_forme`, URL]]);
    expect(codes({ [DOCUMENTS]: ['acte.docx'] })).toEqual([[`${DOCUMENTS}_forme`, DOCUMENTS]]);
  });
});
