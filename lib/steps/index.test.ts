import { describe, expect, it } from 'vitest';
import { SOURCES } from '../catalogue/sources';
import { assess, isList, isOptional, journey, placeOf, statusOf, visibleFields } from '../form/engine';
import { answer, blockingSentence, STEPS, STEPS_DATAPASS } from './index';
import {
  ATEXO,
  bonnesReponses,
  FORM_UIDS,
  MARCHES,
  malTypees,
  REPONSES_EDITEUR,
  juger as relire,
  sans,
} from './test-reponses';

const noms = (etapes: readonly { name: string }[]) => etapes.map(({ name }) => name);
const TOUTES = [
  'anticiper',
  'organisation',
  'contexte',
  'projet',
  'donnees',
  'cadre-juridique',
  'traitement',
  'contacts',
  'relecture',
  'export',
];

describe('Les étapes de ma demande', () => {
  it('se suivent dans cet ordre', () => {
    expect(noms(STEPS)).toEqual(TOUTES);
  });

  it('ne posent chaque question qu’une fois', () => {
    const questions = STEPS.flatMap(({ fields }) => noms(fields));
    expect(questions).toHaveLength(new Set(questions).size);
    expect(questions).toContain('siret');
  });

  it('ont des règles datées, sourcées, qui visent une de leurs questions', () => {
    const regles = STEPS.flatMap(({ rules }) => rules);
    expect(regles.map(({ code }) => code)).toHaveLength(new Set(regles.map(({ code }) => code)).size);
    for (const step of STEPS)
      for (const { champ, source, verifieLe } of step.rules) {
        expect(noms(step.fields)).toContain(champ);
        expect(SOURCES).toHaveProperty(source);
        expect(verifieLe).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      }
    for (const { fields } of STEPS) for (const { source } of fields) expect(SOURCES).toHaveProperty(source);
  });

  it('se relisent dans l’ordre de DataPass, sans perdre une question', () => {
    const ordre = [
      'organisation',
      'basic_infos',
      'legal',
      'scopes',
      'personal_data',
      'contacts',
      'finish',
      null,
    ];
    const rangs = STEPS_DATAPASS.map(({ bloc }) => ordre.indexOf(bloc));
    expect(rangs).not.toContain(-1);
    expect(rangs).toEqual([...rangs].sort((a, b) => a - b));
    expect(noms(STEPS_DATAPASS).sort()).toEqual(TOUTES.filter((name) => name !== 'export').sort());
  });

  it.each(FORM_UIDS)('« %s » : toutes, sauf le texte pour le socle de base', (form_uid) => {
    const attendues = form_uid.includes('socle')
      ? TOUTES.filter((name) => name !== 'cadre-juridique')
      : TOUTES;
    expect(noms(journey(STEPS, { form_uid }))).toEqual(attendues);
  });

  it('ne gardent que les contacts pour le formulaire d’un éditeur', () => {
    const restantes = noms(journey(STEPS, REPONSES_EDITEUR));
    expect(restantes).toEqual(['anticiper', 'organisation', 'contexte', 'contacts', 'relecture', 'export']);
    expect(placeOf(STEPS, 'contexte', { form_uid: ATEXO }).next?.name).toBe('contacts');
  });

  it('gardent sans les juger les réponses des étapes cachées', () => {
    const reponses = malTypees({ ...MARCHES, cadre_juridique_url: 3, scopes: ['inconnue'], intitule: 3 });
    expect(
      relire(reponses)
        .map(({ champ }) => champ)
        .sort(),
    ).toContain('cadre_juridique_url');
    const chezAtexo = answer(reponses, 'form_uid', ATEXO);
    expect(relire(chezAtexo)).toEqual([]);
    expect(chezAtexo).toEqual({ ...reponses, form_uid: ATEXO });
  });
});

describe('De bonnes réponses', () => {
  const conseils = (uid: string) => (uid === 'api-entreprise' ? ['demande_libre_plus_longue'] : []);

  it.each([
    ...FORM_UIDS.map((uid) => [uid, bonnesReponses(uid)] as const),
    [ATEXO, REPONSES_EDITEUR] as const,
  ])('« %s » : rien ne bloque, rien ne reviendra', (uid, reponses) => {
    const constats = assess(STEPS, reponses);
    expect(constats.filter(({ niveau }) => niveau !== 'conseil')).toEqual([]);
    expect(constats.map(({ code }) => code)).toEqual(conseils(uid));
    const statuts = journey(STEPS, reponses).map((step) => statusOf(step, reponses).statut);
    expect(new Set(statuts.slice(0, -1))).toEqual(new Set(['complete']));
    expect(blockingSentence(reponses)).toBeNull();
  });

  it.each([
    ...FORM_UIDS.map((uid) => [uid, bonnesReponses(uid)] as const),
    [ATEXO, REPONSES_EDITEUR] as const,
  ])(
    '« %s » : chaque réponse obligatoire qui manque est signalée, chaque facultative ne l’est pas',
    (_uid, reponses) => {
      const posees = journey(STEPS, reponses).flatMap((step) =>
        visibleFields(step, reponses).map((field) => ({ step, field })),
      );
      expect(posees.length).toBeGreaterThan(25);
      for (const { step, field } of posees) {
        if (field.name === 'form_uid' || field.name === 'scopes') continue; // They decide what else is asked.
        const constats = assess([step], sans(reponses, field.name)).filter(
          ({ champ }) => champ === field.name,
        );
        const preuve = field.name === 'cadre_juridique_url' ? ['cadre_juridique_sans_preuve'] : [];
        const attendus = isOptional(field) ? preuve : [`${field.name}_manquant`];
        expect(constats.map(({ code }) => code)).toEqual(attendus);
        if (!isOptional(field)) expect(constats[0]?.niveau).toBe(field.niveau ?? 'bloquant');
      }
    },
  );

  it('n’importe quelle réponse du mauvais type est un constat bloquant sur elle', () => {
    for (const { field } of STEPS.flatMap((step) => step.fields.map((each) => ({ field: each })))) {
      const faux = isList(field.kind) ? 'texte' : ['texte'];
      for (const autre of [faux, 3, null, true, { a: 1 }]) {
        const reponses = malTypees({ ...MARCHES, [field.name]: autre });
        const pose = journey(STEPS, reponses).some((step) => visibleFields(step, reponses).includes(field));
        const codes = relire(reponses).filter(
          ({ champ, origine }) => champ === field.name && origine === 'champ',
        );
        expect([field.name, codes.map(({ code }) => code)]).toEqual([
          field.name,
          pose ? [`${field.name}_type`] : [],
        ]);
      }
    }
  });
});

describe('Répondre à une question', () => {
  const reponses = Object.freeze({ siret: '1', scopes: ['effectifs_urssaf'], cle_inconnue: 'gardée' });

  it('garde la réponse telle que je l’écris, et toutes les autres', () => {
    expect(answer(reponses, 'intitule', ' Mon projet ')).toEqual({ ...reponses, intitule: ' Mon projet ' });
    expect(answer(reponses, 'siret', 'pas un siret')).toEqual({ ...reponses, siret: 'pas un siret' });
    expect(answer(reponses, 'scopes', ['a', 'b'])).toEqual({ ...reponses, scopes: ['a', 'b'] });
    expect(reponses).toEqual({ siret: '1', scopes: ['effectifs_urssaf'], cle_inconnue: 'gardée' });
  });

  it('un blanc ne laisse pas de clé', () => {
    expect(answer(reponses, 'siret', '')).toEqual(sans(reponses, 'siret'));
    expect(answer(reponses, 'scopes', [])).toEqual(sans(reponses, 'scopes'));
    expect(Object.keys(answer(reponses, 'intitule', ''))).toEqual(Object.keys(reponses));
  });

  it('choisir un cas d’usage remplit les blancs seulement', () => {
    const change = answer(reponses, 'form_uid', 'api-entreprise-marches-publics');
    expect(change).toMatchObject({
      ...reponses,
      cadre_juridique_nature: 'R2143-13 Code de la commande publique',
    });
  });
});

describe('Avant le dépôt', () => {
  const depot = STEPS.at(-1) ?? expect.fail('pas d’étape');

  it('je sais combien de points bloquent', () => {
    expect(blockingSentence(sans(MARCHES, 'siret'))).toBe('Un point bloque encore le dépôt.');
    expect(blockingSentence(sans(MARCHES, 'siret', 'intitule'))).toBe('2 points bloquent encore le dépôt.');
    const bloquants = relire({}).filter(({ niveau }) => niveau === 'bloquant');
    expect(bloquants.length).toBeGreaterThan(25);
    expect(blockingSentence({})).toBe(`${bloquants.length} points bloquent encore le dépôt.`);
    expect(blockingSentence(sans(MARCHES, 'contexte_metier'))).toBeNull();
  });

  it('le dépôt attend qu’ils soient levés', () => {
    expect(statusOf(depot, {})).toEqual({ statut: 'en_attente', manque: blockingSentence({}) });
    expect(statusOf(depot, MARCHES).statut).not.toBe('en_attente');
  });

  it('un brouillon vide se relit dans l’ordre des étapes', () => {
    const etapes = [...new Set(relire({}).map(({ etape }) => etape))];
    expect(etapes).toEqual(TOUTES.filter((name) => name !== 'export'));
  });
});
