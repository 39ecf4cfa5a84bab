import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const DSFR = ['dsfr.css', 'utility/utility.css']
  .map((file) =>
    readFileSync(join(import.meta.dirname, '../node_modules/@codegouvfr/react-dsfr/dsfr', file), 'utf8'),
  )
  .join('\n');

const DOSSIER = join(import.meta.dirname, '../app/styles');
const NOTRES = readdirSync(DOSSIER)
  .map((file) => readFileSync(join(DOSSIER, file), 'utf8'))
  .join('\n');

const nommes = (css: string, motif: RegExp) => new Set([...css.matchAll(motif)].map(([, nom = '']) => nom));

/** The text of every sheet that the page asked for. */
export async function stylesServis(page: Page): Promise<string> {
  const adresses = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((liens) => liens.map((lien) => (lien as HTMLLinkElement).href));
  const textes = await Promise.all(adresses.map(async (each) => (await page.request.get(each)).text()));
  return textes.join('\n');
}

export const classesDe = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('*')].flatMap((each) => [...each.classList]));

/**
 * The build keeps only the rules in use. Lost: a class of the DSFR that a page shows without its rule, and
 * any class of our own sheets that is served no more.
 */
export function classesPerdues(classes: Iterable<string>, styles: string): string[] {
  const servies = nommes(styles, /\.([\w-]+)/g);
  const connues = nommes(DSFR, /\.([\w-]+)/g);
  const voulues = [
    ...[...classes].filter((each) => connues.has(each)),
    ...nommes(NOTRES, /\.([a-z][\w-]*)/g),
  ];
  return voulues.filter((each) => !servies.has(each));
}

/** The variables that a rule takes and that no rule sets, but for those that the DSFR itself never sets. */
export function variablesPerdues(styles: string): string[] {
  const [mises, prises] = [/(--[\w-]+)\s*:/g, /var\((--[\w-]+)\)/g];
  const [ici, leurs] = [nommes(styles, mises), nommes(DSFR, mises)];
  const jamais = [...nommes(DSFR, prises)].filter((each) => !leurs.has(each));
  return [...nommes(styles, prises)].filter((each) => !ici.has(each) && !jamais.includes(each));
}
