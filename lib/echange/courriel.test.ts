import { describe, expect, it } from 'vitest';
import { trousseDe } from '../trousse';
import { courrielAvec, courrielDeRetour } from './courriel';
import { demande } from './test-echange';

const lien = { lien: 'https://service.example/repondre#v1.cle.contenu' };
const fichier = { fichier: 'questions-dpd-2026-11-22.json', page: 'https://service.example/repondre' };
const [premiere] = trousseDe(demande(), new Date('2026-11-22')).personnes;
const texte = premiere?.courriel.texte ?? '';

describe('Le courriel de la trousse', () => {
  it('porte le lien sur sa propre ligne, avant la formule', () => {
    const avec = courrielAvec(texte, lien);
    expect(avec.split('\n')).toContain(lien.lien);
    expect(avec.indexOf(lien.lien)).toBeLessThan(avec.indexOf('\nMerci,'));
    expect(avec.replace(/\nPour répondre dans[\s\S]*?renvoyer les vôtres\.\n/, '')).toBe(texte);
  });

  it('porte le fichier et l’adresse où l’ouvrir, et à la fin quand la formule a été enlevée', () => {
    const avec = courrielAvec('Bonjour.', fichier);
    expect(avec).toMatch(/^Bonjour\.\n\nPour répondre/);
    expect(avec).toContain(fichier.fichier);
    expect(avec.split('\n')).toContain(fichier.page);
  });

  it('de retour aussi', () => {
    expect(courrielDeRetour(lien).texte.split('\n')).toContain(lien.lien);
    expect(courrielDeRetour(fichier).texte).toContain(fichier.fichier);
  });
});
