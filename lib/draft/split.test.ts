import { describe, expect, it } from 'vitest';
import { MARCHES } from '../steps/test-reponses';
import { type Brouillon, newDraft, parseDraft, serializeDraft } from './format';
import { splitDraft } from './split';

const NOW = '2026-12-01T08:00:00.000Z';
const source: Brouillon = {
  ...newDraft('source', '2026-11-22T09:00:00.000Z', MARCHES),
  catalogue: '2026-01-01',
  futur: { garde: true },
};
const voulus = [{ contexte_metier: 'Une démarche' }, { contexte_metier: 'Une autre' }];
const split = (from: Brouillon) => splitDraft(from, voulus, { ids: ['a', 'b'], groupe: 'g', now: NOW });

describe('splitDraft', () => {
  it('donne une demande par contexte, dans l’ordre, sans toucher à la source', () => {
    const before = structuredClone(source);
    const drafts = split(source);
    expect(drafts.map(({ id, groupe, cree_le, modifie_le }) => [id, groupe, cree_le, modifie_le])).toEqual([
      ['a', 'g', NOW, NOW],
      ['b', 'g', NOW, NOW],
    ]);
    expect(drafts.map(({ reponses }) => reponses.contexte_metier)).toEqual(['Une démarche', 'Une autre']);
    expect(source).toEqual(before);
  });

  it('garde le groupe de la source, son catalogue et ce qu’elle porte d’inconnu', () => {
    const [first] = split({ ...source, groupe: 'ancien' });
    expect(first).toMatchObject({ groupe: 'ancien', catalogue: '2026-01-01', futur: { garde: true } });
  });

  it('laisse les échanges à la source', () => {
    const echanges = { echange: { version: 1 }, echange_abime: ['x'] };
    for (const draft of split({ ...source, ...echanges })) {
      expect(Object.keys(draft)).not.toContain('echange');
      expect(Object.keys(draft)).not.toContain('echange_abime');
      expect(draft.futur).toEqual({ garde: true });
    }
  });

  it('donne des fichiers qui se relisent', () => {
    for (const draft of split(source)) {
      const read = parseDraft(serializeDraft(draft));
      expect(read).toEqual({ ok: true, value: draft });
    }
  });

  it('refuse de partager un identifiant', () => {
    expect(() => splitDraft(source, voulus, { ids: ['a'], groupe: 'g', now: NOW })).toThrow(RangeError);
  });
});
