import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft, serializeDraft } from '../draft/format';
import type { Reponses } from '../form/types';
import { extraire } from './champs';
import { lireEchange } from './format';
import { differences, GROUPE_MS, noter, ORIGINE, resume, revenir, versionA } from './historique';
import { ENTREES_MAX, phraseOubli, tient } from './place';
import { a, CHAMPS, demande, T0, valeurPour } from './test-echange';

const ecrire = (b: ReturnType<typeof demande>, changes: Reponses, minute: number, qui = 'demandeur') =>
  noter({ ...b, reponses: { ...b.reponses, ...changes } }, b.reponses, qui, a(minute));
const entrees = (b: ReturnType<typeof demande>) => lireEchange(b).echange.historique;

describe('L’historique', () => {
  it('dit quoi, qui, quand, et regroupe ce qu’une personne tape en dix minutes', () => {
    const un = ecrire(demande({ intitule: 'A' }), { intitule: 'AB' }, 0);
    const deux = ecrire(un, { intitule: 'ABC', description: 'D' }, GROUPE_MS / 60_000 - 1);
    expect(entrees(deux)).toEqual([
      {
        id: `${T0}#1`,
        genre: 'saisie',
        quand: T0,
        qui: 'demandeur',
        changements: { intitule: ['A', 'ABC'], description: [null, 'D'] },
      },
    ]);
    expect(resume(entrees(deux)[0] as never)).toBe(
      'Vous\u00a0: 2 réponses changées\u00a0: Nom du projet, Description du projet.',
    );
  });

  it('ne nomme pas ce qui se déduit d’une réponse', () => {
    const verifie = ecrire(demande({}), { siret: '21920023500014', siret_verifie: '21920023500014' }, 0);
    expect(resume(entrees(verifie)[0] as never)).toMatch(/une réponse changée\u00a0: [^,]*SIRET[^,]*\.$/);
  });

  it('sépare dix minutes plus tard, une autre personne, une horloge qui recule', () => {
    const un = ecrire(demande({}), { intitule: 'A' }, 0);
    expect(entrees(ecrire(un, { intitule: 'B' }, GROUPE_MS / 60_000))).toHaveLength(2);
    expect(entrees(ecrire(un, { intitule: 'B' }, 1, 'Awa Diallo'))).toHaveLength(2);
    expect(entrees(ecrire(un, { intitule: 'B' }, -1))).toHaveLength(2);
  });

  it('ne dit rien quand rien n’a changé, ou que tout a été repris', () => {
    const b = demande({ intitule: 'A', scopes: ['x', 'y'] });
    expect(ecrire(b, { scopes: ['y', 'x'], contexte_metier: ' ' }, 0)).not.toHaveProperty('echange');
    expect(ecrire(b, { trousse_depot_le: '2026-12-01' }, 0)).not.toHaveProperty('echange');
    expect(entrees(ecrire(ecrire(b, { intitule: 'B' }, 0), { intitule: 'A' }, 1))).toEqual([]);
  });

  it('revient à une version sans rien effacer, et en revient', () => {
    const un = ecrire(demande({ intitule: 'A' }), { intitule: 'B' }, 0);
    const deux = ecrire(un, { intitule: 'C', description: 'D' }, 60);
    const retour = revenir(deux, entrees(un)[0]?.id ?? '', 'demandeur', a(90));
    expect(retour.reponses).toEqual({ intitule: 'B' });
    expect(retour.modifie_le).toBe(a(90));
    expect(entrees(retour)).toHaveLength(3);
    expect(resume(entrees(retour)[2] as never)).toContain('en revenant à une version précédente');
    const encore = revenir(retour, entrees(deux)[1]?.id ?? '', 'demandeur', a(91));
    expect(encore.reponses).toEqual(deux.reponses);
    expect(revenir(encore, ORIGINE, 'demandeur', a(92)).reponses).toEqual({ intitule: 'A' });
  });

  it('ne revient pas à une version inconnue, ni à celle où l’on est', () => {
    const un = ecrire(demande({ intitule: 'A' }), { intitule: 'B' }, 0);
    expect(versionA(un, 'autre')).toBeNull();
    expect(revenir(un, 'autre', 'demandeur', a(1))).toBe(un);
    expect(revenir(un, entrees(un)[0]?.id ?? '', 'demandeur', a(1))).toBe(un);
  });

  it('retrouve chaque version de 2000 histoires au hasard', () => {
    const champs = Object.values(CHAMPS).flat();
    const pas = fc
      .constantFrom(...champs)
      .chain((champ) =>
        fc.record({ champ: fc.constant(champ), valeur: valeurPour(champ), saut: fc.constantFrom(1, 60) }),
      );
    fc.assert(
      fc.property(fc.array(pas, { maxLength: 15 }), (histoire) => {
        let b = demande({ intitule: 'a' });
        let minute = 0;
        const vues = new Map<string, Reponses>();
        for (const { champ, valeur, saut } of histoire) {
          minute += saut;
          b = ecrire(b, { [champ]: valeur }, minute);
          const derniere = entrees(b).at(-1)?.id;
          if (derniere) vues.set(derniere, b.reponses);
        }
        for (const { id } of entrees(b)) {
          expect(differences(versionA(b, id) ?? {}, vues.get(id) ?? {})).toEqual({});
        }
        expect(extraire(versionA(b, ORIGINE) ?? {}, champs)).toEqual({ intitule: 'a' });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Un long historique', () => {
  it('tient dans le fichier, garde les dernières versions et le début, et dit ce qu’il regroupe', () => {
    let b = demande({ intitule: 'début' });
    const total = ENTREES_MAX + 60;
    for (let n = 0; n < total; n += 1) b = ecrire(b, { intitule: `nom ${n}` }, n * 60);
    expect(entrees(b).length).toBeLessThanOrEqual(ENTREES_MAX);
    expect(versionA(b, ORIGINE)?.intitule).toBe('début');
    expect(versionA(b, entrees(b).at(-2)?.id ?? '')?.intitule).toBe(`nom ${total - 2}`);
    expect(phraseOubli(b)).toMatch(
      /^L’historique est long\u00a0: \d+ versions anciennes n’en font plus qu’une/,
    );
    const [premiere] = entrees(b);
    expect(premiere?.genre).toBe('regroupe');
    expect((premiere?.nombre ?? 0) + entrees(b).length - 1).toBe(total);
    // The version that stands for several keeps the answers of the last of them.
    expect(versionA(b, premiere?.id ?? '')?.intitule).toBe(`nom ${(premiere?.nombre ?? 0) - 1}`);
  });

  it('oublie des versions plutôt que de rendre la demande illisible, et les compte', () => {
    let b = demande({});
    for (let n = 0; n < 6; n += 1) b = ecrire(b, { description: String(n).repeat(220_000) }, n * 60);
    expect(tient(b)).toBe(true);
    expect(parseDraft(serializeDraft(b)).ok).toBe(true);
    expect(b.reponses.description).toBe('5'.repeat(220_000));
    b = ecrire(b, { description: 'é'.repeat(400_000) }, 600);
    expect(entrees(b)).toEqual([]);
    expect(lireEchange(b).echange.oubliees).toBe(7);
    expect(phraseOubli(b)).toContain('7 sont oubliées');
  });

  it('ne dit rien d’un historique entier', () => {
    expect(phraseOubli(ecrire(demande({}), { intitule: 'A' }, 0))).toBeNull();
  });
});
