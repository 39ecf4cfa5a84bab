import { describe, expect, it } from 'vitest';
import { lire } from './test-demandes';
import { bonne } from './test-fautes';

/** Not a measure of speed: an expression that explodes on some text would take hours, not seconds. */
describe('Un texte de 60 000 caractères', () => {
  const LONGS: readonly [string, string][] = [
    ['une seule lettre', 'a'],
    ['des arobases', 'a@a.'],
    ['des balises', '<a'],
    ['des numéros', 'n° n°'],
    ['des articles', 'L. 114-8 et du CRPA '],
    ['des refus', 'sans aucune prospection '],
    ['des codes', 'code des relations entre '],
    ['des chiffres', '0123456789'],
    ['des initiales', 'M. J.-P. '],
  ];
  it.each(LONGS)(
    'un texte démesuré (%s) se lit sans attendre',
    (_nom, motif) => {
      const long = `x${motif.repeat(60_000 / motif.length)}x`;
      const reponses = Object.fromEntries(
        Object.entries(bonne('aides, région')).map(([name, dite]) => [
          name,
          typeof dite === 'string' && !['form_uid', 'profil_demandeur', 'integrateur'].includes(name)
            ? long
            : dite,
        ]),
      );
      const debut = performance.now();
      lire(reponses);
      expect(performance.now() - debut).toBeLessThan(10_000);
    },
    15_000,
  );
});
