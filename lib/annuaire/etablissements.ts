import { ANNUAIRE_PUBLIC } from '../catalogue/limites';
import type { Budget, Compteur } from '../serveur/compteur';
import { createDisjoncteur } from '../serveur/disjoncteur';
import type { Amont } from '../serveur/reglages';
import { journal } from '../serveur/reponses';
import { createCache } from './cache';
import { interroger, type Question, type ReponseAnnuaire } from './client';
import type { Etablissement } from './etablissement';

export type Trouves =
  | { readonly ok: true; readonly value: readonly Etablissement[] }
  | {
      readonly ok: false;
      readonly code: 'trop_de_demandes' | 'annuaire_indisponible';
      readonly attendreMs: number | null;
    };

/** A directory: an establishment that it does not know is an empty list. */
export type Annuaire = { repondre(question: Question): Promise<Trouves> };

const CACHE = { taille: 500, dureeMs: 24 * 3_600_000 };
const { nombre, periodeS } = ANNUAIRE_PUBLIC.limite;
/** A window a little longer than theirs: calls that leave well apart may arrive closer together. */
const BUDGET: Budget = { cle: 'annuaire', limite: nombre, fenetreMs: periodeS * 1000 + 200 };
const PAUSE = 'annuaire_pause';
/** Nobody must wait for a directory that fails each time, however rarely it is asked. The figures are our choice. */
const PANNES_DE_SUITE = { echecs: 5, fenetreMs: Number.POSITIVE_INFINITY, coupureMs: 30_000 };

const refus = (code: 'trop_de_demandes' | 'annuaire_indisponible', attendreMs: number | null): Trouves => ({
  ok: false,
  code,
  attendreMs,
});

const SURPRISE: ReponseAnnuaire = { ok: false, code: 'panne', cause: 'forme_inconnue' };

type Options = {
  readonly amont: Amont;
  readonly compteur: Compteur;
  readonly maintenant?: () => number;
  readonly demander?: typeof interroger;
};

/**
 * The rules of good manners around the public directory: what is known is not asked again for a day, the
 * same question in flight is asked once, its limit holds whoever asks, its pauses are obeyed, and a
 * directory in trouble is left alone. No question is ever written in a log.
 */
export function createAnnuaire(options: Options): Annuaire {
  const { amont, compteur, maintenant = Date.now, demander = interroger } = options;
  const cache = createCache<readonly Etablissement[]>(CACHE.taille, CACHE.dureeMs, maintenant);
  const circuit = createDisjoncteur(PANNES_DE_SUITE, maintenant);
  const enVol = new Map<string, Promise<Trouves>>();
  // Also kept here: the shared counter may forget a lock when its store restarts.
  let pauseJusqua = 0;

  const appeler = async (cle: string, question: Question): Promise<Trouves> => {
    const pause = pauseJusqua - maintenant();
    if (pause > 0) return refus('trop_de_demandes', pause);
    if (circuit.reste() > 0) return refus('annuaire_indisponible', circuit.reste());
    const prise = await compteur.prendre([BUDGET], [PAUSE]);
    if (!prise.ok)
      return refus(
        prise.cause === 'compteur_muet' ? 'annuaire_indisponible' : 'trop_de_demandes',
        prise.attendreMs,
      );
    // The circuit may have been cut while the counter answered.
    if (!circuit.entrer()) return refus('annuaire_indisponible', circuit.reste());
    const debut = maintenant();
    // A surprise is a failure like another: the circuit must hear how each call ended.
    const reponse = await demander(amont, question, maintenant).catch(() => SURPRISE);
    const coupe = circuit.noter(reponse.ok || reponse.code !== 'panne');
    if (reponse.ok) {
      cache.garder(cle, reponse.value);
      return reponse;
    }
    const { code } = reponse;
    const cause = code === 'panne' ? reponse.cause : code;
    journal({
      evenement: coupe ? 'annuaire_coupe' : 'annuaire_panne',
      cause,
      duree_ms: maintenant() - debut,
    });
    if (code !== 'trop_de_demandes') return refus('annuaire_indisponible', coupe ? circuit.reste() : null);
    pauseJusqua = Math.max(pauseJusqua, maintenant() + reponse.attendreMs);
    await compteur.verrouiller(PAUSE, reponse.attendreMs);
    return refus(code, reponse.attendreMs);
  };

  return {
    async repondre(question) {
      const cle = 'siret' in question ? question.siret : `q ${question.texte.toLocaleLowerCase('fr')}`;
      const garde = cache.lire(cle);
      if (garde) return { ok: true, value: garde };
      const deja = enVol.get(cle);
      if (deja) return deja;
      const appel = appeler(cle, question).finally(() => enVol.delete(cle));
      enVol.set(cle, appel);
      return appel;
    },
  };
}
