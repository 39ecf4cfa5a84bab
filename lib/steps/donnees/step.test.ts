import { describe, expect, it } from 'vitest';
import { DONNEES } from '../../catalogue/donnees';
import { assessStep, isOptional, statusOf, visibleFields } from '../../form/engine';
import {
  ATEXO,
  bonnesReponses,
  codesDe,
  constatsDe,
  FORM_UIDS,
  formulaire,
  MARCHES,
  malTypees,
  sans,
} from '../test-reponses';
import { donnees, justificationOf } from './step';

const OUVERTES = DONNEES.filter(({ ouverture }) => ouverture === 'ouverte').map(({ scope }) => scope);
const PROTEGEES = DONNEES.filter(({ ouverture }) => ouverture === 'protegee');
const EFFECTIFS = 'effectifs_urssaf';
const BENEFICIAIRES = 'beneficiaires_effectifs_inpi';
const avec = (scopes: unknown, more: Record<string, unknown> = {}) =>
  malTypees({ ...MARCHES, ...more, scopes });
const codes = (scopes: unknown, more: Record<string, unknown> = {}) =>
  codesDe(donnees, avec(scopes, more), 'scopes');

describe('Les données que je demande', () => {
  it.each(FORM_UIDS)('« %s » : les bonnes réponses conviennent', (uid) => {
    expect(assessStep(donnees, bonnesReponses(uid))).toEqual([]);
    expect(statusOf(donnees, bonnesReponses(uid)).statut).toBe('complete');
  });

  it('attendent le cas d’usage', () => {
    const attente = { statut: 'en_attente', manque: 'Choisissez d’abord votre cas d’usage.' };
    expect(statusOf(donnees, {})).toEqual(attente);
    expect(statusOf(donnees, { ...MARCHES, form_uid: 'inconnu' })).toEqual(attente);
    expect(statusOf(donnees, { form_uid: 'api-entreprise' }).statut).toBe('a_commencer');
  });

  it.each([[undefined], [[]], [''], [null]])(
    '%j : aucune donnée choisie, un constat sur « scopes »',
    (scopes) => {
      const constats = constatsDe(donnees, avec(scopes), 'scopes');
      expect(constats).toMatchObject([{ niveau: 'bloquant', champ: 'scopes' }]);
      expect(isOptional(donnees.fields[0] ?? expect.fail('scopes'))).toBe(false);
    },
  );

  it.each([['effectifs_urssaf'], [12], [[12]], [[EFFECTIFS, null]], [{ 0: EFFECTIFS }]])(
    '%j n’est pas une liste de données',
    (scopes) => {
      expect(codes(scopes)).toEqual(['scopes_type']);
    },
  );

  it('nomment celles que DataPass ne connaît pas', () => {
    const constats = constatsDe(donnees, avec([...OUVERTES, 'bilans', '__proto__']), 'scopes');
    expect(constats).toMatchObject([{ code: 'scopes_forme', niveau: 'bloquant' }]);
    expect(constats[0]?.message).toContain('bilans, __proto__');
    expect(codes(['open_data'])).toEqual(['scopes_forme']);
    expect(codes([EFFECTIFS.toUpperCase()])).toEqual(['scopes_forme']);
    expect(codes([EFFECTIFS, EFFECTIFS])).toEqual([]);
  });

  it('peuvent n’être que des données ouvertes, sans rien justifier', () => {
    for (const more of [{}, { public_utilisateur: 'grand_public_sans_authentification' }]) {
      const reponses = avec(OUVERTES, more);
      expect(assessStep(donnees, reponses)).toEqual([]);
      expect(visibleFields(donnees, reponses).map(({ name }) => name)).toEqual(['scopes']);
    }
    expect(codes(OUVERTES.slice(0, 1))).toEqual([]);
  });

  it('ne concernent pas le formulaire d’un éditeur', () => {
    expect(donnees.when?.({ form_uid: ATEXO })).toBe(false);
    expect(donnees.when?.({ form_uid: 'api-entreprise-editeur' })).toBe(true);
    expect(donnees.when?.({})).toBe(true);
  });
});

describe.each(FORM_UIDS)('Avec le formulaire « %s »', (uid) => {
  const { impossibles } = formulaire(uid);

  it('chaque donnée impossible est refusée, chaque autre passe', () => {
    for (const { scope, nom } of PROTEGEES) {
      const constats = constatsDe(donnees, avec([...OUVERTES, scope], { form_uid: uid }), 'scopes');
      const impossible = impossibles.some((each) => each === scope);
      expect([scope, constats.map(({ code }) => code)]).toEqual([
        scope,
        impossible ? ['donnee_impossible'] : [],
      ]);
      if (impossible) expect(constats[0]?.message).toContain(nom);
      if (impossible) expect(constats[0]?.niveau).toBe('bloquant');
    }
  });

  it('chaque donnée protégée se justifie, sauf celles que le formulaire impose', () => {
    for (const { scope } of PROTEGEES) {
      const champ = justificationOf(scope);
      const reponses = sans(avec([...OUVERTES, scope], { form_uid: uid }), champ);
      const imposee = formulaire(uid).fige.some((each) => each === scope);
      const constats = constatsDe(donnees, reponses, champ).map(({ code, niveau }) => [code, niveau]);
      expect([scope, constats]).toEqual([scope, imposee ? [] : [[`${champ}_manquant`, 'reviendra']]]);
      expect(codesDe(donnees, { ...reponses, [champ]: 'L’agent la lit.' }, champ)).toEqual([]);
    }
  });
});

describe('La justification d’une donnée', () => {
  const champ = justificationOf(EFFECTIFS);

  it('porte le nom du contrat', () => {
    expect(champ).toBe('justification_effectifs_urssaf');
    const names = donnees.fields.slice(1).map(({ name }) => name);
    expect([...names].sort()).toEqual(PROTEGEES.map(({ scope }) => `justification_${scope}`).sort());
  });

  it('n’est pas demandée pour une donnée que je n’ai pas choisie, et ma réponse reste', () => {
    const reponses = avec(OUVERTES, { [champ]: 'Ancienne raison' });
    expect(visibleFields(donnees, reponses).map(({ name }) => name)).not.toContain(champ);
    expect(codesDe(donnees, malTypees({ ...reponses, [champ]: 3 }), champ)).toEqual([]);
    expect(reponses[champ]).toBe('Ancienne raison');
  });

  it('ne se contente pas d’espaces, et refuse ce qui n’est pas un texte', () => {
    expect(codesDe(donnees, avec([EFFECTIFS], { [champ]: ' \u00a0' }), champ)).toEqual([`${champ}_manquant`]);
    expect(codesDe(donnees, avec([EFFECTIFS], { [champ]: ['x'] }), champ)).toEqual([`${champ}_type`]);
  });
});

describe('Sans connexion', () => {
  const public_utilisateur = 'grand_public_sans_authentification';

  it('une donnée protégée ferait revenir la demande', () => {
    const constats = constatsDe(donnees, avec([...OUVERTES, EFFECTIFS], { public_utilisateur }), 'scopes');
    expect(constats).toMatchObject([{ code: 'donnee_protegee_sans_authentification', niveau: 'reviendra' }]);
  });

  it.each(['agent_habilite', 'usager_authentifie', ''])('« %s » peut voir une donnée protégée', (autre) => {
    expect(codes([...OUVERTES, EFFECTIFS], { public_utilisateur: autre })).toEqual([]);
  });

  it('s’ajoute au refus d’une donnée impossible', () => {
    const deux = ['donnee_impossible', 'donnee_protegee_sans_authentification'];
    expect(codes([BENEFICIAIRES], { public_utilisateur })).toEqual(deux);
  });
});
