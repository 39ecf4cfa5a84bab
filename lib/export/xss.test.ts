import { describe, expect, it, vi } from 'vitest';
import { draftFileName, draftTitle, parseDraft, serializeDraft } from '../draft/format';
import { draftInPdf } from '../draft/pdf';
import { demandePiegee, XSS } from '../draft/test-xss';
import { STEPS } from '../steps';
import { trousseDe } from '../trousse';
import { documentDe } from './document';
import { htmlDe } from './html';
import { markdownDe } from './markdown';
import { fixture, LE_JOUR, pdf } from './test-pdf';
import { inerte } from './texte';

vi.setConfig({ testTimeout: 60_000 });

const { reponses } = fixture();
const UNE_PAR_UNE = XSS.map((mot) => [mot, demandePiegee('piege', [mot], reponses)] as const);
const TOUTES = demandePiegee('piege', XSS, reponses);

/** The tags of a page: what a browser would make of it, once the text between them is left out. */
const balises = (html: string) => html.match(/<\/?[a-z][^>]*>/gi) ?? [];
const decode = (html: string) =>
  [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&amp;', '&'],
  ].reduce((texte, [code = '', signe = '']) => texte.replaceAll(code, signe), html);

describe('Quarante chaînes hostiles, dans chaque champ de texte', () => {
  it('sont quarante, toutes différentes, dans plus de vingt champs', () => {
    expect(new Set(XSS).size).toBe(40);
    const pieges = Object.values(TOUTES.reponses).filter((reponse) => reponse === XSS.join('\n'));
    expect(pieges.length).toBeGreaterThan(20);
    expect(STEPS.flatMap(({ fields }) => fields).length).toBeGreaterThan(pieges.length);
  });

  it.each(UNE_PAR_UNE)('%j se relit au caractère près', (mot, brouillon) => {
    const lu = parseDraft(serializeDraft(brouillon));
    expect(lu.ok && lu.value).toEqual(brouillon);
    expect(draftTitle(brouillon)).toBe(mot);
    expect(draftFileName(brouillon)).toMatch(/^[a-z0-9-]+\.json$/);
  });

  it.each(UNE_PAR_UNE)('%j est du texte dans la page à imprimer, titre compris', (mot, brouillon) => {
    const html = htmlDe(brouillon, LE_JOUR);
    const propre = htmlDe(fixture(), LE_JOUR);
    const permises = new Set(balises(propre));
    expect(balises(html).filter((balise) => !permises.has(balise))).toEqual([]);
    expect(html.split('<script').length).toBe(1);
    expect(decode(html)).toContain(inerte(mot));
    const titre = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    expect(decode(titre)).toContain(inerte(mot).replace(/\s+/g, ' ').slice(0, 40));
  });

  it('sont du texte dans le PDF, qui rend la demande', async () => {
    const octets = await pdf(TOUTES);
    expect(new TextDecoder().decode(draftInPdf(octets) ?? undefined)).toBe(serializeDraft(TOUTES));
    expect(Buffer.from(octets).toString('latin1')).not.toMatch(
      /\/(?:OpenAction|Launch|JavaScript|JS|URI)\b\s*[(<]/,
    );
  });

  it('ne deviennent ni lien ni balise dans le texte Markdown ou la trousse', () => {
    const markdown = markdownDe(documentDe(TOUTES, LE_JOUR));
    for (const texte of [markdown, JSON.stringify(trousseDe(TOUTES, LE_JOUR))])
      expect(texte).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[ici\]\(javascript:/);
  });
});
