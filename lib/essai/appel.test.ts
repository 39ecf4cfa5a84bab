import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATIONS, type Operation, PRIVILEGES } from '../catalogue/operations';
import { type Appel, cheminDe, demandeUserId, findCible, problemes, sirenAppele } from './appel';
import { DESTINATAIRE, FISCALE, SIREN, VIGILANCE } from './test-essai';

const TOUTES: readonly Operation[] = OPERATIONS;
const EXEMPLES = {
  siren: SIREN,
  siret: '41816609600069',
  rna: 'W301000624',
  eori: 'FR41816609600069',
  year: '2024',
  month: '06',
} as const;
const TRACE = { context: 'Marchés publics', object: 'n° 127', recipient: DESTINATAIRE, user_id: 'agent-42' };

/** A right call of an operation, for each shape of its first parameter. */
function appelDe(cible: Operation, rang = 0): Appel {
  const chemin = cible.parametres.map(({ nom, formes }) => [
    nom,
    EXEMPLES[formes[rang] ?? formes[0] ?? 'siren'],
  ]);
  const requete = cible.requete
    .filter(({ obligatoire }) => obligatoire)
    .map(({ nom, valeurs, min }) => [nom, valeurs?.[0] ?? String(min ?? 1)]);
  return { cible, parametres: Object.fromEntries([...chemin, ...requete]), tracabilite: TRACE };
}

function operation(chemin: string): Operation {
  const trouvee = TOUTES.find((each) => each.chemin === chemin);
  if (!trouvee) throw new Error(chemin);
  return trouvee;
}

const champs = (appel: Appel) => problemes(appel).map(({ champ }) => champ);
const trace = (suite: Partial<typeof TRACE>, cible = operation(VIGILANCE)): Appel => ({
  ...appelDe(cible),
  tracabilite: { ...TRACE, ...suite },
});

/** A template as an exact expression: each parameter is one segment without anything to decode. */
function modele(chemin: string): RegExp {
  return new RegExp(`^${chemin.replace(/[.?]/g, '\\$&').replace(/\{\w+\}/g, '[A-Z0-9]{2,17}')}$`);
}

const POISONS = [
  ...['..', '../', '../../pings', '..%2f', '%2e%2e', '%2E%2E%2F', '%00', '%0d%0a', '//', '//pirate.fr', '@'],
  ...[
    'a@pirate.fr',
    '\\',
    '\\\\pirate.fr',
    '\r\n',
    '\r\nHost: pirate',
    '\n',
    '\0',
    '\t',
    ' ',
    '?token=a',
    '#a',
  ],
  ...['４１８１６６０９６', '٤١٨١٦٦٠٩٦', '४१८१६६०९६', '²', '\u200b', '\u202e', ';', ':', '.', '/', ''],
];

describe('L’adresse appelée ne quitte jamais son modèle', () => {
  it.each(TOUTES)('$chemin, sous toutes ses formes', (cible) => {
    for (const rang of cible.parametres[0]?.formes.keys() ?? []) {
      const appel = appelDe(cible, rang);
      expect(problemes(appel)).toEqual([]);
      const url = new URL(cheminDe(appel), 'https://api.exemple.fr');
      expect(url.origin).toBe('https://api.exemple.fr');
      expect(url.pathname).toMatch(modele(cible.chemin));
      expect(url.searchParams.get('context')).toBe(TRACE.context);
      expect(url.searchParams.get('object')).toBe(TRACE.object);
      expect(url.searchParams.get('recipient')).toBe(DESTINATAIRE);
      expect(url.searchParams.get('user_id')).toBe(cible.dgfip ? TRACE.user_id : null);
    }
  });

  it.each(TOUTES)('$chemin refuse chaque poison, seul, avant et après une bonne valeur', (cible) => {
    const bon = appelDe(cible);
    for (const nom of Object.keys(bon.parametres))
      for (const poison of POISONS) {
        const valeur = bon.parametres[nom] ?? '';
        const mauvaises = poison === '' ? [''] : [poison, `${valeur}${poison}`, `${poison}${valeur}`];
        for (const mauvaise of mauvaises) {
          const appel = { ...bon, parametres: { ...bon.parametres, [nom]: mauvaise } };
          expect(champs(appel), JSON.stringify(mauvaise)).toContain(nom);
          expect(() => cheminDe(appel)).toThrow(nom);
        }
      }
  });

  it('20 000 appels au hasard : refusés, ou dans leur modèle et avec ce qui a été écrit', () => {
    const texte = fc.oneof(
      fc.constantFrom(...Object.values(EXEMPLES), ...POISONS),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .tuple(fc.constantFrom(...Object.values(EXEMPLES)), fc.constantFrom(...POISONS))
        .map((deux) => deux.join('')),
      fc.stringMatching(/^[0-9A-Z]{0,20}$/),
    );
    let partis = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...TOUTES),
        fc.boolean(),
        fc.array(texte, { minLength: 4, maxLength: 4 }),
        fc.record({ context: texte, object: texte, user_id: texte }),
        (cible, bons, valeurs, ecrite) => {
          const noms = [...cible.parametres, ...cible.requete].map(({ nom }) => nom);
          const parametres = bons
            ? appelDe(cible).parametres
            : Object.fromEntries(noms.map((nom, rang) => [nom, valeurs[rang] ?? '']));
          const appel = { cible, parametres, tracabilite: { ...ecrite, recipient: DESTINATAIRE } };
          if (problemes(appel).length > 0) {
            expect(() => cheminDe(appel)).toThrow();
            return;
          }
          partis += 1;
          const ligne = cheminDe(appel);
          expect(ligne).toMatch(/^\/[\x21-\x7e]+$/);
          const url = new URL(ligne, 'https://api.exemple.fr');
          expect(url.origin).toBe('https://api.exemple.fr');
          expect(url.pathname).toMatch(modele(cible.chemin));
          expect(url.pathname + url.search).toBe(ligne);
          expect(url.searchParams.get('context')).toBe(ecrite.context);
          expect(url.searchParams.get('object')).toBe(ecrite.object.normalize('NFC'));
          expect(url.searchParams.getAll('token')).toEqual([]);
        },
      ),
      { numRuns: 20_000 },
    );
    expect(partis).toBeGreaterThan(1000);
  }, 60_000);

  it('seul un modèle exact du catalogue désigne une opération', () => {
    expect(TOUTES.every(({ chemin }) => findCible(chemin)?.chemin === chemin)).toBe(true);
    expect(findCible('/privileges')).toBe(PRIVILEGES);
    const faux = ['', '/', '/pings', '/privileges/', 'privileges', '//privileges', VIGILANCE.toUpperCase()];
    for (const chemin of [
      ...faux,
      `${VIGILANCE}?a`,
      VIGILANCE.replace('{siren}', SIREN),
      'toString',
      '__proto__',
    ])
      expect(findCible(chemin), chemin).toBeNull();
  });

  it('/privileges ne prend rien, et part nu', () => {
    const appel = { cible: PRIVILEGES, parametres: {}, tracabilite: TRACE };
    expect([problemes(appel), cheminDe(appel)]).toEqual([[], '/privileges']);
    expect(champs({ ...appel, parametres: { siren: SIREN } })).toEqual(['parametres']);
  });

  it('un paramètre de trop est refusé, même vide, même bizarre', () => {
    for (const nom of ['token', 'context', '__proto__', 'constructor', ''])
      for (const valeur of ['', 'a']) {
        const parametres = Object.assign(Object.create(null), { siren: SIREN, [nom]: valeur });
        expect(champs({ ...appelDe(operation(VIGILANCE)), parametres }), nom).toEqual(['parametres']);
      }
  });
});

describe('La traçabilité', () => {
  it('la raison tient en 49 caractères, pas 50 ; « é » en deux signes compte pour un', () => {
    for (const lettre of ['a', 'é', 'e\u0301']) {
      expect(champs(trace({ object: lettre.repeat(49) })), lettre).toEqual([]);
      expect(champs(trace({ object: lettre.repeat(50) })), lettre).toEqual(['object']);
    }
    // A pictogram is two UTF-16 units, as the limit counts.
    expect(champs(trace({ object: '🏛️'.repeat(16) }))).toEqual([]);
    expect(champs(trace({ object: '🏛️'.repeat(17) }))).toEqual(['object']);
    expect(champs(trace({ object: '🏛'.repeat(24) }))).toEqual([]);
    expect(champs(trace({ object: '🏛'.repeat(25) }))).toEqual(['object']);
    const { searchParams } = new URL(cheminDe(trace({ object: 'e\u0301'.repeat(49) })), 'https://a.fr');
    expect(searchParams.get('object')).toBe('é'.repeat(49));
  });

  it.each(['', ' ', '\u00a0', '\u202f \u3000', '\ufeff', '\u200b', '\u200d\u2060', '\u00ad'])(
    'rien à lire (%j) : à remplir',
    (vide) => {
      expect(champs(trace({ context: vide }))).toEqual(['context']);
      expect(champs(trace({ object: vide }))).toEqual(['object']);
    },
  );

  it.each([
    'a\nb',
    'a\r\nb',
    'a\0',
    '\ta',
    'a\u007f',
    'a\u0085',
    'a\u2028b',
    'a\u2029b',
    'a\u001b[31m',
    'a\ud800',
    '\udc00a',
  ])('un caractère invisible (%j) est refusé', (texte) => {
    expect(champs(trace({ context: texte }))).toEqual(['context']);
    expect(champs(trace({ object: texte }))).toEqual(['object']);
    expect(champs(trace({ user_id: texte }, operation(FISCALE)))).toEqual(['user_id']);
  });

  it('une espace insécable, un guillemet, un & et un % passent, et arrivent tels quels', () => {
    const object = 'n°\u00a01 « A&B=C » 100% + #';
    const { searchParams } = new URL(cheminDe(trace({ object })), 'https://a.fr');
    expect(searchParams.get('object')).toBe(object);
  });

  it.each([
    '',
    '1300252650001',
    '130025265000133',
    '13002526500014',
    '130 025 265 00013',
    '１３００２５２６５０００１３',
    'abc',
  ])('un destinataire qui n’est pas un SIRET est refusé : « %s »', (recipient) => {
    expect(champs(trace({ recipient }))).toEqual(['recipient']);
  });

  it('le destinataire n’est jamais l’entité interrogée, par SIREN, SIRET ou EORI', () => {
    const siren = DESTINATAIRE.slice(0, 9);
    const valeurs = { siren, siret: DESTINATAIRE, eori: `FR${DESTINATAIRE}` };
    let vues = 0;
    for (const cible of TOUTES)
      for (const [rang, forme] of (cible.parametres[0]?.formes ?? []).entries()) {
        if (forme === 'rna' || forme === 'year' || forme === 'month') continue;
        const bon = appelDe(cible, rang);
        const [premier] = cible.parametres;
        const parametres = { ...bon.parametres, [premier?.nom ?? '']: valeurs[forme] };
        expect(champs({ ...bon, parametres }), cible.chemin).toEqual(['recipient']);
        vues += 1;
      }
    expect(vues).toBeGreaterThanOrEqual(TOUTES.length);
    expect(sirenAppele({ siren_or_rna: 'W301000624' })).toBeNull();
  });

  it('user_id est demandé par la DGFIP, et ne part que vers elle', () => {
    expect(TOUTES.filter(demandeUserId).length).toBeGreaterThan(3);
    for (const cible of TOUTES) {
      const attendus = cible.fournisseur === 'DGFIP' ? ['user_id'] : [];
      const sans = { ...appelDe(cible), tracabilite: { ...TRACE, user_id: '' } };
      expect(champs(sans), cible.chemin).toEqual(attendus);
    }
  });
});
