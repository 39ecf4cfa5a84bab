import { attenteDuCas, REPRISE_429_S, refusDuCas } from './cas';
import { type Cible, cibleDe, type OperationSimulee } from './chemins';
import type { Compte } from './compteurs';
import { createCompteurs } from './compteurs';
import { demandeDe } from './demande';
import { EXEMPLES } from './donnees';
import { type Refus, refus } from './erreurs';
import { codeDeLaRequete, codeDuChemin, siretExact } from './formes';
import { type JetonLu, lireJeton } from './jeton';
import {
  entetesDuCache,
  entetesDuCompte,
  type ReponseSimulee,
  repondreJson,
  repondreRefus,
} from './reponses';

export type { ReponseSimulee };

export type RequeteSimulee = {
  methode: string;
  // Path and query string.
  chemin: string;
  // Names in lower case.
  entetes: Readonly<Record<string, string | undefined>>;
};

export type OptionsSimulateur = {
  // Milliseconds.
  maintenant?: () => number;
  attendre?: (ms: number, signal?: AbortSignal) => Promise<void>;
};

type Appel = {
  operation: OperationSimulee;
  parametres: Readonly<Record<string, string>>;
  requete: Readonly<Record<string, string>>;
  jeton: JetonLu;
};

/** Waits, or stops waiting as soon as the caller is gone. */
function attendreVraiment(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const minuterie = setTimeout(fin, ms);
    function fin() {
      clearTimeout(minuterie);
      signal?.removeEventListener('abort', fin);
      resolve();
    }
    signal?.addEventListener('abort', fin);
  });
}

/** Path and query, apart; of a parameter given twice, the last one counts, as in the real program. */
function decouper(url: string): { chemin: string; requete: Record<string, string> } {
  const [chemin = '', ...reste] = url.split('?');
  return { chemin, requete: Object.fromEntries(new URLSearchParams(reste.join('?'))) };
}

/** Only the header: « ?token= » and « X-Api-Key » leak in logs, and a simulator that took them would hide the leak. */
function jetonDe(entetes: RequeteSimulee['entetes']): string {
  return /^Bearer (.+)$/.exec(entetes.authorization ?? '')?.[1] ?? '';
}

/** All the missing parameters are said at once, then only the recipient's shape. */
function refusTracabilite(requete: Readonly<Record<string, string>>): Refus | null {
  const codes = Object.entries({ context: '00201', object: '00202', recipient: '00203' })
    .filter(([nom]) => !requete[nom]?.trim())
    .map(([, code]) => code);
  const [premier, ...suivants] = codes;
  if (premier) return refus(premier, ...suivants);
  return siretExact(requete.recipient ?? '') ? null : refus('00210');
}

/** One right is enough. An operation without any (the VAT number) is open to every token. */
function estAutorise({ operation, jeton }: Appel): boolean {
  return (
    operation.scopesJeton.length === 0 || operation.scopesJeton.some((scope) => jeton.scopes.includes(scope))
  );
}

/** Two calls are the same for one token when path and parameters are, in any order. */
function cleDe({ operation, parametres, requete, jeton }: Appel): string {
  return JSON.stringify([jeton.id, operation.operationId, parametres, Object.entries(requete).toSorted()]);
}

/** An answer outside the operations: no code of the API says it, hence an empty list of errors. */
function sansOperation(methode: string, cible: Cible): ReponseSimulee | null {
  if (cible.genre === 'inconnu') return repondreJson(404, { errors: [] });
  if (cible.genre === 'version') return repondreRefus(refus('00402'));
  return methode === 'GET' ? null : repondreJson(405, { errors: [] }, { allow: 'GET' });
}

/**
 * API Entreprise, embedded: its operations, statuses, headers and errors, on fictitious data. The checks
 * are the real ones; then the identifier chooses the case (identifiants.ts). Any unknown one is found,
 * as in the public sandbox.
 */
export function createSimulateur({
  maintenant = Date.now,
  attendre = attendreVraiment,
}: OptionsSimulateur = {}) {
  const compteurs = createCompteurs();
  const enCours = new Set<string>();

  function refusDesParametres({ operation, parametres, requete }: Appel): Refus | null {
    const annee = new Date(maintenant()).getUTCFullYear();
    const code = codeDuChemin(operation, parametres, annee) ?? codeDeLaRequete(operation, requete);
    return refusTracabilite(requete) ?? (code ? refus(code) : null);
  }

  async function traiter(appel: Appel, compte: Compte, signal?: AbortSignal): Promise<ReponseSimulee> {
    const { operation } = appel;
    const demande = demandeDe(operation, appel.parametres, appel.requete);
    const attente = attenteDuCas(demande.cas, operation);
    // A wait that fails is a wait that ends: the caller who left reads no answer anyway.
    if (attente > 0) await attendre(attente, signal).catch(() => undefined);
    const refuse = refusDuCas(demande.cas, operation);
    if (refuse?.statut === 429) return repondreTrop({ ...compte, reste: 0 }, maintenant(), REPRISE_429_S);
    if (refuse) return repondreRefus(refuse, entetesDuCompte(compte));
    return repondreJson(200, EXEMPLES[operation.chemin](demande), {
      ...entetesDuCompte(compte),
      ...entetesDuCache(operation.chemin),
    });
  }

  async function appeler(appel: Appel, signal?: AbortSignal): Promise<ReponseSimulee> {
    if (!estAutorise(appel)) return repondreRefus(refus('00100'));
    const compte = compteurs.compter(appel.jeton.id, appel.operation, maintenant());
    if (compte.depasse) return repondreTrop(compte, maintenant());
    const refuse = refusDesParametres(appel);
    if (refuse) return repondreRefus(refuse, entetesDuCompte(compte));
    const cle = cleDe(appel);
    if (enCours.has(cle)) return repondreRefus(refus('00015'), entetesDuCompte(compte));
    enCours.add(cle);
    try {
      return await traiter(appel, compte, signal);
    } finally {
      enCours.delete(cle);
    }
  }

  return {
    /**
     * Answers a request, always: a fault of the caller is a status, never an exception. Once the signal
     * aborts, the answer comes at once and means nothing.
     */
    async repondre(recue: RequeteSimulee, signal?: AbortSignal): Promise<ReponseSimulee> {
      const { chemin, requete } = decouper(recue.chemin);
      const cible = cibleDe(chemin);
      const hors = sansOperation(recue.methode, cible);
      if (hors) return hors;
      const jeton = lireJeton(jetonDe(recue.entetes), maintenant());
      if (!jeton.ok) return repondreRefus(refus(jeton.code === 'expire' ? '00103' : '00101'));
      // Not metered: no limit of the catalogue names it. Nested under « data », with nothing beside: the
      // description gives no body, the site shows a flat one, and the program answers this (dossier, 42).
      if (cible.genre !== 'operation') return repondreJson(200, { data: { privileges: jeton.value.scopes } });
      return appeler({ ...cible, requete, jeton: jeton.value }, signal);
    },
  };
}

/** Refused by the limit, counted or simulated. */
function repondreTrop(compte: Compte, maintenant: number, reprise?: number): ReponseSimulee {
  const maintenantS = Math.floor(maintenant / 1000);
  const finS = reprise ? maintenantS + reprise : compte.finS;
  return repondreRefus(refus('00429'), {
    ...entetesDuCompte({ ...compte, finS }),
    'retry-after': String(finS - maintenantS),
  });
}
