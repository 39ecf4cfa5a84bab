import { describe, expect, it, vi } from 'vitest';
import { newDraft } from '../draft/format';
import { documentDe } from './document';
import { htmlDe } from './html';
import { avec, dit, fixture, LE_JOUR, OUTILS, pdf, RAISON } from './test-pdf';

vi.setConfig({ testTimeout: 120_000 });

const VIDE = newDraft('vide', LE_JOUR.toISOString());

/** The words of a page, without what a line break may change. */
const serre = (texte: string) => texte.normalize('NFC').replace(/\s+/g, '');
const motsHtml = (html: string) =>
  serre(
    html
      .replace(/^[\s\S]*<body>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
/** The tagged words of a PDF, in the order of its tags: page numbers and repeated headers are no content. */
const motsPdf = (octets: Uint8Array) =>
  serre(
    [...dit(octets, 'pdfinfo', '-struct-text', 'FICHIER').matchAll(/^ *"([\s\S]*?)"$/gm)]
      .map(([, mots]) => mots)
      .join(' '),
  );

describe.skipIf(!OUTILS)(`Le PDF vu par d’autres outils${RAISON}`, () => {
  it.each([
    ['pleine', fixture()],
    ['vide', VIDE],
    ['d’un éditeur', fixture('api-entreprise-editeur')],
    ['hostile', avec({ intitule: '<script>"&\u202e😀', description: 'x'.repeat(60_000) })],
  ])('demande %s : balisé, sans script, polices incluses, sain', async (_, brouillon) => {
    const octets = await pdf(brouillon);
    const infos = dit(octets, 'pdfinfo', 'FICHIER');
    expect(infos).toMatch(/Tagged: +yes/);
    expect(infos).toMatch(/JavaScript: +no/);
    expect(infos).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/);
    expect(infos).toMatch(/Title: +\S/);
    const polices = dit(octets, 'pdffonts', 'FICHIER').trim().split('\n').slice(2);
    expect(polices).toHaveLength(2);
    for (const police of polices) expect(police).toMatch(/SourceSans3.* yes yes yes /);
    expect(dit(octets, 'qpdf', '--check', 'FICHIER')).toMatch(/No syntax or stream encoding errors/);
  });

  it('a des titres, des listes et un tableau avec ses en-têtes, en français', async () => {
    const octets = await pdf(fixture());
    const structure = dit(octets, 'pdfinfo', '-struct', 'FICHIER');
    for (const balise of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
      expect(structure, balise).toMatch(new RegExp(`^ *${balise}(:| |$)`, 'm'));
    expect(structure).toMatch(/Scope.*Column/i);
    expect(structure).toMatch(/Scope.*Row/i);
    const brut = dit(octets, 'qpdf', '--qdf', '--object-streams=disable', 'FICHIER', '-');
    expect(brut).toMatch(/\/Lang \(fr-FR\)/);
    expect(brut).toMatch(/\/DisplayDocTitle true/);
    expect(brut).toMatch(/\/AFRelationship \/Source/);
    expect(brut).toMatch(/\/Outlines /);
    expect(brut).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(brut).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(brut).not.toMatch(/\/OpenAction|\/Launch|\/JavaScript|\/JS /);
  });

  it.each([
    ['pleine', fixture()],
    ['vide', VIDE],
    ['d’un éditeur', fixture('api-entreprise-editeur')],
    ['hostile', avec({ description: '<b>&amp;"\'\r\n\u0000fin\u202e', volumetrie_approximative: '« ½ »' })],
  ])('demande %s : le PDF et la page disent les mêmes mots', async (_, brouillon) => {
    const page = motsHtml(htmlDe(brouillon, LE_JOUR)).replaceAll('\ufffd', '\u25a1');
    const octets = await pdf(brouillon);
    expect(motsPdf(octets)).toBe(page);
    // Read as anyone copies it: the same words, with the foot of each page and the repeated header besides.
    const copie = serre(dit(octets, 'pdftotext', '-raw', 'FICHIER', '-'));
    const { titre, blocs } = documentDe(brouillon, LE_JOUR);
    for (const mots of [titre, ...blocs.flatMap((bloc) => (bloc.genre === 'titre' ? [bloc.texte] : []))])
      expect(copie).toContain(serre(mots).replaceAll('\ufffd', '\u25a1'));
  });

  it('un tableau plus long qu’une page garde tous ses mots, une fois chacun', async () => {
    const raison = Array.from({ length: 900 }, (_, rang) => `mot${rang}`).join(' ');
    const octets = await pdf(avec({ justification_cotisations_msa: raison }));
    const mots = motsPdf(octets);
    expect(mots.split(serre(raison)).length - 1).toBe(2);
    expect(mots.split('Textequil’autorise').length - 1).toBe(1);
  });
});

describe('Le PDF', () => {
  it('est le même, octet pour octet, pour la même demande et le même jour', async () => {
    const [un, deux] = [await pdf(fixture()), await pdf(fixture())];
    expect(Buffer.from(un).equals(Buffer.from(deux))).toBe(true);
    expect(un.length).toBeLessThan(150_000);
  });
});
