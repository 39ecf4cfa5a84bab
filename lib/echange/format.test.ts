import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft, serializeDraft } from '../draft/format';
import { readDraft } from '../draft/reading';
import { commentairesSur, commenter, effacerCommentaire } from './commentaires';
import { ECHANGE_VIDE, ecrireEchange, lireEchange, migrer, phraseEchange, TEXTE_MAX } from './format';
import { noter } from './historique';
import { a, demande, repond, reprendre, T0 } from './test-echange';

const plein = () => {
  const b = demande();
  const tape = noter({ ...b, reponses: { ...b.reponses, intitule: 'B' } }, b.reponses, 'demandeur', a(1));
  const dit = commenter(tape, { id: 'c1', champ: 'intitule', texte: 'Plus court ?' }, 'demandeur', a(2));
  return reprendre(dit, repond(dit, 'contact_technique', { contact_technique_job_title: 'DSI' }));
};

describe('Les échanges dans le fichier', () => {
  it('se relisent à l’octet près, dans un fichier toujours en version 1', () => {
    const b = plein();
    const lu = parseDraft(serializeDraft(b));
    expect(lu).toEqual({ ok: true, value: b });
    expect(b.version).toBe(1);
    expect(lireEchange(b).etat).toBe('bon');
    expect(phraseEchange('bon')).toBeNull();
  });

  it('un fichier sans eux en a de vides', () => {
    expect(lireEchange(demande())).toEqual({ echange: ECHANGE_VIDE, etat: 'bon' });
  });

  it.each([
    [null],
    [3],
    ['x'],
    [[]],
    [{}],
    [{ version: 0 }],
    [{ version: '1' }],
    [{ version: 1.5 }],
    [{ version: 1, historique: 'x' }],
    [{ version: 1, historique: [{}] }],
    [{ version: 1, avis: [{ pour: 'x' }] }],
    [{ version: 1, commentaires: {} }],
  ])('%j : mis de côté et dit, et la demande se lit', (echange) => {
    const b = { ...demande(), echange };
    expect(lireEchange(b).etat).toBe('abime');
    expect(phraseEchange('abime')).toContain('Vos réponses sont intactes');
    const apres = commenter(b, { id: 'c1', champ: null, texte: 'x' }, 'demandeur', T0);
    expect(apres.echange_abime).toEqual([JSON.stringify(echange)]);
    expect(lireEchange(apres).etat).toBe('bon');
    expect(parseDraft(serializeDraft(apres)).ok).toBe(true);
    expect(apres.reponses).toBe(b.reponses);
  });

  it('garde ce qui se lit à côté de ce qui ne se lit pas', () => {
    const b = plein();
    const { echange } = lireEchange(b);
    const abime = {
      ...echange,
      avis: [{ pour: 3 }],
      historique: [...echange.historique.slice(0, 1), 7, echange.historique[1]],
    };
    const lu = lireEchange({ ...b, echange: abime });
    expect(lu.etat).toBe('abime');
    expect(lu.echange.commentaires).toEqual(echange.commentaires);
    // Past a broken link, only what came after is sure.
    expect(lu.echange.historique).toEqual([echange.historique[1]]);
  });

  it('ce qui a été mis de côté une fois le reste', () => {
    const un = commenter(
      { ...demande(), echange: 3 },
      { id: 'c1', champ: null, texte: 'x' },
      'demandeur',
      T0,
    );
    const deux = ecrireEchange({ ...un, echange: 'x' }, ECHANGE_VIDE);
    expect(deux.echange_abime).toEqual(['3', '"x"']);
    expect(ecrireEchange({ ...un, echange: 4, echange_abime: { a: 1 } }, ECHANGE_VIDE).echange_abime).toEqual(
      ['{"a":1}', '4'],
    );
  });

  it('ceux d’une version plus récente ne sont ni lus ni touchés', () => {
    const futur = { ...demande(), echange: { version: 2, neuf: true } };
    expect(lireEchange(futur).etat).toBe('plus_recent');
    expect(phraseEchange('plus_recent')).toMatch(/^Rechargez la page/);
    expect(commenter(futur, { id: 'c1', champ: null, texte: 'x' }, 'demandeur', T0)).toBe(futur);
    expect(noter({ ...futur, reponses: {} }, futur.reponses, 'demandeur', T0).echange).toBe(futur.echange);
  });

  it('une version plus ancienne passe par chaque marche, une fois', () => {
    const marches = [
      (v: object) => ({ ...v, un: true }),
      (v: object) => ({ ...v, deux: true }),
    ] as unknown as Parameters<typeof migrer>[1];
    expect(migrer({ version: 1 }, marches)).toEqual({ version: 3, un: true, deux: true });
    expect(migrer({ version: 2 }, marches)).toEqual({ version: 3, deux: true });
    expect(migrer({ version: 3 }, marches)).toEqual({ version: 3 });
  });

  it('2000 échanges au hasard : rien ne casse, et les réponses se jugent comme sans eux', () => {
    const b = demande();
    const juge = readDraft(b, new Date(T0));
    const morceau = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(plein().echange));
    const echange = fc.dictionary(
      fc.constantFrom(
        'version',
        'historique',
        'gardees',
        'conflits',
        'avis',
        'commentaires',
        'retours',
        'oubliees',
      ),
      fc.oneof(fc.constant(1), morceau, fc.array(morceau)),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.oneof(echange, morceau), (lu) => {
        const avec = { ...b, echange: JSON.parse(JSON.stringify(lu)) };
        const apres = commenter(avec, { id: 'c1', champ: null, texte: 'x' }, 'demandeur', T0);
        expect(['bon', 'plus_recent']).toContain(lireEchange(apres).etat);
        expect(apres.reponses).toBe(b.reponses);
      }),
      { numRuns: 2000 },
    );
    expect(readDraft({ ...b, echange: { version: 1, historique: 3 } }, new Date(T0))).toEqual(juge);
  });
});

describe('Les commentaires', () => {
  it('se posent sur une question ou sur le tout, dans l’ordre, et s’effacent', () => {
    let b = commenter(demande(), { id: 'c2', champ: 'intitule', texte: ' deux ' }, 'demandeur', a(2));
    b = commenter(b, { id: 'c1', champ: 'intitule', texte: 'un' }, 'contact_metier', a(1));
    b = commenter(b, { id: 'c3', champ: null, texte: 'x'.repeat(TEXTE_MAX + 1) }, '', a(1));
    expect(commentairesSur(b, 'intitule').map(({ texte, qui }) => [texte, qui])).toEqual([
      ['un', 'contact_metier'],
      ['deux', 'demandeur'],
    ]);
    expect(commentairesSur(b, null)[0]).toMatchObject({ qui: 'demandeur', texte: 'x'.repeat(TEXTE_MAX) });
    expect(commentairesSur(effacerCommentaire(b, 'c1'), 'intitule')).toHaveLength(1);
    expect(commenter(b, { id: 'c4', champ: null, texte: '  ' }, 'demandeur', a(3))).toBe(b);
  });
});
