import { describe, expect, it } from 'vitest';
import { defauts } from '../test-typographie';
import { NOTICE_CONTACTS, NOTICE_REPONSE } from './notice';

describe.each([
  ['de la demande', NOTICE_CONTACTS],
  ['de la réponse', NOTICE_REPONSE],
])('La notice des contacts, %s', (_, { titre, phrases }) => {
  const texte = [titre, ...phrases].join(' ');

  it('tient en 120 mots', () => {
    expect(texte.split(/\s+/).length).toBeLessThanOrEqual(120);
  });

  it('dit qui est responsable, pourquoi, sur quelle base, où, combien de temps et quels droits', () => {
    for (const dit of [
      /organisation .*responsable/,
      /joindre .*au sujet de cette demande/,
      /mission d’intérêt public/,
      /restent dans c/,
      /90 jours|tant qu’il est ouvert/,
      /voir, (les )?faire corriger ou effacer/,
      /DPD/,
      /CNIL/,
    ])
      expect(texte).toMatch(dit);
    expect(defauts(texte)).toEqual([]);
  });

  it('demande de prévenir les personnes nommées, et elles seules', () => {
    expect(NOTICE_CONTACTS.phrases.join(' ')).toContain('Prévenez ces personnes');
    expect(NOTICE_REPONSE.phrases.join(' ')).not.toContain('Prévenez');
  });
});
