import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_VERSION } from '../catalogue/sources';
import {
  type Brouillon,
  draftFileName,
  draftTitle,
  MAX_BYTES,
  newDraft,
  type ParseCode,
  parseDraft,
  parseDraftBytes,
  parseSentence,
  serializeDraft,
} from './format';
import { MAX_PDF_BYTES } from './pdf';
import { brouillon, MAINTENANT, TITRES_HOSTILES, unBrouillon } from './test-brouillons';

const BON = brouillon('0b0f', { siret: '21920023500014', scopes: ['effectifs_urssaf'], intitule: 'Été' });
const octets = (texte: string) => new TextEncoder().encode(texte);
const fichier = (change: Record<string, unknown>) => JSON.stringify({ ...BON, ...change });
const lu = (texte: string): Brouillon => {
  const resultat = parseDraft(texte);
  return resultat.ok ? resultat.value : expect.fail(resultat.code);
};
const code = (texte: string) => {
  const resultat = parseDraft(texte);
  return resultat.ok ? 'lu' : resultat.code;
};
const codeOctets = (bytes: Uint8Array) => {
  const resultat = parseDraftBytes(bytes);
  return resultat.ok ? 'lu' : resultat.code;
};
const profond = (depth: number): unknown => (depth === 0 ? 'fond' : [profond(depth - 1)]);
/** A file of exactly this many bytes, in ASCII. */
const lourd = (bytes: number) => {
  const base = fichier({ reponses: { description: '' } });
  return fichier({ reponses: { description: 'a'.repeat(bytes - base.length) } });
};

describe('Enregistrer puis rouvrir ma demande', () => {
  it('rend la même demande, et le même fichier à l’octet près', () => {
    fc.assert(
      fc.property(unBrouillon, (avant) => {
        const texte = serializeDraft(avant);
        const apres = lu(texte);
        expect(apres).toEqual(avant);
        expect(serializeDraft(apres)).toBe(texte);
        expect(parseDraftBytes(octets(texte))).toEqual({ ok: true, value: apres });
      }),
      { numRuns: 1_000 },
    );
  }, 20_000);

  it('écrit l’enveloppe dans l’ordre du contrat, l’inconnu à la fin', () => {
    const melange = { futur: { a: 1 }, ...BON, $schema: 'https://x/s.json' };
    const texte = serializeDraft(melange);
    expect(Object.keys(JSON.parse(texte))).toEqual([
      '$schema',
      'format',
      'version',
      'id',
      'groupe',
      'cree_le',
      'modifie_le',
      'catalogue',
      'reponses',
      'futur',
    ]);
    expect(texte).toMatch(/^\{\n {2}"\$schema"/);
    expect(texte.endsWith('}\n')).toBe(true);
    expect(lu(texte).futur).toEqual({ a: 1 });
    expect(serializeDraft(BON)).not.toContain('$schema');
  });

  it('garde une réponse inconnue ou du mauvais type : c’est la relecture qui la juge', () => {
    const reponses = { siret: 3, scopes: 'x', demain: { a: [null] }, intitule: null };
    expect(lu(fichier({ reponses })).reponses).toEqual(reponses);
  });
});

/** One file per code: a new code does not compile before it has its own. */
const REFUS: Record<ParseCode, Uint8Array> = {
  vide: octets(' \n\t'),
  trop_grand: octets('a'.repeat(MAX_BYTES + 1)),
  pas_du_texte: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
  pdf_trop_grand: octets(`%PDF-1.7${' '.repeat(MAX_PDF_BYTES)}`),
  pdf_sans_demande: octets('%PDF-1.7'),
  pas_json: octets(serializeDraft(BON).slice(0, -20)),
  autre_format: octets('{"type":"excalidraw","version":2}'),
  version_plus_recente: octets(fichier({ version: 2 })),
  enveloppe_incomplete: octets(fichier({ id: undefined })),
  contenu_refuse: octets(fichier({ reponses: { siret: profond(20) } })),
};

describe('Un fichier refusé', () => {
  it.each(Object.entries(REFUS))('« %s » : avec une phrase qui dit quoi faire', (attendu, bytes) => {
    expect(codeOctets(bytes)).toBe(attendu);
    expect(parseSentence(attendu as ParseCode)).toMatch(/^(Choisissez|Rechargez|Reprenez) /);
    expect(parseSentence(attendu as ParseCode)).not.toMatch(/invalide|[ ][:;!?»]|« |\w'\w/i);
  });

  it('a une phrase par raison', () => {
    const phrases = (Object.keys(REFUS) as ParseCode[]).map(parseSentence);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it.each(['', '\uFEFF', '\uFEFF \n'])('%j est vide', (texte) => {
    expect(code(texte)).toBe('vide');
  });

  it.each(['null', '3', '"texte"', '[]', '{}', '[{"format":"demande-habilitation"}]', 'true'])(
    '%s est du JSON, pas une demande',
    (texte) => {
      expect(code(texte)).toBe('autre_format');
    },
  );

  it.each([
    [{ format: 'autre' }, 'autre_format'],
    [{ format: 'Demande-Habilitation' }, 'autre_format'],
    [{ version: '1' }, 'autre_format'],
    [{ version: null }, 'autre_format'],
    [{ version: 1.5 }, 'autre_format'],
    [{ version: 99 }, 'version_plus_recente'],
    [{ version: 99, reponses: undefined }, 'version_plus_recente'],
    [{ version: 0 }, 'enveloppe_incomplete'],
    [{ id: '' }, 'enveloppe_incomplete'],
    [{ id: 3 }, 'enveloppe_incomplete'],
    [{ id: 'x'.repeat(101) }, 'enveloppe_incomplete'],
    [{ id: 'x'.repeat(100) }, 'lu'],
    [{ groupe: undefined }, 'lu'],
    [{ groupe: 3 }, 'enveloppe_incomplete'],
    [{ groupe: 'projet' }, 'lu'],
    [{ cree_le: 'hier' }, 'enveloppe_incomplete'],
    [{ modifie_le: '2026-11-22' }, 'enveloppe_incomplete'],
    [{ modifie_le: '2026-02-30T00:00:00.000Z' }, 'enveloppe_incomplete'],
    [{ modifie_le: undefined }, 'enveloppe_incomplete'],
    [{ catalogue: undefined }, 'lu'],
    [{ catalogue: 3 }, 'enveloppe_incomplete'],
    [{ reponses: undefined }, 'enveloppe_incomplete'],
    [{ reponses: null }, 'enveloppe_incomplete'],
    [{ reponses: ['siret'] }, 'enveloppe_incomplete'],
    [{ reponses: {} }, 'lu'],
    [{ $schema: 3 }, 'enveloppe_incomplete'],
  ] as const)('%j : %s', (change, attendu) => {
    expect(code(fichier(change))).toBe(attendu);
  });

  it.each(['{', '{"format":', "{'format':1}", 'demande', '{} {}', `${fichier({})},`])(
    '%s n’est pas du JSON complet',
    (texte) => {
      expect(code(texte)).toBe('pas_json');
    },
  );
});

describe('Un fichier écrit à la main', () => {
  it('peut taire le groupe et le catalogue', () => {
    expect(lu(fichier({ groupe: undefined, catalogue: undefined }))).toEqual({
      ...BON,
      groupe: null,
      catalogue: '',
    });
  });
});

describe('Les bornes d’un fichier', () => {
  it('pèse 1 Mio au plus, en UTF-8', () => {
    expect(code(lourd(MAX_BYTES))).toBe('lu');
    expect(codeOctets(octets(lourd(MAX_BYTES)))).toBe('lu');
    expect(code(lourd(MAX_BYTES + 1))).toBe('trop_grand');
    expect(codeOctets(octets(lourd(MAX_BYTES + 1)))).toBe('trop_grand');
    const accents = lourd(MAX_BYTES).replace('aaa', 'éaa');
    expect(accents).toHaveLength(MAX_BYTES);
    expect(code(accents)).toBe('trop_grand');
  });

  it('descend de 10 niveaux au plus', () => {
    expect(code(fichier({ reponses: { siret: profond(8) } }))).toBe('lu');
    expect(code(fichier({ reponses: { siret: profond(9) } }))).toBe('contenu_refuse');
    expect(code('['.repeat(200_000))).toBe('pas_json');
    expect(code('['.repeat(200_000) + ']'.repeat(200_000))).toBe('contenu_refuse');
  });

  it('tient 5 000 valeurs au plus', () => {
    // The envelope, its 8 keys and the list itself are 10 of them.
    const liste = (count: number) =>
      fichier({ reponses: { scopes: Array.from({ length: count }, () => 'x') } });
    expect(code(liste(4_990))).toBe('lu');
    expect(code(liste(4_991))).toBe('contenu_refuse');
  });

  it('se lit avec ou sans marque d’ordre des octets', () => {
    expect(lu(`\uFEFF${fichier({})}`)).toEqual(BON);
    expect(codeOctets(new Uint8Array([0xef, 0xbb, 0xbf, ...octets(fichier({}))]))).toBe('lu');
    expect(codeOctets(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toBe('pas_du_texte');
    expect(codeOctets(new Uint8Array([...octets(fichier({})).slice(0, -1), 0xc3]))).toBe('pas_du_texte');
  });
});

describe('Un brouillon neuf, son titre et son fichier', () => {
  it('naît vide, daté, et se relit', () => {
    const neuf = newDraft('id-1', MAINTENANT);
    expect(neuf).toMatchObject({
      id: 'id-1',
      groupe: null,
      cree_le: MAINTENANT,
      modifie_le: MAINTENANT,
      reponses: {},
    });
    expect(neuf.catalogue).toBe(CATALOGUE_VERSION);
    expect(lu(serializeDraft(neuf))).toEqual(neuf);
  });

  it('se nomme par le projet, sinon par la démarche', () => {
    expect(draftTitle(brouillon('1', { intitule: ' Aides ', contexte_metier: 'Instruire' }))).toBe('Aides');
    expect(draftTitle(brouillon('1', { intitule: '  ', contexte_metier: 'Instruire' }))).toBe('Instruire');
    expect(draftTitle(brouillon('1', { intitule: 3, contexte_metier: ['x'] }))).toBe('Demande sans nom');
    expect(draftTitle(brouillon('1'))).toBe('Demande sans nom');
  });

  it('donne un nom de fichier lisible', () => {
    const nomme = (intitule: string) => draftFileName(brouillon('1', { intitule }));
    expect(nomme('Analyse des candidatures')).toBe(
      'demande-habilitation-analyse-des-candidatures-2026-11-22.json',
    );
    expect(nomme('Été à Évry : l’aide')).toBe('demande-habilitation-ete-a-evry-l-aide-2026-11-22.json');
    expect(nomme('日本語')).toBe('demande-habilitation-2026-11-22.json');
    expect(draftFileName(BON, 'pdf')).toBe('demande-habilitation-ete-2026-11-22.pdf');
  });

  it('donne toujours un nom de fichier sûr : ASCII, 80 caractères au plus', () => {
    const titre = fc.oneof(fc.constantFrom(...TITRES_HOSTILES), fc.string({ unit: 'binary', maxLength: 90 }));
    const extensions = fc.constantFrom('json', 'pdf', 'datapass.json', 'ics');
    const prefixes = fc.constantFrom('demande-habilitation', 'plan-de-test');
    fc.assert(
      fc.property(titre, extensions, prefixes, (intitule, extension, prefixe) => {
        const nom = draftFileName(brouillon('1', { intitule }), extension, prefixe);
        expect(nom.length).toBeLessThanOrEqual(80);
        expect(nom).toMatch(/^[a-z]+(-[a-z0-9]+)*-2026-11-22(\.[a-z]+){1,2}$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
