import { ERREURS } from '../catalogue/erreurs';
import { CORPS_ERREUR } from '../catalogue/limites';

/** A comment, a string, or a template whose interpolations hold one level of braces at most. */
const MORCEAU =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*)`/g;
const INTERPOLATION = /\$\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** The texts a source file holds in its own letters: strings, and templates without what they interpolate. */
export function litteraux(source: string): readonly string[] {
  const code = source.replace(/^import [\s\S]*? from '[^']+';$/gm, '');
  return [...code.matchAll(MORCEAU)].flatMap(([, simple, double, gabarit]) => {
    if (gabarit === undefined) return simple ?? double ?? [];
    const dedans = [...gabarit.matchAll(INTERPOLATION)].flatMap(([, each = '']) => litteraux(each));
    return [gabarit.replace(INTERPOLATION, '').replace(/\\n/g, '\n'), ...dedans];
  });
}

/** Numbers that are names: statuses, error codes, versions of a protocol, the year of a guide. */
const NOMS: ReadonlySet<string> = new Set([
  ...CORPS_ERREUR.statutsVus.map(String),
  '410',
  ...ERREURS.map(({ code }) => code),
  ...['1.2', '1.8', '2022'],
]);

// « un jour » is no figure: an article, most often.
const EN_LETTRES =
  /\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cinquante|cent|mille)\s(?:mois|jours?|heures?|minutes?|secondes?|requêtes?|appels?|caractères?)\b/giu;

/**
 * The figures typed by hand in a text: they belong to the catalogue, which dates and sources them. Digits
 * glued to a letter (« /v3/ ») and the numbers of a list are left alone.
 */
export function chiffresTapes(texte: string): readonly string[] {
  const prose = texte.replace(/^\d+\. /gm, '');
  const chiffres = [...prose.matchAll(/(?<![\p{L}\d.])\d+(?:[.,]\d+)?/gu)].map(([chiffre]) => chiffre);
  const mots = [...prose.matchAll(EN_LETTRES)].map(([mot]) => mot);
  return [...chiffres.filter((chiffre) => !NOMS.has(chiffre)), ...mots];
}
