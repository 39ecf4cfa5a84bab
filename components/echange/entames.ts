import { memoire } from '@/components/draft/memoire';
import { EFFACE } from '@/components/draft/session';

const CLE = 'commentaire-en-cours';

/** What is typed and not yet added, by draft and question: neither changing step nor reloading must lose it. */
let entames: Map<string, string> | undefined;

function lire(): Map<string, string> {
  if (entames) return entames;
  try {
    const lus = Object.entries(JSON.parse(memoire.lire(CLE) ?? '{}') as Record<string, unknown>);
    entames = new Map(lus.filter((each): each is [string, string] => typeof each[1] === 'string'));
  } catch {
    entames = new Map();
  }
  window.addEventListener(EFFACE, () => entames?.clear());
  return entames;
}

/** What was begun under this name, or ''. */
export const entame = (nom: string): string => lire().get(nom) ?? '';

/** Keeps what is typed, or forgets it once empty. */
export function entamer(nom: string, texte: string): void {
  if (texte === '') lire().delete(nom);
  else lire().set(nom, texte);
  if (lire().size === 0) memoire.oublier(CLE);
  else memoire.ecrire(CLE, JSON.stringify(Object.fromEntries(lire())));
}
