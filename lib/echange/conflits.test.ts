import { describe, expect, it } from 'vitest';
import { conflitsDe, decider, reponsesGardees } from './conflits';
import { lireEchange } from './format';
import { ORIGINE, resume, versionA } from './historique';
import { a, demande, repond, reprendre } from './test-echange';

const depart = demande({ intitule: 'A' });
const retour = repond(depart, 'contact_metier', { intitule: 'là' });
const enConflit = reprendre({ ...depart, reponses: { intitule: 'ici' } }, retour);
const [conflit] = conflitsDe(enConflit);
const dit = (b: typeof depart) => reponsesGardees(b, 'intitule').map(({ valeur, qui }) => [valeur, qui]);

describe('Décider d’un conflit', () => {
  if (!conflit) throw new Error('un conflit est attendu');

  it('« ici » garde la réponse, et l’autre reste dans ce qui a été dit', () => {
    const decide = decider(enConflit, conflit, 'ici', 'demandeur', a(20));
    expect(decide.reponses.intitule).toBe('ici');
    expect(conflitsDe(decide)).toEqual([]);
    expect(dit(decide)).toContainEqual(['là', 'contact_metier']);
    expect(lireEchange(decide).echange.historique.at(-1)).toMatchObject({ genre: 'decision', quand: a(20) });
  });

  it('« là » prend l’autre réponse, et la première reste dans ce qui a été dit et dans l’historique', () => {
    const decide = decider(enConflit, conflit, 'la', 'demandeur', a(20));
    expect(decide.reponses.intitule).toBe('là');
    expect(decide.modifie_le).toBe(a(20));
    expect(dit(decide)).toContainEqual(['ici', 'demandeur']);
    expect(versionA(decide, ORIGINE)?.intitule).toBe('ici');
    const derniere = lireEchange(decide).echange.historique.at(-1);
    expect(derniere && resume(derniere)).toBe(
      'Vous, en choisissant entre deux réponses\u00a0: une réponse changée\u00a0: Nom du projet.',
    );
  });

  it('une troisième réponse garde les deux autres', () => {
    const decide = decider(enConflit, conflit, { valeur: 'ensemble' }, 'demandeur', a(20));
    expect(decide.reponses.intitule).toBe('ensemble');
    expect(dit(decide)).toHaveLength(2);
  });

  it('une troisième réponse qui ne convient pas, ou un conflit déjà décidé : rien ne bouge', () => {
    expect(decider(enConflit, conflit, { valeur: ['x'] }, 'demandeur', a(20))).toBe(enConflit);
    const decide = decider(enConflit, conflit, 'ici', 'demandeur', a(20));
    expect(decider(decide, conflit, 'la', 'demandeur', a(21))).toBe(decide);
  });

  it('une décision tient devant une réponse plus ancienne qui arrive après', () => {
    const decide = decider(enConflit, conflit, 'ici', 'demandeur', a(20));
    const ancien = repond(depart, 'contact_metier', { intitule: 'vieux' }, { id: 'r0', minute: 4 });
    const apres = reprendre(decide, ancien);
    expect([apres.reponses.intitule, conflitsDe(apres)]).toEqual(['ici', []]);
  });

  it('taper ici la même réponse règle le conflit', () => {
    expect(conflitsDe({ ...enConflit, reponses: { intitule: 'là' } })).toEqual([]);
  });
});
