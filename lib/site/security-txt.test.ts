import { describe, expect, it } from 'vitest';
import { securityTxt } from './security-txt';

const JOUR = new Date('2026-11-22T10:00:00.000Z');

describe('/.well-known/security.txt', () => {
  it('dit à qui écrire, et jusqu’à quand, moins d’un an après la construction', () => {
    expect(securityTxt('securite@exemple.gouv.fr', JOUR)).toBe(
      'Contact: mailto:securite@exemple.gouv.fr\nExpires: 2027-11-21T10:00:00.000Z\nPreferred-Languages: fr, en\n',
    );
  });

  it('ou sur quelle page', () => {
    expect(securityTxt(' https://exemple.gouv.fr/securite ', JOUR)).toMatch(
      /^Contact: https:\/\/exemple\.gouv\.fr\/securite\n/,
    );
  });

  it.each([
    null,
    '',
    ' ',
    '01 02 03 04 05',
    'http://exemple.gouv.fr',
    'Écrire à securite@exemple.gouv.fr',
    'securite@exemple.gouv.fr\nContact: mailto:autre@exemple.fr',
    'https://exemple.gouv.fr/a b',
    'javascript:a@b',
  ])('n’existe pas sans contact qu’il puisse porter : %j', (contact) => {
    expect(securityTxt(contact, JOUR)).toBeNull();
  });
});
