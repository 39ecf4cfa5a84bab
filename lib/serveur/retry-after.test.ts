import { describe, expect, it } from 'vitest';
import { attenteDemandee } from './retry-after';

const MAINTENANT = Date.UTC(2026, 10, 22, 10, 0, 0);
const S = 1000;
const PAR_DEFAUT = 60 * S;
const attente = (retryAfter: string | null, reset: string | null = null, parDefautMs = PAR_DEFAUT) =>
  attenteDemandee(
    {
      ...(retryAfter === null ? {} : { 'retry-after': retryAfter }),
      ...(reset === null ? {} : { 'ratelimit-reset': reset }),
    },
    MAINTENANT,
    parDefautMs,
  );
const dans = (secondes: number) => String(MAINTENANT / 1000 + secondes);

describe('Combien un 429 demande d’attendre', () => {
  it.each([
    ['en secondes', '30', 30 * S],
    ['avec des espaces', ' 30 ', 30 * S],
    ['une heure moins une seconde', '3599', 3599 * S],
    ['plus d’une heure', '3601', 3601 * S],
    ['très longtemps, jamais raccourci', '86400', 86_400 * S],
    ['un milliard de secondes', '1000000000', 1e12],
    ['plus que tout', '9'.repeat(400), 1e12],
    ['une date', 'Sun, 22 Nov 2026 10:02:00 GMT', 120 * S],
    ['une date très lointaine', 'Fri, 31 Dec 9999 23:59:59 GMT', 1e12],
    ['une date à l’ancienne', 'Sunday, 22-Nov-26 10:02:00 GMT', 120 * S],
    ['une date à la très ancienne, en GMT', 'Sun Nov 22 10:02:00 2026', 120 * S],
  ])('%s', (_, retryAfter, attendue) => {
    expect(attente(retryAfter)).toBe(attendue);
  });

  it.each([
    ...[null, '', '0', '-5', 'abc', 'abc GMT', '1e9', '1.5', 'abc 49', 'retry 49', 'Sun, 22 Nov 2026'],
    'Sun, 22 Nov 2026 09:59:00 GMT',
    '30 seconds',
  ])('illisible ou passé (%s) : l’attente par défaut', (retryAfter) => {
    expect(attente(retryAfter)).toBe(PAR_DEFAUT);
    expect(attente(retryAfter, null, 10 * S)).toBe(10 * S);
  });

  it('l’attente par défaut n’allonge ni ne raccourcit ce qui se lit', () => {
    for (const parDefautMs of [S, 3600 * S]) expect(attente('30', null, parDefautMs)).toBe(30 * S);
  });

  it('RateLimit-Reset seul, en secondes depuis 1970', () => {
    expect(attente(null, dans(45))).toBe(45 * S);
    expect(attente('abc', dans(45))).toBe(45 * S);
    for (const illisible of ['45', dans(-10), '0', 'abc', '-1', '1.5'])
      expect(attente(null, illisible)).toBe(60 * S);
  });

  it('les deux : le plus long, dans les deux sens', () => {
    expect(attente('30', dans(45))).toBe(45 * S);
    expect(attente('50', dans(45))).toBe(50 * S);
    expect(attente('0', dans(45))).toBe(45 * S);
    expect(attente('30', dans(-45))).toBe(30 * S);
  });

  it('jamais moins d’une seconde', () => {
    expect(attenteDemandee({ 'ratelimit-reset': dans(1) }, MAINTENANT + 900, PAR_DEFAUT)).toBe(1000);
    expect(attente(null, null, 0)).toBe(1000);
  });
});
