import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../draft/format';
import { CHAMPS_CONTACT } from '../steps/contacts/step';
import { champsDe, empreinteDe, lusPar } from './champs';
import { commenter } from './commentaires';
import { envoiPour, nomDeFichier, noterEnvoi, questionsPour, reponsesPour, retourDe } from './envoi';
import { fusionner } from './fusion';
import { manqueDe } from './manque';
import { ecrireMessage, lireMessage, lireMessageTexte } from './messages';
import {
  a,
  ayantEnvoye,
  bon,
  COMPLETES,
  demande,
  PERSONNES,
  repond,
  reprendre,
  SANS_AVIS,
  T0,
} from './test-echange';

const JOUR = new Date(a(60));
const AUTOUR = {
  trousse_acte: 'SECRET',
  apres_fait: ['SECRET'],
  demandeur_email: 'SECRET',
  inconnue: 'SECRET',
};

describe('Un envoi', () => {
  it.each(PERSONNES)('à %s ne porte les coordonnées de personne d’autre', (pour) => {
    const envoi = envoiPour(demande({ ...COMPLETES, ...AUTOUR }), pour, 'e1', T0);
    const texte = JSON.stringify(envoi);
    expect(texte).not.toContain('SECRET');
    for (const autre of PERSONNES.filter((each) => each !== pour))
      for (const champ of CHAMPS_CONTACT.filter((each) => each !== 'phone_number' && each !== 'job_title'))
        expect(texte).not.toContain(COMPLETES[`${autre}_${champ}`]);
    expect(Object.keys(envoi.reponses)).toContain(`${pour}_email`);
    expect(Object.keys(envoi.reponses).every((nom) => champsDe(pour).includes(nom))).toBe(true);
  });

  it('montre à chacun ses questions, et à tous le contexte et les données', () => {
    for (const pour of PERSONNES) {
      const envoi = envoiPour(demande(), pour, 'e1', T0);
      const noms = questionsPour(envoi, reponsesPour(envoi)).flatMap(({ fields }) =>
        fields.map(({ name }) => name),
      );
      expect(noms).toContain(`${pour}_email`);
      expect(noms.every((nom) => champsDe(pour).includes(nom))).toBe(true);
      expect(reponsesPour(envoi)).toMatchObject({ form_uid: COMPLETES.form_uid, scopes: COMPLETES.scopes });
    }
    expect(lusPar('delegue_protection_donnees')).toContain('description');
    expect(lusPar('contact_technique')).not.toContain('description');
  });

  it('emporte les commentaires de ses questions, pas ceux des autres', () => {
    let b = commenter(demande(), { id: '1', champ: 'intitule', texte: 'lu' }, 'demandeur', T0);
    b = commenter(b, { id: '2', champ: 'contact_technique_email', texte: 'pas lu' }, 'demandeur', T0);
    b = commenter(b, { id: '3', champ: null, texte: 'à moi' }, 'demandeur', T0);
    expect(envoiPour(b, 'contact_metier', 'e1', T0).commentaires.map(({ texte }) => texte)).toEqual(['lu']);
  });

  it('et son retour se relisent d’un fichier, dont le nom ne nomme personne', () => {
    const envoi = envoiPour(demande(), 'delegue_protection_donnees', 'e1', T0);
    const retour = repond(demande(), 'contact_metier', { intitule: 'B' });
    expect(lireMessageTexte(ecrireMessage(envoi))).toEqual({ ok: true, value: envoi });
    expect(lireMessageTexte(`\uFEFF${ecrireMessage(retour)}`)).toEqual({ ok: true, value: retour });
    expect([nomDeFichier(envoi), nomDeFichier(retour)]).toEqual([
      'questions-dpd-2026-11-22.json',
      'reponses-metier-2026-11-22.json',
    ]);
  });

  it('hostile : ce que la personne ne détient pas n’est pas montré comme sien', () => {
    const envoi = envoiPour(demande(), 'contact_metier', 'e1', T0);
    const glisse = {
      ...envoi,
      reponses: { ...envoi.reponses, siret: 'x', intitule: { a: 1 } },
      lu: { ...envoi.lu, contact_technique_email: 'x' },
    };
    const lu = bon(lireMessage(glisse));
    expect(lu).toMatchObject({ pour: 'contact_metier' });
    const { intitule: _intitule, ...reponses } = envoi.reponses;
    expect(lu).toEqual({ ...envoi, reponses });
  });

  it('ni ses mots ni ceux d’un retour ne retournent le texte à l’écran', () => {
    const b = demande({ ...COMPLETES, intitule: 'a\u202egpj.exe' });
    const envoi = envoiPour(b, 'contact_metier', 'e1', T0);
    expect(envoi.titre).toBe('a\ufffdgpj.exe');
    const mots = [{ champ: null, texte: 'x\u202ey' }];
    const retour = {
      ...retourDe(envoi, envoi.reponses, SANS_AVIS, 'r1', a(5)),
      commentaires: mots,
      nom: '\u0000',
    };
    expect(bon(lireMessage(retour))).toMatchObject({ nom: '\ufffd', commentaires: [{ texte: 'x\ufffdy' }] });
    expect(bon(lireMessage(envoi))).toEqual(envoi);
  });

  it('qui ne se lit pas est refusé par un code', () => {
    const code = (texte: string) => {
      const lu = lireMessageTexte(texte);
      return lu.ok ? 'lu' : lu.code;
    };
    const texte = ecrireMessage(envoiPour(demande(), 'contact_metier', 'e1', T0));
    expect(code(texte.slice(0, -9))).toBe('pas_json');
    expect(code('{"format":"demande-habilitation","version":1}')).toBe('autre_format');
    expect(code(texte.replace('"version": 1', '"version": 2'))).toBe('version_plus_recente');
    expect(code(texte.replace('"demande"', '"autre"'))).toBe('incomplet');
    expect(code(`${'['.repeat(50)}${']'.repeat(50)}`)).toBe('contenu_refuse');
    expect(code(' '.repeat(MAX_BYTES + 1))).toBe('trop_grand');
  });
});

describe('Un retour', () => {
  const envoi = envoiPour(demande(), 'contact_metier', 'e1', T0);

  it('ne porte que ce qui a changé, avec ce qui était montré', () => {
    const reponses = {
      ...reponsesPour(envoi),
      intitule: 'B',
      siret: 'x',
      scopes: [...(COMPLETES.scopes as string[])].reverse(),
    };
    const retour = retourDe(envoi, reponses, { ...SANS_AVIS, nom: ' Awa ' }, 'r1', a(5));
    expect(retour.changements).toEqual({ intitule: [COMPLETES.intitule, 'B'] });
    expect(retour).toMatchObject({
      nom: 'Awa',
      envoi: 'e1',
      envoye_le: T0,
      demande: 'demande-1',
      avis: null,
    });
  });

  it('porte les commentaires écrits, sans les vides', () => {
    const commentaires = [
      { champ: 'intitule', texte: ' oui ' },
      { champ: null, texte: ' ' },
    ];
    const retour = retourDe(envoi, envoi.reponses, { ...SANS_AVIS, commentaires }, 'r1', a(5));
    expect(retour.commentaires).toEqual([{ champ: 'intitule', texte: 'oui' }]);
  });
});

describe('Ce qui manque, et de qui', () => {
  const dire = (b: ReturnType<typeof demande>, etat: 'vu_et_accepte' | 'refuse', motif = '') => {
    const envoi = envoiPour(b, 'delegue_protection_donnees', 'e1', a(1));
    const dit = { ...SANS_AVIS, avis: { etat, motif } };
    const retour = retourDe(envoi, reponsesPour(envoi), dit, 'r1', a(5));
    return bon(fusionner(ayantEnvoye(b, retour), retour, a(10))).brouillon;
  };
  const dpd = (b: ReturnType<typeof demande>) => manqueDe(b, JOUR)[1];

  it('se voit d’un coup d’œil, personne par personne', () => {
    const { contact_technique_email: _email, ...reste } = COMPLETES;
    const manques = manqueDe(demande(reste), JOUR);
    expect(manques.map(({ cle, attendus }) => [cle, attendus.length])).toEqual([
      ['responsable_traitement', 0],
      ['delegue_protection_donnees', 0],
      ['contact_metier', 0],
      ['contact_technique', 1],
    ]);
    expect(manques[3]?.phrase).toBe('Une réponse manque ou est à revoir.');
    expect(manques[0]?.phrase).toBe('Rien ne manque.');
  });

  it('dit ce qui est parti et pas revenu', () => {
    const b = demande();
    const envoye = noterEnvoi(b, envoiPour(b, 'contact_metier', 'e1', a(1)));
    expect(manqueDe(envoye, JOUR)[2]).toMatchObject({
      enAttente: true,
      phrase: 'Rien ne manque. Lien préparé le 22 novembre 2026, pas encore de réponse.',
    });
    const revenu = reprendre(envoye, repond(b, 'contact_metier', {}));
    expect(manqueDe(revenu, JOUR)[2]).toMatchObject({ enAttente: false, reponduLe: a(5) });
  });

  it('« vu et accepté » tient tant que rien de ce qui a été lu n’a changé', () => {
    const accepte = dire(demande(), 'vu_et_accepte');
    expect(dpd(accepte)).toMatchObject({ accord: 'vu_et_accepte', phrase: 'Rien ne manque. Vu et accepté.' });
    const ailleurs = { ...accepte, reponses: { ...accepte.reponses, contact_technique_email: 'a@b.fr' } };
    expect(dpd(ailleurs)?.accord).toBe('vu_et_accepte');
    const touche = { ...accepte, reponses: { ...accepte.reponses, scopes: ['bilans_bdf'] } };
    expect(dpd(touche)?.accord).toBe('a_revoir');
  });

  it('un refus garde son motif', () => {
    const refuse = dpd(dire(demande(), 'refuse', 'Trop de données'));
    expect(refuse).toMatchObject({ accord: 'refuse', avis: { motif: 'Trop de données' } });
    expect(dpd(demande())?.accord).toBe('aucun');
  });

  it('l’empreinte ne voit ni l’ordre d’une liste, ni ce que la personne ne lit pas', () => {
    const pour = 'delegue_protection_donnees';
    const de = (reponses: object) => empreinteDe(pour, { ...COMPLETES, ...reponses });
    expect(de({ scopes: [...(COMPLETES.scopes as string[])].reverse() })).toBe(de({}));
    expect(de({ contact_metier_email: 'x' })).toBe(de({}));
    expect(de({ intitule: 'x' })).not.toBe(de({}));
    expect(de({})).toMatch(/^[0-9a-f]{16}$/);
  });
});
