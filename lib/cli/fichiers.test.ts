import { describe, expect, it } from 'vitest';
import { newDraft } from '../draft/format';
import { unknownKeysLine } from './fichiers';

const b = newDraft('a', '2026-11-22T09:00:00.000Z', { intitule: 'A' });

describe('Ce que la ligne de commande dit ne pas connaître', () => {
  it('n’est pas ce que les échanges ajoutent au fichier', () => {
    expect(unknownKeysLine('a.json', { ...b, echange: { version: 1 }, echange_abime: ['x'] })).toEqual([]);
  });

  it('est ce qu’une autre version y aurait mis, les échanges présents ou non', () => {
    expect(unknownKeysLine('a.json', { ...b, echange: {}, echanges: 1 })).toEqual([
      'a.json\u00a0: informations inconnues gardées\u00a0: echanges.',
    ]);
  });
});
