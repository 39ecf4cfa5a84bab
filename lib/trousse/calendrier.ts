import { DELAIS_INSTRUCTION, JETON } from '../catalogue/limites';
import { type Brouillon, draftTitle, SANS_NOM } from '../draft/format';
import { dateEnMots } from '../export/texte';
import { text } from '../form/engine';
import type { Reponses } from '../form/types';
import { REPONSES_CALENDRIER } from '../steps/autour';

/** Two centuries: a year typed with a slip is not taken for a date. */
const ISO = /^(2[01]\d{2})-(\d{2})-(\d{2})$/;

/** The parts of an ISO day that exists in a calendar, or null. */
function lire(iso: string): readonly [annee: number, mois: number, jour: number] | null {
  const [, annee = '', mois = '', jour = ''] = ISO.exec(iso) ?? [];
  const date = new Date(`${iso}T12:00:00Z`);
  if (annee === '' || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(jour)) return null;
  return [Number(annee), Number(mois), Number(jour)];
}

const enIso = (millis: number) => new Date(millis).toISOString().slice(0, 10);

/** @throws RangeError when the day does not exist */
function parts(iso: string) {
  const lu = lire(iso);
  if (!lu) throw new RangeError('an ISO day that exists is expected');
  return lu;
}

/**
 * @param iso a day that exists, « 2026-11-22 »
 * @throws RangeError for any other text
 */
export function plusJours(iso: string, jours: number): string {
  const [annee, mois, jour] = parts(iso);
  return enIso(Date.UTC(annee, mois - 1, jour + jours));
}

/**
 * The same day some months later, or the last day of that month when it is shorter: 31 August 2026 and
 * 18 months give 29 February 2028. It is how Rails, which makes the tokens, counts months.
 * @throws RangeError for a text that is no ISO day
 */
export function plusMois(iso: string, nombre: number): string {
  const [annee, mois, jour] = parts(iso);
  const dernier = new Date(Date.UTC(annee, mois + nombre, 0)).getUTCDate();
  return enIso(Date.UTC(annee, mois - 1 + nombre, Math.min(jour, dernier)));
}

/** One day to note. */
export type Echeance = {
  readonly cle: string;
  /** ISO day. */
  readonly jour: string;
  readonly titre: string;
  readonly quoi: string;
};

/** What the calendar starts from: ISO days ('' when not known) and an IANA time zone. */
export type Reperes = { readonly depot: string; readonly jeton: string; readonly fuseau: string };

export const FUSEAU_PAR_DEFAUT = 'Europe/Paris';

/** The marks that the answers keep; a day that does not exist is not known. */
export function reperesDe(reponses: Reponses): Reperes {
  const jour = (nom: string) => (lire(text(reponses, nom)) ? text(reponses, nom) : '');
  return {
    depot: jour(REPONSES_CALENDRIER.depot),
    jeton: jour(REPONSES_CALENDRIER.jeton),
    fuseau: text(reponses, REPONSES_CALENDRIER.fuseau) || FUSEAU_PAR_DEFAUT,
  };
}

/** True for an ISO day that exists. */
export const estUnJour = (iso: string): boolean => lire(iso) !== null;

function apresDepot(depot: string, nom: string): readonly Echeance[] {
  const {
    moyenneJours,
    nePasRelancerAvantJours,
    piecesManquantes,
    rejetImplicite,
    recours,
    refusSansReponse,
  } = DELAIS_INSTRUCTION;
  return [
    {
      cle: 'relance',
      jour: plusJours(depot, nePasRelancerAvantJours),
      titre: `API Entreprise : relancer l’instruction de ${nom}`,
      quoi: `Déposée le ${dateEnMots(depot)}. Comptez ${moyenneJours} jours en moyenne ; ne relancez pas avant ${nePasRelancerAvantJours} jours. Ouvrez d’abord DataPass : un message vous y attend peut-être.`,
    },
    {
      cle: 'pieces',
      jour: plusMois(depot, piecesManquantes.mois),
      titre: `API Entreprise : pièces demandées, dernier jour pour ${nom}`,
      quoi: `Les pièces manquantes s’envoient dans les ${piecesManquantes.mois} mois. Après ${rejetImplicite.mois} mois de silence de l’administration, la demande est rejetée sans courriel (${rejetImplicite.articles.join(' et ')}) ; un recours est possible pendant ${recours.mois} mois. Ces délais sont comptés ici depuis le dépôt.`,
    },
    {
      cle: 'sans-reponse',
      jour: plusMois(depot, refusSansReponse.mois),
      titre: `API Entreprise : dernier jour pour répondre sur ${nom}`,
      quoi: `Une demande restée ${refusSansReponse.mois} mois sans réponse de votre part est refusée. Ce délai est compté ici depuis le dépôt ; si l’instructeur vous a écrit plus tard, regardez la date de son message.`,
    },
  ];
}

function apresJeton(jeton: string, nom: string): readonly Echeance[] {
  const fin = plusMois(jeton, JETON.dureeMois);
  return JETON.prolongation.rappelsJours.map((jours) => ({
    cle: `jeton-${jours}`,
    jour: plusJours(fin, -jours),
    titre:
      jours === 0
        ? `API Entreprise : le jeton expire aujourd’hui (${nom})`
        : `API Entreprise : le jeton expire dans ${jours} jours (${nom})`,
    quoi: `Expire le ${dateEnMots(fin)} (${JETON.dureeMois} mois après le ${dateEnMots(jeton)}). Le demandeur peut le prolonger dès ${JETON.prolongation.fenetreJours} jours avant, depuis son compte API Entreprise. La date exacte est dans le jeton.`,
  }));
}

/**
 * The days to note, in order: after the filing, then around the end of the token.
 *
 * Source: site_faq (follow-up, notices), datapass_courriels (two months), courriel_refus (three months),
 * apistration (18 months).
 */
export function echeancesDe(brouillon: Brouillon, { depot, jeton }: Reperes): readonly Echeance[] {
  const titre = draftTitle(brouillon).replace(/\s+/g, ' ');
  const nom = titre === SANS_NOM ? 'votre demande' : `« ${[...titre].slice(0, 80).join('')} »`;
  return [...(depot ? apresDepot(depot, nom) : []), ...(jeton ? apresJeton(jeton, nom) : [])].sort((a, b) =>
    a.jour.localeCompare(b.jour),
  );
}
