import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENVIRONNEMENTS } from '../serveur/reglages';
import { signerJeton } from '../simulateur/jeton';
import { lireDemande } from './demande';
import { DESTINATAIRE, demande, FISCALE, JETON, SIREN, VIGILANCE } from './test-essai';

const MAINTENANT = Date.UTC(2026, 10, 22);
const OUVERTS = ['simulateur', 'bac_a_sable'] as const;
const lire = (texte: string) => lireDemande(texte, OUVERTS, MAINTENANT);

/** Status, code and field of the refusal of a request. */
function refus(suite: Readonly<Record<string, unknown>> | string) {
  const lu = lire(typeof suite === 'string' ? suite : JSON.stringify(demande(suite)));
  if (lu.ok) throw new Error('acceptée');
  expect(lu.refus.message).toMatch(/^\p{Lu}.*\.$/u);
  return [lu.refus.statut, lu.refus.code, lu.refus.champ];
}

const trace = (suite: object) => ({
  tracabilite: { context: 'Marchés', object: 'n° 127', recipient: DESTINATAIRE, ...suite },
});

describe('Une demande d’essai bien faite', () => {
  it('est lue champ par champ', () => {
    const lu = lire(JSON.stringify(demande({ jeton: `  ${JETON}\n` })));
    expect(lu).toMatchObject({
      ok: true,
      value: {
        environnement: 'bac_a_sable',
        jeton: JETON,
        appel: {
          cible: { chemin: VIGILANCE },
          parametres: { siren: SIREN },
          tracabilite: { context: 'Marchés publics', recipient: DESTINATAIRE, user_id: '' },
        },
      },
    });
  });

  it('peut demander les droits du jeton, sans rien d’autre', () => {
    const corps = { environnement: 'simulateur', operation: '/privileges', jeton: JETON };
    expect(lire(JSON.stringify(corps)).ok).toBe(true);
    expect(lire(JSON.stringify({ ...corps, parametres: null, tracabilite: null })).ok).toBe(true);
  });

  it('ignore ce qui n’est pas à elle', () => {
    expect(lire(JSON.stringify(demande({ url: 'https://pirate.fr', entetes: { cookie: 'a' } }))).ok).toBe(
      true,
    );
  });
});

describe('Chaque refus dit son code et son champ', () => {
  it.each(['', ' ', '{', 'null', '[]', '"a"', '12', 'undefined', '{"a":1}}', '\ufeff{}', '<xml/>'])(
    'un corps qui n’est pas un objet JSON : %s',
    (texte) => {
      expect(refus(texte)).toEqual([400, 'corps_illisible', undefined]);
    },
  );

  it.each([
    undefined,
    null,
    '',
    12,
    [VIGILANCE],
    {},
    '/v4/inconnue',
    'toString',
    '__proto__',
    'https://pirate.fr/',
  ])('une opération inconnue : %j', (operation) => {
    expect(refus({ operation })).toEqual([400, 'operation_inconnue', 'operation']);
  });

  it.each([undefined, null, '', 'Production', 'prod', 'https://pirate.fr', ['bac_a_sable'], '__proto__'])(
    'un environnement qui n’existe pas : %j',
    (environnement) => {
      expect(refus({ environnement })).toEqual([422, 'champ_invalide', 'environnement']);
    },
  );

  it('un environnement que le service n’a pas ouvert', () => {
    expect(refus({ environnement: 'production' })).toEqual([403, 'environnement_ferme', 'environnement']);
    for (const environnement of ENVIRONNEMENTS)
      expect(lireDemande(JSON.stringify(demande({ environnement })), [environnement], MAINTENANT).ok).toBe(
        true,
      );
  });

  it.each([
    [{ parametres: 'a' }, 'parametres'],
    [{ parametres: [SIREN] }, 'parametres'],
    [{ parametres: { siren: 418166096 } }, 'parametres'],
    [{ parametres: { siren: [SIREN] } }, 'parametres'],
    [{ parametres: { siren: SIREN, token: 'a' } }, 'parametres'],
    [{ parametres: {} }, 'siren'],
    [{ parametres: undefined }, 'siren'],
    [{ parametres: { siren: '41816609' } }, 'siren'],
    [{ tracabilite: 'a' }, 'tracabilite'],
    [{ tracabilite: { context: 1 } }, 'tracabilite'],
    [{ tracabilite: undefined }, 'context'],
    [trace({ context: ' ' }), 'context'],
    [trace({ object: '' }), 'object'],
    [trace({ object: 'a'.repeat(50) }), 'object'],
    [trace({ recipient: SIREN }), 'recipient'],
    [trace({ recipient: '13002526500014' }), 'recipient'],
    [{ parametres: { siren: DESTINATAIRE.slice(0, 9) } }, 'recipient'],
    [{ operation: FISCALE }, 'user_id'],
  ] as [Record<string, unknown>, string][])('%j : à corriger dans « %s »', (suite, champ) => {
    expect(refus(suite)).toEqual([422, 'champ_invalide', champ]);
  });

  it.each([
    undefined,
    null,
    '',
    'abc',
    'a.b',
    12,
    `${JETON}.suite`,
    `Bearer ${JETON}`,
    'é.é.é',
    { jeton: JETON },
  ])('un jeton mal recopié : %j', (jeton) => {
    expect(refus({ jeton })).toEqual([422, 'jeton_mal_forme', 'jeton']);
  });

  it('un jeton expiré, à la seconde près', () => {
    const finit = (exp: number) => demande({ jeton: signerJeton({ exp }) });
    expect(refus(finit(MAINTENANT / 1000))).toEqual([422, 'jeton_expire', 'jeton']);
    expect(refus(finit(0))).toEqual([422, 'jeton_expire', 'jeton']);
    expect(lire(JSON.stringify(finit(MAINTENANT / 1000 + 1))).ok).toBe(true);
  });

  it('aucun refus ne répète ce qui a été envoyé', () => {
    const canari = 'CANARI418';
    for (const suite of [
      { jeton: canari },
      { operation: canari },
      { environnement: canari },
      { parametres: { [canari]: canari } },
      trace({ recipient: canari }),
      trace({ object: `${canari}\n` }),
    ]) {
      const lu = lire(JSON.stringify(demande(suite)));
      expect(JSON.stringify(lu)).not.toContain('CANARI');
      expect(lu.ok).toBe(false);
    }
  });
});

describe('Un corps piégé', () => {
  it('« __proto__ » ne donne ni champ ni pouvoir', () => {
    const bon = JSON.stringify(demande());
    const piege = (debut: string, dans: string) => lire(bon.replace(debut, `${debut}"__proto__":${dans},`));
    expect(piege('"parametres":{', '"a"')).toMatchObject({
      refus: { code: 'champ_invalide', champ: 'parametres' },
    });
    expect(piege('"parametres":{', '{"siren":"1"}')).toMatchObject({ refus: { champ: 'parametres' } });
    const sansObjet = JSON.stringify(demande(trace({ object: undefined })));
    const volee = sansObjet.replace('"tracabilite":{', '"tracabilite":{"__proto__":{"object":"a"},');
    expect(lire(volee)).toMatchObject({ refus: { code: 'champ_invalide', champ: 'tracabilite' } });
    expect(lire(`{"__proto__":${bon}}`)).toMatchObject({ refus: { code: 'operation_inconnue' } });
    expect(({} as Record<string, unknown>).siren).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('dix mille corps au hasard : jamais d’exception, jamais acceptés par erreur', () => {
    const champ = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(demande())));
    const proche = fc.record(
      { environnement: champ, operation: champ, parametres: champ, tracabilite: champ, jeton: champ },
      { requiredKeys: [] },
    );
    const bon = demande();
    fc.assert(
      fc.property(fc.oneof(proche, fc.jsonValue()), (corps) => {
        const lu = lire(JSON.stringify(corps) ?? '');
        if (lu.ok)
          expect(corps).toMatchObject({
            operation: bon.operation,
            parametres: bon.parametres,
            jeton: bon.jeton,
          });
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
