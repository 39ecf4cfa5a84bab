import { describe, expect, it } from 'vitest';
import { URL_CADRE_JURIDIQUE } from '../../catalogue/validation';

describe('L’adresse du texte', () => {
  it.each(['https://a.fr', 'http://a.fr/b?c#d', 'a.fr', 'legifrance.gouv.fr/loda/id/1'])(
    '%s est acceptée',
    (url) => {
      expect(URL_CADRE_JURIDIQUE.test(url)).toBe(true);
    },
  );

  it.each([
    ...['javascript:alert(1)', 'data:text/html,x', 'ftp://a.fr', 'file:///etc/passwd', 'mailto:a@b.fr'],
    ...['//a.fr', 'https://', 'https://a', 'https://a.fr/é', 'https://a.fr b', 'https://a.fr\njavascript:1'],
    ...['https://a@b.fr', 'vbscript:x', 'https://a.fr:8080', 'http://127.0.0.1'],
  ])('%j est refusée', (url) => {
    expect(URL_CADRE_JURIDIQUE.test(url)).toBe(false);
  });
});
