import { existsSync, readFileSync } from 'node:fs';

/** A text is the same with or without its no-break spaces. */
const espaces = (texte: string) => texte.replaceAll('\u00a0', ' ');

/** The rows of a Markdown page's tables whose first cell is a number of this form, as trimmed cells. */
export function rangees(fichier: string, numero: RegExp): readonly (readonly string[])[] {
  return readFileSync(fichier, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([premiere = '']) => numero.test(premiere));
}

/** What a cell cites between backquotes. */
export function citesDe(cellule: string): readonly string[] {
  return [...cellule.matchAll(/`([^`]+)`/g)].map(([, cite = '']) => cite);
}

/** Why a `file › title` cites nothing: no such file, or not these words in it. Null when it does. */
export function citeEnVain(cite: string): string | null {
  const [fichier = '', titre] = cite.split(' › ');
  if (!existsSync(fichier)) return `aucun fichier ${fichier}`;
  if (titre === undefined) return null;
  return espaces(readFileSync(fichier, 'utf8')).includes(espaces(titre)) ? null : `« ${titre} » n’y est pas`;
}
