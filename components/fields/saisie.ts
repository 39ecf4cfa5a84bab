'use client';

import { useState } from 'react';
import type { Constat, Reponse, Reponses } from '@/lib/form/types';

/** What is typed in a form, and what to say of it. The answers live with the caller: there is no second copy of them. */
export type Saisie = {
  readonly reponses: Reponses;
  /** By question, the sentence of an answer that is missing or ill-shaped. */
  readonly erreurs: Readonly<Record<string, string>>;
  /** The questions that one has left at least once. */
  readonly quittees: ReadonlySet<string>;
  /** How many times the form was sent: 0 until all that is missing may be said. */
  readonly envois: number;
  readonly changer: (name: string, reponse: Reponse) => void;
  readonly quitter: (name: string) => void;
  readonly envoyer: () => void;
};

/**
 * The state of one form.
 * @param constats what is to say of these answers now
 * @param changer keeps one answer; the next `reponses` hold it
 */
export function useSaisie(
  reponses: Reponses,
  constats: readonly Constat[],
  changer: (name: string, reponse: Reponse) => void,
): Saisie {
  const [quittees, setQuittees] = useState<ReadonlySet<string>>(new Set());
  const [envois, setEnvois] = useState(0);
  const erreurs: Record<string, string> = {};
  for (const { champ, message, origine } of constats) if (origine === 'champ') erreurs[champ] ??= message;
  return {
    reponses,
    erreurs,
    quittees,
    envois,
    changer,
    quitter: (name) => setQuittees((avant) => (avant.has(name) ? avant : new Set([...avant, name]))),
    envoyer: () => setEnvois((avant) => avant + 1),
  };
}
