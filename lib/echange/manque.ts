import type { Brouillon } from '../draft/format';
import { readDraft } from '../draft/reading';
import { dateEnMots } from '../export/texte';
import { PERSONNES } from '../steps/contacts/step';
import { type Attendu, attenduDe } from '../trousse/lecture';
import { empreinteDe } from './champs';
import { type Avis, lireEchange } from './format';

/** a_revoir: accepted, but what was read has changed since. */
export type EtatAccord = 'aucun' | 'vu_et_accepte' | 'a_revoir' | 'refuse';

/** Where one of the four people stands. */
export type Manque = {
  readonly cle: (typeof PERSONNES)[number]['cle'];
  readonly nom: string;
  /** What that person holds and that would come back if filed today. */
  readonly attendus: readonly Attendu[];
  readonly accord: EtatAccord;
  readonly avis: Avis | null;
  /** ISO dates; null when never. */
  readonly envoyeLe: string | null;
  readonly reponduLe: string | null;
  /** Sent, and nothing came back since. */
  readonly enAttente: boolean;
  readonly phrase: string;
};

function accordDe(brouillon: Brouillon, avis: Avis | null): EtatAccord {
  if (!avis) return 'aucun';
  if (avis.etat === 'refuse') return 'refuse';
  return avis.sur === empreinteDe(avis.pour, brouillon.reponses) ? 'vu_et_accepte' : 'a_revoir';
}

const ACCORDS: Readonly<Record<EtatAccord, string | null>> = {
  aucun: null,
  vu_et_accepte: 'Vu et accepté',
  a_revoir: 'Vu et accepté, mais la demande a changé depuis : renvoyez-la',
  refuse: 'Refusé : lisez le motif',
};

function phraseDe(nombre: number, accord: EtatAccord, envoyeLe: string | null, enAttente: boolean): string {
  const manque =
    nombre === 0
      ? 'Rien ne manque'
      : nombre === 1
        ? 'Une réponse manque ou est à revoir'
        : `${nombre} réponses manquent ou sont à revoir`;
  const attente =
    enAttente && envoyeLe ? `Lien préparé le ${dateEnMots(envoyeLe)}, pas encore de réponse` : null;
  const parts = [manque, ACCORDS[accord], attente].filter((each) => each !== null);
  return `${parts.join('. ')}.`;
}

/**
 * Whose answers are missing, at a glance, in DataPass's order.
 * @param now the day on which the draft is read
 */
export function manqueDe(brouillon: Brouillon, now: Date): readonly Manque[] {
  const { constats } = readDraft(brouillon, now);
  const { echange } = lireEchange(brouillon);
  return PERSONNES.map(({ cle, nom }) => {
    const attendus = attenduDe(constats, cle);
    const avis = echange.avis.findLast(({ pour }) => pour === cle) ?? null;
    const accord = accordDe(brouillon, avis);
    const envoyeLe = echange.envois.findLast(({ pour }) => pour === cle)?.quand ?? null;
    const reponduLe = reponduPar(brouillon, cle);
    const enAttente = envoyeLe !== null && (reponduLe === null || reponduLe < envoyeLe);
    const phrase = phraseDe(attendus.length, accord, envoyeLe, enAttente);
    return { cle, nom, attendus, accord, avis, envoyeLe, reponduLe, enAttente, phrase };
  });
}

/** When that person last sent something back, as far as the file still tells. */
function reponduPar(brouillon: Brouillon, cle: string): string | null {
  const { historique, gardees, avis } = lireEchange(brouillon).echange;
  const dates = [
    ...historique.filter(({ genre, qui }) => genre === 'retour' && qui === cle),
    ...gardees.filter(({ retour, qui }) => retour !== undefined && qui === cle),
    ...avis.filter(({ pour }) => pour === cle),
  ].map(({ quand }) => quand);
  return dates.sort().at(-1) ?? null;
}
