import { describe, expect, it } from 'vitest';
import { FORMULAIRES_EDITEURS } from '../catalogue/formulaires';
import { newDraft } from '../draft/format';
import { documentDe } from './document';
import { htmlDe } from './html';
import { avec, fixture, LE_JOUR } from './test-pdf';
import { dateEnMots, inerte } from './texte';

const mots = (brouillon = fixture()) => JSON.stringify(documentDe(brouillon, LE_JOUR));
const titres = (niveau: number, brouillon = fixture()) =>
  documentDe(brouillon, LE_JOUR).blocs.flatMap((bloc) =>
    bloc.genre === 'titre' && bloc.niveau === niveau ? [bloc.texte] : [],
  );

describe('Le document', () => {
  it('a ses parties dans l’ordre, et le récapitulatif dans celui de DataPass', () => {
    expect(titres(2)).toEqual([
      'Réponses, dans l’ordre de DataPass',
      'Ce que DataPass ne demande pas',
      'Ce qui doit tenir ensemble',
      'Ce que verrait l’instructeur',
      'À joindre sur DataPass',
      'Ce qui se passe ensuite',
    ]);
    expect(titres(3).slice(0, 6)).toEqual([
      'Organisation',
      'Projet',
      'Cadre juridique',
      'Données',
      'Traitement',
      'Contacts',
    ]);
    expect(titres(4)).toEqual([
      'Responsable de traitement',
      'Délégué à la protection des données (DPD)',
      'Contact métier',
      'Contact technique',
    ]);
  });

  it('dit l’état de la demande, même vide', () => {
    expect(mots()).toContain('Prête à déposer');
    const vide = mots(newDraft('x', LE_JOUR.toISOString()));
    expect(vide).toContain('À compléter avant le dépôt');
    expect(vide).toContain('Cette demande est encore vide.');
    expect(vide).toContain('Pas encore répondu');
  });

  it('met chaque donnée protégée en face de sa raison, du texte et des lecteurs', () => {
    const tableau = documentDe(avec({ justification_cotisations_msa: '' }), LE_JOUR).blocs.find(
      (bloc) => bloc.genre === 'tableau',
    );
    if (tableau?.genre !== 'tableau') throw new Error('pas de tableau');
    expect(tableau.lignes).toHaveLength(6);
    for (const ligne of tableau.lignes) expect(ligne).toHaveLength(4);
    expect(tableau.lignes.filter((ligne) => ligne.includes('À compléter'))).toHaveLength(1);
  });

  it('n’imprime ni les étapes cachées ni ce qu’elles gardent', () => {
    const base = fixture();
    const form_uid = FORMULAIRES_EDITEURS[0].uid;
    const caches = {
      form_uid,
      intitule: 'SECRET projet',
      description: 'SECRET description',
      contexte_metier: 'SECRET contexte',
      cadre_juridique_nature: 'SECRET droit',
      scopes: ['chiffre_affaires_dgfip'],
      justification_chiffre_affaires_dgfip: 'SECRET raison',
      cadre_juridique_documents: ['SECRET.pdf'],
      inconnue: 'SECRET inconnu',
    };
    const brouillon = { ...base, reponses: { ...base.reponses, ...caches } };
    expect(mots(brouillon)).not.toContain('SECRET');
    expect(htmlDe(brouillon, LE_JOUR)).not.toContain('SECRET');
  });

  it('rend inerte ce qui agit sans se voir, et garde le reste', () => {
    expect(inerte('a\u0000b\u202ec\ud800d\r\ne\tf')).toBe('a\ufffdb\ufffdc\ufffdd\ne f');
    expect(inerte('« Œuvre » n° 1 😀 <b>')).toBe('« Œuvre » n° 1 😀 <b>');
  });

  it('dit les dates en mots, aussi précises qu’elles sont connues', () => {
    expect(['2026-08-06', '2026-11-01T10:00:00Z', '2022-01', 'hier'].map(dateEnMots)).toEqual([
      '6 août 2026',
      '1er novembre 2026',
      'janvier 2022',
      'hier',
    ]);
  });
});
