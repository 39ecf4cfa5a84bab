import { describe, expect, it } from 'vitest';
import { EDITEURS_INTEGRES } from '../../catalogue/editeurs';
import { FORMULAIRES_EDITEURS } from '../../catalogue/formulaires';
import { assessStep, statusOf, visibleFields } from '../../form/engine';
import type { Reponses } from '../../form/types';
import { codesDe, constatsDe, malTypees } from '../test-reponses';
import { anticiper } from './step';

const COLLECTIVITE: Reponses = { profil_demandeur: 'collectivite', integrateur: 'developpeurs' };
const chez = (editeur_nom: string): Reponses => ({ ...COLLECTIVITE, integrateur: 'editeur', editeur_nom });
const posees = (reponses: Reponses) => visibleFields(anticiper, reponses).map(({ name }) => name);
const codes = (reponses: Reponses) => assessStep(anticiper, reponses).map(({ code }) => code);

describe('Pour qui je prépare la demande', () => {
  it.each([
    'administration_centrale',
    'collectivite',
    'operateur_ou_etablissement_public',
    'organisme_mission_service_public',
  ])('« %s » peut demander', (profil_demandeur) => {
    expect(codes({ ...COLLECTIVITE, profil_demandeur })).toEqual([]);
  });

  it('un éditeur peut demander, et personne ne lui demande qui branchera l’API', () => {
    expect(codes({ profil_demandeur: 'editeur' })).toEqual([]);
    expect(posees({ profil_demandeur: 'editeur' })).toEqual(['profil_demandeur']);
  });

  it.each([
    ['particulier', 'profil_particulier'],
    ['entreprise_ou_association', 'profil_entreprise_ou_association'],
  ])('« %s » ne peut pas : la porte est fermée, et l’annuaire est proposé', (profil_demandeur, code) => {
    const reponses = { profil_demandeur };
    const [constat, ...reste] = assessStep(anticiper, reponses);
    expect(reste).toEqual([]);
    expect(constat).toMatchObject({ code, niveau: 'bloquant', champ: 'profil_demandeur' });
    expect(constat?.message).toContain('annuaire-entreprises.data.gouv.fr');
    expect(posees(reponses)).toEqual(['profil_demandeur']);
    expect(statusOf(anticiper, reponses)).toEqual({ statut: 'bloquee', manque: constat?.message });
  });

  it('sans réponse, la demande reviendrait ; hors de la liste aussi', () => {
    const vide = constatsDe(anticiper, { integrateur: 'developpeurs' }, 'profil_demandeur');
    expect(vide).toMatchObject([{ code: 'profil_demandeur_manquant', niveau: 'reviendra' }]);
    const inconnu = { ...COLLECTIVITE, profil_demandeur: 'prestataire' };
    expect(codes(inconnu)).toEqual(['profil_demandeur_forme']);
    expect(codes(malTypees({ ...COLLECTIVITE, profil_demandeur: 3 }))).toEqual(['profil_demandeur_type']);
  });
});

describe('Qui branchera l’API', () => {
  it.each(['developpeurs', 'editeur', 'personne'])('propose « %s »', (valeur) => {
    const integrateur = anticiper.fields.find(({ name }) => name === 'integrateur');
    expect(integrateur?.options?.({}).map((option) => option.valeur)).toContain(valeur);
    expect(codesDe(anticiper, { ...COLLECTIVITE, integrateur: valeur }, 'integrateur')).not.toContain(
      'integrateur_forme',
    );
  });

  it('« personne » ferme la porte', () => {
    const reponses = { ...COLLECTIVITE, integrateur: 'personne' };
    expect(assessStep(anticiper, reponses)).toMatchObject([
      { code: 'integrateur_personne', niveau: 'bloquant' },
    ]);
    expect(statusOf(anticiper, reponses).statut).toBe('bloquee');
  });

  it('sans réponse ou hors de la liste, la demande reviendrait', () => {
    const sansReponse = assessStep(anticiper, { profil_demandeur: 'collectivite' });
    expect(sansReponse).toMatchObject([{ code: 'integrateur_manquant', niveau: 'reviendra' }]);
    expect(codes({ ...COLLECTIVITE, integrateur: 'stagiaire' })).toEqual(['integrateur_forme']);
  });
});

describe('Le nom de mon éditeur', () => {
  it('n’est demandé que si un éditeur branche l’API', () => {
    expect(posees(COLLECTIVITE)).not.toContain('editeur_nom');
    expect(posees(chez(''))).toContain('editeur_nom');
    expect(assessStep(anticiper, chez('  '))).toMatchObject([
      { code: 'editeur_nom_manquant', niveau: 'reviendra' },
    ]);
  });

  const SEULEMENT_INTEGRES = EDITEURS_INTEGRES.filter(({ nom }) => !/Publik/.test(nom));

  it.each(SEULEMENT_INTEGRES.map(({ nom }) => nom))('« %s » a déjà tout branché : rien à déposer', (nom) => {
    const [constat, ...reste] = assessStep(anticiper, chez(nom));
    expect(reste).toEqual([]);
    expect(constat).toMatchObject({ code: 'editeur_deja_integre', niveau: 'bloquant', champ: 'editeur_nom' });
    expect(constat?.message).toContain(nom);
    expect(statusOf(anticiper, chez(nom)).statut).toBe('bloquee');
  });

  it.each(['Publik', 'entr’ouvert', "Entr'ouvert", 'entrouvert', 'Entr’ouvert - Publik'])(
    '« %s » est dans les deux listes : la porte ouverte d’abord, et l’autre dite',
    (nom) => {
      const deux = ['editeur_formulaire_dedie', 'editeur_formulaire_et_integre'];
      expect(codes(chez(nom))).toEqual(deux);
      expect(codes({ ...chez(nom), form_uid: 'api-entreprise-entrouvert' })).toEqual(deux.slice(1));
      expect(statusOf(anticiper, chez(nom)).statut).toBe('complete');
    },
  );

  it.each(
    FORMULAIRES_EDITEURS.filter(({ uid }) => !/entrouvert/.test(uid)).map(
      ({ editeur, uid }) => [editeur, uid] as const,
    ),
  )('« %s » a son propre formulaire : conseillé tant que je ne l’ai pas choisi', (nom, uid) => {
    expect(assessStep(anticiper, chez(nom))).toMatchObject([
      { code: 'editeur_formulaire_dedie', niveau: 'conseil' },
    ]);
    expect(codes({ ...chez(nom), form_uid: 'api-entreprise-marches-publics' })).toEqual([
      'editeur_formulaire_dedie',
    ]);
    expect(codes({ ...chez(nom), form_uid: uid })).toEqual([]);
    expect(statusOf(anticiper, chez(nom)).statut).toBe('complete');
  });

  it.each([
    'axyus',
    'AXYUS',
    ' Axyus ',
    'ÀXYUS',
    'Mégalis Bretagne',
    'MEGALIS-BRETAGNE',
    'achatpublic.com',
    'maximilien',
  ])('se reconnaît malgré la casse et les accents : « %s »', (nom) => {
    expect(codes(chez(nom))).toEqual(['editeur_deja_integre']);
  });

  it.each(['atexo', 'ATEXO', 'inétum', 'achat solution'])(
    'retrouve aussi le formulaire d’un éditeur : « %s »',
    (nom) => {
      expect(codes(chez(nom))).toEqual(['editeur_formulaire_dedie']);
    },
  );

  it.each(['Logiciel maison', 'Atex', 'Axyus 2', 'Publikation'])(
    'conseille de se renseigner sur « %s »',
    (nom) => {
      expect(assessStep(anticiper, chez(nom))).toMatchObject([
        { code: 'editeur_inconnu', niveau: 'conseil' },
      ]);
    },
  );

  it('ne compte que si l’éditeur branche l’API', () => {
    expect(codes({ ...chez('Axyus'), integrateur: 'developpeurs' })).toEqual([]);
  });

  it('propose tous les éditeurs connus, une seule fois, dans l’ordre', () => {
    const field = anticiper.fields.find(({ name }) => name === 'editeur_nom');
    const noms = field?.options?.({}).map(({ valeur }) => valeur) ?? [];
    const connus = [
      ...FORMULAIRES_EDITEURS.map(({ editeur }) => editeur),
      ...EDITEURS_INTEGRES.map(({ nom }) => nom),
    ];
    expect(new Set(noms)).toEqual(new Set(connus));
    expect(noms).toHaveLength(new Set(noms).size);
    expect(noms).toEqual([...noms].sort((a, b) => a.localeCompare(b, 'fr')));
  });
});
