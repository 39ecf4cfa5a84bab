import type { Niveau, Reponses } from '../form/types';
import { BONNES_AIDES } from './test-bonnes-aides';
import { BONNES_AUTRES } from './test-bonnes-autres';
import { BONNES_MARCHES } from './test-bonnes-marches';

export const BONNES = [...BONNES_MARCHES, ...BONNES_AIDES, ...BONNES_AUTRES];

/** A good request of the golden set, found by the start of its name. */
export function bonne(debut: string): Reponses {
  const found = BONNES.find(({ nom }) => nom.startsWith(debut));
  if (!found) throw new Error(`bonne demande inconnue : ${debut}`);
  return found.reponses;
}

/** A good request with one change, and what the reading must say of it. */
export type Faute = {
  readonly titre: string;
  readonly de: string;
  readonly change: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly niveau: Niveau;
  readonly champ: string;
};

export const faute = (
  titre: string,
  de: string,
  change: Readonly<Record<string, unknown>>,
  attendu: readonly [code: string, niveau: Niveau, champ: string],
): Faute => ({ titre, de, change, code: attendu[0], niveau: attendu[1], champ: attendu[2] });

/** The same fault in several wordings of one answer. */
export const tournures = (
  de: string,
  champ: string,
  attendu: readonly [code: string, niveau: Niveau],
  ecrits: readonly string[],
  autres: Readonly<Record<string, unknown>> = {},
): readonly Faute[] =>
  ecrits.map((ecrit) => faute(ecrit, de, { ...autres, [champ]: ecrit }, [...attendu, champ]));
