import type { Donnee } from '@/lib/catalogue/donnees';

const fold = (words: string) =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** What can be found of each datum: folded once, searched at every keystroke. */
const folded = new Map<Donnee, string>();
function haystackOf(donnee: Donnee): string {
  const known =
    folded.get(donnee) ?? fold(`${donnee.nom} ${donnee.fournisseurs.join(' ')} ${donnee.contenu}`);
  folded.set(donnee, known);
  return known;
}

/** The data whose name, provider or content holds every typed word, in their order; all of them for no word. */
export function chercherDonnees(donnees: readonly Donnee[], search: string): readonly Donnee[] {
  const words = fold(search).split(/\s+/);
  return donnees.filter((donnee) => words.every((word) => haystackOf(donnee).includes(word)));
}
