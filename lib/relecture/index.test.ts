import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRES_EDITEURS } from '../catalogue/formulaires';
import { assess } from '../form/engine';
import type { Reponses } from '../form/types';
import { STEPS } from '../steps';
import { malTypees } from '../steps/test-reponses';
import { REGLES, relire, stepsToRead } from '.';
import { reglesDatees } from './dates';
import { changer, LECTURE, lire } from './test-demandes';
import { BONNES, bonne } from './test-fautes';
import { FAUTES_PROJET } from './test-fautes-projet';

const CHAMPS = [
  ...new Set([...STEPS.flatMap(({ fields }) => fields.map(({ name }) => name)), 'textes_a_relire']),
];

/** Anything that a draft file may hold: the right words as well as the wrong types. */
const arbitraires: fc.Arbitrary<Reponses> = fc
  .dictionary(
    fc.constantFrom(...CHAMPS),
    fc.oneof(
      fc.constantFrom(...BONNES.flatMap(({ reponses }) => Object.values(reponses))),
      fc.constantFrom(...FAUTES_PROJET.flatMap(({ change }) => Object.values(change))),
      fc.string({ unit: 'binary' }),
      fc.array(fc.string()),
      fc.jsonValue(),
      fc.constantFrom(null, undefined, 3, true, Number.NaN, {}, [[]], { toString: 3 }),
    ),
    { maxKeys: 25 },
  )
  .map((each) => malTypees(each as Record<string, unknown>));

const figer = (valeur: unknown): unknown => {
  if (typeof valeur === 'object' && valeur !== null) Object.values(Object.freeze(valeur)).forEach(figer);
  return valeur;
};

describe('La relecture', () => {
  it('ne tombe jamais, rend toujours la même chose et ne touche à rien', () => {
    fc.assert(
      fc.property(arbitraires, fc.string(), fc.string(), (reponses, aujourdhui, catalogue) => {
        figer(reponses);
        const lecture = Object.freeze({ aujourdhui, catalogue });
        expect(relire(reponses, lecture)).toEqual(relire(reponses, lecture));
        expect(relire(reponses, LECTURE)).toEqual(relire(structuredClone(reponses), LECTURE));
      }),
      { numRuns: 150 },
    );
  });

  it('suit l’ordre des étapes, et ne se répète pas', () => {
    const ordre = STEPS.map(({ name }) => name);
    fc.assert(
      fc.property(arbitraires, (reponses) => {
        const constats = lire(reponses);
        const rangs = constats.map(({ etape }) => ordre.indexOf(etape));
        expect(rangs).toEqual([...rangs].sort((a, b) => a - b));
        expect(new Set(constats.map(({ code }) => code)).size).toBe(constats.length);
      }),
      { numRuns: 100 },
    );
  });

  it('garde tout ce que disent les étapes, et n’y ajoute que ses règles', () => {
    const siennes = new Set([...REGLES, ...reglesDatees(LECTURE)].map(({ code }) => code));
    fc.assert(
      fc.property(arbitraires, (reponses) => {
        expect(lire(reponses).filter(({ code }) => !siennes.has(code))).toEqual(assess(STEPS, reponses));
      }),
      { numRuns: 100 },
    );
  });

  it('se tait sur une réponse qui manque ou qui n’a pas la bonne forme', () => {
    fc.assert(
      fc.property(arbitraires, (reponses) => {
        const constats = lire(reponses);
        const champs = constats.filter(({ origine }) => origine === 'champ').map(({ champ }) => champ);
        expect(
          constats.filter(({ origine, champ }) => origine === 'regle' && champs.includes(champ)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('un brouillon vide ne dit que ce qui manque', () => {
    expect(
      lire({})
        .filter(({ origine }) => origine === 'regle')
        .map(({ code }) => code),
    ).toEqual(['cadre_juridique_sans_preuve']);
  });

  it.each(FORMULAIRES_EDITEURS.map(({ uid }) => uid))(
    '%s : les étapes cachées restent muettes',
    (form_uid) => {
      const reponses = changer(bonne('aides, région'), {
        form_uid,
        description: 'prospection',
        cadre_juridique_nature: 'CRPA',
        destinataire_donnees_caractere_personnel: 'la mairie',
      });
      const etapes = new Set(lire(reponses).map(({ etape }) => etape));
      for (const cachee of ['projet', 'donnees', 'cadre-juridique', 'traitement'])
        expect(etapes).not.toContain(cachee);
    },
  );

  it('sans la version du catalogue ni le jour, les règles datées se taisent', () => {
    const codes = relire(bonne('aides, région'), { aujourdhui: '', catalogue: '' }).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('production') || code === 'catalogue_change')).toEqual([]);
  });

  it('ne change pas les étapes du formulaire', () => {
    expect(stepsToRead(LECTURE).map(({ name }) => name)).toEqual(STEPS.map(({ name }) => name));
    expect(STEPS.flatMap(({ rules }) => rules).filter((rule) => 'etape' in rule)).toEqual([]);
  });

  it('chaque étape porte toutes ses règles, et elles seules', () => {
    const dites = [...REGLES, ...reglesDatees(LECTURE)];
    for (const { name, rules } of stepsToRead(LECTURE)) {
      const siennes = dites.filter(({ etape }) => etape === name).map(({ code }) => code);
      const connues = new Set(dites.map(({ code }) => code));
      expect(rules.map(({ code }) => code).filter((code) => connues.has(code))).toEqual(siennes);
    }
  });
});
