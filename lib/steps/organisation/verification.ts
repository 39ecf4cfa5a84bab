import { type Etablissement, SOURCES_ANNUAIRE } from '../../annuaire/etablissement';
import { siretDigits } from '../../annuaire/siret';
import { text } from '../../form/engine';
import type { Reponses } from '../../form/types';

/** What the directory says of an establishment, as the answers keep it. */
export type Verifie = Omit<Etablissement, 'siren'>;

/** Kept with the answers, so that the reading knows it without a network. Only the preparation needs them. */
export const REPONSES_VERIFICATION = [
  'siret_verifie',
  'siret_verifie_le',
  'siret_source',
  'siret_denomination',
  'siret_adresse',
  'siret_siege',
  'siret_etat',
  'siret_administration',
] as const;

type Nom = (typeof REPONSES_VERIFICATION)[number];

/** What was verified of the SIRET that is answered now; null when never, or of another SIRET. */
export function verificationDe(reponses: Reponses): Verifie | null {
  const dit = (nom: Nom) => text(reponses, nom);
  const siret = dit('siret_verifie');
  const etat = dit('siret_etat');
  if (siret === '' || siret !== siretDigits(text(reponses, 'siret'))) return null;
  if (etat !== 'ouvert' && etat !== 'ferme') return null;
  const verifie_le = dit('siret_verifie_le');
  if (Number.isNaN(Date.parse(verifie_le))) return null;
  // A directory that we do not know has verified nothing.
  const source = SOURCES_ANNUAIRE.find((each) => each === dit('siret_source'));
  if (!source) return null;
  const administration = dit('siret_administration');
  return {
    siret,
    denomination: dit('siret_denomination'),
    adresse: dit('siret_adresse'),
    est_siege: dit('siret_siege') === 'oui',
    etat,
    est_administration: administration === 'oui' ? true : administration === 'non' ? false : null,
    source,
    verifie_le,
  };
}

/** The answers without any verification: the directory no longer knows this SIRET. */
export function sansVerification(reponses: Reponses): Reponses {
  const noms: readonly string[] = REPONSES_VERIFICATION;
  return Object.fromEntries(Object.entries(reponses).filter(([nom]) => !noms.includes(nom)));
}

/** The answers with what the directory has just said; a blank leaves no key. */
export function avecVerification(reponses: Reponses, verifie: Verifie): Reponses {
  const { est_administration } = verifie;
  const dites: Readonly<Record<Nom, string>> = {
    siret_verifie: verifie.siret,
    siret_verifie_le: verifie.verifie_le,
    siret_source: verifie.source,
    siret_denomination: verifie.denomination,
    siret_adresse: verifie.adresse,
    siret_siege: verifie.est_siege ? 'oui' : 'non',
    siret_etat: verifie.etat,
    siret_administration: est_administration === null ? '' : est_administration ? 'oui' : 'non',
  };
  const pleines = Object.fromEntries(Object.entries(dites).filter(([, dite]) => dite !== ''));
  return { ...sansVerification(reponses), ...pleines };
}
