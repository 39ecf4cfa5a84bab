import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../catalogue/sources';
import { visibleFields } from '../form/engine';
import type { Reponses } from '../form/types';
import { STEPS } from '../steps';
import { natureDe } from './lecture/nature';
import { REGLES_DU_MESSAGE } from './lecture/regles';
import { avecMessage, cleDeTache, lireMessage, phrasesDuMessage } from './message';
import { CALMES, MESSAGES as COURTS, REPONSES } from './test-messages';
import { MESSAGES_LONGS } from './test-messages-longs';

const MESSAGES = [...COURTS, ...MESSAGES_LONGS];
const TOUS = [...MESSAGES, ...CALMES];
const cles = (texte: string) => lireMessage(texte, REPONSES).map(cleDeTache);
const champs = (texte: string) => [...new Set(lireMessage(texte, REPONSES).map(({ champ }) => champ))].sort();
const sansAccent = (texte: string) => texte.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

describe('Le message de l’instructeur', () => {
  it('se lit sur plus de soixante messages', () => {
    expect(MESSAGES.length).toBeGreaterThanOrEqual(60);
    expect(CALMES.length).toBeGreaterThanOrEqual(20);
  });

  it.each(MESSAGES)('%s %j : %j', (_, attendus, texte) => {
    expect(champs(texte)).toEqual([...attendus].sort());
  });
  it.each(CALMES)('%s, rien à faire : %j %j', (_, attendus, texte) => {
    expect(champs(texte)).toEqual(attendus);
  });
  it.each(TOUS)('est reconnu : %s', (nature, _, texte) => {
    expect(natureDe(texte, champs(texte).length > 0).nature).toBe(nature);
  });
  it.each(TOUS)('sans accent, apostrophe droite, lignes de Windows : %s %j', (_, attendus, texte) => {
    expect(champs(sansAccent(texte))).toEqual([...attendus].sort());
    expect(champs(texte.replaceAll('’', "'"))).toEqual([...attendus].sort());
    expect(champs(texte.replaceAll('\n', '\r\n'))).toEqual([...attendus].sort());
  });

  it('dit si c’est sûr, et montre les deux phrases quand il en a fallu deux', () => {
    const [seule] = lireMessage('Votre durée de conservation est trop longue.', REPONSES);
    expect(seule).toMatchObject({ sur: 'certain', passage: 'Votre durée de conservation est trop longue.' });
    const [deux] = lireMessage('Bonjour. Vous citez la loi Lemaire. Ce n’est pas suffisant.', REPONSES);
    expect(deux).toMatchObject({
      sur: 'probable',
      passage: 'Vous citez la loi Lemaire. Ce n’est pas suffisant.',
    });
  });

  it('nomme une donnée par son nom, une personne par son rôle', () => {
    const [effectifs] = lireMessage('Pourquoi les effectifs ?', REPONSES);
    expect(effectifs).toMatchObject({ titre: 'Effectifs - GIP-MDS', etape: 'donnees' });
    const [dpd] = lireMessage('Le DPO n’est pas joignable par mail.', {});
    expect(dpd?.titre).toBe('Délégué à la protection des données (DPD), Adresse électronique');
  });

  it('distingue les bénéficiaires effectifs des effectifs', () => {
    const scopes = ['beneficiaires_effectifs_inpi', 'effectifs_urssaf'];
    const [un, ...reste] = lireMessage('Justifiez les bénéficiaires effectifs.', { ...REPONSES, scopes });
    expect([un?.champ, reste]).toEqual(['justification_beneficiaires_effectifs_inpi', []]);
  });

  it('mène à ce qui décide d’une question, quand elle n’est pas posée', () => {
    const ou = (texte: string, reponses: Reponses) => lireMessage(texte, reponses)[0]?.champ;
    const duree = 'duree_conservation_donnees_caractere_personnel';
    expect(ou('Justifiez la durée de conservation.', { ...REPONSES, [duree]: '12' })).toBe(duree);
    expect(ou('Justifiez les effectifs.', { ...REPONSES, scopes: [] })).toBe('scopes');
    expect(ou('Précisez votre éditeur.', { profil_demandeur: 'particulier' })).toBe('profil_demandeur');
    expect(ou('Précisez la base juridique.', { form_uid: 'api-entreprise-socle-de-base' })).toBe('form_uid');
  });

  it('oublie ce qui était fait quand le message est un autre, pas quand on le retouche', () => {
    const fait = ['autre-tache', 'message-volume-volumetrie_approximative'];
    const avant = { apres_fait: fait, apres_message: 'Bonjour, merci de préciser le volume annuel.' };
    for (const retouche of ['Bonjour, merci de préciser le volume. Merci.', ` ${avant.apres_message}`])
      expect(avecMessage(avant, retouche)).toEqual({ apres_fait: fait, apres_message: retouche });
    const autre = 'Madame, précisez votre volume.';
    expect(avecMessage(avant, autre)).toEqual({ apres_fait: ['autre-tache'], apres_message: autre });
    expect(avecMessage(avant, '')).toEqual({ apres_fait: ['autre-tache'] });
    expect(avecMessage({ apres_fait: fait }, autre)).toEqual({ apres_fait: fait, apres_message: autre });
  });

  it('rend les phrases à trier à la main, sans la signature', () => {
    const phrases = phrasesDuMessage('Bonjour,\n\nUn mot. Un autre, art. L. 114-8 !\n\nCordialement,\nUne');
    expect(phrases).toEqual(['Bonjour,', 'Un mot.', 'Un autre, art. L. 114-8 !']);
    expect(phrasesDuMessage('')).toEqual([]);
  });

  it('dit ce qui suit chaque sorte de message', () => {
    expect(natureDe('Votre demande a été refusée.', false).suite).toMatch(/nouvelle.*Dupliquer/);
    expect(natureDe('Sans réponse de votre part, votre demande sera refusée.', false).nature).not.toBe(
      'refus',
    );
    expect(natureDe('Votre demande ne peut pas être validée en l’état.', false).nature).toBe('modification');
    expect(natureDe('Votre demande n’a pas encore été validée.', false).nature).not.toBe('validation');
  });

  it('a des règles qui visent une question, avec une source', () => {
    const noms = STEPS.flatMap(({ fields }) => fields.map(({ name }) => name));
    for (const { champ, source, quoi } of REGLES_DU_MESSAGE) {
      expect(noms).toContain(champ);
      expect(Object.keys(SOURCES)).toContain(source);
      expect(quoi).toMatch(/[.!]$/);
    }
    const cles = REGLES_DU_MESSAGE.map(cleDeTache);
    expect(new Set(cles).size).toBe(cles.length);
  });
});

const morceau = fc.constantFrom(
  ...TOUS.map(([, , texte]) => texte),
  '\n',
  '> ',
  '- ',
  ' : ',
  '. ',
  'mais ',
  '?',
);
const textes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(morceau, { maxLength: 12 }).map((parts) => parts.join('')),
);
const sacs: fc.Arbitrary<Reponses> = fc.dictionary(
  fc.constantFrom('form_uid', 'scopes', 'profil_demandeur', 'integrateur', 'contact_metier_email', 'siret'),
  fc.oneof(
    fc.constantFrom('api-entreprise-editeur', 'api-entreprise', 'editeur', 'particulier'),
    fc.string(),
    fc.array(fc.string()),
  ),
);

describe('Quel que soit le message', () => {
  it('ne tombe pas, ne dit rien deux fois, cite le texte, et mène à une question posée', () => {
    fc.assert(
      fc.property(textes, sacs, (texte, reponses) => {
        const taches = lireMessage(texte, reponses);
        expect(new Set(taches.map(cleDeTache)).size).toBe(taches.length);
        for (const { passage, etape, champ } of taches) {
          expect(texte).toContain(passage);
          const step = STEPS.find(({ name }) => name === etape);
          expect(step && visibleFields(step, reponses).map(({ name }) => name)).toContain(champ);
          expect(step?.when?.(reponses) ?? true).toBe(true);
        }
        for (const phrase of phrasesDuMessage(texte)) expect(texte).toContain(phrase);
        expect(natureDe(texte, taches.length > 0).titre).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('l’ordre des points d’une liste ne change rien', () => {
    const points = COURTS.map(([, , texte]) => texte).filter((texte) => /^[^\n>]*$/.test(texte));
    fc.assert(
      fc.property(fc.shuffledSubarray(points, { minLength: 2, maxLength: 8 }), (choisis) => {
        const liste = (ordre: readonly string[]) =>
          `Bonjour,\n\nMerci de compléter les points suivants :\n${ordre.map((each) => `- ${each}`).join('\n')}\n\nCordialement`;
        expect(cles(liste(choisis))).toEqual(cles(liste([...choisis].sort())));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ...[
      'a',
      'merci de ',
      'a ',
      'ne ',
      'cadre juridique ',
      '- ',
      '\n',
      '> ',
      '. ',
      ', ',
      'mais ',
      'l ',
      ':\n',
    ],
    ...[
      'demande ',
      'est bien ',
      'vous précisez ',
      'd’une des adresses ',
      '« ',
      '\u00a0',
      'effectifs ',
      '(',
      '1) ',
    ],
  ])('lit 20 000 caractères hostiles en un temps qui suit leur nombre : %j', (motif) => {
    const duree = (taille: number) => {
      const texte = motif.repeat(Math.ceil(taille / motif.length)).slice(0, taille);
      const debut = performance.now();
      lireMessage(texte, REPONSES);
      natureDe(texte, false);
      return performance.now() - debut;
    };
    duree(2_000);
    expect(duree(20_000)).toBeLessThan(1_500);
  });
});
