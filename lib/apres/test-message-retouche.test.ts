import { describe, expect, it } from 'vitest';
import type { Reponses } from '../form/types';
import { avecMessage, cleDeTache, lireMessage } from './message';
import { REPONSES } from './test-messages';

const BONJOUR = 'Bonjour Madame,\n\nNous avons bien reçu votre demande d’habilitation.\n\n';
const SIGNATURE =
  '\n\nBien cordialement,\n\nCamille Exemple\nChargée d’instruction, API Entreprise\nDirection interministérielle du numérique\n20 avenue de Ségur, Paris\n';
const lettre = (corps: string) => `${BONJOUR}${corps}${SIGNATURE}`;

const fait = (reponses: Reponses) => reponses.apres_fait ?? [];

/** The answers where each point of a message is ticked off, and one task of the guide. */
function toutFait(texte: string): Reponses {
  const cles = lireMessage(texte, REPONSES).map(cleDeTache);
  expect(cles).not.toEqual([]);
  return { ...REPONSES, apres_message: texte, apres_fait: ['autre-tache', ...cles] };
}

const TEXTE = 'Merci de préciser le cadre juridique : la délibération manque au dossier.';

describe('Un autre message, avec le même salut et la même signature', () => {
  it.each([
    ['le même point, en d’autres mots', 'Le cadre juridique reste insuffisant, citez l’article exact.'],
    ['un autre point', 'La durée de conservation est trop longue.'],
    ['des points bien plus nombreux', `${TEXTE}\n- Justifiez les effectifs.\n`.repeat(4)],
  ])('recommence à zéro : %s', (_, corps) => {
    expect(fait(avecMessage(toutFait(lettre(TEXTE)), lettre(corps)))).toEqual(['autre-tache']);
  });

  it('recommence à zéro pour un point redit en d’autres mots dans une longue lettre type', () => {
    const type = (point: string) =>
      lettre(
        `Après lecture attentive de votre dossier, nous revenons vers vous comme convenu au téléphone la semaine passée.\n\n${point}\n\nNotre équipe se tient disponible chaque jour ouvré de neuf heures à dix-sept heures pour en parler avec vous.`,
      );
    const avant = toutFait(type('Merci de préciser votre cadre juridique.'));
    const apres = avecMessage(avant, type('Le cadre juridique est trop vague.'));
    expect(fait(apres)).toEqual(['autre-tache']);
  });
});

describe('Le même message, retouché', () => {
  const avant = toutFait(lettre(TEXTE));
  it.each([
    ['sans la signature', `${BONJOUR}${TEXTE}`],
    ['un mot de moins', lettre(TEXTE.replace(' au dossier', ''))],
    ['un mot de plus', lettre(TEXTE.replace('manque', 'manque toujours'))],
    ['un remerciement', lettre(`${TEXTE} Merci.`)],
    ['une autre signature', `${BONJOUR}${TEXTE}\n\nCordialement,\nUne autre personne`],
  ])('garde ce qui est fait : %s', (_, texte) => {
    expect(fait(avecMessage(avant, texte))).toEqual(fait(avant));
  });

  it('garde ce qui est fait, frappe après frappe', () => {
    const ajout = ' Justifiez aussi les effectifs, s’il vous plaît.';
    let reponses = avant;
    for (let fin = 1; fin <= ajout.length; fin += 1)
      reponses = avecMessage(reponses, lettre(TEXTE + ajout.slice(0, fin)));
    expect(fait(reponses)).toEqual(fait(avant));
  });

  it('garde ce qui est fait quand un point s’efface le temps d’une frappe', () => {
    const simple = toutFait('Merci de préciser le volume annuel de vos appels.');
    const efface = 'Merci de préciser le vol annuel de vos appels.';
    expect(lireMessage(efface, REPONSES)).toEqual([]);
    const pendant = avecMessage(simple, efface);
    expect(fait(avecMessage(pendant, String(simple.apres_message)))).toEqual(fait(simple));
  });

  it('laisse les tâches du guide, et ne garde rien d’un message effacé', () => {
    expect(fait(avecMessage(avant, ''))).toEqual(['autre-tache']);
    expect(fait(avecMessage({ ...avant, apres_fait: ['autre-tache'] }, 'Bonjour'))).toEqual(['autre-tache']);
  });
});
