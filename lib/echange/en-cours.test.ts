import { describe, expect, it } from 'vitest';
import { aCommence, commencer, constatsDe, ditDe, ENSEMBLE, lireEnCours, manqueMotif } from './en-cours';
import { envoiPour, retourDe } from './envoi';
import { a, COMPLETES, demande, repond, T0 } from './test-echange';

const envoi = envoiPour(demande(), 'delegue_protection_donnees', 'e1', T0);
const DUREE = 'duree_conservation_donnees_caractere_personnel';
const debut = commencer(envoi);
const tape = {
  ...debut,
  reponses: { ...debut.reponses, [DUREE]: '48' },
  nom: 'Chloé',
  etat: 'refuse' as const,
  motif: 'Trop long',
  commentaires: { [DUREE]: 'à revoir', [ENSEMBLE]: 'merci' },
};

describe('Une réponse en cours', () => {
  it('revient telle quelle d’un rechargement', () => {
    expect(lireEnCours(JSON.stringify(tape))).toEqual(tape);
    expect(lireEnCours(JSON.stringify(debut))).toEqual(debut);
  });

  it.each([
    null,
    '',
    '{',
    '3',
    '[]',
    '{"envoi":{}}',
    JSON.stringify({ envoi: repond(demande(), 'contact_metier', {}) }),
  ])('ne lit pas %s', (texte) => {
    expect(lireEnCours(texte)).toBeNull();
  });

  it('écarte ce qui n’est ni une question de cette personne, ni du texte', () => {
    const lu = lireEnCours(
      JSON.stringify({
        ...tape,
        reponses: { ...tape.reponses, intitule: 'pas à moi', [DUREE]: 3 },
        etat: 'autre',
        motif: 4,
        nom: null,
        commentaires: { intitule: 'pas à moi', [DUREE]: 5 },
      }),
    );
    const { [DUREE]: _duree, ...autres } = debut.reponses;
    expect(lu).toEqual({ ...debut, reponses: autres });
    expect(lireEnCours(JSON.stringify({ envoi, commentaires: null, reponses: null }))).toEqual({
      ...debut,
      reponses: {},
    });
  });

  it('a commencé dès qu’une réponse, un mot ou un avis change', () => {
    expect(aCommence(debut)).toBe(false);
    expect(aCommence({ ...debut, nom: '  ', commentaires: { [ENSEMBLE]: ' ' } })).toBe(false);
    expect(aCommence({ ...debut, reponses: tape.reponses })).toBe(true);
    expect(aCommence({ ...debut, reponses: {} })).toBe(true);
    for (const mot of [{ nom: 'C' }, { etat: 'refuse' as const }, { commentaires: { [DUREE]: 'x' } }])
      expect(aCommence({ ...debut, ...mot })).toBe(true);
  });

  it('dit ce qui part à côté des réponses, le motif avec un refus seulement', () => {
    const retour = retourDe(envoi, tape.reponses, ditDe(tape), 'r1', a(5));
    expect(retour.avis).toEqual({ etat: 'refuse', motif: 'Trop long' });
    expect(retour.commentaires).toEqual([
      { champ: DUREE, texte: 'à revoir' },
      { champ: null, texte: 'merci' },
    ]);
    expect(ditDe({ ...tape, etat: 'vu_et_accepte' }).avis).toEqual({ etat: 'vu_et_accepte', motif: '' });
    expect(ditDe(debut)).toEqual({ nom: '', avis: null, commentaires: [] });
  });

  it('un refus demande un motif, et lui seul', () => {
    expect(manqueMotif({ etat: 'refuse', motif: ' ' })).toMatch(/^Dites pourquoi/);
    expect(manqueMotif(tape)).toBeNull();
    expect(manqueMotif({ etat: 'vu_et_accepte', motif: '' })).toBeNull();
    expect(manqueMotif(debut)).toBeNull();
  });

  it('juge les questions de cette personne avec leurs phrases, pas celles des autres', () => {
    expect(constatsDe(debut)).toEqual([]);
    const noms = constatsDe({ envoi, reponses: { ...debut.reponses, [DUREE]: 'long' } });
    expect(noms.map(({ champ }) => champ)).toEqual([DUREE]);
    // Past the threshold, the page asks why; who reads it does not hold the other contacts.
    expect(constatsDe(tape).map(({ champ }) => champ)).toEqual([`${DUREE}_justification`]);
    const vides = constatsDe(commencer({ ...envoi, reponses: {} })).map(({ champ }) => champ);
    expect(vides).toContain('delegue_protection_donnees_email');
    expect(vides.some((champ) => champ.startsWith('contact_technique'))).toBe(false);
    expect(COMPLETES).toHaveProperty('contact_technique_email');
  });
});
