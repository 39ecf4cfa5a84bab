import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Reponses } from '../form/types';
import type { CleContact } from '../steps/contacts/step';
import { phraseFusion, phrasesBilan } from './bilan';
import { conflitsDe } from './conflits';
import { lireEchange } from './format';
import { fusionner } from './fusion';
import type { Retour } from './messages';
import {
  a,
  ayantEnvoye,
  bon,
  CHAMPS,
  changesDe,
  demande,
  PERSONNES,
  repond,
  reprendre,
  T0,
} from './test-echange';

vi.setConfig({ testTimeout: 60_000 });

const depart = demande({ intitule: 'A', scopes: ['unites_legales_etablissements_insee'] });
const bilanDe = (b: ReturnType<typeof demande>, retour: Retour) => bon(fusionner(b, retour, a(10_000))).bilan;
const tape = (b: ReturnType<typeof demande>, reponses: Reponses) => ({
  ...b,
  reponses: { ...b.reponses, ...reponses },
});

describe('Reprendre une réponse', () => {
  it('prend ce qui n’a changé que là-bas, avec qui et quand', () => {
    const retour = repond(depart, 'contact_metier', { intitule: 'B', description: 'D' });
    const { brouillon, bilan } = bon(fusionner(ayantEnvoye(depart, retour), retour, a(60)));
    expect(brouillon.reponses).toEqual({ ...depart.reponses, intitule: 'B', description: 'D' });
    expect(brouillon.modifie_le).toBe(a(60));
    expect(bilan.appliques).toEqual(['intitule', 'description']);
    expect(lireEchange(brouillon).echange.historique).toMatchObject([
      { genre: 'retour', qui: 'contact_metier', quand: a(5), changements: { intitule: ['A', 'B'] } },
    ]);
    expect(phrasesBilan(bilan)).toEqual(['Contact métier\u00a0: 2 réponses reprises.']);
  });

  it('efface ce que la personne a effacé', () => {
    const retour = repond(depart, 'contact_metier', { intitule: '' });
    expect(reprendre(depart, retour).reponses).not.toHaveProperty('intitule');
  });

  it('ne touche pas à ce qui n’a changé qu’ici, ni à ce qui dit la même chose', () => {
    const retour = repond(depart, 'contact_metier', { description: 'D' });
    const ici = tape(depart, { intitule: 'ici', description: 'D' });
    expect(reprendre(ici, retour).reponses).toEqual(ici.reponses);
    expect(bilanDe(ici, retour).memes).toEqual(['description']);
  });

  it('montre côte à côte ce qui a changé des deux côtés, et ne choisit pas', () => {
    const retour = repond(depart, 'contact_metier', { intitule: 'là' });
    const ici = tape(depart, { intitule: 'ici' });
    const apres = reprendre(ici, retour);
    expect(apres.reponses.intitule).toBe('ici');
    expect(conflitsDe(apres)).toEqual([
      { champ: 'intitule', base: 'A', ici: 'ici', la: 'là', qui: 'contact_metier', quand: a(5) },
    ]);
    expect(phrasesBilan(bilanDe(ici, retour))[1]).toBe(
      'Une réponse a changé des deux côtés\u00a0: choisissez laquelle garder.',
    );
  });

  it('la même personne se corrige : sa dernière réponse l’emporte, dans un ordre ou dans l’autre', () => {
    const un = repond(depart, 'contact_metier', { intitule: 'B' }, { id: 'r1', minute: 5 });
    const deux = repond(depart, 'contact_metier', { intitule: 'C' }, { id: 'r2', minute: 9 });
    expect(reprendre(depart, un, deux).reponses.intitule).toBe('C');
    const inverse = reprendre(depart, deux, un);
    expect(inverse.reponses.intitule).toBe('C');
    expect(conflitsDe(inverse)).toEqual([]);
    expect(bilanDe(reprendre(depart, deux), un).depassees).toEqual(['intitule']);
    expect(lireEchange(inverse).echange.gardees.map(({ valeur }) => valeur)).toContain('B');
  });

  it('une horloge folle ne fait pas taire les réponses suivantes', () => {
    const fou = { ...repond(depart, 'contact_metier', { intitule: 'B' }, { id: 'r1' }), quand: a(9e8) };
    const avant = bon(fusionner(depart, fou, a(10))).brouillon;
    const suite = repond(avant, 'contact_metier', { intitule: 'C' }, { id: 'r2', minute: 20 });
    expect(bon(fusionner(avant, suite, a(30))).brouillon.reponses.intitule).toBe('C');
    const vieux = repond(avant, 'contact_metier', { intitule: 'E' }, { id: 'r3', minute: 21 });
    const apres = bon(fusionner(avant, { ...vieux, quand: '1970-01-01T00:00:00.000Z' }, a(30))).brouillon;
    expect(apres.reponses.intitule).toBe('E');
  });

  it('choisir un formulaire ne remplit pas les questions des autres', () => {
    const retour = repond(demande({}), 'contact_metier', { form_uid: 'api-entreprise-marches-publics' });
    expect(reprendre(demande({}), retour).reponses).toEqual({ form_uid: 'api-entreprise-marches-publics' });
  });
});

describe('Une réponse hostile', () => {
  const sain = repond(depart, 'contact_metier', { description: 'D' });
  const avec = (changements: Retour['changements']) => ({
    ...sain,
    changements: { ...changements, ...sain.changements },
  });

  it.each([
    ['une question d’un autre', 'contact_technique_email', 'x@y.fr', 'n’est pas une question posée'],
    ['une réponse du demandeur', 'siret', '21920023500014', 'n’est pas une question posée'],
    ['une question inconnue', 'nouvelle', 'x', 'n’est pas une question posée'],
    ['un texte de la trousse', 'trousse_acte', 'x', 'n’est pas une question posée'],
    ['une clé qui atteint un prototype', '__proto__', 'x', 'n’est pas une question posée'],
    ['une liste pour un texte', 'intitule', ['x'], 'n’a pas la forme attendue'],
    ['un texte pour une liste', 'scopes', 'x', 'n’a pas la forme attendue'],
    ['un objet', 'intitule', { toString: 1 }, 'n’a pas la forme attendue'],
    ['un nombre', 'intitule', 3, 'n’a pas la forme attendue'],
  ])('%s : refusée d’une phrase, et le reste est repris', (_quoi, champ, valeur, phrase) => {
    const hostile = avec(Object.fromEntries([[champ, [null, valeur]]]) as Retour['changements']);
    const { brouillon, bilan } = bon(fusionner(depart, hostile, a(10)));
    expect(brouillon.reponses).toEqual({ ...depart.reponses, description: 'D' });
    expect(bilan.refus).toHaveLength(1);
    expect(bilan.refus[0]).toContain(phrase);
    expect(bilan.appliques).toEqual(['description']);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('d’une autre demande, trop lourde, ou devant un historique plus récent : rien n’a changé', () => {
    expect(fusionner(depart, { ...sain, demande: 'autre' }, a(10))).toEqual({
      ok: false,
      code: 'autre_demande',
    });
    const lourde = repond(depart, 'contact_metier', { description: 'é'.repeat(300_000) });
    expect(fusionner(depart, lourde, a(10))).toEqual({ ok: false, code: 'trop_plein' });
    const noeuds = repond(depart, 'contact_metier', {
      scopes: Array.from({ length: 3_000 }, (_, n) => String(n)),
    });
    expect(fusionner(depart, noeuds, a(10))).toEqual({ ok: false, code: 'trop_plein' });
    const futur = { ...depart, echange: { version: 2 } };
    expect(fusionner(futur, sain, a(10))).toEqual({ ok: false, code: 'plus_recent' });
    for (const code of ['autre_demande', 'trop_plein', 'plus_recent'] as const)
      expect(phraseFusion(code)).toMatch(/Rien n’a été changé\.$/);
  });

  it('que cette demande n’a pas demandée, ou demandée à un autre : reprise, et dite', () => {
    const DOUTE = /^Vérifiez qui vous a envoyé cette réponse/;
    expect(phrasesBilan(bilanDe(depart, sain)).at(-1)).toMatch(DOUTE);
    const autre = ayantEnvoye(depart, { ...sain, pour: 'contact_technique' });
    expect(phrasesBilan(bilanDe(autre, sain)).at(-1)).toMatch(DOUTE);
    expect(bilanDe(ayantEnvoye(depart, sain), sain).sansEnvoi).toBe(false);
  });

  it('un commentaire sur une question d’un autre devient un commentaire sur le tout', () => {
    const commentaires = [
      { champ: 'contact_technique_email', texte: 'x' },
      { champ: 'intitule', texte: 'y' },
    ];
    const { echange } = lireEchange(reprendre(depart, { ...sain, commentaires }));
    expect(echange.commentaires.map(({ champ, qui }) => [champ, qui])).toEqual([
      [null, 'contact_metier'],
      ['intitule', 'contact_metier'],
    ]);
  });
});

describe('L’ordre ne compte pas', () => {
  const quatre = fc.record(
    Object.fromEntries(PERSONNES.map((pour) => [pour, changesDe(pour)])) as Record<
      CleContact,
      fc.Arbitrary<Reponses>
    >,
  );
  const base = fc.record(
    Object.fromEntries(
      Object.values(CHAMPS)
        .flat()
        .map((champ) => [champ, fc.constantFrom('a', 'b')]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  );

  it('commutative, associative et idempotente sur des changements disjoints, fichier entier compris', () => {
    fc.assert(
      fc.property(base, quatre, fc.shuffledSubarray(PERSONNES, { minLength: 4 }), (debut, dits, ordre) => {
        const b = demande({ ...debut, cadre_juridique_documents: ['w.pdf'] });
        const retours = PERSONNES.map((pour, rang) => repond(b, pour, dits[pour], { minute: 5 + rang }));
        const droit = reprendre(b, ...retours);
        const melange = reprendre(b, ...ordre.map((pour) => retours[PERSONNES.indexOf(pour)] as Retour));
        expect(melange).toEqual(droit);
        expect(reprendre(droit, ...retours)).toEqual(droit);
        expect(conflitsDe(droit)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('les réponses et les conflits ne dépendent pas de l’ordre, même sur une seule question', () => {
    const mot = fc.constantFrom('a', 'b', 'c', 'd');
    const envoi = fc.record({ base: mot, la: mot, minute: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(
        mot,
        fc.array(envoi, { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (ici, envois, hasard) => {
          const retours = envois.map(({ base: vu, la, minute }, rang) =>
            repond(demande({ intitule: vu }), 'contact_metier', { intitule: la }, { id: `r${rang}`, minute }),
          );
          const melange = retours
            .map((retour) => [hasard.next().value as number, retour] as const)
            .sort(([x], [y]) => x - y)
            .map(([, retour]) => retour);
          const [un, deux] = [
            reprendre(demande({ intitule: ici }), ...retours),
            reprendre(demande({ intitule: ici }), ...melange),
          ];
          expect(un.reponses).toEqual(deux.reponses);
          expect(conflitsDe(un)).toEqual(conflitsDe(deux));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reprendre deux fois ne fait rien, et le dit', () => {
    const retour = repond(depart, 'contact_metier', { intitule: 'B' });
    const une = reprendre(depart, retour);
    const { brouillon, bilan } = bon(fusionner(une, retour, a(99)));
    expect(brouillon).toBe(une);
    expect(phrasesBilan(bilan)).toEqual(['Cette réponse était déjà reprise\u00a0: rien n’a été changé.']);
    expect(T0 < une.modifie_le).toBe(true);
  });
});
