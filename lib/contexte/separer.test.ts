import { describe, expect, it } from 'vitest';
import { DONNEES } from '../catalogue/donnees';
import { FORMULAIRES_EDITEURS } from '../catalogue/formulaires';
import { list } from '../form/engine';
import type { Reponses } from '../form/types';
import { findDonnee, scopesParDefaut } from '../steps/formulaire';
import { STEPS } from '../steps/index';
import { bonnesReponses, MARCHES, REPONSES_EDITEUR } from '../steps/test-reponses';
import { detectContextes } from './detecter';
import { type ContexteVoulu, contextesProposes, separerReponses } from './separer';
import { OCCITANIE, PLUSIEURS } from './test-textes-plusieurs';

const AIDES = bonnesReponses('api-entreprise-aides-publiques');
const LIBRE = bonnesReponses('api-entreprise');
const SOCLE = bonnesReponses('api-entreprise-socle-de-base');
const OUVERTES = DONNEES.filter(({ ouverture }) => ouverture === 'ouverte').map((each): string => each.scope);
const un = (reponses: Reponses, voulu: ContexteVoulu): Reponses =>
  separerReponses(reponses, [voulu])[0] ?? {};
const scopes = (reponses: Reponses) => list(reponses, 'scopes');
const protegees = (reponses: Reponses) => scopes(reponses).filter((scope) => !OUVERTES.includes(scope));
const names = (...steps: readonly string[]) =>
  STEPS.filter(({ name }) => steps.includes(name)).flatMap(({ fields }) => fields.map(({ name }) => name));
const GARDEES = names('anticiper', 'organisation', 'contacts', 'traitement');
const pick = (reponses: Reponses, kept: readonly string[]) =>
  Object.fromEntries(Object.entries(reponses).filter(([name]) => kept.includes(name)));

describe('L’exemple de la Région Occitanie, séparé', () => {
  const source = { ...AIDES, intitule: 'Hub entreprises', ...OCCITANIE.reponses };
  const voulus = contextesProposes(detectContextes(source), source);
  const [ouverte = {}, quelques = {}, nombreuses = {}] = separerReponses(source, voulus);

  it('donne trois demandes : données ouvertes, quelques-unes, beaucoup', () => {
    expect(voulus.map(({ contexte_metier }) => contexte_metier)).toEqual([
      'Préremplir les formulaires des usagers à partir du numéro SIRET',
      'Préqualifier les dossiers d’aides publiques',
      'Instruire les dossiers d’aides publiques',
    ]);
    expect(protegees(ouverte)).toEqual([]);
    expect(scopes(ouverte)).toEqual(OUVERTES);
    expect(protegees(quelques).length).toBeGreaterThan(2);
    expect(protegees(quelques).length).toBeLessThan(protegees(nombreuses).length);
    expect(protegees(nombreuses)).toEqual(protegees(source));
    expect(protegees(quelques).filter((scope) => findDonnee(scope)?.sensible)).toEqual([]);
  });

  it('donne à chacune son cas d’usage et son public', () => {
    const said = (name: string) => [ouverte, quelques, nombreuses].map((each) => each[name]);
    expect(said('form_uid')).toEqual([
      'api-entreprise-socle-de-base',
      'api-entreprise-aides-publiques',
      'api-entreprise-aides-publiques',
    ]);
    expect(said('public_utilisateur')).toEqual([
      'grand_public_sans_authentification',
      'agent_habilite',
      'agent_habilite',
    ]);
    expect(said('sensibilite')).toEqual([undefined, undefined, undefined]);
  });

  it('ne demande pas de séparer encore ce qui vient de l’être', () => {
    for (const each of [ouverte, quelques, nombreuses]) expect(detectContextes(each).plusieurs).toBe(false);
    for (const each of [quelques, nombreuses]) {
      const { textes_a_relire: _read, ...reread } = each;
      expect(detectContextes(reread).plusieurs).toBe(true);
    }
  });

  it('lit la sensibilité dans la phrase quand elle n’est pas dite', () => {
    const parts = ['Pré-remplissage de formulaires', 'Pré-qualification des dossiers', 'Instruction'].map(
      (contexte_metier) => protegees(un({ ...AIDES, public_utilisateur: '' }, { contexte_metier })).length,
    );
    expect(parts[0]).toBe(0);
    expect(parts[1]).toBe(protegees(quelques).length);
    expect(parts[2]).toBe(protegees(AIDES).length);
    const connected = {
      contexte_metier: 'Préremplir les formulaires',
      public_utilisateur: 'usager_authentifie',
    };
    expect(protegees(un(AIDES, connected))).toEqual(protegees(quelques));
  });
});

describe('Ce que je garde', () => {
  it('l’organisation, les personnes et le traitement, sans les engagements ni la confirmation', () => {
    const source = {
      ...MARCHES,
      contexte_unique_confirme: 'abc',
      cle_future: 'x',
      trousse_acte: 'Mon projet de délibération',
    };
    const split = un(source, { contexte_metier: 'Instruire les aides' });
    expect(pick(split, GARDEES)).toEqual(pick(source, GARDEES));
    for (const name of ['cgu_acceptees', 'dpd_informe', 'contexte_unique_confirme', 'trousse_acte'])
      expect(split).not.toHaveProperty(name);
    expect(split).toMatchObject({ cle_future: 'x', contexte_metier: 'Instruire les aides' });
    const forced = un(source, { contexte_metier: 'x', cgu_acceptees: 'oui', textes_a_relire: ['siret'] });
    expect(forced).not.toHaveProperty('cgu_acceptees');
    expect(forced.textes_a_relire).toEqual(['intitule', 'description']);
  });

  it('les textes, marqués à relire tant qu’ils ne sont pas récrits', () => {
    const relire = (source: Reponses, voulu: Partial<ContexteVoulu>) =>
      un(source, { contexte_metier: 'x', ...voulu }).textes_a_relire;
    expect(relire(AIDES, {})).toEqual(['intitule', 'description', 'cadre_juridique_nature']);
    expect(relire(AIDES, { intitule: 'Neuf', description: 'Neuve' })).toEqual(['cadre_juridique_nature']);
    expect(relire(AIDES, { form_uid: 'api-entreprise-socle-de-base' })).toEqual(['intitule', 'description']);
    expect(relire({ form_uid: 'api-entreprise-socle-de-base' }, {})).toBeUndefined();
    expect(relire(MARCHES, {})).toEqual(['intitule', 'description']);
    expect(relire(REPONSES_EDITEUR, {})).toBeUndefined();
    expect(relire({ cadre_juridique_nature: 'Arrêté du 3 mai' }, {})).toEqual(['cadre_juridique_nature']);
  });

  it('rien de ce que le formulaire précédent avait rempli seul', () => {
    const split = un(MARCHES, { contexte_metier: 'x', form_uid: 'api-entreprise-aides-publiques' });
    expect(split).not.toHaveProperty('cadre_juridique_nature');
    expect(un(split, { contexte_metier: 'x', form_uid: MARCHES.form_uid as string })).toMatchObject({
      cadre_juridique_nature: 'R2143-13 Code de la commande publique',
    });
  });

  it('ce qui m’est demandé en plus, et une réponse vidée disparaît', () => {
    const split = un(MARCHES, { contexte_metier: 'x', intitule: '', contact_metier_email: 'a@clamart.fr' });
    expect(split).not.toHaveProperty('intitule');
    expect(split.contact_metier_email).toBe('a@clamart.fr');
    expect(un(MARCHES, { contexte_metier: 'x', form_uid: '' }).form_uid).toBe(MARCHES.form_uid);
  });
});

describe('Les données', () => {
  it('perdent leur raison quand elles s’en vont, et seulement alors', () => {
    const source = { ...AIDES, justification_inconnue: 'gardée' };
    const split = un(source, { contexte_metier: 'x', sensibilite: 'quelques' });
    const reasons = Object.keys(split).filter((name) => name.startsWith('justification_'));
    expect(reasons.sort()).toEqual(
      ['inconnue', ...protegees(split)].map((scope) => `justification_${scope}`).sort(),
    );
  });

  it('viennent du formulaire quand il change et n’accepte aucune de celles demandées', () => {
    const source = { ...LIBRE, scopes: ['beneficiaires_effectifs_inpi'] };
    const voulu = { contexte_metier: 'x', form_uid: 'api-entreprise-marches-publics' };
    expect(scopes(un(source, voulu))).toEqual(scopesParDefaut('api-entreprise-marches-publics'));
    expect(protegees(un(source, { ...voulu, scopes: ['beneficiaires_effectifs_inpi'] }))).toEqual([]);
    expect(protegees(un(source, { contexte_metier: 'x' }))).toEqual(['beneficiaires_effectifs_inpi']);
    expect(protegees(un(source, { contexte_metier: 'x', scopes: ['effectifs_urssaf'] }))).toEqual([
      'effectifs_urssaf',
    ]);
    // Asked to keep a few, the only one there was is sensitive: none is brought in instead.
    expect(
      protegees(un({ ...LIBRE, scopes: ['bilans_bdf'] }, { contexte_metier: 'x', sensibilite: 'quelques' })),
    ).toEqual([]);
  });

  it('d’un formulaire d’éditeur sont les siennes, ou ne sont pas dites', () => {
    expect(un(REPONSES_EDITEUR, { contexte_metier: 'x' })).not.toHaveProperty('scopes');
    const inetum = FORMULAIRES_EDITEURS.find(({ uid }) => uid === 'api-entreprise-inetum');
    const split = un(AIDES, { contexte_metier: 'x', form_uid: 'api-entreprise-inetum' });
    expect(protegees(split)).toEqual(inetum?.scopes);
  });

  it('liens capitalistiques : comptés parmi les sensibles', () => {
    const split = un(AIDES, { contexte_metier: 'x', sensibilite: 'quelques' });
    expect(protegees(AIDES)).toContain('liens_capitalistiques_dgfip');
    expect(protegees(split)).not.toContain('liens_capitalistiques_dgfip');
  });
});

describe('La proposition', () => {
  it('se tait devant un seul contexte', () => {
    expect(contextesProposes(detectContextes(MARCHES), MARCHES)).toEqual([]);
    expect(contextesProposes(detectContextes(SOCLE), SOCLE)).toEqual([]);
  });

  it('donne à chaque contexte une phrase que la lecture trouve simple', () => {
    for (const { reponses } of PLUSIEURS) {
      const detection = detectContextes(reponses);
      const voulus = contextesProposes(detection, reponses);
      expect(voulus).toHaveLength(detection.contextes.length);
      expect(new Set(voulus.map(({ contexte_metier }) => contexte_metier)).size).toBe(voulus.length);
    }
  });

  it('garde à un éditeur son formulaire', () => {
    const reponses = { contexte_metier: 'Marchés publics et urbanisme', profil_demandeur: 'editeur' };
    const uids = contextesProposes(detectContextes(reponses), reponses).map(({ form_uid }) => form_uid);
    expect(uids).toEqual(['api-entreprise-editeur', 'api-entreprise-editeur']);
  });
});
