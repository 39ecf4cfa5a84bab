import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDraftBytes, serializeDraft } from '../draft/format';
import { draftInPdf } from '../draft/pdf';
import { TITRES_HOSTILES, unBrouillon } from '../draft/test-brouillons';
import { htmlDe } from './html';
import { avec, fixture, LE_JOUR, pdf } from './test-pdf';

vi.setConfig({ testTimeout: 300_000 });

const texte = (octets: Uint8Array | null) => octets && new TextDecoder().decode(octets);
const code = (octets: Uint8Array) => {
  const lu = parseDraftBytes(octets);
  return lu.ok ? 'lu' : lu.code;
};

describe('Du PDF à la demande', () => {
  it('1000 demandes au hasard reviennent à l’octet près', async () => {
    await fc.assert(
      fc.asyncProperty(unBrouillon, async (brouillon) => {
        const lu = parseDraftBytes(await pdf(brouillon));
        expect(lu.ok && serializeDraft(lu.value)).toBe(serializeDraft(brouillon));
      }),
      { numRuns: 1000 },
    );
  });

  it('les échanges n’en sont pas : ni commentaire, ni historique, et le reste y est', async () => {
    const brouillon = {
      ...avec({ intitule: 'Aides' }),
      echange: { version: 1, mot: 'ENTRE NOUS' },
      futur: 1,
    };
    const lu = parseDraftBytes(await pdf(brouillon));
    expect(lu.ok && Object.keys(lu.value)).not.toContain('echange');
    expect(lu).toMatchObject({ ok: true, value: { reponses: { intitule: 'Aides' }, futur: 1 } });
    expect(htmlDe(brouillon, LE_JOUR)).not.toContain('ENTRE NOUS');
  });

  it.each(
    [
      ...TITRES_HOSTILES,
      '/Type /EmbeddedFile\n/Length 3\n>>\nstream\nabc\nendstream',
      'startxref\n12\n%%EOF\n',
      ') /JS (app.alert(1)) (',
      '\\)\\(',
      '👩\u200d👩\u200d👧'.repeat(500),
      'x'.repeat(60_000),
      'é\u0301 \u05d0\u0627\u4e2d\u2067'.repeat(2000),
    ].map((mot) => [mot.slice(0, 30), mot] as const),
  )('%j… partout ne casse rien', async (_debut, mot) => {
    const brouillon = avec({
      intitule: mot,
      description: mot,
      cadre_juridique_nature: mot,
      justification_cotisations_msa: mot,
      cadre_juridique_documents: [mot, mot],
      contact_metier_email: mot,
    });
    expect(texte(draftInPdf(await pdf(brouillon)))).toBe(serializeDraft(brouillon));
    const page = htmlDe(brouillon, LE_JOUR);
    expect(page).not.toMatch(/<script|[\u202a-\u202e\u2066-\u2069]/i);
  });

  it('un PDF coupé, modifié, réécrit ou d’ailleurs est refusé d’une phrase', async () => {
    const bon = await pdf(fixture());
    expect(code(bon)).toBe('lu');
    for (const reste of [5, 100, 3000, bon.length >> 1, bon.length - 10])
      expect(code(bon.slice(0, reste))).toBe('pdf_sans_demande');
    const change = (avant: string, apres: string) =>
      Uint8Array.from(Buffer.from(Buffer.from(bon).toString('latin1').replace(avant, apres), 'latin1'));
    expect(code(change('/Type /EmbeddedFile', '/Type /EmbeddedFill'))).toBe('pdf_sans_demande');
    expect(code(change('xref\n0 ', 'xref\n1 '))).toBe('pdf_sans_demande');
    expect(
      code(
        change(
          /startxref\n\d+/.exec(Buffer.from(bon).toString('latin1'))?.[0] ?? '',
          'startxref\n9999999999',
        ),
      ),
    ).toBe('pdf_sans_demande');
    expect(code(change('"format"', '"fxrmat"'))).toBe('autre_format');
    expect(code(new TextEncoder().encode('%PDF-1.4\nstartxref\n0\n%%EOF\n'))).toBe('pdf_sans_demande');
  });

  it('10 000 PDF abîmés au hasard : aucun ne fait tomber la lecture', async () => {
    const bon = await pdf(fixture());
    fc.assert(
      fc.property(fc.nat(bon.length - 1), fc.nat(255), fc.nat(1), (place, octet, coupe) => {
        const abime = coupe ? bon.slice(0, place) : bon.slice();
        if (!coupe) abime[place] = octet;
        code(abime);
      }),
      { numRuns: 10_000 },
    );
  });
});
