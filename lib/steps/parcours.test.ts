import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DONNEES } from '../catalogue/donnees';
import type { FormUid } from '../catalogue/formulaires';
import { isList, journey, placeOf, statusOf, toSections, visibleFields } from '../form/engine';
import type { Field, Reponse, Reponses } from '../form/types';
import { answer, STEPS } from './index';
import { ATEXO, cochees, FORM_UIDS, formulaire, MARCHES, malTypees, juger as relire } from './test-reponses';

/**
 * A model of the whole preparation: what the agent did, and what must be true of it afterwards.
 * The model knows only the contract: the answers written, and what each form of DataPass fills.
 */
const CHAMPS: readonly Field[] = STEPS.flatMap(({ fields }) => fields);
const NOMS = CHAMPS.map(({ name }) => name);
const SCOPES = DONNEES.map(({ scope }) => scope);

type Geste =
  | { geste: 'repondre'; name: string; reponse: Reponse }
  | { geste: 'choisir'; uid: string }
  | { geste: 'suivant' }
  | { geste: 'precedent' }
  | { geste: 'aller'; rang: number };

const ecrit = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'oui',
    'editeur',
    'personne',
    'particulier',
    'collectivite',
    'developpeurs',
    'Axyus',
    'Atexo',
  ),
  fc.constantFrom(
    '36',
    '37',
    '0',
    'agent_habilite',
    'grand_public_sans_authentification',
    'a@b.fr',
    'clamart.fr',
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const coche = fc.array(fc.constantFrom(...SCOPES, 'acte.pdf', 'acte.docx', 'inconnue', ''), { maxLength: 8 });
const uidAuHasard = fc.constantFrom<string>(...FORM_UIDS, ATEXO, 'inconnu', '');
const reponseA = (field: Field): fc.Arbitrary<Geste> =>
  (isList(field.kind) ? coche : ecrit).map((reponse) => ({ geste: 'repondre', name: field.name, reponse }));
const repondables = CHAMPS.filter(({ name }) => name !== 'form_uid');
const decisives = repondables.filter(({ options, kind }) => options || kind === 'mois' || kind === 'lien');
const geste: fc.Arbitrary<Geste> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...decisives).chain(reponseA) },
  { weight: 2, arbitrary: fc.constantFrom(...repondables).chain(reponseA) },
  { weight: 2, arbitrary: uidAuHasard.map((uid): Geste => ({ geste: 'choisir', uid })) },
  { weight: 2, arbitrary: fc.constantFrom<Geste>({ geste: 'suivant' }, { geste: 'precedent' }) },
  fc.nat(STEPS.length - 1).map((rang): Geste => ({ geste: 'aller', rang })),
);

const PREREMPLIS = ['scopes', 'intitule', 'cadre_juridique_nature', 'cadre_juridique_url'] as const;
function prerempli(uid: string): Record<(typeof PREREMPLIS)[number], Reponse> {
  const connu = FORM_UIDS.find((each): each is FormUid => each === uid);
  const form = connu && formulaire(connu);
  return {
    scopes: connu ? cochees(connu) : [],
    intitule: uid === 'api-entreprise-editeur' ? '' : (form?.intituleParDefaut ?? ''),
    cadre_juridique_nature: form?.cadreJuridique?.nature ?? '',
    cadre_juridique_url: form?.cadreJuridique?.url ?? '',
  };
}
const vide = (reponse: Reponse | undefined) =>
  reponse === undefined || [reponse].flat().every((each) => each.trim() === '');
const meme = (a: Reponse | undefined, b: Reponse) =>
  JSON.stringify([a].flat().sort()) === JSON.stringify([b].flat().sort());

/**
 * What the agent wrote and nobody may replace when the form changes from one to another. After a form
 * that fills nothing, what any form fills may be someone's untouched prefill: it is left to the code.
 */
function intouchables(modele: Map<string, Reponse>, avant: string): ReadonlyMap<string, Reponse> {
  const connu = FORM_UIDS.some((uid) => uid === avant);
  const remplis = (connu ? [avant] : ['', ...FORM_UIDS]).map(prerempli);
  const gardees = [...modele].filter(([name, reponse]) => {
    const prefilled = PREREMPLIS.find((each) => each === name);
    const untouched = prefilled && remplis.some((rempli) => meme(reponse, rempli[prefilled]));
    return name !== 'form_uid' && !(prefilled && (vide(reponse) || untouched));
  });
  return new Map(gardees);
}

function verifie(reponses: Reponses) {
  const parcours = journey(STEPS, reponses);
  const visibles = parcours.map(({ name }) => name);
  for (const step of STEPS) {
    const rang = parcours.indexOf(step);
    const [previous, next] = rang === -1 ? [] : [parcours[rang - 1], parcours[rang + 1]];
    const place = placeOf(STEPS, step.name, reponses);
    expect(place).toEqual({ rank: rang, total: parcours.length, previous, next });
    const { statut, manque } = statusOf(step, reponses);
    expect(['a_commencer', 'en_attente', 'en_cours', 'complete', 'bloquee']).toContain(statut);
    expect(manque === null).toBe(statut === 'a_commencer' || statut === 'complete');
  }
  const posees = parcours.flatMap((step) => visibleFields(step, reponses).map(({ name }) => name));
  const constats = relire(reponses);
  expect(constats.filter(({ etape, message }) => !visibles.includes(etape) || message.trim() === '')).toEqual(
    [],
  );
  expect(constats.filter(({ champ, origine }) => origine === 'champ' && !posees.includes(champ))).toEqual([]);
  expect(toSections(STEPS, reponses).map(({ step }) => step.name)).toEqual(visibles);
}

function joue(gestes: readonly Geste[]): Reponses {
  let reponses: Reponses = {};
  let etape = STEPS[0] ?? expect.fail('pas d’étape');
  const modele = new Map<string, Reponse>();
  for (const each of gestes) {
    const avant = Object.freeze({ ...reponses });
    if (each.geste === 'suivant' || each.geste === 'precedent') {
      const place = placeOf(STEPS, etape.name, reponses);
      const autre = each.geste === 'suivant' ? place.next : place.previous;
      if (autre) {
        const retour = placeOf(STEPS, autre.name, reponses);
        expect(each.geste === 'suivant' ? retour.previous : retour.next).toBe(etape);
        etape = autre;
      }
    } else if (each.geste === 'aller') {
      etape = STEPS[each.rang] ?? etape;
    } else if (each.geste === 'repondre') {
      reponses = answer(avant, each.name, each.reponse);
      if (each.reponse.length === 0) modele.delete(each.name);
      else modele.set(each.name, each.reponse);
      expect(each.name in reponses).toBe(each.reponse.length > 0);
    } else {
      const gardees = intouchables(modele, String(modele.get('form_uid') ?? ''));
      reponses = answer(avant, 'form_uid', each.uid);
      for (const [name, reponse] of gardees) expect([name, reponses[name]]).toEqual([name, reponse]);
      for (const name of [...PREREMPLIS, 'form_uid']) {
        const reponse = reponses[name];
        if (reponse === undefined || reponse.length === 0) modele.delete(name);
        else modele.set(name, reponse);
      }
      expect(modele.get('form_uid') ?? '').toBe(each.uid);
    }
    // Whatever was done, every other answer is still there, hidden steps included.
    const gardees = Object.entries(reponses).filter(
      ([, reponse]) => reponse !== undefined && reponse.length > 0,
    );
    expect(Object.fromEntries(gardees)).toEqual(Object.fromEntries(modele));
  }
  verifie(reponses);
  return reponses;
}

describe('Mon parcours, quoi que je réponde et dans quelque ordre que ce soit', () => {
  it('se tient après chaque suite de gestes', () => {
    const seen = { cachees: 0, completes: 0 };
    fc.assert(
      fc.property(fc.array(geste, { maxLength: 50 }), (gestes) => {
        const reponses = joue(gestes);
        const parcours = journey(STEPS, reponses);
        if (parcours.length < STEPS.length) seen.cachees += 1;
        if (parcours.some((step) => statusOf(step, reponses).statut === 'complete')) seen.completes += 1;
      }),
      { numRuns: 1_000 },
    );
    expect(seen.cachees).toBeGreaterThan(20);
    expect(seen.completes).toBeGreaterThan(20);
  }, 60_000);

  it('ne dépend pas de l’ordre de mes réponses', () => {
    const deux = fc.uniqueArray(fc.constantFrom(...repondables), {
      minLength: 2,
      maxLength: 2,
      selector: ({ name }) => name,
    });
    fc.assert(
      fc.property(
        deux.chain((champs) => fc.tuple(...champs.map(reponseA))),
        (gestes) => {
          const joues = [gestes, [...gestes].reverse()].map((ordre) => joue(ordre));
          expect(joues[0]).toEqual(joues[1]);
        },
      ),
    );
  }, 20_000);

  it('tient aussi quand le fichier contient n’importe quoi sous n’importe quel nom', () => {
    const fichier = fc.dictionary(fc.constantFrom(...NOMS, 'inconnue'), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 12,
    });
    fc.assert(
      fc.property(fichier, fc.boolean(), (lu, complet) => {
        const reponses = malTypees({ ...(complet ? MARCHES : {}), ...lu });
        verifie(reponses);
      }),
      { numRuns: 300 },
    );
  }, 20_000);
});
