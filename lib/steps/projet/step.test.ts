import { describe, expect, it } from 'vitest';
import { assessStep, isOptional, statusOf } from '../../form/engine';
import { ATEXO, codesDe, constatsDe, MARCHES, malTypees, sans } from '../test-reponses';
import { projet } from './step';

const DATE = 'date_prevue_mise_en_production';

describe('Mon projet', () => {
  it('est complet avec de bonnes réponses', () => {
    expect(assessStep(projet, MARCHES)).toEqual([]);
    expect(statusOf(projet, MARCHES).statut).toBe('complete');
  });

  it.each(['intitule', 'description'])('« %s » est obligatoire : des espaces ne suffisent pas', (champ) => {
    for (const vide of [undefined, '', '   ', '\u00a0\n'])
      expect(constatsDe(projet, malTypees({ ...MARCHES, [champ]: vide }), champ)).toMatchObject([
        { code: `${champ}_manquant`, niveau: 'bloquant' },
      ]);
    expect(codesDe(projet, { ...MARCHES, [champ]: 'x' }, champ)).toEqual([]);
    expect(codesDe(projet, { ...MARCHES, [champ]: 'é'.repeat(50_000) }, champ)).toEqual([]);
    expect(codesDe(projet, malTypees({ ...MARCHES, [champ]: 12 }), champ)).toEqual([`${champ}_type`]);
  });

  it('laisse facultatifs la date et le volume, et eux seuls', () => {
    expect(projet.fields.filter(isOptional).map(({ name }) => name)).toEqual([
      DATE,
      'volumetrie_approximative',
    ]);
    expect(assessStep(projet, sans(MARCHES, DATE, 'volumetrie_approximative'))).toEqual([]);
  });

  it.each(['2027-03-15', '1999-12-31', ' 2027-03-15 '])('accepte la date « %s », même passée', (date) => {
    expect(codesDe(projet, { ...MARCHES, [DATE]: date }, DATE)).toEqual([]);
  });

  it.each(['15/03/2027', 'mars 2027', '2027-3-15', '2027-03-15T00:00', '２０２７-03-15'])(
    'conseille d’écrire autrement la date « %s »',
    (date) => {
      const constats = constatsDe(projet, { ...MARCHES, [DATE]: date }, DATE);
      expect(constats).toMatchObject([{ code: `${DATE}_forme`, niveau: 'conseil' }]);
    },
  );

  it('prend le volume comme je l’écris', () => {
    const champ = 'volumetrie_approximative';
    for (const volume of ['300', 'environ 300 dossiers par an', '😀'])
      expect(codesDe(projet, { ...MARCHES, [champ]: volume }, champ)).toEqual([]);
    expect(codesDe(projet, malTypees({ ...MARCHES, [champ]: 300 }), champ)).toEqual([`${champ}_type`]);
  });

  it('ne concerne pas le formulaire d’un éditeur', () => {
    expect(projet.when?.({ form_uid: ATEXO })).toBe(false);
    expect(projet.when?.({ form_uid: 'api-entreprise-editeur' })).toBe(true);
    expect(projet.when?.({})).toBe(true);
  });
});
