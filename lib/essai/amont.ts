import { randomUUID } from 'node:crypto';
import type { Environnement, Reglages } from '../serveur/reglages';
import { lireJson, type PanneAmont, type ReponseAmont } from '../serveur/requete';
import { createSimulateur } from '../simulateur/simulateur';
import { delaiMs } from './appel';
import type { DemandeEssai } from './demande';

export type Issue = { readonly ok: true; readonly value: ReponseAmont } | PanneAmont;

/** Shown in the address of a simulated call: a name that can belong to nobody (RFC 2606). */
const ORIGINE_SIMULATEUR = 'https://simulateur.invalid';

/** The three programs that a test call may reach. */
export function createAmonts(reglages: Reglages) {
  const simulateur = createSimulateur();

  /** One call, once. The headers are built here: nothing of what the client sent goes further. */
  async function appeler(demande: DemandeEssai, chemin: string, signal: AbortSignal): Promise<Issue> {
    const { environnement, appel, jeton } = demande;
    const entetes = {
      authorization: `Bearer ${jeton}`,
      'user-agent': 'pret-pour-datapass',
      'x-request-id': randomUUID(),
    };
    if (environnement === 'simulateur') return simuler(chemin, entetes, delaiMs(appel.cible), signal);
    const amont = environnement === 'production' ? reglages.production : reglages.bacASable;
    return lireJson({ amont, chemin, entetes, delaiMs: delaiMs(appel.cible), signal });
  }

  async function simuler(
    chemin: string,
    entetes: Readonly<Record<string, string>>,
    delai: number,
    signal: AbortSignal,
  ): Promise<Issue> {
    // Not AbortSignal.any with AbortSignal.timeout: Node 20 may collect the timer before it fires.
    const limite = new AbortController();
    const arreter = () => limite.abort();
    const timer = setTimeout(arreter, delai);
    signal.addEventListener('abort', arreter, { once: true });
    if (signal.aborted) arreter();
    const reponse = await simulateur.repondre({ methode: 'GET', chemin, entetes }, limite.signal);
    clearTimeout(timer);
    signal.removeEventListener('abort', arreter);
    if (limite.signal.aborted) {
      const code = signal.aborted ? 'abandonnee' : 'delai_depasse';
      return { ok: false, code, statut: null, entetes: {}, muette: false };
    }
    const { statut, corps: texte } = reponse;
    return { ok: true, value: { statut, entetes: reponse.entetes, texte } };
  }

  function origineDe(environnement: Environnement): string {
    if (environnement === 'simulateur') return ORIGINE_SIMULATEUR;
    return (environnement === 'production' ? reglages.production : reglages.bacASable).origine.origin;
  }

  return { appeler, origineDe };
}
