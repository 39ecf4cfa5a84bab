import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { journal } from './reponses';
import { partager } from './service';

/** Milliseconds left to the requests in flight: more than the longest test call (12 s). */
export const DELAI_ARRET_MS = 15_000;

type Options = {
  /** What to close at the end, in order. */
  readonly fermer: () => Promise<void>;
  readonly quitter: (code: number) => void;
  readonly delaiMs?: number;
};

/**
 * How this process stops. The framework stops listening by itself at the signal, and would then wait for
 * every socket, however long, half-open ones included; here only the requests count, for a bounded time.
 */
export function createArret() {
  const enVol = new Set<ServerResponse>();
  let arrete = false;
  let auBout: (() => void) | null = null;

  return {
    enCours: () => arrete,
    /** How many requests are being answered. */
    enVol: () => enVol.size,
    noter(reponse: ServerResponse): void {
      enVol.add(reponse);
      reponse.once('close', () => {
        enVol.delete(reponse);
        if (enVol.size === 0) auBout?.();
      });
    },
    /** Waits for the requests in flight, closes, leaves with 0. A second signal changes nothing. */
    async demander({ fermer, quitter, delaiMs = DELAI_ARRET_MS }: Options): Promise<void> {
      if (arrete) return;
      arrete = true;
      journal({ evenement: 'arret_demande', en_vol: enVol.size });
      await new Promise<void>((resolve) => {
        auBout = resolve;
        setTimeout(resolve, delaiMs).unref();
        if (enVol.size === 0) resolve();
      });
      journal({ evenement: 'arret', coupees: enVol.size });
      await fermer();
      quitter(0);
    },
  };
}

/** The stop of this process: the routes, loaded apart, ask it whether it has begun. */
export const arret = () => partager('arret', createArret);

/** Counts the requests from now on, and stops in good order at SIGTERM or SIGINT. */
export function preparerArret(fermer: () => Promise<void>): void {
  const { noter, demander } = arret();
  subscribe('http.server.request.start', (message) =>
    noter((message as { response: ServerResponse }).response),
  );
  const arreter = () => {
    // The framework leaves with 143 when it is done first: a stop that was asked for is not a failure.
    process.once('exit', () => {
      process.exitCode = 0;
    });
    void demander({ fermer, quitter: (code) => process.exit(code) });
  };
  process.once('SIGTERM', arreter).once('SIGINT', arreter);
}
