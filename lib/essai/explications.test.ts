import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERREURS, type Erreur, PREFIXES_FOURNISSEURS } from '../catalogue/erreurs';
import { dureeEnMots, expliquer } from './explications';

const TOUTES: readonly Erreur[] = ERREURS;
const corps = (erreur: unknown) => ({ errors: [erreur] });

/** What the eye of a French reader would catch. */
function fautesDeTypographie(texte: string): string[] {
  const regles: Readonly<Record<string, RegExp>> = {
    'apostrophe droite': /'/,
    'guillemets droits': /"/,
    'trois points': /\.\.\./,
    'espace avant : ; ? ! » qui n’est pas insécable': /[^\u00a0\u202f][:;?!»]/,
    'espace après « qui n’est pas insécable': /«[^\u00a0\u202f]/,
    'deux espaces': / {2}/,
    'mot vide': /undefined|null|NaN|\[object/,
  };
  return Object.entries(regles).flatMap(([nom, regle]) => (regle.test(texte) ? [`${nom} : ${texte}`] : []));
}

/** A title, and a next step that ends like a sentence. */
function verifier(explication: ReturnType<typeof expliquer>) {
  expect(explication).not.toBeNull();
  const { titre = '', que_faire = '' } = explication ?? {};
  expect(titre.length).toBeGreaterThan(5);
  expect(que_faire).toMatch(/^\p{Lu}.{15,}\.$/u);
  expect([...fautesDeTypographie(titre), ...fautesDeTypographie(que_faire)]).toEqual([]);
}

describe('Chaque erreur d’API Entreprise dit ce qu’elle est, et quoi faire', () => {
  it.each(TOUTES)('$code', ({ code, titre, statut }) => {
    const explication = expliquer(statut ?? 502, corps({ code, title: 'x', meta: { provider: 'y' } }));
    verifier(explication);
    expect(explication?.code).toBe(code);
    expect(explication?.titre).toContain(titre);
  });

  it.each(Array.from({ length: 200 }, (_, rang) => 400 + rang))('statut %i, sans code connu', (statut) => {
    for (const recu of [null, {}, corps({ code: '99999' }), { errors: [] }, 'texte']) {
      verifier(expliquer(statut, recu));
    }
    expect(expliquer(statut, {})?.code).toBe(String(statut));
  });

  it('sous 400, il n’y a rien à expliquer', () => {
    for (const statut of [200, 201, 204, 399]) expect(expliquer(statut, corps({ code: '00101' }))).toBeNull();
  });

  it('un code inconnu nomme quand même le fournisseur', () => {
    for (const [prefixe, { nom }] of Object.entries(PREFIXES_FOURNISSEURS))
      expect(expliquer(502, corps({ code: `${prefixe}777` }))?.titre).toContain(nom);
  });

  it('chaque statut a son conseil : un 404 n’est pas un 401, un 504 n’est pas un 500', () => {
    const statuts = [400, 401, 403, 404, 409, 410, 422, 429, 451, 500, 502, 503, 504];
    const conseils = statuts.map((statut) => expliquer(statut, {})?.que_faire);
    expect(new Set(conseils).size).toBe(statuts.length);
    expect(expliquer(418, {})?.que_faire).toBe(expliquer(400, {})?.que_faire);
    expect(expliquer(599, {})?.que_faire).toBe(expliquer(500, {})?.que_faire);
  });

  it('les quatre refus de jeton se distinguent', () => {
    const conseils = ['00100', '00101', '00103', '00105'].map(
      (code) => expliquer(401, corps({ code }))?.que_faire,
    );
    expect(new Set(conseils).size).toBe(4);
  });

  it('le délai du fournisseur est dit, en mots', () => {
    const dit = (retry_in: unknown) =>
      expliquer(502, corps({ code: '04501', meta: { retry_in } }))?.que_faire ?? '';
    expect(dit(300)).toContain('attendre 5 minutes.');
    expect(dit('90')).toContain('attendre 2 minutes.');
    expect(dit(86_400)).toContain('attendre 1 jour.');
    for (const rien of [0, -1, null, 'abc', {}, [], true, undefined].filter((each) => each !== true))
      expect(dit(rien), String(rien)).not.toContain('demande d’attendre');
  });

  it('aucun corps, même absurde, n’arrête l’explication ni n’y passe', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), fc.jsonValue(), (statut, valeur) => {
        for (const recu of [valeur, { errors: valeur }, corps(valeur), corps({ code: valeur, meta: valeur })])
          verifier(expliquer(statut, recu));
      }),
      { numRuns: 2000 },
    );
    const canari = '<script>CANARI</script>';
    const explication = expliquer(
      500,
      corps({ code: canari, title: canari, detail: canari, meta: { provider: canari } }),
    );
    expect(JSON.stringify(explication)).not.toContain('CANARI');
  });
});

describe('Une durée en mots', () => {
  it.each([
    [0.2, '1 seconde'],
    [1, '1 seconde'],
    [45, '45 secondes'],
    [60, '1 minute'],
    [61, '2 minutes'],
    [3600, '1 heure'],
    [12 * 3600, '12 heures'],
    [30 * 86_400, '30 jours'],
    [1e9, '11\u202f575 jours'],
  ])('%d s : %s', (secondes, mots) => {
    expect(dureeEnMots(secondes)).toBe(mots);
  });
});
