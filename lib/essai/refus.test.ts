import { describe, expect, it } from 'vitest';
import type { Panne } from '../serveur/requete';
import { ATTENTE_APRES_DELAI_S, refusDePanne, refusDePrise, refusDeSilence } from './refus';

/** What each failure proposes: a word that the last sentence must hold. */
const SUITES: Readonly<Record<Panne, RegExp>> = {
  abandonnee: /^Relancez-le/,
  injoignable: /^Regardez l’état du service sur https:.*réessayez/,
  connexion_coupee: /^Réessayez.*voyez avec/,
  nom_introuvable: /^Voyez avec/,
  certificat_invalide: /^Voyez avec/,
  redirection_refusee: /^Voyez avec/,
  destination_interdite: /^Voyez avec/,
  reponse_inattendue: /^Réessayez.*voyez avec/,
  reponse_non_json: /^Réessayez.*voyez avec/,
  reponse_incomplete: /^Attendez.*réessayez/,
  reponse_trop_grande: /^Essayez une autre entité/,
  compression_refusee: /^Réessayez.*voyez avec/,
  delai_depasse: /attendez 20 secondes avant de relancer/,
};
const PANNES = Object.keys(SUITES) as Panne[];

describe('Chaque panne du chemin', () => {
  it.each(PANNES)('%s : dit ce qui est arrivé, puis quoi faire', (panne) => {
    const { code, message, statut } = refusDePanne(panne);
    // The contract has one code for the two.
    expect(code).toBe(panne === 'reponse_inattendue' ? 'reponse_non_json' : panne);
    expect(statut).toBe(panne === 'delai_depasse' ? 504 : 502);
    const phrases = message.split(/(?<=[.?]) (?=\p{Lu})/u);
    expect(phrases.length).toBeGreaterThan(1);
    expect(phrases.at(-1)).toMatch(SUITES[panne]);
    expect(message).toMatch(/^\p{Lu}.*\.$/u);
    expect(message).not.toMatch(/invalide| [:;!?]/);
  });

  it('a sa phrase à elle', () => {
    expect(new Set(PANNES.map((panne) => refusDePanne(panne).message)).size).toBe(PANNES.length);
  });

  it('seul le délai dépassé dit combien attendre', () => {
    for (const panne of PANNES)
      expect(refusDePanne(panne).attendreS).toBe(
        panne === 'delai_depasse' ? ATTENTE_APRES_DELAI_S : undefined,
      );
  });
});

describe('Les autres refus', () => {
  it('disent quand relancer', () => {
    const prises = [
      { ok: false, cause: 'verrou', verrou: 'a', attendreMs: 19_001 },
      { ok: false, cause: 'verrou', verrou: 'b', attendreMs: 19_001 },
      { ok: false, cause: 'budget', attendreMs: 19_001 },
      { ok: false, cause: 'compteur_muet', attendreMs: 19_001 },
    ] as const;
    const refus = [...prises.map((prise) => refusDePrise(prise, 'a')), refusDeSilence(19_001)];
    expect(refus.map(({ statut }) => statut)).toEqual([409, 429, 429, 429, 503]);
    for (const { message, attendreS } of refus) {
      expect(attendreS).toBe(20);
      expect(message).toMatch(/20 secondes/);
      expect(message).toMatch(/relancez/i);
    }
  });
});
