import { describe, expect, it } from 'vitest';
import { siretSentence } from '../../annuaire/siret';
import { assessStep, isOptional, statusOf, toSections } from '../../form/engine';
import type { Reponses } from '../../form/types';
import { CLAMART, constatsDe, malTypees } from '../test-reponses';
import { organisation } from './step';
import {
  avecVerification,
  REPONSES_VERIFICATION,
  sansVerification,
  type Verifie,
  verificationDe,
} from './verification';

const constats = (siret: unknown) => constatsDe(organisation, malTypees({ siret }), 'siret');

describe('Le SIRET de mon organisation', () => {
  it('est obligatoire', () => {
    expect(organisation.fields.some(isOptional)).toBe(false);
    const attendu = [{ code: 'siret_manquant', niveau: 'bloquant', message: siretSentence('vide') }];
    expect(constats(undefined)).toMatchObject(attendu);
    expect(constats('')).toMatchObject(attendu);
    expect(constats(' \u00a0\u202f')).toMatchObject(attendu);
  });

  it.each([CLAMART, '219 200 235 00014', ' 219\u00a0200\u00a0235\u202f00014 ', '35600000000001'])(
    'accepte « %s »',
    (siret) => {
      expect(constats(siret)).toEqual([]);
    },
  );

  it.each([
    ['219200235', 'siren'],
    ['2192002350001', 'trop_court'],
    ['219200235000144', 'trop_long'],
    ['21920023500015', 'cle'],
    ['2192002350001X', 'caracteres'],
  ] as const)('refuse « %s », avec la phrase qui dit quoi faire', (siret, problem) => {
    expect(constats(siret)).toMatchObject([
      { code: 'siret_forme', niveau: 'bloquant', champ: 'siret', message: siretSentence(problem) },
    ]);
  });

  it.each([[21920023500014], [null], [[CLAMART]], [{}]])(
    'demande de le ressaisir quand le fichier tient %j',
    (autre) => {
      expect(constats(autre)).toMatchObject([{ code: 'siret_type', niveau: 'bloquant' }]);
    },
  );
});

const VERIFIE: Verifie = {
  siret: CLAMART,
  denomination: 'COMMUNE DE CLAMART',
  adresse: '1 PLACE MAURICE GUNSBOURG 92140 CLAMART',
  est_siege: true,
  etat: 'ouvert',
  est_administration: true,
  source: 'recherche_entreprises',
  verifie_le: '2026-11-22T09:00:00.000Z',
};
const verifier = (dit: Partial<Verifie> = {}, autres: Reponses = {}): Reponses =>
  avecVerification({ siret: '219 200 235 00014', ...autres }, { ...VERIFIE, ...dit });
const codes = (reponses: Reponses) => assessStep(organisation, reponses).map(({ code }) => code);

describe('Ce que l’annuaire a dit de mon établissement', () => {
  it.each<Partial<Verifie>>([
    {},
    { est_siege: false },
    { est_administration: null },
    { denomination: '', adresse: '' },
    { source: 'simulateur' },
  ])('se relit tel quel : %j', (dit) => {
    expect(verificationDe(verifier(dit))).toEqual({ ...VERIFIE, ...dit });
  });

  it('ne vaut que pour ce SIRET', () => {
    expect(verificationDe({ ...verifier(), siret: '13002526500013' })).toBeNull();
    expect(verificationDe({ ...verifier(), siret: '' })).toBeNull();
    expect(codes({ ...verifier({ etat: 'ferme' }), siret: '13002526500013' })).toEqual([]);
  });

  it.each([
    ['siret_verifie', undefined],
    ['siret_verifie', [CLAMART]],
    ['siret_etat', 'cessé'],
    ['siret_etat', 3],
    ['siret_verifie_le', 'hier'],
    ['siret_verifie_le', null],
    ['siret_source', undefined],
    ['siret_source', 'ouï-dire'],
  ])('s’ignore quand le fichier tient %s = %j', (nom, autre) => {
    expect(verificationDe(malTypees({ ...verifier({ etat: 'ferme' }), [nom]: autre }))).toBeNull();
  });

  it('s’oublie, et se remplace, sans toucher aux autres réponses', () => {
    const avant = { siret: CLAMART, intitule: 'Aides' };
    expect(sansVerification(avecVerification(avant, VERIFIE))).toEqual(avant);
    const apres = verifier({ est_administration: null, denomination: '' }, verifier());
    expect(Object.keys(apres)).not.toContain('siret_administration');
    expect(Object.keys(apres)).not.toContain('siret_denomination');
    expect(Object.keys(verifier()).filter((nom) => nom !== 'siret')).toEqual([...REPONSES_VERIFICATION]);
  });

  it('un établissement fermé bloque ; ouvert, ou jamais vérifié, non', () => {
    expect(codes(verifier())).toEqual([]);
    expect(codes({ siret: CLAMART })).toEqual([]);
    expect(assessStep(organisation, verifier({ etat: 'ferme' }))).toMatchObject([
      { code: 'etablissement_ferme', niveau: 'bloquant', champ: 'siret', origine: 'regle' },
    ]);
    expect(statusOf(organisation, verifier({ etat: 'ferme' })).statut).toBe('en_cours');
    expect(statusOf(organisation, verifier()).statut).toBe('complete');
  });

  it('un organisme qui n’est pas public reçoit un conseil, jamais un refus ; inconnu, rien', () => {
    const prive = { est_administration: false };
    expect(assessStep(organisation, verifier(prive))).toMatchObject([
      { code: 'organisme_peut_etre_prive', niveau: 'conseil', champ: 'siret' },
    ]);
    expect(statusOf(organisation, verifier(prive)).statut).toBe('complete');
    expect(codes(verifier({ est_administration: null }))).toEqual([]);
    for (const profil_demandeur of ['editeur', 'organisme_mission_service_public'])
      expect(codes(verifier(prive, { profil_demandeur }))).toEqual([]);
    expect(codes(verifier(prive, { profil_demandeur: 'collectivite' }))).toHaveLength(1);
  });

  it('le nom suit le SIRET dans le récapitulatif', () => {
    const lignes = (reponses: Reponses) => toSections([organisation], reponses)[0]?.rows[0]?.lignes;
    expect(lignes(verifier())).toEqual(['219\u00a0200\u00a0235\u00a000014, COMMUNE DE CLAMART']);
    expect(lignes({ siret: CLAMART })).toEqual(['219\u00a0200\u00a0235\u00a000014']);
    expect(lignes({ ...verifier(), siret: '13002526500013' })).toEqual(['130\u00a0025\u00a0265\u00a000013']);
  });
});
