import { describe, expect, it } from 'vitest';
import { FORMULAIRES_EDITEURS, FORMULAIRES_RETIRES } from '../../catalogue/formulaires';
import { assessStep, isOptional, statusOf } from '../../form/engine';
import type { Reponses } from '../../form/types';
import {
  ATEXO,
  bonnesReponses,
  codesDe,
  constatsDe,
  FORM_UIDS,
  MARCHES,
  malTypees,
  sans,
} from '../test-reponses';
import { contexte } from './step';

const EDITEUR = 'api-entreprise-editeur';
const avec = (form_uid: unknown, more: Record<string, unknown> = {}) =>
  malTypees({ ...MARCHES, ...more, form_uid });
const codes = (form_uid: unknown, more: Record<string, unknown> = {}) =>
  codesDe(contexte, avec(form_uid, more), 'form_uid');
const offres = (reponses: Reponses) => {
  const field = contexte.fields.find(({ name }) => name === 'form_uid');
  return field?.options?.(reponses).map(({ valeur }) => valeur) ?? [];
};

describe('Mon cas d’usage', () => {
  it.each(FORM_UIDS.filter((uid) => uid !== 'api-entreprise'))('« %s » convient à qui de droit', (uid) => {
    expect(assessStep(contexte, bonnesReponses(uid))).toEqual([]);
    expect(statusOf(contexte, bonnesReponses(uid)).statut).toBe('complete');
  });

  it.each(FORMULAIRES_EDITEURS.map(({ uid }) => uid))('« %s », formulaire d’un éditeur, convient', (uid) => {
    expect(codes(uid)).toEqual([]);
  });

  it('la demande libre est seulement déconseillée', () => {
    const constats = assessStep(contexte, bonnesReponses('api-entreprise'));
    expect(constats).toMatchObject([
      { code: 'demande_libre_plus_longue', niveau: 'conseil', champ: 'form_uid' },
    ]);
    expect(statusOf(contexte, bonnesReponses('api-entreprise')).statut).toBe('complete');
  });

  it('est obligatoire', () => {
    expect(contexte.fields.some(isOptional)).toBe(false);
    const vide = constatsDe(contexte, sans(MARCHES, 'form_uid'), 'form_uid');
    expect(vide).toMatchObject([{ code: 'form_uid_manquant', niveau: 'bloquant' }]);
    expect(codes('  ')).toEqual(['form_uid_manquant']);
  });

  it.each(FORMULAIRES_RETIRES.map(({ uid }) => uid))(
    '« %s » a été retiré : je dois choisir autre chose',
    (uid) => {
      const constats = constatsDe(contexte, avec(uid), 'form_uid');
      expect(constats).toMatchObject([{ code: 'form_uid_forme', niveau: 'bloquant' }]);
      for (const { nom } of FORMULAIRES_RETIRES) expect(constats[0]?.message).toContain(nom);
    },
  );

  it.each(['inconnu', 'api-particulier', 'API-ENTREPRISE', 'api-entreprise-', '__proto__', 'constructor'])(
    '« %s » n’existe pas : un constat, jamais une panne',
    (uid) => {
      expect(codes(uid)).toEqual(['form_uid_forme']);
    },
  );

  it.each([[3], [null], [['api-entreprise']], [{}]])('%j n’est pas une réponse', (autre) => {
    expect(codes(autre)).toEqual(['form_uid_type']);
  });

  it('réserve aux éditeurs le formulaire des éditeurs', () => {
    const constats = constatsDe(contexte, avec(EDITEUR), 'form_uid');
    expect(constats).toMatchObject([{ code: 'formulaire_editeur_reserve', niveau: 'reviendra' }]);
    expect(codes(EDITEUR, { profil_demandeur: 'editeur' })).toEqual([]);
    expect(codes(EDITEUR, { profil_demandeur: '' })).toEqual([]);
  });

  it('attend d’un éditeur le formulaire des éditeurs', () => {
    const editeur = { profil_demandeur: 'editeur' };
    expect(constatsDe(contexte, avec('api-entreprise-marches-publics', editeur), 'form_uid')).toMatchObject([
      { code: 'editeur_formulaire_attendu', niveau: 'reviendra' },
    ]);
    expect(codes(ATEXO, editeur)).toEqual([]);
    expect(codes('inconnu', editeur)).toEqual(['form_uid_forme']);
    expect(codes('api-entreprise-marches-publics', { profil_demandeur: 'collectivite' })).toEqual([]);
  });
});

describe('Les cas d’usage proposés', () => {
  it('sont les sept de DataPass, la demande libre en dernier', () => {
    expect(offres({})).toEqual(FORM_UIDS);
    expect(offres({}).at(-1)).toBe('api-entreprise');
  });

  it('commencent par le formulaire de mon éditeur, quand il en a un', () => {
    const chez = (editeur_nom: string) => offres({ integrateur: 'editeur', editeur_nom });
    expect(chez('ATEXO')).toEqual([ATEXO, ...FORM_UIDS]);
    expect(chez('Axyus')).toEqual(FORM_UIDS);
    expect(chez('Logiciel maison')).toEqual(FORM_UIDS);
    expect(offres({ integrateur: 'developpeurs', editeur_nom: 'Atexo' })).toEqual(FORM_UIDS);
  });

  it('gardent celui que j’ai déjà choisi', () => {
    expect(offres({ form_uid: ATEXO })).toEqual([ATEXO, ...FORM_UIDS]);
    expect(offres({ form_uid: ATEXO, integrateur: 'editeur', editeur_nom: 'Atexo' })).toEqual([
      ATEXO,
      ...FORM_UIDS,
    ]);
  });

  it('mettent en tête le formulaire des éditeurs pour un éditeur', () => {
    const listed = offres({ profil_demandeur: 'editeur' });
    expect(listed[0]).toBe(EDITEUR);
    expect([...listed].sort()).toEqual([...FORM_UIDS].sort());
    expect(listed.at(-1)).toBe('api-entreprise');
  });
});

describe('Ma démarche et ceux qui verront les données', () => {
  it.each(['contexte_metier', 'public_utilisateur'])(
    '« %s » : sans réponse, la demande reviendrait',
    (champ) => {
      const constats = constatsDe(contexte, sans(MARCHES, champ), champ);
      expect(constats).toMatchObject([{ code: `${champ}_manquant`, niveau: 'reviendra' }]);
      expect(codesDe(contexte, malTypees({ ...MARCHES, [champ]: [3] }), champ)).toEqual([`${champ}_type`]);
    },
  );

  it.each(['agent_habilite', 'usager_authentifie', 'grand_public_sans_authentification'])(
    'accepte « %s »',
    (valeur) => {
      const reponses = { ...MARCHES, public_utilisateur: valeur };
      expect(codesDe(contexte, reponses, 'public_utilisateur')).toEqual([]);
    },
  );

  it('refuse un public hors de la liste, et prend toute phrase pour la démarche', () => {
    const reponses = { ...MARCHES, public_utilisateur: 'tout_le_monde', contexte_metier: 'x' };
    expect(codesDe(contexte, reponses, 'public_utilisateur')).toEqual(['public_utilisateur_forme']);
    expect(codesDe(contexte, reponses, 'contexte_metier')).toEqual([]);
  });
});
