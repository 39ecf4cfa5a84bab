import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { JETON } from '../catalogue/limites';
import { CLE_DEMONSTRATION, jetonDemonstration, lireJeton, signerJeton } from './jeton';
import { TOUTES } from './test-appel';

const MAINTENANT = Date.UTC(2026, 10, 22);
const S = MAINTENANT / 1000;
const base64 = (valeur: unknown) => Buffer.from(JSON.stringify(valeur)).toString('base64url');
const charge = (jeton: string) => JSON.parse(Buffer.from(jeton.split('.')[1] ?? '', 'base64url').toString());

/** A token signed by any key, under any header. */
function forger(entete: unknown, contenu: unknown, cle = CLE_DEMONSTRATION): string {
  const debut = `${base64(entete)}.${typeof contenu === 'string' ? contenu : base64(contenu)}`;
  return `${debut}.${createHmac('sha256', cle).update(debut).digest('base64url')}`;
}

const HS256 = { alg: 'HS256' };
const BONNE = { jti: 'a', scopes: ['open_data'], exp: S + 1 };

describe('Le jeton de démonstration', () => {
  it('porte les revendications d’un vrai jeton, et dure dix-huit mois', () => {
    const lues = charge(jetonDemonstration(new Date(MAINTENANT)));
    expect(Object.keys(lues).sort()).toEqual([...JETON.revendications].sort());
    expect(lues.iat).toBe(S);
    expect(lues.exp).toBe(Date.UTC(2028, 4, 22) / 1000);
    expect(JSON.stringify([lues.sub, lues.extra_info])).toMatch(/démonstration.*démonstration/);
  });

  it('ouvre chaque opération, et n’a qu’un droit pour toutes les données ouvertes', () => {
    const lu = lireJeton(jetonDemonstration(new Date(MAINTENANT)), MAINTENANT);
    const scopes = lu.ok ? lu.value.scopes : [];
    const fermees = TOUTES.filter(
      ({ scopesJeton }) => scopesJeton.length > 0 && !scopesJeton.some((scope) => scopes.includes(scope)),
    );
    expect(fermees).toEqual([]);
    expect(scopes.filter((scope) => scope.startsWith(JETON.scopeDonneesOuvertes))).toEqual(['open_data']);
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  it('vaut jusqu’à la seconde de sa fin, exclue', () => {
    const jeton = signerJeton({ exp: S });
    expect(lireJeton(jeton, MAINTENANT - 1).ok).toBe(true);
    expect(lireJeton(jeton, MAINTENANT)).toEqual({ ok: false, code: 'expire' });
  });

  it('se reconnaît à son identifiant, pas à son texte', () => {
    const id = (jeton: string) => {
      const lu = lireJeton(jeton, MAINTENANT);
      return lu.ok ? lu.value.id : null;
    };
    expect(id(signerJeton({ jti: 'a', sub: 'un' }))).toBe(id(signerJeton({ jti: 'a', sub: 'deux' })));
    expect(id(signerJeton({ jti: 'a' }))).not.toBe(id(signerJeton({ jti: 'b' })));
    expect(id(signerJeton({ jti: 'a'.repeat(5000) }))).toHaveLength(43);
  });
});

describe('La lecture d’un jeton', () => {
  it('accepte un jeton bien formé, même sans « typ », et ne garde que des droits écrits', () => {
    expect(lireJeton(forger(HS256, BONNE), MAINTENANT).ok).toBe(true);
    const lu = lireJeton(forger(HS256, { ...BONNE, scopes: ['a', 3, null] }), MAINTENANT);
    expect(lu.ok && lu.value.scopes).toEqual(['a']);
  });

  it.each([
    ['vide', ''],
    ['en un morceau', 'jeton'],
    ['sans signature', forger(HS256, BONNE).split('.').slice(0, 2).join('.')],
    ['à la signature vide', forger(HS256, BONNE).replace(/[^.]+$/, '')],
    ['en quatre morceaux', `${forger(HS256, BONNE)}.a`],
    ['signé d’une autre clé', forger(HS256, BONNE, 'autre')],
    ['d’un autre algorithme', forger({ alg: 'HS512' }, BONNE)],
    ['sans algorithme', forger({ alg: 'none' }, BONNE)],
    [
      'à la charge changée',
      forger(HS256, BONNE).replace(/\.[^.]+\./, `.${base64({ ...BONNE, scopes: ['x'] })}.`),
    ],
    ['à la charge illisible', forger(HS256, 'zzz')],
    ['à la charge qui n’est pas un objet', forger(HS256, null)],
    ['sans fin', forger(HS256, { ...BONNE, exp: undefined })],
    ['à la fin écrite en texte', forger(HS256, { ...BONNE, exp: '9999999999' })],
    ['sans identifiant', forger(HS256, { ...BONNE, jti: undefined })],
    ['sans droits', forger(HS256, { ...BONNE, scopes: 'open_data' })],
  ])('refuse un jeton %s', (_, jeton) => {
    expect(lireJeton(jeton, MAINTENANT)).toEqual({ ok: false, code: 'invalide' });
  });
});
