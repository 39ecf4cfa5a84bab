import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRES, FORMULAIRES_EDITEURS } from '../catalogue/formulaires';
import { API_DATAPASS, PREREMPLISSAGE } from '../catalogue/limites';
import marches from '../draft/fixtures/api-entreprise-marches-publics.json';
import socle from '../draft/fixtures/api-entreprise-socle-de-base.json';
import type { Reponses } from '../form/types';
import { aRecopier, corpsApi, LIEN_MAX, lienPrerempli } from './datapass';

const MARCHES = marches.reponses as Reponses;
const SOCLE = socle.reponses as Reponses;
const lien = (reponses: Reponses, max?: number) => {
  const result = lienPrerempli(reponses, max);
  if (!result.ok) throw new Error(result.code);
  return { ...result.value, query: [...new URL(result.value.url).searchParams] };
};
const data = (reponses: Reponses) => {
  const result = corpsApi(reponses);
  if (!result.ok) throw new Error(result.code);
  return result.value.demande as { applicant: Record<string, string>; data: Record<string, unknown> };
};

describe('Le lien prérempli', () => {
  it('ouvre le bon formulaire, avec mes données et mes textes tels quels', () => {
    const { url, query, laisses } = lien(MARCHES, 100_000);
    expect(url).toMatch(
      /^https:\/\/datapass\.api\.gouv\.fr\/formulaires\/api-entreprise-marches-publics\/demande\/nouveau\?/,
    );
    expect(query.filter(([nom]) => nom === 'scopes[]').map(([, scope]) => scope)).toEqual(MARCHES.scopes);
    expect(new Map(query).get('intitule')).toBe(MARCHES.intitule);
    expect(new Map(query).get('description')).toBe(MARCHES.description);
    expect(laisses).toEqual([]);
  });

  it('ne porte que ce que DataPass accepte, jamais un contact ni une réponse de préparation', () => {
    const permis = [...PREREMPLISSAGE.attributs.filter((each) => each !== 'scopes'), 'scopes[]'] as string[];
    for (const { uid } of FORMULAIRES) {
      const { url, query } = lien({ ...MARCHES, form_uid: uid }, 100_000);
      expect(query.map(([nom]) => nom).filter((nom) => !permis.includes(nom))).toEqual([]);
      for (const secret of [MARCHES.contact_metier_email, MARCHES.contexte_metier, MARCHES.siret])
        expect(url).not.toContain(encodeURIComponent(String(secret)));
    }
  });

  it('un formulaire sans étape juridique ne reçoit pas de texte juridique, même gardé de côté', () => {
    const { query } = lien({
      ...SOCLE,
      cadre_juridique_nature: 'Décret n° 2020-1',
      cadre_juridique_url: 'https://a.fr',
    });
    expect(query.filter(([nom]) => nom.startsWith('cadre_juridique'))).toEqual([]);
  });

  it('laisse de côté ce qui ne tient pas, et le dit ; rien n’est coupé', () => {
    const longue = 'Une phrase qui explique. '.repeat(200).trim();
    const { url, query, laisses } = lien({ ...MARCHES, description: longue });
    expect(url.length).toBeLessThanOrEqual(LIEN_MAX);
    expect(laisses).toContain('description');
    expect(new Map(query).has('description')).toBe(false);
    expect(new Map(query).get('intitule')).toBe(MARCHES.intitule);
  });

  it('pour tout texte et toute taille, le lien tient et chaque texte y est entier ou laissé', () => {
    const textes = fc.record({
      intitule: fc.string({ maxLength: 300, unit: 'grapheme' }),
      description: fc.string({ maxLength: 3000, unit: 'grapheme' }),
      cadre_juridique_nature: fc.string({ maxLength: 2000, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(textes, fc.integer({ min: 1500, max: 4000 }), (saisis, max) => {
        const reponses: Reponses = { ...MARCHES, ...saisis };
        const { url, query, laisses } = lien(reponses, max);
        expect(url.length).toBeLessThanOrEqual(max);
        for (const [nom, texte] of Object.entries(saisis)) {
          if (texte.trim() === '') continue;
          const porte = new Map(query).get(nom);
          expect(laisses.includes(nom) ? porte : undefined).toBeUndefined();
          if (!laisses.includes(nom)) expect(porte).toBe(texte.trim());
        }
      }),
    );
  });

  it('le formulaire d’un éditeur s’ouvre seul : il ne demande que les contacts', () => {
    const [editeur] = FORMULAIRES_EDITEURS;
    expect(lien({ ...MARCHES, form_uid: editeur.uid }).url).toBe(
      `https://datapass.api.gouv.fr/formulaires/${editeur.uid}/demande/nouveau`,
    );
  });

  it('sans formulaire choisi, ou avec un inconnu, il n’y a pas de lien', () => {
    expect(lienPrerempli({ ...MARCHES, form_uid: '' })).toEqual({ ok: false, code: 'sans_formulaire' });
    expect(lienPrerempli({ ...MARCHES, form_uid: '../../evil' })).toEqual({
      ok: false,
      code: 'sans_formulaire',
    });
    expect(corpsApi({})).toEqual({ ok: false, code: 'sans_formulaire' });
  });
});

describe('Le corps pour l’API de DataPass', () => {
  it('n’emploie que les clés qu’elle accepte, avec mes réponses', () => {
    const { data: donnees } = data(MARCHES);
    const permises: readonly string[] = API_DATAPASS.cles;
    expect(Object.keys(donnees).filter((cle) => !permises.includes(cle))).toEqual([]);
    expect(donnees.intitule).toBe(MARCHES.intitule);
    expect(donnees.scopes).toEqual(MARCHES.scopes);
    expect(donnees.delegue_protection_donnees_email).toBe(MARCHES.delegue_protection_donnees_email);
  });

  it('le demandeur est le contact métier, sauf si le fichier en nomme un', () => {
    expect(data(MARCHES).applicant.email).toBe(MARCHES.contact_metier_email);
    const { applicant } = data({ ...MARCHES, demandeur_email: 'a.b@ville.fr', demandeur_family_name: 'B' });
    expect(applicant).toEqual({ email: 'a.b@ville.fr', family_name: 'B' });
  });

  it('nomme le formulaire, et donne le SIRET sans espace', () => {
    const result = corpsApi({ ...MARCHES, siret: '130 025 265 00013' });
    expect(result.ok && result.value.demande).toMatchObject({
      form_uid: 'api-entreprise-marches-publics',
      organization: { siret: '13002526500013' },
    });
    expect(result.ok && Object.keys(result.value.demande as object)).not.toContain('type');
  });
});

describe('Ce qui reste à recopier', () => {
  it('commence par les quatre contacts, puis suit les écrans de DataPass', () => {
    const blocs = aRecopier(MARCHES);
    expect(blocs.slice(0, 4).map(({ cle }) => cle)).toEqual([
      'responsable_traitement',
      'delegue_protection_donnees',
      'contact_metier',
      'contact_technique',
    ]);
    expect(blocs.slice(4).map(({ cle }) => cle)).toEqual(['basic_infos', 'legal', 'personal_data']);
    expect(blocs[0]?.champs.map(({ texte }) => texte)).toContain(MARCHES.responsable_traitement_email);
  });

  it('une réponse vide ne se recopie pas', () => {
    const blocs = aRecopier({ ...MARCHES, contact_technique_phone_number: '  ' });
    const technique = blocs.find(({ cle }) => cle === 'contact_technique');
    expect(technique?.champs.map(({ champ }) => champ)).not.toContain('contact_technique_phone_number');
    expect(technique?.champs).toHaveLength(4);
  });
});
