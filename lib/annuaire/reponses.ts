import { adresseDuClient } from '../serveur/client';
import { type Refus, reponseJson, reponseRefus } from '../serveur/reponses';
import { partager, service } from '../serveur/service';
import type { Question } from './client';
import { type Annuaire, createAnnuaire, type Trouves } from './etablissements';
import { annuaireEmbarque } from './repertoire';
import { siretDigits, siretProblem, siretSentence } from './siret';

/** Far more than one person verifies, and enough for a whole office behind one address. */
const CLIENT = { limite: 60, fenetreMs: 60_000 };
const PUBLIC_UN_JOUR = { 'cache-control': 'public, max-age=86400' };

const PANNES = {
  trop_de_demandes: {
    statut: 429,
    message: 'Réessayez dans un instant : l’annuaire reçoit trop de demandes.',
  },
  annuaire_indisponible: {
    statut: 503,
    message:
      'Nous n’arrivons pas à joindre l’annuaire. Continuez : vous pourrez vérifier le SIRET plus tard.',
  },
} as const;

/** The answer of `GET /api/etablissements/{siret}`. */
export async function repondreEtablissement(entetes: Headers, saisi: string): Promise<Response> {
  const probleme = siretProblem(saisi);
  if (probleme) {
    const message = siretSentence(probleme);
    return reponseRefus({ statut: 422, code: 'siret_invalide', message, champ: 'siret' });
  }
  const trouves = await demander(entetes, { siret: siretDigits(saisi) });
  if (!trouves.ok) return reponseRefus(refusDe(trouves));
  const [etablissement] = trouves.value;
  if (etablissement) return reponseJson(JSON.stringify(etablissement), PUBLIC_UN_JOUR);
  return reponseRefus({
    statut: 404,
    code: 'introuvable',
    message: 'Vérifiez chaque chiffre : l’annuaire ne connaît pas ce SIRET.',
    champ: 'siret',
  });
}

/** The answer of `GET /api/etablissements?q=`. */
export async function repondreRecherche(entetes: Headers, saisi: string): Promise<Response> {
  const texte = saisi.trim().replace(/\s+/g, ' ');
  const taille = [...texte].length;
  if (taille < 3 || taille > 200)
    return reponseRefus({
      statut: 422,
      code: 'champ_invalide',
      message: 'Saisissez de 3 à 200 caractères : le nom de votre organisation, ou son SIREN.',
      champ: 'q',
    });
  const chiffres = siretDigits(texte);
  // Only then does the directory look for a number; written in groups, it would look for words.
  const numero = /^(?:\d{9}|\d{14})$/.test(chiffres);
  const trouves = await demander(entetes, { texte: numero ? chiffres : texte });
  if (!trouves.ok) return reponseRefus(refusDe(trouves));
  return reponseJson(JSON.stringify({ resultats: trouves.value }), PUBLIC_UN_JOUR);
}

/** Asks the directory of this deployment, once the client has taken its own call. */
async function demander(entetes: Headers, question: Question): Promise<Trouves> {
  const { compteur, reglages, empreinte } = service();
  const cle = `annuaire_client ${empreinte(adresseDuClient(entetes, reglages.proxysDeConfiance))}`;
  const prise = await compteur.prendre([{ cle, ...CLIENT }]);
  if (prise.ok) return annuaire().repondre(question);
  const code = prise.cause === 'compteur_muet' ? 'annuaire_indisponible' : 'trop_de_demandes';
  return { ok: false, code, attendreMs: prise.attendreMs };
}

function annuaire(): Annuaire {
  const { compteur, reglages } = service();
  if (reglages.annuaire === 'simulateur') return annuaireEmbarque;
  const amont = reglages.annuaire;
  return partager('annuaire', () => createAnnuaire({ amont, compteur }));
}

function refusDe({ code, attendreMs }: Extract<Trouves, { ok: false }>): Refus {
  return { ...PANNES[code], code, ...(attendreMs === null ? {} : { attendreS: attendreMs / 1000 }) };
}
