import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { TITRES_HOSTILES, unBrouillon } from '../draft/test-brouillons';
import { avec, fixture, LE_JOUR } from '../export/test-pdf';
import { visibleFields } from '../form/engine';
import { STEPS } from '../steps';
import { CHAMPS_CONTACT, PERSONNES } from '../steps/contacts/step';
import { donneesProtegeesChoisies } from '../steps/formulaire';
import { piecesDe, QUESTIONNAIRES_VIERGES, trousseDe } from '.';
import { fichierDe, MAILTO_MAX, mailtoDe, reponseDe, texteModifie } from './piece';

vi.setConfig({ testTimeout: 60_000 });

const trousse = (reponses: Record<string, unknown> = {}) => trousseDe(avec(reponses), LE_JOUR);
const courriels = (reponses: Record<string, unknown> = {}) =>
  Object.fromEntries(trousse(reponses).personnes.map(({ cle, courriel }) => [cle, courriel.texte]));
const vide = () => trousseDe({ ...fixture(), reponses: {} }, LE_JOUR);

describe('Les courriels', () => {
  it('ne demandent rien quand rien ne manque', () => {
    for (const texte of Object.values(courriels())) {
      expect(texte).toContain('Il ne nous manque rien de votre part.');
      expect(texte).not.toContain('Réponse :');
    }
  });

  const champs = STEPS.flatMap((step) => visibleFields(step, fixture().reponses)).filter(
    ({ asks, schema }) =>
      asks !== 'demandeur' && !schema.safeParse('').success && !schema.safeParse([]).success,
  );
  it.each(champs.map((field) => [field.name, field] as const))(
    'sans « %s », seule la personne qui le sait reçoit la question',
    (name, field) => {
      const ecrits = courriels({ [name]: undefined });
      const demandent = Object.entries(ecrits).filter(
        ([, texte]) => !texte.includes('Il ne nous manque rien'),
      );
      // The form decides which questions exist: without it, another person may be asked more.
      const seules = name === 'form_uid' ? demandent.filter(([cle]) => cle === field.asks) : demandent;
      expect(seules.map(([cle]) => cle)).toEqual([field.asks]);
      expect(seules[0]?.[1]).toContain(field.label);
    },
  );

  it('portent l’adresse de la personne, et les coordonnées de personne d’autre', () => {
    const { reponses } = fixture();
    for (const { cle, courriel } of trousse().personnes) {
      expect(courriel.courriel?.a).toBe(reponses[`${cle}_email`]);
      const autres = PERSONNES.filter((each) => each.cle !== cle).flatMap((each) =>
        CHAMPS_CONTACT.filter((champ) => champ !== 'job_title').map(
          (champ) => reponses[`${each.cle}_${champ}`],
        ),
      );
      for (const autre of autres) expect(courriel.texte).not.toContain(autre);
    }
  });

  it('redemandent une réponse à revoir en la montrant, sans dire qu’elle manque', () => {
    const { contact_metier } = courriels({ description: 'Un projet.' });
    expect(contact_metier).toContain('Nous attendons une réponse, à donner ou à revoir.');
    expect(contact_metier).toContain('Aujourd’hui\u00a0: «\u00a0Un projet.\u00a0»');
  });

  it('ne demandent pas à la personne nommée s’il fallait en nommer une autre', () => {
    const meme = Object.fromEntries(
      CHAMPS_CONTACT.map((champ) => [
        `delegue_protection_donnees_${champ}`,
        fixture().reponses[`responsable_traitement_${champ}`],
      ]),
    );
    expect(courriels(meme).delegue_protection_donnees).toContain('Il ne nous manque rien');
  });

  it('saluent par le nom quand il est connu, et sans nom sinon', () => {
    expect(courriels().contact_metier).toMatch(/^Bonjour Camille Rousseau,\n/);
    expect(vide().personnes[2]?.courriel.texte).toMatch(/^Bonjour,\n/);
    expect(vide().personnes[2]?.courriel.courriel?.a).toBe('');
  });
});

describe('L’adresse mailto', () => {
  it('rend le sujet et le texte, à la ligne près', () => {
    const { url, complet } = mailtoDe(
      { a: 'a+b@c.example', objet: 'Où & quand ?' },
      'Ligne 1\nLigne 2 & fin',
    );
    const lu = new URL(url);
    expect(complet).toBe(true);
    expect(lu.pathname).toBe('a%2Bb@c.example');
    expect(url).not.toContain('+');
    expect(lu.searchParams.get('subject')).toBe('Où & quand ?');
    expect(lu.searchParams.get('body')).toBe('Ligne 1\r\nLigne 2 & fin');
  });

  it('laisse le texte de côté, et le dit, quand l’adresse serait trop longue', () => {
    const courriel = { a: 'a@b.example', objet: 'x' };
    const juste = MAILTO_MAX - mailtoDe(courriel, '').url.length;
    expect(mailtoDe(courriel, 'a'.repeat(juste)).complet).toBe(true);
    const trop = mailtoDe(courriel, 'a'.repeat(juste + 1));
    expect(trop.complet).toBe(false);
    expect(trop.url).not.toContain('body');
  });

  it('n’ajoute ni destinataire ni en-tête, quoi que contienne l’adresse', () => {
    const { url } = mailtoDe({ a: 'a@b.example?bcc=x@y.example&cc=z', objet: 'x&bcc=y\r\nBcc: z' }, '\ud800');
    expect([...new URL(url).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});

describe('L’acte', () => {
  const acte = (profil: string, reste = {}) => trousse({ profil_demandeur: profil, ...reste }).acte;

  it.each([
    ['collectivite', 'Projet de délibération'],
    ['administration_centrale', 'Projet de paragraphe pour un arrêté'],
    ['operateur_ou_etablissement_public', 'Projet de paragraphe pour un arrêté'],
    ['organisme_mission_service_public', 'Projet de paragraphe pour une décision'],
  ])('%s : %s, avec finalité, données, destinataires et durée', (profil, titre) => {
    const piece = acte(profil);
    const { reponses } = fixture();
    expect(piece?.titre).toBe(titre);
    for (const donnee of donneesProtegeesChoisies(reponses)) {
      expect(piece?.texte).toContain(donnee.nom);
      expect(piece?.texte).toContain(String(reponses[`justification_${donnee.scope}`]));
    }
    expect(piece?.texte).toContain('analyser les candidatures aux marchés publics de la commune');
    expect(piece?.texte).toContain('les agents du service de la commande publique');
    expect(piece?.texte).toContain('60 mois');
    expect(`${piece?.quoi} ${piece?.texte}`).toContain('R2143-13');
  });

  it('n’existe ni pour qui n’en prend pas, ni pour un formulaire qui ne demande aucun texte', () => {
    for (const profil of ['editeur', 'particulier', 'entreprise_ou_association', ''])
      expect(acte(profil)).toBeNull();
    for (const form_uid of ['api-entreprise-mgdis', 'api-entreprise-socle-de-base'])
      expect(acte('collectivite', { form_uid })).toBeNull();
    expect(vide().acte).toBeNull();
  });

  it('ne cite pas une réponse dont la question a disparu', () => {
    const pourquoi = 'duree_conservation_donnees_caractere_personnel_justification';
    const reste = { duree_conservation_donnees_caractere_personnel: '24', [pourquoi]: 'Dix ans imposés.' };
    expect(acte('collectivite', reste)?.texte).toContain('24 mois');
    expect(acte('collectivite', reste)?.texte).not.toContain('Dix ans imposés');
  });

  it('montre où il manque quelque chose plutôt que de l’inventer', () => {
    const seul = { ...fixture(), reponses: { profil_demandeur: 'collectivite' } };
    const texte = trousseDe(seul, LE_JOUR).acte?.texte ?? '';
    expect(texte.match(/\[à compléter/g)?.length).toBeGreaterThan(4);
  });
});

describe('Le registre et les questionnaires', () => {
  it('le registre suit les rubriques a à g de l’article 30', () => {
    const { texte } = trousse().registre;
    for (const lettre of 'abcdefg') expect(texte).toMatch(new RegExp(`^${lettre}\\) `, 'm'));
    expect(texte).toContain('Karim Benali');
    expect(texte).toContain('60 mois');
  });

  it('un questionnaire prérempli porte les réponses, un vierge aucune', () => {
    const metier = trousse().personnes.find(({ cle }) => cle === 'contact_metier')?.questionnaire.texte;
    expect(metier).toContain('[x] Marchés publics');
    expect(metier).toContain('Réponse : Rousseau');
    expect(QUESTIONNAIRES_VIERGES).toHaveLength(4);
    const cles = new Set([...piecesDe(trousse()), ...QUESTIONNAIRES_VIERGES].map(({ cle }) => cle));
    expect(cles.size).toBe(14);
    for (const { texte } of QUESTIONNAIRES_VIERGES) {
      expect(texte).not.toContain('[x]');
      expect(texte).toContain('Réponse : …');
    }
  });
});

describe('Chaque texte', () => {
  it('a sa propre clé et son propre fichier', () => {
    const pieces = piecesDe(trousse());
    for (const nom of ['cle', 'fichier'] as const)
      expect(new Set(pieces.map((piece) => piece[nom])).size).toBe(pieces.length);
    expect(pieces).toHaveLength(10);
  });

  it('est marqué « à relire » dans son fichier, et cède la place au texte de l’agent', () => {
    const piece = trousse().registre;
    expect(fichierDe(piece, {}, LE_JOUR)).toMatch(/^À RELIRE AVANT USAGE\u00a0: .*22 novembre 2026/);
    const reponses = { [reponseDe(piece)]: 'Mon texte\u00a0!' };
    expect(fichierDe(piece, reponses, LE_JOUR)).toContain('Mon texte\u00a0!');
    expect(fichierDe(piece, reponses, LE_JOUR)).not.toContain(piece.texte);
    expect(texteModifie(piece, { [reponseDe(piece)]: ['x'] })).toBeNull();
  });

  const unPiege = fc.constantFrom(...TITRES_HOSTILES, 'a\u202eb', '\u2066x\0');
  it('reste sûr, quoi que contienne la demande', () => {
    fc.assert(
      fc.property(unBrouillon, unPiege, (autre, intitule) => {
        const brouillon = { ...autre, reponses: { ...autre.reponses, intitule, contexte_metier: intitule } };
        for (const { texte, courriel } of piecesDe(trousseDe(brouillon, LE_JOUR))) {
          expect(texte).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
          if (courriel) expect(() => mailtoDe(courriel, texte)).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
  });
});
