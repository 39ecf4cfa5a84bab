import { BANNISSEMENT, HOTES, SUPPORT } from '../catalogue/limites';
import type { Prise } from '../serveur/compteur';
import type { Motif } from '../serveur/mesures';
import type { Refus } from '../serveur/reponses';
import type { Panne } from '../serveur/requete';
import { dureeEnMots } from './explications';

/** After a call that we stopped waiting for, API Entreprise may still be busy with it (contract, § 3). */
export const ATTENTE_APRES_DELAI_S = 20;

/** What each failure of the way says to the agent, what to do next, and the status we answer. */
const PANNES: Readonly<Record<Panne, readonly [statut: number, message: string]>> = {
  abandonnee: [502, 'Vous avez arrêté cet appel. Relancez-le quand vous voulez.'],
  injoignable: [
    502,
    `Ce serveur n’arrive pas à joindre API Entreprise. Regardez l’état du service sur ${HOTES.statut}, puis réessayez.`,
  ],
  connexion_coupee: [
    502,
    'API Entreprise a coupé la connexion avant de répondre. Réessayez dans quelques minutes ; si cela dure, voyez avec la personne qui gère votre réseau.',
  ],
  nom_introuvable: [
    502,
    'Ce serveur ne trouve pas l’adresse d’API Entreprise. Est-il relié à Internet ? Voyez avec la personne qui l’a installé.',
  ],
  certificat_invalide: [
    502,
    'Le certificat présenté n’est pas celui d’API Entreprise : l’appel est arrêté, le jeton n’est pas parti. Voyez avec la personne qui gère votre réseau.',
  ],
  redirection_refusee: [
    502,
    'Une autre adresse a été proposée à la place de la réponse. Nous ne la suivons pas : elle recevrait votre jeton. Voyez avec la personne qui a installé ce service.',
  ],
  destination_interdite: [
    502,
    'L’adresse d’API Entreprise mène à un réseau privé : l’appel est arrêté. Voyez avec la personne qui a installé ce service.',
  ],
  reponse_inattendue: [
    502,
    'La réponse est inattendue : ce n’est pas du JSON. Souvent, un pare-feu ou une page de maintenance a répondu à la place d’API Entreprise. Réessayez dans quelques minutes ; si cela dure, voyez avec la personne qui gère votre réseau.',
  ],
  reponse_non_json: [
    502,
    'La réponse est illisible : elle s’annonce comme du JSON, et n’en est pas. Réessayez dans quelques minutes ; si cela dure, voyez avec la personne qui gère votre réseau.',
  ],
  reponse_incomplete: [502, 'La réponse s’est arrêtée au milieu. Attendez une minute, puis réessayez.'],
  reponse_trop_grande: [
    502,
    `La réponse dépasse 1 Mio : elle n’est pas lue. Essayez une autre entité, ou écrivez à ${SUPPORT.courriel}.`,
  ],
  compression_refusee: [
    502,
    'La réponse est compressée alors que nous avons demandé le contraire : elle n’est pas lue. Réessayez ; si cela dure, voyez avec la personne qui gère votre réseau.',
  ],
  delai_depasse: [
    504,
    `La réponse n’est pas arrivée dans le délai conseillé. Le fournisseur est peut-être lent : attendez ${dureeEnMots(ATTENTE_APRES_DELAI_S)} avant de relancer le même appel.`,
  ],
};

/** The refusal that tells a failure of the way. */
export function refusDePanne(panne: Panne): Refus {
  const [statut, message] = PANNES[panne];
  // The contract has one code for both; only the sentence differs.
  const code = panne === 'reponse_inattendue' ? 'reponse_non_json' : panne;
  return { statut, code, message, ...(code === 'delai_depasse' ? { attendreS: ATTENTE_APRES_DELAI_S } : {}) };
}

/** The refusal that tells why a call was not counted in. */
export function refusDePrise(prise: Extract<Prise, { ok: false }>, cleDeLAppel: string): Refus {
  const attendreS = Math.ceil(prise.attendreMs / 1000);
  const duree = dureeEnMots(attendreS);
  if (prise.cause === 'verrou' && prise.verrou === cleDeLAppel)
    return {
      statut: 409,
      code: 'appel_en_cours',
      message: `Le même appel est peut-être encore en cours. Relancez-le dans ${duree}.`,
      attendreS,
    };
  const pourquoi = {
    verrou: 'API Entreprise demande d’attendre.',
    budget: 'Ce service limite les appels d’essai, pour protéger vos jetons.',
    compteur_muet: 'Nous ne pouvons pas compter les appels en ce moment : aucun ne part.',
  }[prise.cause];
  return { statut: 429, code: 'trop_de_demandes', message: `${pourquoi} Relancez dans ${duree}.`, attendreS };
}

/** The same reason, for the measures. */
export function motifDe(prise: Extract<Prise, { ok: false }>, cleDeLAppel: string): Motif {
  if (prise.cause !== 'verrou') return prise.cause;
  return prise.verrou === cleDeLAppel ? 'appel_en_cours' : 'attente_429';
}

/** The refusal that tells that nobody answers any more. */
export function refusDeSilence(attendreMs: number): Refus {
  const attendreS = Math.ceil(attendreMs / 1000);
  return {
    statut: 503,
    code: 'silence_bannissement_possible',
    message: `API Entreprise ne répond plus du tout. Si l’adresse de ce serveur est bannie, cela dure ${BANNISSEMENT.dureeH} heures et concerne tous les jetons. Nous n’appelons plus pendant ${dureeEnMots(attendreS)} : relancez ensuite.`,
    attendreS,
  };
}
