'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReponseEssai } from '@/lib/essai/lecture';

/** What the server is asked, as the contract names it. */
export type EnvoiEssai = {
  readonly environnement: string;
  readonly operation: string;
  readonly parametres: Readonly<Record<string, string>>;
  readonly tracabilite: Readonly<Record<string, string>>;
  readonly jeton: string;
};

export type Refus = { readonly code: string; readonly message: string; readonly champ?: string };

export type Etat =
  | { readonly nom: 'repos' }
  | { readonly nom: 'attente'; readonly debut: number }
  | { readonly nom: 'reponse'; readonly lu: ReponseEssai; readonly date: Date }
  | { readonly nom: 'refus'; readonly refus: Refus }
  | { readonly nom: 'arrete' }
  | { readonly nom: 'hors_ligne' };

/** One line of what was called: never a body, an identifier or a token. */
export type Passage = {
  readonly date: Date;
  readonly operation: string;
  readonly environnement: string;
  readonly issue: string;
  readonly ms: number | null;
};

/** One precise call: all that is sent. It holds the token, hence in memory only, as the token itself. */
const cleDe = (envoi: EnvoiEssai) => JSON.stringify(envoi);

/**
 * Sends one test call at a time, and says how it goes. Nothing is kept but what the screen shows.
 *
 * @param garder whether the agent wants the list of the calls of this page
 */
export function useEssai(garder: boolean) {
  const [etat, setEtat] = useState<Etat>({ nom: 'repos' });
  const [passages, setPassages] = useState<readonly Passage[]>([]);
  const [attentes, setAttentes] = useState<ReadonlyMap<string, number>>(new Map());
  const arret = useRef<AbortController | null>(null);
  useEffect(() => () => arret.current?.abort(), []);

  const noter = (envoi: EnvoiEssai, issue: string, ms: number | null) => {
    if (!garder) return;
    const { operation, environnement } = envoi;
    setPassages((avant) =>
      [{ date: new Date(), operation, environnement, issue, ms }, ...avant].slice(0, 50),
    );
  };

  // A refusal may concern more than this call (the operation's group, the token, everyone), and only the
  // server knows: it refuses those without sending them. So the screen holds back no other call.
  const patienter = (envoi: EnvoiEssai, retryAfter: string | null | undefined) => {
    const secondes = Number(retryAfter ?? 0);
    if (!(secondes > 0)) return;
    const maintenant = Date.now();
    setAttentes((avant) => {
      const encore = [...avant].filter(([, fin]) => fin > maintenant);
      return new Map([...encore, [cleDe(envoi), maintenant + secondes * 1000]]);
    });
  };

  async function lancer(envoi: EnvoiEssai): Promise<ReponseEssai | null> {
    if (arret.current) return null;
    const controle = new AbortController();
    arret.current = controle;
    setEtat({ nom: 'attente', debut: performance.now() });
    try {
      const reponse = await fetch('/api/essai', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(envoi),
        signal: controle.signal,
      });
      const corps = await reponse.json();
      if (reponse.ok) {
        setEtat({ nom: 'reponse', lu: corps, date: new Date() });
        if (corps.reponse.statut === 429) patienter(envoi, corps.reponse.en_tetes['retry-after']);
        noter(envoi, String(corps.reponse.statut), corps.appel.duree_ms);
        return corps;
      }
      patienter(envoi, reponse.headers.get('retry-after'));
      setEtat({ nom: 'refus', refus: corps.erreur });
      noter(envoi, corps.erreur.code, null);
    } catch {
      setEtat({ nom: controle.signal.aborted ? 'arrete' : 'hors_ligne' });
    } finally {
      arret.current = null;
    }
    return null;
  }

  return {
    etat,
    passages,
    /** When this precise call may be sent again (milliseconds since 1970); 0 when nothing holds it. */
    attendreJusqua: (envoi: EnvoiEssai) => attentes.get(cleDe(envoi)) ?? 0,
    lancer,
    arreter: () => arret.current?.abort(),
    effacer: () => setEtat({ nom: 'repos' }),
  };
}

/** The seconds left until a moment, counted every second; 0 when it is past. */
export function useDecompte(jusqua: number): number {
  const [reste, setReste] = useState(0);
  useEffect(() => {
    const lire = () => setReste(Math.max(0, Math.ceil((jusqua - Date.now()) / 1000)));
    lire();
    if (jusqua <= Date.now()) return;
    const timer = setInterval(lire, 1000);
    return () => clearInterval(timer);
  }, [jusqua]);
  return reste;
}
